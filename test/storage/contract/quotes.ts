import { expect, it } from 'vitest';
import type { Quoting } from '#src/storage/interface/quote-ledger.ts';
import type { Stores } from '../store-contract.ts';
import { GUILD, OTHER_GUILD } from './fixtures.ts';

const PLACE = { guildId: GUILD, channelId: '5', slug: 'the-ferry' };
const QUOTING: Quoting = { ...PLACE, day: 20_000, chars: 40, maxChars: 100, windowDays: 7, beyond: 'block' };

export function describeQuotes(stores: Stores): void {
  it('sums what was quoted in a channel over seven days', async () => {
    const { store } = stores;
    await store.quotes.record([{ ...QUOTING, day: 19_993 }]);
    expect(await store.quotes.record([{ ...QUOTING, day: 19_994 }])).toEqual([{ isWithin: true, chars: 80 }]);
    expect(await store.quotes.record([QUOTING])).toEqual([{ isWithin: true, chars: 80 }]);
    expect(await store.quotes.total(PLACE, 19_993)).toBe(120);
    expect(await store.quotes.total(PLACE, 20_000)).toBe(40);
  });

  it('counts every channel, article and server by itself', async () => {
    const { store } = stores;
    await store.quotes.record([QUOTING]);
    for (const place of [
      { ...PLACE, channelId: '6' },
      { ...PLACE, slug: 'x' },
      { ...PLACE, guildId: OTHER_GUILD },
    ])
      expect(await store.quotes.total(place, 0)).toBe(0);
  });

  it('blocks what goes beyond without counting it, or warns and counts', async () => {
    const { store } = stores;
    await store.quotes.record([{ ...QUOTING, chars: 90 }]);
    expect(await store.quotes.record([QUOTING])).toEqual([{ isWithin: false, chars: 90 }]);
    expect(await store.quotes.total(PLACE, 0)).toBe(90);
    expect(await store.quotes.record([{ ...QUOTING, beyond: 'warn' }])).toEqual([{ isWithin: false, chars: 130 }]);
    expect(await store.quotes.total(PLACE, 0)).toBe(130);
  });

  it('records all that one message quotes, or nothing where one article is blocked', async () => {
    const { store } = stores;
    const bread = { ...QUOTING, slug: 'sour-bread' };
    await store.quotes.record([{ ...bread, chars: 70 }]);
    expect(await store.quotes.record([bread, QUOTING])).toEqual([
      { isWithin: false, chars: 70 },
      { isWithin: true, chars: 0 },
    ]);
    expect(await store.quotes.total(PLACE, 0)).toBe(0);
    expect(await store.quotes.record([{ ...bread, chars: 30 }, QUOTING])).toEqual([
      { isWithin: true, chars: 100 },
      { isWithin: true, chars: 40 },
    ]);
  });

  it('lets two processes together quote no more than the limit', async () => {
    const { store, other } = stores;
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? store : other).quotes.record([QUOTING])),
    );
    expect(results.flat().filter(({ isWithin }) => isWithin)).toHaveLength(2);
    expect(await store.quotes.total(PLACE, 0)).toBe(80);
  });

  it('forgets old days', async () => {
    const { store } = stores;
    await store.quotes.record([{ ...QUOTING, day: 19_000 }]);
    await store.quotes.record([QUOTING]);
    expect(await store.quotes.purge(20_000)).toBe(1);
    expect(await store.quotes.total(PLACE, 0)).toBe(40);
  });
}
