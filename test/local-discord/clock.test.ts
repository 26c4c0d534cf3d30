import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { createClock } from '../../src/local-discord/clock.ts';
import { openDiscord } from './support/bots.ts';
import { openRawBot } from './support/raw-bot.ts';
import { request } from './support/requests.ts';

describe('the clock', () => {
  const clocks = new Set<ReturnType<typeof createClock>>();
  const open = () => {
    const clock = createClock(() => 1000);
    clocks.add(clock);
    return clock;
  };
  afterEach(() => clocks.forEach((clock) => clock.close()));

  test('goes forward, and does on the way what falls due, in order', () => {
    const clock = open();
    const done: string[] = [];
    clock.after(20_000, () => done.push('second'));
    clock.after(10_000, () => done.push(`first at ${clock.now()}`));
    clock.after(60_000, () => done.push('never'));
    clock.advance(30_000);
    expect(done).toEqual(['first at 31000', 'second']);
    expect(clock.now()).toBe(31_000);
  });

  test('does by itself what falls due in real time, even beyond what timers can wait', async () => {
    const clock = open();
    await new Promise<void>((resolve) => {
      clock.after(5, resolve);
    });
    let isDone = false;
    clock.after(2 ** 31 + 5000, () => (isDone = true));
    clock.advance(2 ** 31);
    expect(isDone).toBe(false);
    clock.advance(5000);
    expect(isDone).toBe(true);
  });

  test('forgets what is called off', () => {
    const clock = open();
    let isDone = false;
    clock.after(1000, () => (isDone = true))();
    clock.advance(5000);
    expect(isDone).toBe(false);
  });
});

test('set forward, it dates messages, ends waiting and says so', async () => {
  const discord = await openDiscord({ now: () => 1_800_000_000_000 });
  await openRawBot(discord);
  const json = [{ name: 'go', description: 'Goes' }];
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, { json });
  const waiting = discord.slash('go');
  const told = once(discord.events, 'clock');
  discord.advance(3000);
  expect(await told).toEqual([1_800_000_003_000]);
  expect(await waiting).toEqual({ kind: 'failed', reason: 'The application did not respond' });
  discord.advance(86_400_000);
  expect(Date.parse(discord.post('tomorrow').timestamp)).toBe(1_800_086_403_000);
  expect(() => discord.advance(-1)).toThrow(RangeError);
});
