import type { FormAnswer } from '#src/answers/form.ts';
import { type NotebookAnswer, quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { NotebookKey } from '#src/storage/interface/notebook.ts';
import { MAX_NOTE_CHARS, MAX_TAGS_FIELD_CHARS } from './limits.ts';
import { readTags } from './read-tags.ts';
import { answer, type NotebookSources } from './save-passages.ts';
import { showNote } from './show-notes.ts';

/** One note of somebody's notebook. Anybody else's is not found, whatever its id. */
export interface NoteAddress {
  readonly owner: NotebookKey;
  readonly noteId: string;
}

const NO_NOTE = answer({ kind: 'problem', problem: { kind: 'no-note' } });

/** The form in which a note is written, with what stands in it. */
export async function openNoteForm(
  { owner, noteId }: NoteAddress,
  { store }: NotebookSources,
): Promise<FormAnswer | NotebookAnswer> {
  const note = await store.notebook.get(owner, noteId);
  if (!note) return NO_NOTE;
  const tags = note.tags.join(', ');
  return {
    kind: 'form',
    form: 'notebook-note',
    fields: [
      { kind: 'text', name: 'note', isLong: true, isRequired: false, value: note.text, maxChars: MAX_NOTE_CHARS },
      { kind: 'text', name: 'tags', isLong: false, isRequired: false, value: tags, maxChars: MAX_TAGS_FIELD_CHARS },
    ],
    command: 'notebook write',
    options: [['id', noteId]],
    isInPlace: true,
  };
}

/** Keeps what was written in the form. Tags that can't be kept are told, and the others are. */
export async function writeNote(
  { owner, noteId }: NoteAddress,
  written: { readonly note: string; readonly tags: string },
  sources: NotebookSources,
): Promise<NotebookAnswer> {
  const { tags, leftOut } = readTags(written.tags);
  const text = written.note.trim().slice(0, MAX_NOTE_CHARS).toWellFormed();
  const note = await sources.store.notebook.edit(owner, noteId, { text, tags, at: sources.now() });
  if (!note) return NO_NOTE;
  return answer({ kind: 'edited', shown: await showNote(note, sources), leftOut });
}

/** Takes a passage out of the notebook; where something of the person's own would go with it, only when they are sure. */
export async function removeNote(
  { owner, noteId }: NoteAddress,
  isSure: boolean,
  sources: NotebookSources,
): Promise<NotebookAnswer> {
  return withNote({ owner, noteId }, sources, async (shown) => {
    const { text, tags } = shown.note;
    const hasOwnWords = text !== '' || tags.length > 0;
    if (hasOwnWords && !isSure) return answer({ kind: 'sure-to-remove', shown });
    const isRemoved = await sources.store.notebook.remove(owner, noteId);
    return isRemoved ? answer({ kind: 'removed', shown }) : NO_NOTE;
  });
}

/** Shows everyone the passage, and the note only where its writer chose so. */
export async function shareNote(
  address: NoteAddress,
  { isNoteShared }: { readonly isNoteShared: boolean | undefined },
  sources: NotebookSources,
): Promise<NotebookAnswer> {
  return withNote(address, sources, async (shown) => {
    if (!quotedPassage(shown.noted)) return answer({ kind: 'problem', problem: { kind: 'nothing-to-share' } });
    if (isNoteShared === undefined && shown.note.text !== '') return answer({ kind: 'how-to-share', shown });
    return answer({ kind: 'shared', shown, byUserId: address.owner.userId, isNoteShared: isNoteShared === true });
  });
}

async function withNote(
  { owner, noteId }: NoteAddress,
  sources: NotebookSources,
  use: (shown: ShownNote) => Promise<NotebookAnswer>,
): Promise<NotebookAnswer> {
  const note = await sources.store.notebook.get(owner, noteId);
  return note ? use(await showNote(note, sources)) : NO_NOTE;
}
