import { type NotebookView, quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { ContainerBuilder } from 'discord.js';
import { escapeMarkdown } from '../escape-markdown.ts';
import { linkedSource } from '../linked-source.ts';
import { passageButtons, renderExcerpt } from '../render-passage.ts';
import { addLines } from '../text-and-files.ts';
import type { View } from '../view.ts';

/** The passage with its source and state, then what the person wrote, when, and under which tags. */
export function addNote(container: ContainerBuilder, shown: ShownNote, view: View): void {
  const { note } = shown;
  const { words, maxExcerptChars } = view;
  const when = words.notebook.savedAt(`<t:${Math.floor(note.savedAt / 1000)}:D>`);
  const tags = note.tags.map((tag) => `#${escapeMarkdown(tag)}`);
  addLines(container, [
    ...passageLines(shown, view),
    ...(note.text === '' ? [] : noteLines(note.text, maxExcerptChars)),
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
  const { words, maxExcerptChars } = view;
  addLines(container, [
    ...passageLines(shown, view),
    ...(isNoteShared && note.text !== '' ? noteLines(note.text, maxExcerptChars) : []),
    `-# ${words.notebook.sharedBy(`<@${byUserId}>`)}`,
  ]);
  if (noted.kind !== 'current') return;
  const buttons = passageButtons({ passage: noted.passage, score: 1, marks: [] }, words);
  if (buttons.components.length > 0) container.addActionRowComponents(buttons);
}

function passageLines({ noted, reference }: ShownNote, { words, maxExcerptChars }: View): readonly string[] {
  const passage = quotedPassage(noted);
  const status = words.notebook.status({ noted, reference });
  return [
    ...(passage ? [`> ${renderExcerpt({ passage, score: 1, marks: [] }, maxExcerptChars)}`] : []),
    ...(passage ? [`-# ${linkedSource(passage, words)}`] : []),
    ...(status === '' ? [] : [`-# ⚠ ${escapeMarkdown(status)}`]),
  ];
}

/** Never shorter than this, however little room the passages leave: most notes are whole then. */
const MIN_NOTE_CHARS = 200;

function noteLines(text: string, maxChars: number): readonly string[] {
  const max = Math.max(MIN_NOTE_CHARS, maxChars);
  const cut = text.length <= max ? text : `${text.slice(0, max).toWellFormed()} …`;
  return [escapeMarkdown(cut.replace(/\n{2,}/g, '\n'))];
}
