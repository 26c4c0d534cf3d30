import { REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createRateLimiter, DISCORD_RATE_LIMITS } from '../../src/local-discord/rate-limits.ts';
import { openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

const post = (channel: string) => `POST /channels/${channel}/messages`;

describe('the buckets', () => {
  test('fill per channel, tell how far, and empty after their window', () => {
    let nowMs = 0;
    const limiter = createRateLimiter(DISCORD_RATE_LIMITS, () => nowMs);
    const verdicts = Array.from({ length: 6 }, () => limiter.count(post('1')));
    expect(verdicts.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(verdicts.map(({ retryAfterMs }) => retryAfterMs !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(verdicts[5]).toMatchObject({
      retryAfterMs: 5000,
      isGlobal: false,
      headers: { 'retry-after': '5', 'x-ratelimit-scope': 'user', 'x-ratelimit-reset-after': '5.000' },
    });
    expect(limiter.count(post('2')).retryAfterMs).toBeUndefined();
    nowMs = 5000;
    expect(limiter.count(post('1')).retryAfterMs).toBeUndefined();
  });

  test('are told apart by route and method, not by the ids that don’t count', () => {
    const limiter = createRateLimiter(DISCORD_RATE_LIMITS, () => 0);
    const bucketOf = (route: string) => limiter.count(route).headers['x-ratelimit-bucket'];
    expect(bucketOf('GET /channels/1/messages/5')).toBe(bucketOf('GET /channels/1/messages/6'));
    expect(bucketOf('GET /channels/1/messages/5')).not.toBe(bucketOf('DELETE /channels/1/messages/5'));
  });

  test('all together fill the global one, but for interactions', () => {
    const limiter = createRateLimiter(DISCORD_RATE_LIMITS, () => 0);
    const last = Array.from({ length: 51 }, (_, n) => limiter.count(`GET /channels/${n}`)).at(-1);
    expect(last).toMatchObject({ isGlobal: true, retryAfterMs: 1000, headers: { 'x-ratelimit-global': 'true' } });
    expect(limiter.count('POST /interactions/1/token/callback').retryAfterMs).toBeUndefined();
  });
});

test('a request too many is answered with 429 as Discord words it', async () => {
  const tight = { limit: 1, windowMs: 60_000 };
  const discord = await openDiscord({ rateLimits: { ...DISCORD_RATE_LIMITS, routes: [], otherwise: tight } });
  expect((await request(discord, 'GET /users/@me')).headers.get('x-ratelimit-limit')).toBe('1');
  const { status, body, headers } = await request(discord, 'GET /users/@me');
  expect({ status, body }).toEqual({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: expect.any(Number), global: false },
  });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
});

test('discord.js reads the headers and waits before it would be refused', async () => {
  const quick = { limit: 2, windowMs: 150 };
  const discord = await openDiscord({ rateLimits: { ...DISCORD_RATE_LIMITS, routes: [], otherwise: quick } });
  const rest = new REST({ api: discord.apiUrl, offset: 0 }).setToken(discord.token);
  const { general } = discord.channelIds;
  for (const content of ['1', '2', '3', '4', '5'])
    await rest.post(Routes.channelMessages(general), { body: { content } });
  expect(discord.messages().map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
  expect(discord.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});
