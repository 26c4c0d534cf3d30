import type { Migration } from './migration.ts';

const KEPT = 'guild_id, user_id, note_id, slug, paragraph, sentence, hash, text, tags, saved_at, edited_at';

/**
 * Notes of several sentences: the last one, 0 for one sentence or a whole paragraph, is part of what is kept once. SQLite
 * changes no unique key, so the table is made anew.
 */
export const noteRanges: Migration = {
  name: '0003-note-ranges',
  up: async (db) => {
    await db.schema
      .createTable('notes_with_ranges')
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('note_id', 'text', (column) => column.notNull())
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('paragraph', 'integer', (column) => column.notNull())
      .addColumn('sentence', 'integer', (column) => column.notNull())
      .addColumn('last_sentence', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('tags', 'text', (column) => column.notNull())
      .addColumn('saved_at', 'bigint', (column) => column.notNull())
      .addColumn('edited_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('notes_by_id', ['guild_id', 'user_id', 'note_id'])
      .addUniqueConstraint('notes_of_place', [
        'guild_id',
        'user_id',
        'slug',
        'paragraph',
        'sentence',
        'last_sentence',
        'hash',
      ])
      .execute();
    const { sql } = await import('kysely');
    await sql`insert into notes_with_ranges (${sql.raw(KEPT)}) select ${sql.raw(KEPT)} from notes`.execute(db);
    await db.schema.dropTable('notes').execute();
    await db.schema.alterTable('notes_with_ranges').renameTo('notes').execute();
    await db.schema.createIndex('notes_user').on('notes').column('user_id').execute();
  },
};
