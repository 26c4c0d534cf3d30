import type { CreateTableBuilder, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

/** `guild_id` is the first part of every key, so that a distributed PostgreSQL can place all tables by it. */
export const initial: Migration = {
  name: '0001-initial',
  up: async (db) => {
    await createLibrary(db);
    await createMembersTables(db);
    await createScheduling(db);
  },
};

type Kind = 'text' | 'integer' | 'bigint' | 'double precision';

/** Columns by name; a `?` makes one nullable. */
type Columns = Readonly<Record<string, Kind | `${Kind}?`>>;

function table(db: Transaction<Schema>, name: string, columns: Columns): CreateTableBuilder<string, string> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    const isNullable = kind.endsWith('?');
    const type = kind.replace('?', '') as Kind; // what is left of `Kind?` is a Kind
    builder = builder.addColumn(column, type, (definition) => (isNullable ? definition : definition.notNull()));
  }
  return builder;
}

const SETTINGS: Columns = {
  guild_id: 'text',
  language: 'text?',
  visibility: 'text?',
  default_article: 'text?',
  reading_list: 'text?',
  curator_role_id: 'text?',
  curator_channel_id: 'text?',
  allowed_channel_ids: 'text?',
  has_built_in_corpus: 'integer?',
  max_quoted_passages: 'integer?',
  max_quoted_share: 'double precision?',
  beyond_quoted_share: 'text?',
  max_articles: 'integer?',
  max_chars: 'integer?',
};

const ARTICLES: Columns = {
  guild_id: 'text',
  slug: 'text',
  version: 'integer',
  bibliography: 'text',
  aliases: 'text',
  actors: 'text',
  chars: 'integer',
  hash: 'text',
  added_at: 'bigint',
  added_by_user_id: 'text?',
  edited_at: 'bigint',
  edited_by_user_id: 'text?',
  removed_at: 'bigint?',
  removed_by_user_id: 'text?',
};

const VERSIONS: Columns = {
  guild_id: 'text',
  slug: 'text',
  version: 'integer',
  hash: 'text',
  chars: 'integer',
  published_at: 'bigint',
  published_by_user_id: 'text?',
};

const PARAGRAPHS: Columns = {
  guild_id: 'text',
  slug: 'text',
  version: 'integer',
  number: 'integer',
  text: 'text',
  hash: 'text',
};

async function createLibrary(db: Transaction<Schema>): Promise<void> {
  await table(db, 'settings', SETTINGS).addPrimaryKeyConstraint('settings_pk', ['guild_id']).execute();
  await table(db, 'libraries', { guild_id: 'text', revision: 'bigint' })
    .addPrimaryKeyConstraint('libraries_pk', ['guild_id'])
    .execute();
  await table(db, 'articles', ARTICLES).addPrimaryKeyConstraint('articles_pk', ['guild_id', 'slug']).execute();
  await table(db, 'article_versions', VERSIONS)
    .addPrimaryKeyConstraint('article_versions_pk', ['guild_id', 'slug', 'version'])
    .addForeignKeyConstraint('article_versions_of_article', ['guild_id', 'slug'], 'articles', ['guild_id', 'slug'])
    .execute();
  const version = ['guild_id', 'slug', 'version'];
  await table(db, 'paragraphs', PARAGRAPHS)
    .addPrimaryKeyConstraint('paragraphs_pk', [...version, 'number'])
    .addForeignKeyConstraint('paragraphs_of_version', version, 'article_versions', version)
    .execute();
  await db.schema
    .createIndex('articles_removed')
    .on('articles')
    .column('removed_at')
    .where('removed_at', 'is not', null)
    .execute();
}

const PROPOSALS: Columns = {
  guild_id: 'text',
  proposal_id: 'text',
  state: 'text',
  title: 'text',
  draft: 'text?',
  replaces_slug: 'text?',
  replaces_version: 'integer?',
  proposed_by_user_id: 'text?',
  proposed_at: 'bigint',
  touched_at: 'bigint',
  decided_by_user_id: 'text?',
  decided_at: 'bigint?',
  reason: 'text?',
};

const NOTES: Columns = {
  guild_id: 'text',
  user_id: 'text',
  note_id: 'text',
  slug: 'text',
  paragraph: 'integer',
  sentence: 'integer',
  hash: 'text',
  text: 'text',
  tags: 'text',
  saved_at: 'bigint',
  edited_at: 'bigint',
};

async function createMembersTables(db: Transaction<Schema>): Promise<void> {
  await table(db, 'proposals', PROPOSALS)
    .addPrimaryKeyConstraint('proposals_pk', ['guild_id', 'proposal_id'])
    .execute();
  await db.schema
    .createIndex('proposals_state')
    .on('proposals')
    .columns(['guild_id', 'state', 'proposed_at'])
    .execute();
  const place = ['slug', 'paragraph', 'sentence', 'hash'];
  await table(db, 'notes', NOTES)
    .addPrimaryKeyConstraint('notes_pk', ['guild_id', 'user_id', 'note_id'])
    .addUniqueConstraint('notes_once', ['guild_id', 'user_id', ...place])
    .execute();
  await db.schema.createIndex('notes_user').on('notes').column('user_id').execute();
  await table(db, 'departed_guilds', { guild_id: 'text', left_at: 'bigint' })
    .addPrimaryKeyConstraint('departed_guilds_pk', ['guild_id'])
    .execute();
  await table(db, 'quotes', { guild_id: 'text', channel_id: 'text', slug: 'text', day: 'integer', chars: 'integer' })
    .addPrimaryKeyConstraint('quotes_pk', ['guild_id', 'channel_id', 'slug', 'day'])
    .execute();
}

const SCHEDULES: Columns = {
  guild_id: 'text',
  schedule_id: 'text',
  channel_id: 'text',
  time: 'text',
  time_zone: 'text',
  weekdays: 'text',
  content: 'text',
  post_order: 'text',
  ping_role_id: 'text?',
  is_pinned: 'integer',
  starts_thread: 'integer',
  late_minutes: 'integer',
  progress: 'text',
  paused_reason: 'text?',
  paused_at: 'bigint?',
  created_at: 'bigint',
  created_by_user_id: 'text?',
  revision: 'integer',
};

/** Without foreign keys: the ledger is a claim table, which a distributed PostgreSQL would keep in one place. */
const POSTS: Columns = {
  guild_id: 'text',
  schedule_id: 'text',
  local_date: 'text',
  due_at: 'bigint',
  expires_at: 'bigint',
  ready_at: 'bigint?',
  nonce: 'text',
  state: 'text',
  worker: 'text?',
  attempts: 'integer',
  item: 'text?',
  channel_id: 'text?',
  sending_since: 'bigint?',
  message_id: 'text?',
  settled_at: 'bigint?',
  reason: 'text?',
};

async function createScheduling(db: Transaction<Schema>): Promise<void> {
  await table(db, 'schedules', SCHEDULES)
    .addPrimaryKeyConstraint('schedules_pk', ['guild_id', 'schedule_id'])
    .execute();
  await table(db, 'posts', POSTS)
    .addPrimaryKeyConstraint('posts_pk', ['guild_id', 'schedule_id', 'local_date'])
    .execute();
  await db.schema.createIndex('posts_ready').on('posts').column('ready_at').where('ready_at', 'is not', null).execute();
}
