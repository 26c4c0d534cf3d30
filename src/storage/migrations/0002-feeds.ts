import type { Migration } from './migration.ts';

/** The feeds that servers subscribe to. */
export const feeds: Migration = {
  name: '0002-feeds',
  up: async (db) => {
    await db.schema
      .createTable('feeds')
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('feed_id', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('progress', 'text', (column) => column.notNull())
      .addColumn('ready_at', 'bigint')
      .addColumn('ticket', 'text')
      .addColumn('checked_at', 'bigint')
      .addColumn('failing_since', 'bigint')
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('problem', 'text')
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('added_by_user_id', 'text')
      .addPrimaryKeyConstraint('feeds_pk', ['guild_id', 'feed_id'])
      .addUniqueConstraint('feeds_url', ['guild_id', 'url'])
      .execute();
    await db.schema
      .createIndex('feeds_ready')
      .on('feeds')
      .column('ready_at')
      .where('ready_at', 'is not', null)
      .execute();
  },
};
