import {
  type NotedPassage,
  type NoteList,
  quotedPassage,
  type ShownNote,
} from '#src/answers/server/notebook-answer.ts';
import type { Passage } from '#src/articles/passage.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import type { Words } from '#src/words/words.ts';
import { ButtonBuilder, ButtonStyle, type ContainerBuilder, SeparatorBuilder } from 'discord.js';
import { encodeAction, type Option } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { toPassageId } from '../passage-id.ts';
import { addPager } from '../render-navigation.ts';
import { addLines } from '../text-and-files.ts';
import type { View } from '../view.ts';
import { noteButton, noteRow } from './note-buttons.ts';
import { addNote } from './render-note.ts';

/** Notes shown at once: each takes eight components of the forty that a message may have, and some of its characters. */
const NOTES_A_PAGE = 4;

/** A page of the notebook, or of what a search found in it. */
export function renderNoteList(container: ContainerBuilder, list: NoteList, view: View): void {
  const { notes, total } = list;
  const { notebook } = view.words;
  if (total === 0) return addLines(container, [escapeMarkdown(notebook.isEmpty)]);
  addLines(container, [headingOf(list, view.words)]);
  if (notes.length === 0) return addLines(container, [notebook.noneFound]);
  const pages = Math.ceil(notes.length / NOTES_A_PAGE);
  // A page's last note may have been removed since.
  const page = Math.min(view.page, pages - 1);
  const used = new Set<string>();
  notes.slice(page * NOTES_A_PAGE, (page + 1) * NOTES_A_PAGE).forEach((shown, i) => {
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    addNote(container, shown, view);
    container.addActionRowComponents(noteRow(buttonsOf(shown, { words: view.words, used })));
  });
  const again = { kind: 'rerun', command: view.command, options: optionsOf(list) } as const;
  const toAction = (other: number) => ({ ...again, page: other });
  if (pages > 1 && encodeAction(toAction(pages)) === undefined)
    return addLines(container, [`-# ${notebook.onlyFirst(NOTES_A_PAGE, notes.length)}`]);
  return addPager(container, { pages, view: { ...view, page, canShare: false }, toAction });
}

function headingOf({ notes, words, tag }: NoteList, { notebook }: Words): string {
  const parts = [
    notebook.heading(notes.length),
    ...(words === undefined ? [] : [notebook.found(words)]),
    ...(tag === undefined ? [] : [notebook.tagged(tag)]),
  ];
  return `### ${escapeMarkdown(parts.join(' '))}`;
}

/** What gives the list again; that only its owner sees it needn't be said. */
function optionsOf({ words, tag }: NoteList): readonly Option[] {
  return [
    ...(words === undefined ? [] : [['words', words] as const]),
    ...(tag === undefined ? [] : [['tag', tag] as const]),
  ];
}

/** Where one can read on: at the words, or at what stands in their place now. */
function placeToday(noted: NotedPassage): Passage | undefined {
  switch (noted.kind) {
    case 'current':
      return noted.passage;
    case 'edited':
      return noted.today;
    case 'gone':
      return undefined;
  }
}

interface Showing {
  readonly words: Words;
  /** Buttons of the message so far: Discord allows no two of one id, and two notes may be about one passage. */
  readonly used: Set<string>;
}

function buttonsOf({ note, noted }: ShownNote, { words, used }: Showing): readonly ButtonBuilder[] {
  const { notebook } = words;
  const buttons: ButtonBuilder[] = [];
  const passage = placeToday(noted);
  if (passage) {
    const customId = encodeAction({ kind: 'context', passage: toPassageId(passage), shown: passage.paragraph.number });
    if (customId !== undefined && !used.has(customId)) {
      used.add(customId);
      buttons.push(new ButtonBuilder().setCustomId(customId).setLabel(words.context).setStyle(ButtonStyle.Secondary));
    }
    const link = linkTo(passage);
    if (link !== undefined)
      buttons.push(new ButtonBuilder().setURL(link).setLabel(words.source).setStyle(ButtonStyle.Link));
  }
  return [
    ...buttons,
    noteButton(notebook.edit, { command: 'notebook edit', note }),
    ...(quotedPassage(noted) ? [noteButton(notebook.share, { command: 'notebook share', note })] : []),
    noteButton(notebook.remove, { command: 'notebook remove', note, isInPlace: true }),
  ];
}
