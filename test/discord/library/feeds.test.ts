import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServicesOf } from '#src/create-services-of.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import { runFeedWorker } from '#src/guilds/feeds/run-feed-worker.ts';
import type { PageReply } from '../../imports/cases/import-case.ts';
import { makeRss } from '../../imports/feeds/make-rss.ts';
import { FERRY } from '../../support/make-article.ts';
import { makeServices } from '../../support/make-services.ts';
import { textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer } from '../../support/study-server.ts';
import { openTestSite, type TestSite } from '../../support/test-site.ts';

let web: TestSite;
let server: StudyServer;
let curator: Person;
let member: Person;
let fetcher: Fetcher;

beforeAll(async () => {
  web = await openTestSite();
  fetcher = web.makeFetcher();
  server = await openStudyServer({ articles: [FERRY], fetcher });
  curator = server.as({ user: 'curator' });
  member = server.as({ user: 'member' });
});

afterEach(async () => {
  await server.store.guilds.purge(server.discord.guildId);
  web.requests.length = 0;
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

afterAll(async () => {
  await Promise.all([server.close(), web.close()]);
});

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

const NOUNS =
  'quay lock weir pier mole sluice dyke basin slipway jetty berth wharf ferry pilot keeper tide barge rope'.split(' ');
const VERBS = 'watched mended sold painted forgot drained measured lost praised moved'.split(' ');
const ENDS = 'in winter|without a word|for nothing|by lamplight|after the flood|before the strike|twice a year'.split(
  '|',
);

/** Each number another text. */
function article(number: number): PageReply {
  let chance = number * 7919;
  const pick = (words: readonly string[]): string => {
    chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[Math.floor(chance / 65_536) % words.length] ?? '';
  };
  const sentence = (): string =>
    `The ${pick(NOUNS)} and the ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)} ${pick(ENDS)}. `;
  const text = [1, 2, 3].map(() => `<p>${Array.from({ length: 5 }, sentence).join('')}</p>`).join('');
  return { body: `<html lang="en"><body><article><h1>Ward ${number}</h1>${text}</article></body></html>` };
}

/** A site with a feed of so many items and their pages. */
function publish(
  host: string,
  { count, from = 1, feed = {} }: { count: number; from?: number; feed?: PageReply },
): string {
  const pages = Array.from({ length: count }, (_, index) => [`/${from + index}`, article(from + index)] as const);
  return web.serve(host, ({ origin }) => ({
    ...Object.fromEntries(pages),
    '/': {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hello</body></html>',
    },
    '/feed.xml': {
      headers: { 'content-type': 'application/rss+xml', etag: `"${from}-${count}"` },
      body: makeRss({ origin, count, from }),
      ...feed,
    },
    '/again.xml': { headers: { 'content-type': 'application/rss+xml' }, body: makeRss({ origin, count, from }) },
  })).origin;
}

const open = async () => server.store.proposals.list(server.discord.guildId, 'open');
const feeds = async () => server.store.feeds.list(server.discord.guildId);

/** Lets the worker do what is due at this time, as a process of its own would. */
async function work(now: number): Promise<void> {
  const { store } = server;
  const servicesOf = createServicesOf({ builtIn: makeServices([FERRY]), store, now: () => now, fetcher });
  const ending = new AbortController();
  const sleep = async (): Promise<void> => ending.abort();
  const report = (error: unknown): void => {
    throw error;
  };
  await runFeedWorker({ store, servicesOf, now: () => now, sleep, report }, ending.signal);
}

describe('a feed', () => {
  it('is subscribed to by the address of its page, and none of what it had before is proposed', async () => {
    const origin = publish('post.example', { count: 50 });
    expect(await curator.read('library feed add', { url: `${origin}/` })).toContain(
      '“The Harbour Post” is subscribed to. What is new',
    );
    expect(await feeds()).toMatchObject([{ url: `${origin}/feed.xml`, title: 'The Harbour Post' }]);
    await work(server.discord.now() + 2 * HOUR_MS);
    expect(await open()).toEqual([]);
    expect(await curator.read('library feed list')).toMatch(/Feeds: 1 of 20[\s\S]*The Harbour Post[\s\S]*again <t:/);
    expect(await curator.read('library feed add', { url: `${origin}/feed.xml` })).toContain('subscribed to already');
    expect(web.requests.filter(({ address }) => /\/\d+$/.test(address))).toEqual([]);
  });

  it('proposes what is new, five at a time, and nothing twice', async () => {
    const origin = publish('new.example', { count: 50 });
    await curator.use('library feed add', { url: `${origin}/feed.xml` });
    publish('new.example', { count: 50, from: 8 });
    const start = server.discord.now();
    await work(start + 2 * HOUR_MS);
    const titles = async () => (await open()).map(({ title }) => title).toSorted();
    expect(await titles()).toEqual(['Ward 53', 'Ward 54', 'Ward 55', 'Ward 56', 'Ward 57']);
    await work(start + 4 * HOUR_MS);
    await work(start + 6 * HOUR_MS);
    expect(await open()).toHaveLength(7);
    const list = await curator.use('library proposals');
    expect(textOf(list)).toContain('from a feed');
    const preview = await curator.choose(list, 'Ward 5');
    expect(textOf(preview)).toContain('From the feed “The Harbour Post”');
    expect(textOf(await curator.press(preview, 'Accept'))).toContain('is published');
    // The same pages by way of another address of the feed.
    await curator.use('library feed add', { url: `${origin}/again.xml`, backlog: 3 });
    const second = (await feeds()).find(({ url }) => url.endsWith('again.xml'));
    expect(await curator.read('library feed check', { feed: second?.feedId ?? '' })).toContain('has nothing new');
    expect(await open()).toHaveLength(6);
  });

  it('gives its newest items at once where that is wished for', async () => {
    const origin = publish('backlog.example', { count: 9 });
    const told = await curator.read('library feed add', { url: `${origin}/feed.xml`, backlog: 3 });
    expect(told).toContain('Its 3 newest items will be proposed');
    const [feed] = await feeds();
    expect(await curator.read('library feed check', { feed: feed?.feedId ?? '' })).toContain('has brought 3 articles');
    expect((await open()).map(({ title }) => title).toSorted()).toEqual(['Ward 7', 'Ward 8', 'Ward 9']);
    expect(await curator.read('library feed check', { feed: 'The Harbour Post' })).toContain('has nothing new');
  });

  it('is asked whether it has changed, and no more', async () => {
    const origin = publish('same.example', { count: 3 });
    await curator.use('library feed add', { url: `${origin}/feed.xml` });
    publish('same.example', { count: 3, feed: { status: 304, body: '' } });
    await work(server.discord.now() + 2 * HOUR_MS);
    expect(web.requests.at(-1)?.headers['if-none-match']).toBe('"1-3"');
    expect(await feeds()).toMatchObject([{ failures: 0, etag: '"1-3"' }]);
  });

  it('that can’t be read is asked ever less often, told, given up after a month, and taken up again', async () => {
    const origin = publish('tired.example', { count: 3 });
    await curator.use('library feed add', { url: `${origin}/feed.xml` });
    publish('tired.example', { count: 3, feed: { status: 500 } });
    let now = server.discord.now();
    const pauses: number[] = [];
    for (let polls = 0; polls < 60; polls++) {
      const [before] = await feeds();
      if (before?.readyAt === undefined) break;
      now = before.readyAt;
      await work(now);
      const [after] = await feeds();
      pauses.push(((after?.readyAt ?? now) - now) / HOUR_MS);
    }
    expect(pauses.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 24, 24]);
    const shown = await curator.read('library feed list');
    expect(shown).toContain('Given up after a month');
    expect(shown).toContain('answered with a fault (500)');
    publish('tired.example', { count: 4 });
    const [feed] = await feeds();
    expect(await curator.read('library feed check', { feed: feed?.feedId ?? '' })).toContain('has brought 1 article');
    expect(await feeds()).toMatchObject([{ failures: 0, problem: undefined, failingSince: undefined }]);
  });

  it('is left alone for as long as its site asks', async () => {
    const origin = publish('busy.example', { count: 3 });
    await curator.use('library feed add', { url: `${origin}/feed.xml` });
    publish('busy.example', { count: 3, feed: { status: 429, headers: { 'retry-after': String(3 * 24 * 3600) } } });
    const now = server.discord.now() + 2 * HOUR_MS;
    await work(now);
    expect(await feeds()).toMatchObject([{ readyAt: now + 3 * DAY_MS, problem: { reason: 'busy' } }]);
    web.requests.length = 0;
    const hurried = await curator.read('library feed check', { feed: 'The Harbour Post' });
    expect(hurried).toContain('has too much to do just now');
    expect(web.requests).toEqual([]);
  });

  it('is no member’s to decide on', async () => {
    const origin = publish('curators.example', { count: 1 });
    for (const [command, options] of [
      ['library feed add', { url: `${origin}/feed.xml` }],
      ['library feed list', {}],
      ['library feed remove', { feed: 'x' }],
      ['library feed check', { feed: 'x' }],
    ] as const)
      expect(await member.read(command, options)).toContain('Only curators can do this here');
    expect(await curator.read('library feed check', { feed: 'x' })).toContain('no such feed');
    expect(await curator.read('library feed add', { url: `${origin}/1` })).toContain(
      'There is no feed at this address',
    );
    await curator.use('library feed add', { url: `${origin}/feed.xml` });
    const removed = await curator.choose(await curator.use('library feed list'), 'The Harbour Post');
    expect(textOf(removed)).toContain('has nothing new');
    expect(await curator.read('library feed remove', { feed: 'the harbour post' })).toContain(
      'no longer subscribed to',
    );
    expect(await curator.read('library feed list')).toContain('This server follows none');
  });
});
