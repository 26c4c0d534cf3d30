import { createServer } from 'node:net';
import { once } from 'node:events';
import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import { createDailyContent } from '#src/answers/daily/daily-content.ts';
import { createDailyRest } from '#src/discord/daily/create-daily-rest.ts';
import { createPoster } from '#src/discord/daily/create-poster.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { OutgoingPost, Poster } from '#src/schedule/poster.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import { DEFAULT_SETTINGS } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import { openDiscord } from '../../local-discord/support/bots.ts';
import { FERRY, makeArticle } from '../../support/make-article.ts';
import { makeStore } from '../../support/make-services-of.ts';
import { makeServices } from '../../support/make-services.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';

const MINUTE_MS = 60_000;
const SEND = /^POST \/channels\/\d+\/messages$/;

let discord: LocalDiscord;
let poster: Poster;
let store: Store;

function postOf(content: PostContent, article = FERRY): DailyPost {
  const [post] = createDailyContent().list(content, { sources: makeServices([article]), readingList: [] });
  if (!post) throw new Error(`The ferry gives no ${content}`);
  return post;
}

function outgoing(change: Partial<OutgoingPost> = {}): OutgoingPost {
  return {
    guildId: discord.guildId,
    channelId: discord.channelIds.daily,
    nonce: 'AbC-d_e0123456789012345',
    post: postOf('passage'),
    language: 'en-US',
    pingRoleId: undefined,
    quoting: DEFAULT_SETTINGS,
    isFirstTry: true,
    sendBy: discord.now() + MINUTE_MS,
    ...change,
  };
}

function keeping() {
  return { store, now: () => discord.now() };
}

function posted(): readonly APIMessage[] {
  return discord.messages({ channel: 'daily' });
}

beforeEach(async () => {
  discord = await openDiscord();
  store = makeStore();
  const { token, apiUrl } = discord;
  poster = createPoster({ rest: createDailyRest({ token, apiUrl, now: () => discord.now() }), ...keeping() });
});

describe('a daily post', () => {
  it.each(['passage', 'summary', 'recommendation', 'figure', 'question'] as const)(
    'of a %s is one message with its source, its context and its nonce',
    async (content) => {
      const message = outgoing({ post: postOf(content) });
      const result = await poster.send(message);
      expect(result).toEqual({ kind: 'sent', messageId: posted()[0]?.id });
      expect(posted()).toHaveLength(1);
      const [shown] = posted();
      const text = `${shown?.content}${textOf(shown)}`;
      expect(text).toContain('Harbour News');
      expect(text).toMatch(/^> /m);
      expect(shown && controlsOf(shown).map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Context', 'About']),
      );
      expect(JSON.stringify(shown?.components)).toContain(message.nonce);
      expect(shown?.poll?.answers.length ?? 0).toBe(content === 'question' ? 4 : 0);
    },
  );

  it('quotes no more passages than the server lets it of a text that isn’t free', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    await poster.send(
      outgoing({
        post: postOf('summary', article),
        quoting: { ...DEFAULT_SETTINGS, maxQuotedPassages: 2, maxQuotedShare: 1 },
      }),
    );
    expect(textOf(posted()[0]).match(/^> /gm)).toHaveLength(2);
    expect(textOf(posted()[0]).match(/^-# .*Harbour News/gm)?.length).toBeGreaterThan(2);
  });

  it('counts what it quotes of a text that isn’t free, once however often it is tried', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    const message = outgoing({ post: postOf('passage', article) });
    await poster.send(message);
    const place = { guildId: discord.guildId, channelId: discord.channelIds.daily, slug: article.slug };
    const counted = await store.quotes.total(place, 0);
    expect(counted).toBeGreaterThan(0);
    await poster.send({ ...message, isFirstTry: false });
    expect(await store.quotes.total(place, 0)).toBe(counted);
    expect(posted()).toHaveLength(1);
  });

  it('names only its source where more would be quoted than the server lets be, unless it only warns', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    const quoting = { ...DEFAULT_SETTINGS, maxQuotedShare: 0.01 };
    await poster.send(outgoing({ post: postOf('passage', article), quoting, nonce: 'one' }));
    const warned = { ...quoting, beyondQuotedShare: 'warn' } as const;
    await poster.send(outgoing({ post: postOf('passage', article), quoting: warned, nonce: 'two' }));
    expect(posted().map((shown) => /^> /m.test(textOf(shown)))).toEqual([false, true]);
    expect(textOf(posted()[0])).toContain('Harbour News');
  });

  it('speaks the server’s language, and the article’s where it has none', async () => {
    await poster.send(outgoing({ language: 'ko', nonce: 'one' }));
    await poster.send(outgoing({ language: undefined, nonce: 'two' }));
    expect(posted().map((message) => textOf(message).split('\n')[0])).toEqual([
      '### 오늘의 구절',
      '### Passage of the day',
    ]);
  });

  it.each(['passage', 'question'] as const)('of a %s pings its one role and nobody else', async (content) => {
    const role = discord.server.addRole(discord.guildId, { name: 'Readers', permissions: 0n });
    await poster.send(outgoing({ post: postOf(content), pingRoleId: role.id, nonce: 'with' }));
    await poster.send(outgoing({ post: postOf(content), nonce: 'without' }));
    expect(posted().map((message) => message.mention_roles)).toEqual([[role.id], []]);
    expect(posted().some((message) => message.mention_everyone)).toBe(false);
    const bodies = discord.requests.filter(({ method, path }) => SEND.test(`${method} ${path}`));
    expect(bodies.map(({ body }) => (body as { allowed_mentions: object }).allowed_mentions)).toEqual([
      { parse: [], roles: [role.id] },
      { parse: [], roles: [] },
    ]);
  });

  it('is sent once where the answer to the first try was lost', async () => {
    const first = await poster.send(outgoing());
    expect(await poster.send(outgoing())).toEqual(first);
    expect(posted()).toHaveLength(1);
    discord.advance(10 * MINUTE_MS);
    expect(await poster.send(outgoing())).not.toEqual(first);
  });
});

describe('what becomes of a request', () => {
  it('isn’t made once its time has passed', async () => {
    expect(await poster.send(outgoing({ sendBy: discord.now() - 1 }))).toEqual({ kind: 'not-sent' });
    expect(discord.requests).toEqual([]);
  });

  it('isn’t made when its time passes while another one waits before it', async () => {
    discord.faults.add({ kind: 'status', pattern: SEND, times: 1, status: 500 });
    const slow = poster.send(outgoing({ nonce: 'first' }));
    const behind = poster.send(outgoing({ nonce: 'second' }));
    discord.advance(2 * MINUTE_MS);
    await slow;
    expect(await behind).toEqual({ kind: 'not-sent' });
    expect(posted()).toEqual([]);
  });

  it('is made once, whatever comes of it', async () => {
    discord.faults.add({ kind: 'status', pattern: SEND, times: 1, status: 503 });
    expect(await poster.send(outgoing())).toEqual({ kind: 'uncertain' });
    expect(discord.requests).toHaveLength(1);
  });

  it('is ended when no answer comes, and may have arrived', async () => {
    const { token, apiUrl } = discord;
    const hasty = createPoster({
      rest: createDailyRest({ token, apiUrl, now: () => discord.now(), requestMs: 100 }),
      ...keeping(),
    });
    discord.faults.add({ kind: 'hang', pattern: SEND, times: 1 });
    expect(await hasty.send(outgoing())).toEqual({ kind: 'uncertain' });
    expect(discord.requests).toHaveLength(1);
  });

  it('waits nowhere when Discord asks to wait, and says for how long', async () => {
    const headers = { 'retry-after': '7', 'x-ratelimit-scope': 'user' };
    const body = { message: 'You are being rate limited.', retry_after: 7, global: false };
    discord.faults.add({ kind: 'status', pattern: SEND, times: 1, status: 429, headers, body });
    const result = await poster.send(outgoing());
    expect(result.kind).toBe('not-sent');
    expect(result.kind === 'not-sent' && result.retryAfterMs).toBeGreaterThanOrEqual(7000);
    expect(discord.requests).toHaveLength(1);
  });

  it.each([
    [404, 10_003, { kind: 'channel-gone' }],
    [404, 10_004, { kind: 'channel-gone' }],
    [403, 50_001, { kind: 'forbidden' }],
    [403, 50_013, { kind: 'forbidden' }],
    [400, 50_083, { kind: 'forbidden' }],
    [400, 160_005, { kind: 'forbidden' }],
    [400, 200_000, { kind: 'rejected', code: '200000' }],
    [400, 50_035, { kind: 'rejected', code: '50035' }],
    [403, 0, { kind: 'not-sent' }],
    [401, 0, { kind: 'not-sent' }],
  ])('answered with status %i and code %i is understood', async (status, code, expected) => {
    discord.faults.add({ kind: 'status', pattern: SEND, times: 1, status, body: { message: 'No', code } });
    expect(await poster.send(outgoing())).toEqual(expected);
  });

  it('to a deleted, hidden, closed or locked channel is told apart', async () => {
    const { guildId, channelIds } = discord;
    discord.server.deleteChannel(channelIds.general);
    expect(await poster.send(outgoing({ channelId: channelIds.general }))).toEqual({ kind: 'channel-gone' });
    const deny = (bits: bigint) =>
      discord.server.setOverwrite(channelIds.daily, { id: guildId, type: 0, allow: '0', deny: String(bits) });
    deny(P.ViewChannel);
    expect(await poster.send(outgoing())).toEqual({ kind: 'forbidden' });
    deny(P.SendMessages);
    expect(await poster.send(outgoing())).toEqual({ kind: 'forbidden' });
    deny(P.SendPolls);
    expect(await poster.send(outgoing({ post: postOf('question') }))).toEqual({ kind: 'forbidden' });
    expect(await poster.send(outgoing())).toMatchObject({ kind: 'sent' });
  });

  it('that finds nobody listening wasn’t sent', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server.close();
    await once(server, 'close');
    const apiUrl = `http://127.0.0.1:${port}/api`;
    const lonely = createPoster({ rest: createDailyRest({ token: 'a.b.c', apiUrl, now: () => 0 }), ...keeping() });
    expect(await lonely.send(outgoing({ sendBy: 1 }))).toEqual({ kind: 'not-sent' });
  });

  it('that is cut after it was sent may have arrived', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const apiUrl = `http://127.0.0.1:${port}/api`;
    const cut = createPoster({ rest: createDailyRest({ token: 'a.b.c', apiUrl, now: () => 0 }), ...keeping() });
    expect(await cut.send(outgoing({ sendBy: 1 }))).toEqual({ kind: 'uncertain' });
  });
});

describe('looking for a post that was sent', () => {
  const search = () => ({
    channelId: discord.channelIds.daily,
    nonce: outgoing().nonce,
    since: discord.now(),
  });

  it('finds it behind hundreds of messages, by its nonce', async () => {
    const wanted = search();
    for (let i = 0; i < 120; i += 1) discord.post(`Message ${i}`, { user: 'member', channel: 'daily' });
    const sent = await poster.send(outgoing({ post: postOf('question') }));
    for (let i = 0; i < 120; i += 1) discord.post(`Message ${i}`, { user: 'member', channel: 'daily' });
    expect(await poster.findSent(wanted)).toEqual({ kind: 'found', messageId: sent.kind === 'sent' && sent.messageId });
    expect(await poster.findSent({ ...wanted, nonce: 'another' })).toEqual({ kind: 'absent' });
  });

  it('looks a little further back than the first try, and no further', async () => {
    await poster.send(outgoing());
    discord.advance(20_000);
    expect(await poster.findSent(search())).toMatchObject({ kind: 'found' });
    discord.advance(MINUTE_MS);
    expect(await poster.findSent(search())).toEqual({ kind: 'absent' });
  });

  it('takes nobody else’s message for it', async () => {
    discord.post(`About ${outgoing().nonce}`, { user: 'member', channel: 'daily' });
    expect(await poster.findSent(search())).toEqual({ kind: 'absent' });
  });

  it('says when the channel can’t be read, and when Discord fails', async () => {
    const read = /^GET \/channels\/\d+\/messages$/;
    discord.faults.add({ kind: 'status', pattern: read, times: 1, status: 502 });
    expect(await poster.findSent(search())).toEqual({ kind: 'failed' });
    discord.faults.add({ kind: 'status', pattern: /^GET \/users\/@me$/, times: 1, status: 502 });
    const { token, apiUrl } = discord;
    const unknown = createPoster({ rest: createDailyRest({ token, apiUrl, now: () => discord.now() }), ...keeping() });
    expect(await unknown.findSent(search())).toEqual({ kind: 'failed' });
    discord.server.setOverwrite(discord.channelIds.daily, {
      id: discord.guildId,
      type: 0,
      allow: '0',
      deny: String(P.ReadMessageHistory),
    });
    expect(await poster.findSent(search())).toEqual({ kind: 'unreadable' });
  });
});

describe('after a post', () => {
  it('a thread begins and a pin holds, also the second time', async () => {
    const sent = await poster.send(outgoing());
    const messageId = sent.kind === 'sent' ? sent.messageId : '';
    const message = { channelId: discord.channelIds.daily, messageId, language: 'en-US', post: postOf('passage') };
    expect(await poster.startThread(message)).toBe(true);
    expect(await poster.startThread(message)).toBe(true);
    expect(await poster.pin(message)).toBe(true);
    expect(await poster.pin(message)).toBe(true);
    const [shown] = posted();
    expect(shown?.thread?.name).toBe('Passage of the day: The Ferry');
    expect(shown?.pinned).toBe(true);
  });

  it('the oldest post makes room where a channel has as many pins as it can have', async () => {
    const { daily: channelId } = discord.channelIds;
    const pins = /^PUT .*pins/;
    const body = { message: 'Maximum number of pins reached', code: 30_003 };
    const kept = discord.post('Read this first', { user: 'curator', channel: 'daily' });
    discord.server.setOverwrite(channelId, {
      id: discord.curatorRoleId,
      type: 0,
      allow: String(P.PinMessages),
      deny: '0',
    });
    expect(discord.setPinned(kept, true, { user: 'curator', channel: 'daily' })).toBeUndefined();
    const ids: string[] = [];
    for (const nonce of ['one', 'two', 'three']) {
      if (nonce === 'three') discord.faults.add({ kind: 'status', pattern: pins, times: 1, status: 400, body });
      const sent = await poster.send(outgoing({ nonce }));
      const messageId = sent.kind === 'sent' ? sent.messageId : '';
      ids.push(messageId);
      discord.advance(MINUTE_MS);
      expect(await poster.pin({ channelId, messageId, language: undefined })).toBe(true);
    }
    const pinned = discord.pins({ channel: 'daily' }).map(({ id }) => id);
    expect(pinned).toEqual([ids[2], ids[1], kept.id]);
  });

  it('a thread or pin that Discord refuses is said to be missing', async () => {
    const sent = await poster.send(outgoing());
    const messageId = sent.kind === 'sent' ? sent.messageId : '';
    const message = { channelId: discord.channelIds.daily, messageId, language: 'en-US', post: postOf('passage') };
    discord.server.setOverwrite(discord.channelIds.daily, {
      id: discord.guildId,
      type: 0,
      allow: '0',
      deny: String(P.CreatePublicThreads),
    });
    expect(await poster.startThread(message)).toBe(false);
    const body = { message: 'Maximum number of pins reached', code: 30_003 };
    discord.faults.add({ kind: 'status', pattern: /^PUT .*pins/, times: 1, status: 400, body });
    expect(await poster.pin(message)).toBe(false);
  });
});

describe('the curators', () => {
  const notice = () => ({
    kind: 'unknown' as const,
    post: { guildId: discord.guildId, scheduleId: 'daily', localDate: '2026-03-02' },
    channelId: discord.channelIds.daily,
  });
  const target = (channelId: string | undefined) => ({
    guildId: discord.guildId,
    channelId,
    userId: discord.userIds.curator,
    language: 'en-US',
    nonce: 'a-notice',
  });

  it('are told in their channel, once', async () => {
    const { reading } = discord.channelIds;
    expect(await poster.tellCurators(notice(), target(reading))).toBe(true);
    expect(await poster.tellCurators(notice(), target(reading))).toBe(true);
    const told = discord.messages({ channel: 'reading' });
    expect(told).toHaveLength(1);
    expect(textOf(told[0])).toContain('2026-03-02');
    expect(told[0] && controlsOf(told[0]).map(({ label }) => label)).toEqual(['Show the schedule']);
  });

  it('are told directly where there is no such channel', async () => {
    expect(await poster.tellCurators(notice(), target('1'))).toBe(true);
    const told = discord.messages({ user: 'curator', channel: 'dm' });
    expect(textOf(told[0])).toContain('nobody knows whether it is there');
    expect(told[0] && controlsOf(told[0])).toEqual([]);
  });

  it('can’t be told where nobody is known', async () => {
    expect(await poster.tellCurators(notice(), { ...target(undefined), userId: undefined })).toBe(false);
  });
});
