import type { Database, Queries } from '../database.ts';
import type { QuoteLedger, QuotePlace, Quoting, QuotingResult } from '../interface/quote-ledger.ts';

export function createQuoteLedger(database: Database): QuoteLedger {
  return {
    record: (quotings) => database.write(async (db) => recordAll(db, quotings)),
    total: (place, fromDay) => database.read(async (db) => total(db, { place, fromDay })),
    purge: (beforeDay) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db.deleteFrom('quotes').where('day', '<', beforeDay).executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

/** Adds first, which locks the day's rows, and takes everything back when one of them was too much. */
async function recordAll(db: Queries, quotings: readonly Quoting[]): Promise<readonly QuotingResult[]> {
  const results = new Map<Quoting, QuotingResult>();
  // Always in the same order, so that no two messages wait for each other's rows.
  for (const quoting of quotings.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) {
    await add(db, quoting, quoting.chars);
    const chars = await total(db, { place: quoting, fromDay: quoting.day - quoting.windowDays + 1 });
    results.set(quoting, { isWithin: chars <= quoting.maxChars, chars });
  }
  const isBlocked = quotings.some((quoting) => quoting.beyond === 'block' && results.get(quoting)?.isWithin === false);
  if (isBlocked) for (const quoting of quotings) await add(db, quoting, -quoting.chars);
  return quotings.flatMap((quoting) => {
    const result = results.get(quoting);
    return result ? [isBlocked ? { ...result, chars: result.chars - quoting.chars } : result] : [];
  });
}

async function add(db: Queries, { guildId, channelId, slug, day }: Quoting, chars: number): Promise<void> {
  await db
    .insertInto('quotes')
    .values({ guild_id: guildId, channel_id: channelId, slug, day, chars })
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'channel_id', 'slug', 'day'])
        .doUpdateSet((eb) => ({ chars: eb('quotes.chars', '+', chars) })),
    )
    .execute();
}

interface Window {
  readonly place: QuotePlace;
  readonly fromDay: number;
}

async function total(db: Queries, { place: { guildId, channelId, slug }, fromDay }: Window): Promise<number> {
  const { chars } = await db
    .selectFrom('quotes')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('chars'), eb.lit(0)).as('chars'))
    .where((eb) => eb.and({ guild_id: guildId, channel_id: channelId, slug }))
    .where('day', '>=', fromDay)
    .executeTakeFirstOrThrow();
  return chars;
}
