import type { Selectable } from 'kysely';
import type { Database, Queries } from '../database.ts';
import type { NewNote, Note, Notebook, NotebookKey, SaveResult } from '../interface/notebook.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json-column.ts';

type Row = Selectable<Schema['notes']>;

export function createNotebook(database: Database, newId: () => string): Notebook {
  return {
    save: (note) => {
      const row = toRow(note, newId());
      return database.write(async (db) => save(db, { row, maxNotes: note.maxNotes }));
    },
    get: (key, noteId) =>
      database.read(async (db) => {
        const row = await ofOwner(db, key).where('note_id', '=', noteId).executeTakeFirst();
        return row && toNote(row);
      }),
    list: (key) =>
      database.read(async (db) => {
        const rows = await ofOwner(db, key).orderBy('saved_at', 'desc').orderBy('note_id', 'desc').execute();
        return rows.map(toNote);
      }),
    edit: ({ guildId, userId }, noteId, { text, tags, at }) =>
      database.write(async (db) => {
        const row = await db
          .updateTable('notes')
          .set({
            edited_at: at,
            ...(text !== undefined && { text }),
            ...(tags !== undefined && { tags: tagsToJson(tags) }),
          })
          .where((eb) => eb.and({ guild_id: guildId, user_id: userId, note_id: noteId }))
          .returningAll()
          .executeTakeFirst();
        return row && toNote(row);
      }),
    remove: ({ guildId, userId }, noteId) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('notes')
          .where((eb) => eb.and({ guild_id: guildId, user_id: userId, note_id: noteId }))
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

function ofOwner(db: Queries, { guildId, userId }: NotebookKey) {
  return db
    .selectFrom('notes')
    .selectAll()
    .where((eb) => eb.and({ guild_id: guildId, user_id: userId }));
}

async function save(
  db: Queries,
  { row, maxNotes }: { readonly row: Row; readonly maxNotes: number },
): Promise<SaveResult> {
  const owner = { guildId: row.guild_id, userId: row.user_id };
  const { slug, paragraph, sentence, last_sentence, hash } = row;
  const same = ofOwner(db, owner).where((eb) => eb.and({ slug, paragraph, sentence, last_sentence, hash }));
  const before = await same.executeTakeFirst();
  if (before) return { kind: 'saved-before', note: toNote(before) };
  const count = (await ofOwner(db, owner).clearSelect().select('note_id').execute()).length;
  if (count >= maxNotes) return { kind: 'full', count };
  // Two presses at once: the unique key lets one in, and the other finds it.
  const saved = await db
    .insertInto('notes')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return saved
    ? { kind: 'saved', note: toNote(saved) }
    : { kind: 'saved-before', note: toNote(await same.executeTakeFirstOrThrow()) };
}

function toRow({ guildId, userId, passage, text, tags, at }: NewNote, noteId: string): Row {
  return {
    guild_id: guildId,
    user_id: userId,
    note_id: noteId,
    slug: passage.slug,
    paragraph: passage.paragraph,
    sentence: passage.sentence ?? 0,
    last_sentence: passage.lastSentence ?? 0,
    hash: passage.hash,
    text,
    tags: tagsToJson(tags),
    saved_at: at,
    edited_at: at,
  };
}

function tagsToJson(tags: readonly string[]): string {
  return toJson([...new Set(tags)].toSorted((a, b) => a.localeCompare(b, 'en')));
}

function toNote(row: Row): Note {
  const { slug, paragraph, sentence, last_sentence: lastSentence, hash } = row;
  return {
    guildId: row.guild_id,
    userId: row.user_id,
    noteId: row.note_id,
    passage: {
      slug,
      paragraph,
      hash,
      ...(sentence !== 0 && { sentence }),
      ...(lastSentence !== 0 && { lastSentence }),
    },
    text: row.text,
    tags: fromJson(row.tags) as string[],
    savedAt: row.saved_at,
    editedAt: row.edited_at,
  };
}
