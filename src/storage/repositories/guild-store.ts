import type { Transaction } from 'kysely';
import type { Database, Queries } from '../database.ts';
import { GUILD_GRACE_MS, type GuildStore, type KnownGuild } from '../interface/guild-store.ts';
import { type GuildId, type Instant, NO_GUILD } from '../interface/ids.ts';
import { type Schema, TABLES } from '../schema.ts';

type Db = Transaction<Schema>;

export function createGuildStore({ read, write }: Database): GuildStore {
  return {
    markLeft: (guildId, at) => write(async (db) => markLeft(db, guildId, at)),
    markPresent: (guildId) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('departed_guilds')
          .where('guild_id', '=', guildId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    known: () => read(listKnown),
    purge: (guildId) => write(async (db) => purge(db, guildId)),
    purgeLeft: async (now) => {
      const before = now - GUILD_GRACE_MS;
      const left = await read(async (db) =>
        db.selectFrom('departed_guilds').select('guild_id').where('left_at', '<=', before).execute(),
      );
      const purged: GuildId[] = [];
      for (const { guild_id: guildId } of left)
        if (await write(async (db) => purgeIfStillLeft(db, guildId, before))) purged.push(guildId);
      return purged;
    },
  };
}

/** Whatever else is kept of a server belongs to a row of one of these. */
const OWNERS = ['settings', 'libraries', 'proposals', 'notes', 'schedules', 'quotes', 'feeds'] as const;

async function listKnown(db: Queries): Promise<readonly KnownGuild[]> {
  const left = await db.selectFrom('departed_guilds').select('guild_id').execute();
  const departed = new Set(left.map(({ guild_id: guildId }) => guildId));
  const known = new Set<GuildId>(departed);
  for (const table of OWNERS) {
    const rows = await db.selectFrom(table).select('guild_id').distinct().execute();
    for (const { guild_id: guildId } of rows) known.add(guildId);
  }
  known.delete(NO_GUILD);
  return [...known].toSorted().map((guildId) => ({ guildId, hasLeft: departed.has(guildId) }));
}

async function markLeft(db: Db, guildId: GuildId, at: Instant): Promise<void> {
  await db
    .insertInto('departed_guilds')
    .values({ guild_id: guildId, left_at: at })
    .onConflict((conflict) => conflict.column('guild_id').doNothing())
    .execute();
  await db.deleteFrom('posts').where('guild_id', '=', guildId).where('state', '=', 'due').execute();
}

/** Deleting the mark first locks it: a server that comes back at this moment keeps all or nothing. */
async function purgeIfStillLeft(db: Db, guildId: GuildId, before: Instant): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('departed_guilds')
    .where('guild_id', '=', guildId)
    .where('left_at', '<=', before)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await purge(db, guildId);
  return numDeletedRows > 0n;
}

async function purge(db: Db, guildId: GuildId): Promise<void> {
  for (const name of TABLES.toReversed()) await db.deleteFrom(name).where('guild_id', '=', guildId).execute();
}
