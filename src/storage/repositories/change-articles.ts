import type { Transaction } from 'kysely';
import type { Article } from '#src/articles/article.ts';
import type {
  AddResult,
  ArticleKey,
  Change,
  Description,
  NewArticle,
  ReviseResult,
  Revision,
} from '../interface/article-store.ts';
import type { Schema } from '../schema.ts';
import { articleColumns, charsOf } from './article-rows.ts';
import { toJson } from './json-column.ts';
import { bumpRevision, findOverLimit, lockLibrary } from './library-lock.ts';

type Db = Transaction<Schema>;

export async function addArticle(
  db: Db,
  { guildId, article, aliases, limits, ...change }: NewArticle,
): Promise<AddResult> {
  const key = { guildId, slug: article.slug };
  await lockLibrary(db, guildId);
  const taken = await db
    .selectFrom('articles')
    .select('removed_at')
    .where((eb) => eb.and(articleColumns(key)))
    .executeTakeFirst();
  if (taken) return { kind: 'slug-taken', removedAt: taken.removed_at ?? undefined };
  const overLimit = await findOverLimit(db, { ...key, chars: charsOf(article), limits });
  if (overLimit) return overLimit;
  await db
    .insertInto('articles')
    .values({
      ...articleColumns(key),
      ...textColumns(article, 1),
      bibliography: toJson(article.bibliography),
      actors: toJson(article.actors),
      aliases: toJson(aliases),
      added_at: change.at,
      added_by_user_id: change.byUserId,
      edited_at: change.at,
    })
    .execute();
  await insertVersion(db, { key, version: 1, article, change });
  return { kind: 'added', revision: await bumpRevision(db, guildId) };
}

export async function reviseArticle(db: Db, revision: Revision): Promise<ReviseResult> {
  const { guildId, slug, expectedVersion, article, limits, byUserId, at } = revision;
  const key = { guildId, slug };
  const change = { byUserId, at };
  await lockLibrary(db, guildId);
  const current = await db
    .selectFrom('articles')
    .select(['version', 'hash'])
    .where((eb) => eb.and(articleColumns(key)))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!current) return { kind: 'not-found' };
  if (current.version !== expectedVersion) return { kind: 'changed-meanwhile', version: current.version };
  const { bibliography, actors } = article;
  if (current.hash === article.hash) {
    await describeArticle(db, { ...key, ...change, bibliography, actors });
    return { kind: 'same-text' };
  }
  const overLimit = await findOverLimit(db, { ...key, chars: charsOf(article), limits });
  if (overLimit) return overLimit;
  const version = current.version + 1;
  await db
    .updateTable('articles')
    .set({
      ...textColumns(article, version),
      bibliography: toJson(bibliography),
      actors: toJson(actors),
      ...edited(change),
    })
    .where((eb) => eb.and(articleColumns(key)))
    .execute();
  await insertVersion(db, { key, version, article, change });
  await bumpRevision(db, guildId);
  return { kind: 'revised', version };
}

export async function describeArticle(
  db: Db,
  { bibliography, aliases, actors, ...change }: Description,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('articles')
    .set({
      ...(bibliography && { bibliography: toJson(bibliography) }),
      ...(aliases && { aliases: toJson(aliases) }),
      ...(actors && { actors: toJson(actors) }),
      ...edited(change),
    })
    .where((eb) => eb.and(articleColumns(change)))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await bumpRevision(db, change.guildId);
  return true;
}

function textColumns(article: Article, version: number) {
  return { version, chars: charsOf(article), hash: article.hash };
}

function edited({ byUserId, at }: Change) {
  return { edited_at: at, edited_by_user_id: byUserId };
}

/** Rows of one statement: well below the 32,766 values that SQLite takes (https://sqlite.org/limits.html). */
const ROWS_AT_ONCE = 1000;

interface NewVersion {
  readonly key: ArticleKey;
  readonly version: number;
  readonly article: Article;
  readonly change: Change;
}

async function insertVersion(db: Db, { key, version, article, change }: NewVersion): Promise<void> {
  const versionKey = { ...articleColumns(key), version };
  await db
    .insertInto('article_versions')
    .values({
      ...versionKey,
      hash: article.hash,
      chars: charsOf(article),
      published_at: change.at,
      published_by_user_id: change.byUserId,
    })
    .execute();
  const rows = article.paragraphs.map(({ number, text, hash }) => ({ ...versionKey, number, text, hash }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await db
      .insertInto('paragraphs')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
}
