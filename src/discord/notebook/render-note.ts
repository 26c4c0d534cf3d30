import { type NotebookView, quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { ContainerBuilder } from 'discord.js';
import { escapeMarkdown } from '../escape-markdown.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { passageButtons, renderExcerpt } from '../render-passage.ts';
import { addLines } from '../text-and-files.ts';
import type { View } from '../view.ts';

/** The passage with its source and state, then what the person wrote, when, and under which tags. */
export function addNote(container: ContainerBuilder, shown: ShownNote, view: View): void {
  const { note } = shown;
  const { words } = view;
  const when = words.notebook.savedAt(`<t:${Math.floor(note.savedAt / 1000)}:D>`);
  const tags = note.tags.map((tag) => `#${escapeMarkdown(tag)}`);
  addLines(container, [
    ...passageLines(shown, view),
    ...(note.text === '' ? [] : noteLines(note.text, view)),
    `-# ${[...tags, when].join(' · ')}`,
  ]);
}

/** The passage for everyone, and the note where its writer wants it; nobody is pinged. */
export function addShared(
  container: ContainerBuilder,
  { shown, byUserId, isNoteShared }: Extract<NotebookView, { readonly kind: 'shared' }>,
  view: View,
): void {
  const { note, noted } = shown;
  const { words } = view;
  addLines(container, [
    ...passageLines(shown, view),
    ...(isNoteShared && note.text !== '' ? noteLines(note.text, view) : []),
    `-# ${words.notebook.sharedBy(`<@${byUserId}>`)}`,
  ]);
  if (noted.kind !== 'current') return;
  const buttons = passageButtons({ passage: noted.passage, score: 1, marks: [] }, words);
  if (buttons.components.length > 0) container.addActionRowComponents(buttons);
}

function passageLines({ noted, reference }: ShownNote, view: View): readonly string[] {
  const { words } = view;
  const passage = quotedPassage(noted);
  const excerpt = passage && renderExcerpt({ passage, score: 1, marks: [] }, view);
  const status = words.notebook.status({ noted, reference });
  return [
    ...(excerpt === undefined ? [] : [`> ${excerpt}`]),
    ...(passage ? [`-# ${escapeMarkdown(sourceLine(passage, words.locale))}`] : []),
    ...(passage && excerpt === undefined ? [`-# ${words.quoting.onlyForYou}`] : []),
    ...(status === '' ? [] : [`-# ⚠ ${escapeMarkdown(status)}`]),
  ];
}

/** Cut, visibly, where four long notes would not fit into one message; the form shows them whole. */
function noteLines(text: string, { words, maxExcerptChars }: View): readonly string[] {
  const lines = text.replace(/\n{2,}/g, '\n');
  let [kept, shown] = [lines.length, escapeMarkdown(lines)];
  while (shown.length > maxExcerptChars) {
    // Escaping lengthens a text by up to a character each.
    kept = Math.min(maxExcerptChars, Math.floor(kept * SHRINK));
    shown = `${escapeMarkdown(lines.slice(0, kept).toWellFormed())} …`;
  }
  return [`**${words.notebook.note}** ${shown}`];
}

const SHRINK = 0.8;
