import type { ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { Note } from '#src/storage/interface/notebook.ts';
import type { Words } from '#src/words/words.ts';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import { type Action, encodeAction, type Option } from '../custom-id.ts';
import { toPassageId } from '../passage-id.ts';

/** The command's subcommands that take one note. */
type NoteCommand = 'notebook edit' | 'notebook remove' | 'notebook share';

interface NoteAction {
  readonly command: NoteCommand;
  readonly note: Pick<Note, 'noteId'>;
  readonly options?: readonly Option[];
  /** Whether the answer takes the message's place. */
  readonly isInPlace?: boolean;
}

export function noteButton(
  label: string,
  { command, note, options = [], isInPlace = false }: NoteAction,
): ButtonBuilder {
  const run = { command, options: [['id', note.noteId] as const, ...options] };
  return toButton(label, isInPlace ? { kind: 'rerun', page: 0, ...run } : { kind: 'run', ...run });
}

/** Shows the notebook in place of the message. */
export function openButton({ notebook }: Words, label = notebook.open): ButtonBuilder {
  return toButton(label, { kind: 'rerun', page: 0, command: 'notebook list', options: [] });
}

export function removeForSure(note: Note, { notebook }: Words): ButtonBuilder {
  const options = [['sure', 'yes']] as const;
  return noteButton(notebook.remove, { command: 'notebook remove', note, options, isInPlace: true }).setStyle(
    ButtonStyle.Danger,
  );
}

/** Where the very words still stand in the article. */
export function saveAgain({ noted }: ShownNote, { notebook }: Words): readonly ButtonBuilder[] {
  if (noted.kind !== 'current') return [];
  return [toButton(notebook.saveAgain, { kind: 'save', passage: toPassageId(noted.passage) })];
}

export function noteRow(buttons: readonly ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
}

/** @throws when the action doesn't fit into a custom id: a fault of ours, since ids of notes are short */
function toButton(label: string, action: Action): ButtonBuilder {
  const customId = encodeAction(action);
  if (customId === undefined) throw new Error(`The button “${label}” doesn’t fit`);
  return new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
}
