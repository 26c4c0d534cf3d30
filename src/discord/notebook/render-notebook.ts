import type { NotebookAnswer, NotebookView } from '#src/answers/server/notebook-answer.ts';
import type { ContainerBuilder } from 'discord.js';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { MessageFile } from '../message-body.ts';
import { addFile, addLines } from '../text-and-files.ts';
import type { View } from '../view.ts';
import { noteButton, noteRow, openButton, removeForSure, saveAgain } from './note-buttons.ts';
import { addNote, addShared } from './render-note.ts';
import { renderNoteList } from './render-note-list.ts';
import { passageChoice } from './passage-choice.ts';

/** Whether everybody is to see it: only what its owner chose to share. */
export function isForEveryone({ view }: NotebookAnswer): boolean {
  return view.kind === 'shared';
}

/** The file that goes along, if any. */
export function notebookFiles({ view }: NotebookAnswer): readonly MessageFile[] {
  if (view.kind !== 'exported') return [];
  const { fileName, text, format } = view;
  return [{ name: fileName, contentType: CONTENT_TYPES[format], bytes: new TextEncoder().encode(text) }];
}

const CONTENT_TYPES = {
  markdown: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  anki: 'text/plain; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
} as const;

/** What became of a note, the notebook's pages, or what is to be decided. */
export function renderNotebook(container: ContainerBuilder, { view: shown }: NotebookAnswer, view: View): void {
  const { notebook } = view.words;
  switch (shown.kind) {
    case 'list':
      return renderNoteList(container, shown, view);
    case 'shared':
      return addShared(container, shown, view);
    case 'choose':
      addLines(container, [notebook.choose]);
      container.addActionRowComponents(passageChoice(shown.passages, view.words));
      return undefined;
    case 'saved-several':
      addLines(container, severalLines(shown, view));
      container.addActionRowComponents(noteRow([openButton(view.words)]));
      return undefined;
    case 'exported': {
      const lines = [notebook.exported(shown.count, shown.format)];
      if (shown.withoutWords > 0) lines.push(notebook.withoutWords(shown.withoutWords));
      addLines(container, lines.map(escapeMarkdown));
      addFile(container, shown.fileName);
      return undefined;
    }
    case 'problem':
      return addLines(container, [escapeMarkdown(notebook.problem(shown.problem))]);
    case 'saved':
    case 'edited':
    case 'sure-to-remove':
    case 'removed':
    case 'how-to-share':
      return renderOne(container, shown, view);
  }
}

type OfOneNote = Extract<
  NotebookView,
  { readonly kind: 'saved' | 'edited' | 'sure-to-remove' | 'removed' | 'how-to-share' }
>;

/** One note below what was done with it, or is to be. */
function renderOne(container: ContainerBuilder, shown: OfOneNote, view: View): void {
  const { note } = shown.shown;
  addLines(container, headOf(shown, view));
  addNote(container, shown.shown, view);
  const { words } = view;
  const { notebook } = words;
  const row = {
    saved: () => [
      noteButton(note.text === '' ? notebook.addNote : notebook.edit, { command: 'notebook edit', note }),
      noteButton(notebook.remove, { command: 'notebook remove', note, isInPlace: true }),
      openButton(words),
    ],
    edited: () => [
      noteButton(notebook.edit, { command: 'notebook edit', note }),
      noteButton(notebook.remove, { command: 'notebook remove', note, isInPlace: true }),
      openButton(words),
    ],
    'sure-to-remove': () => [removeForSure(note, words), openButton(words, notebook.keep)],
    removed: () => [...saveAgain(shown.shown, words), openButton(words)],
    'how-to-share': () => [
      noteButton(notebook.shareWithoutNote, { command: 'notebook share', note, options: [['with', 'passage']] }),
      noteButton(notebook.shareWithNote, { command: 'notebook share', note, options: [['with', 'note']] }),
    ],
  };
  container.addActionRowComponents(noteRow(row[shown.kind]()));
}

function headOf(shown: OfOneNote, { words: { notebook } }: View): readonly string[] {
  const reference = `**${escapeMarkdown(shown.shown.reference)}**`;
  switch (shown.kind) {
    case 'saved':
      return [shown.isNew ? notebook.saved(reference) : notebook.savedBefore(reference)];
    case 'edited': {
      const { leftOut } = shown;
      const isAllKept = leftOut.tooLong.length + leftOut.tooMany.length === 0;
      return [`**${notebook.noteKept}**`, ...(isAllKept ? [] : [escapeMarkdown(notebook.leftOut(leftOut))])];
    }
    case 'sure-to-remove':
      return [notebook.sureToRemove(reference)];
    case 'removed':
      return [notebook.removed(reference)];
    case 'how-to-share':
      return [notebook.howToShare];
  }
}

/** Longer lists of references end with how many more there are. */
const REFERENCES_SHOWN = 10;

function severalLines(
  { saved, before, notSaved }: Extract<NotebookView, { readonly kind: 'saved-several' }>,
  { words: { notebook } }: View,
): readonly string[] {
  return [
    ...nameAll(`**${notebook.savedSeveral(saved.length)}**`, saved),
    ...nameAll(notebook.savedBeforeSeveral(before.length), before),
    ...(notSaved.length > 0 ? [notebook.noRoomFor(notSaved.length)] : []),
  ];
}

function nameAll(text: string, references: readonly string[]): readonly string[] {
  if (references.length === 0) return [];
  const more = references.length > REFERENCES_SHOWN ? ' …' : '';
  return [`${text}: ${escapeMarkdown(references.slice(0, REFERENCES_SHOWN).join(', '))}${more}`];
}
