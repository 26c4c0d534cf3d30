import type { Transaction } from 'kysely';
import type { LibraryLimits, OverLimit } from '../interface/article-store.ts';
import type { Schema } from '../schema.ts';

type Db = Transaction<Schema>;

/** Lets one change of a server's library happen at a time, so that its limits and versions hold. */
export async function lockLibrary(db: Db, guildId: string): Promise<void> {
  await raiseRevision(db, guildId, 0);
}

/** Tells other processes that the server's articles changed. The new revision. */
export async function bumpRevision(db: Db, guildId: string): Promise<number> {
  return raiseRevision(db, guildId, 1);
}

async function raiseRevision(db: Db, guildId: string, by: number): Promise<number> {
  const { revision } = await db
    .insertInto('libraries')
    .values({ guild_id: guildId, revision: by })
    .onConflict((conflict) =>
      conflict.column('guild_id').doUpdateSet((eb) => ({ revision: eb('libraries.revision', '+', by) })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

interface Growth {
  readonly guildId: string;
  /** The article that is added, or that takes the place of its own current version. */
  readonly slug: string;
  readonly chars: number;
  readonly limits: LibraryLimits;
}

/** What the library would become, where that is beyond a limit. */
export async function findOverLimit(db: Db, { guildId, slug, chars, limits }: Growth): Promise<OverLimit | undefined> {
  const others = await db
    .selectFrom('articles')
    .select((eb) => [
      eb.fn.countAll<number>().as('articles'),
      eb.fn.coalesce(eb.fn.sum<number>('chars'), eb.lit(0)).as('chars'),
    ])
    .where('guild_id', '=', guildId)
    .where('slug', '!=', slug)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  const total = { articles: others.articles + 1, chars: others.chars + chars };
  const isOver = total.articles > limits.articles || total.chars > limits.chars;
  return isOver ? { kind: 'over-limit', ...total } : undefined;
}
