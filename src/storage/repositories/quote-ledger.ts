import type { Database, Queries } from '../database.ts';
import type { QuoteLedger, QuotePlace, Quoting, QuotingResult } from '../interface/quote-ledger.ts';

export function createQuoteLedger(database: Database): QuoteLedger {
  return {
    record: (quoting) => database.write(async (db) => record(db, quoting)),
    total: (place, fromDay) => database.read(async (db) => total(db, { place, fromDay })),
    purge: (beforeDay) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db.deleteFrom('quotes').where('day', '<', beforeDay).executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

/** Adds first, which locks the day's row, and takes it back when that was too much. */
async function record(db: Queries, quoting: Quoting): Promise<QuotingResult> {
  const { day, windowDays, maxChars, beyond } = quoting;
  await add(db, quoting, quoting.chars);
  const chars = await total(db, { place: quoting, fromDay: day - windowDays + 1 });
  if (chars <= maxChars) return { isWithin: true, chars };
  if (beyond === 'warn') return { isWithin: false, chars };
  await add(db, quoting, -quoting.chars);
  return { isWithin: false, chars: chars - quoting.chars };
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
