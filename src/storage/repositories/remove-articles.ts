import type { Transaction } from 'kysely';
import type { Queries } from '../database.ts';
import {
  type ArticleKey,
  type ArticleStore,
  type Change,
  type RemovedArticle,
  RESTORABLE_MS,
  type RestoreResult,
} from '../interface/article-store.ts';
import type { Schema } from '../schema.ts';
import { articleColumns, toEntry } from './article-rows.ts';
import { bumpRevision, findOverLimit, lockLibrary } from './library-lock.ts';

type Db = Transaction<Schema>;

export async function removeArticle(db: Db, { byUserId, at, ...key }: ArticleKey & Change): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('articles')
    .set({ removed_at: at, removed_by_user_id: byUserId })
    .where((eb) => eb.and(articleColumns(key)))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await bumpRevision(db, key.guildId);
  return true;
}

export async function listRemoved(db: Queries, guildId: string, now: number): Promise<readonly RemovedArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('removed_at', '>', now - RESTORABLE_MS)
    .orderBy('removed_at', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const { removed_at: removedAt } = row;
    return removedAt === null ? [] : [{ ...toEntry(row), removedAt, deletedAt: removedAt + RESTORABLE_MS }];
  });
}

type Restoration = Parameters<ArticleStore['restore']>[0];

export async function bringBack(db: Db, { limits, byUserId, at, ...key }: Restoration): Promise<RestoreResult> {
  await lockLibrary(db, key.guildId);
  const removed = await db
    .selectFrom('articles')
    .select('chars')
    .where((eb) => eb.and(articleColumns(key)))
    .where('removed_at', '>', at - RESTORABLE_MS)
    .executeTakeFirst();
  if (!removed) return { kind: 'not-found' };
  const overLimit = await findOverLimit(db, { ...key, chars: removed.chars, limits });
  if (overLimit) return overLimit;
  await db
    .updateTable('articles')
    .set({ removed_at: null, removed_by_user_id: null, edited_at: at, edited_by_user_id: byUserId })
    .where((eb) => eb.and(articleColumns(key)))
    .execute();
  await bumpRevision(db, key.guildId);
  return { kind: 'restored' };
}

export async function discard(db: Db, key: ArticleKey): Promise<boolean> {
  await lockLibrary(db, key.guildId);
  const removed = await db
    .selectFrom('articles')
    .select('slug')
    .where((eb) => eb.and(articleColumns(key)))
    .where('removed_at', 'is not', null)
    .executeTakeFirst();
  if (removed) await deleteArticle(db, key);
  return removed !== undefined;
}

export async function purgeRemoved(db: Db, now: number): Promise<number> {
  const rows = await db
    .selectFrom('articles')
    .select(['guild_id', 'slug'])
    .where('removed_at', '<=', now - RESTORABLE_MS)
    .execute();
  for (const { guild_id: guildId, slug } of rows) await deleteArticle(db, { guildId, slug });
  return rows.length;
}

async function deleteArticle(db: Db, key: ArticleKey): Promise<void> {
  for (const name of ['paragraphs', 'article_versions', 'articles'] as const)
    await db.deleteFrom(name).where('guild_id', '=', key.guildId).where('slug', '=', key.slug).execute();
}
