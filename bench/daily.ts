// `npm run bench:daily`: the daily posts of many servers for a month of simulated time, with processes that crash
// anywhere and a Discord that loses answers. Options: --guilds 500 --days 30 --seed 1 --store sqlite|postgres|memory
import { loadArticles } from '#src/articles/load-articles.ts';
import { createServices } from '#src/create-services.ts';
import { join } from 'node:path';
import { judge } from './daily/judge.ts';
import { makeGuilds } from './daily/make-guilds.ts';
import type { Fate } from './daily/mortal-process.ts';
import { openStores, STORE_KINDS } from './daily/open-stores.ts';
import { createRandom } from './daily/random.ts';
import { report } from './daily/report.ts';
import { simulate } from './daily/simulate.ts';
import { chooseFrom, readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A Sunday; the European clocks change on the 29th, the American on the 8th. */
const START = Date.UTC(2026, 2, 1, 12);

const options = readOptions(['guilds', 'days', 'seed', 'store']);
const days = readCount(options.days, 30);
const random = createRandom(readCount(options.seed, 1));
const [kind = 'sqlite'] = chooseFrom(options.store ?? 'sqlite', STORE_KINDS);
const end = START + days * DAY_MS;
const guilds = makeGuilds({ count: readCount(options.guilds, 500), random, start: START, end });
/** Every process is away on the tenth day for five hours, longer than half of the servers' windows. */
const outage = { from: START + 9.5 * DAY_MS, until: START + 9.5 * DAY_MS + 5 * 60 * MINUTE_MS };

const fate: Fate = {
  // Twice for each call: one crash in 500 calls, about one for every 50 posts.
  dies: () => random() < 0.001,
  // One step in 500 stands still for up to five minutes: longer than a lease, and than the nonce is trusted.
  pauseMs: () => Math.round(random() < 0.002 ? random() * 5 * MINUTE_MS : random() * 20),
  downMs: () => Math.round(random() < 0.9 ? random() * 30_000 : random() * 20 * MINUTE_MS),
};

// An exit takes the throwaway PostgreSQL with it; a signal alone doesn't.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { articles } = await loadArticles(join(import.meta.dirname, '../corpus'));
const opened = await openStores(kind, 2);
if (typeof opened === 'string') {
  process.stderr.write(`${opened}\n`);
  process.exit(2);
}
process.stdout.write(`${describeMachine()}\n`);
const began = performance.now();
const result = await simulate({
  stores: opened.stores,
  guilds,
  sources: createServices(articles),
  start: START,
  end,
  outages: days > 10 ? [outage] : [],
  fate,
  random,
  faultRate: 0.02,
});
const store = opened.stores[0];
const judged = await judge(guilds, result, { store, start: START, until: end - 60 * MINUTE_MS });
const figures = { guilds, judged, result, outage, storeKind: kind, days, realMs: performance.now() - began };
const { text, isBroken } = report(figures);
process.stdout.write(`${text}\n`);
await opened.close();
if (isBroken) process.exitCode = 1;
