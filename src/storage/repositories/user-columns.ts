import type { Schema } from '../schema.ts';

/** A column that holds a person's id, and what happens to it when they ask for their data or its deletion. */
export interface UserColumn {
  readonly table: keyof Schema;
  readonly column: string;
  /** Rows that are theirs and go with them; undefined: none, the id alone is taken out. */
  readonly deletes?: 'all' | { readonly column: string; readonly values: readonly string[] } | undefined;
  /** What they get of each row. */
  readonly exports: readonly string[];
}

/** As docs/privacy.md and the words about privacy name it: `table.column`. */
export function placeName({ table, column }: Pick<UserColumn, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

/** Every column of every table that names a person. A test holds this to the schema and to docs/privacy.md. */
export const USER_COLUMNS: readonly UserColumn[] = [
  {
    table: 'notes',
    column: 'user_id',
    deletes: 'all',
    exports: [
      'guild_id',
      'note_id',
      'slug',
      'paragraph',
      'sentence',
      'last_sentence',
      'hash',
      'text',
      'tags',
      'saved_at',
      'edited_at',
    ],
  },
  {
    table: 'proposals',
    column: 'proposed_by_user_id',
    deletes: { column: 'state', values: ['draft', 'open'] },
    exports: ['guild_id', 'proposal_id', 'state', 'title', 'draft', 'proposed_at', 'decided_at', 'reason'],
  },
  {
    table: 'proposals',
    column: 'decided_by_user_id',
    exports: ['guild_id', 'proposal_id', 'state', 'title', 'decided_at', 'reason'],
  },
  { table: 'articles', column: 'added_by_user_id', exports: ['guild_id', 'slug', 'added_at'] },
  { table: 'articles', column: 'edited_by_user_id', exports: ['guild_id', 'slug', 'edited_at'] },
  { table: 'articles', column: 'removed_by_user_id', exports: ['guild_id', 'slug', 'removed_at'] },
  {
    table: 'article_versions',
    column: 'published_by_user_id',
    exports: ['guild_id', 'slug', 'version', 'published_at'],
  },
  {
    table: 'schedules',
    column: 'created_by_user_id',
    exports: ['guild_id', 'schedule_id', 'channel_id', 'time', 'time_zone', 'created_at'],
  },
  { table: 'feeds', column: 'added_by_user_id', exports: ['guild_id', 'feed_id', 'url', 'title', 'added_at'] },
];
