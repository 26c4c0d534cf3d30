import { createServer } from 'node:net';
import { once } from 'node:events';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createDailyRest } from '#src/discord/daily/create-daily-rest.ts';
import { createPoster } from '#src/discord/daily/create-poster.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Poster } from '#src/schedule/poster.ts';
import type { Store } from '#src/storage/store.ts';
import { MINUTE_MS, openPoster, postingTo, postOf, SEND } from './outgoing-posts.ts';

let discord: LocalDiscord;
let poster: Poster;
let store: Store;

beforeEach(async () => {
  ({ discord, poster, store } = await openPoster());
});

const { outgoing, posted } = postingTo(() => discord);

function keeping() {
  return { store, now: () => discord.now() };
}

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
