import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Judged } from '../../bench/daily/judge.ts';
import type { CrashPoint, Fate } from '../../bench/daily/mortal-process.ts';
import { createRandom } from '../../bench/daily/random.ts';
import { type SimulatedGuild, simulate, type SimulationOptions } from '../../bench/daily/simulate.ts';
import { BREAD } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';
import { DAY_MS, GUILD, HOUR_MS, openStore, PLAN, START } from './support.ts';

const SOURCES = makeServices();
const IMMORTAL: Fate = { dies: () => false, pauseMs: () => 10, downMs: () => 0 };

const ZONES = ['Etc/UTC', 'Asia/Kathmandu', 'America/St_Johns'];
const GUILDS: readonly SimulatedGuild[] = ZONES.map((timeZone, index) => ({
  guildId: `90000000000000000${index + 1}`,
  plan: { ...PLAN, timeZone, channelId: `80000000000000000${index + 1}` },
}));

type Options = Partial<SimulationOptions> & {
  readonly days?: number;
  readonly hours?: number;
  /** Posts due in the last hours aren't judged. */
  readonly settleHours?: number;
  readonly processes?: number;
};

async function run({ days = 1, hours = 24 * days, settleHours = 1, processes = 2, ...options }: Options = {}) {
  const store = await openStore();
  const end = START + hours * HOUR_MS;
  const guilds = options.guilds ?? [GUILD];
  const result = await simulate({
    stores: [store, ...Array.from({ length: processes - 1 }, () => store)],
    guilds,
    sources: SOURCES,
    start: START,
    end,
    fate: IMMORTAL,
    random: createRandom(1),
    faultRate: 0,
    ...options,
  });
  const judged = await judge(guilds, result, { store, start: START, until: end - settleHours * HOUR_MS });
  const schedule = await store.schedules.get({ guildId: GUILD.guildId, scheduleId: 'daily' });
  await store.close();
  return { ...result, judged, schedule };
}

/** The calls of a day without a crash, from the claim of its post to what follows its confirmation. */
async function callsOfPost(): Promise<readonly CrashPoint[]> {
  const points: CrashPoint[] = [];
  const record = (point: CrashPoint): boolean => {
    points.push(point);
    return false;
  };
  await run({ processes: 1, hours: 2, fate: { ...IMMORTAL, dies: record } });
  const [begin, confirm] = ['beginSend', 'confirm'].map((name) => points.findIndex(({ method }) => method === name));
  return points.slice((begin ?? 0) - 6, (confirm ?? 0) + 4);
}

function outcomes(judged: readonly Judged[]) {
  return judged.map(({ messages, state }) => `${messages} ${state}`);
}

describe('a daily post', () => {
  it('comes once a day, on time, with its thread, pinned', async () => {
    const { judged, discord, schedule } = await run({ days: 3 });
    expect(outcomes(judged)).toEqual(['1 sent', '1 sent', '1 sent']);
    expect(Math.max(...judged.map(({ delayMs }) => delayMs ?? Infinity))).toBeLessThan(1000);
    expect([discord.threads.size, discord.pins.size]).toEqual([3, 3]);
    expect(schedule?.progress).toEqual({
      round: 1,
      posted: ['passage the-ferry ¶1.1', 'passage the-ferry ¶2.1', 'passage the-ferry ¶3.2'],
    });
  });

  // Within the nonce's window, beyond what we trust of it, and when Discord has long forgotten.
  it.each([1000, 80_000, 20 * 60_000])('comes once wherever its process dies for %i ms', async (downMs) => {
    const points = await callsOfPost();
    expect(points.map(({ method }) => method)).toEqual(
      expect.arrayContaining(['claimDue', 'send', 'startThread', 'pin']),
    );
    for (const { call, method, isAfter } of points) {
      const fate: Fate = {
        ...IMMORTAL,
        dies: (point) => point.call === call && point.isAfter === isAfter,
        downMs: () => downMs,
      };
      const { judged, crashes, errors, discord } = await run({ processes: 1, hours: 4, fate });
      const outcome = [outcomes(judged), crashes, errors, discord.threads.size, discord.pins.size];
      expect([method, isAfter, ...outcome]).toEqual([method, isAfter, ['1 sent'], 1, [], 1, 1]);
    }
  });

  it('comes once whatever becomes of two processes, their network and Discord', async () => {
    const chances = fc.record({
      seed: fc.integer(),
      crashRate: fc.constantFrom(0.01, 0.03, 0.06),
      faultRate: fc.constantFrom(0, 0.1, 0.3),
      downMs: fc.constantFrom(1000, 60_000, 10 * 60_000),
      pauseMs: fc.constantFrom(0, 200_000),
    });
    await fc.assert(
      fc.asyncProperty(chances, async ({ seed, crashRate, faultRate, downMs, pauseMs }) => {
        const random = createRandom(seed);
        const fate: Fate = {
          dies: () => random() < crashRate,
          pauseMs: () => Math.round(random() < 0.05 ? random() * pauseMs : random() * 100),
          downMs: () => Math.round(random() * downMs),
        };
        const { judged, errors } = await run({ hours: 34, settleHours: 10, guilds: GUILDS, fate, random, faultRate });
        expect(errors).toEqual([]);
        expect(judged.length).toBeGreaterThanOrEqual(3);
        expect(outcomes(judged)).toEqual(judged.map(() => '1 sent'));
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('comes late but once after an outage, the newest one alone', async () => {
    const outage = { from: START + HOUR_MS / 2, until: START + 3 * DAY_MS + 2 * HOUR_MS };
    const { judged } = await run({ days: 4, outages: [outage] });
    expect(judged.map(({ messages, reason }) => [messages, reason])).toEqual([
      [0, 'too-late'],
      [0, 'too-late'],
      [0, 'too-late'],
      [1, undefined],
    ]);
    expect(judged[3]?.delayMs).toBeLessThan(HOUR_MS + 5000);
  });

  it('is skipped for a newer one even where its window is wide', async () => {
    const guilds = [{ ...GUILD, plan: { ...PLAN, lateMinutes: 7 * 24 * 60 } }];
    const outage = { from: START + HOUR_MS / 2, until: START + 2 * DAY_MS + 2 * HOUR_MS };
    const { judged } = await run({ days: 3, guilds, outages: [outage] });
    expect(judged.map(({ messages, reason }) => [messages, reason])).toEqual([
      [0, 'superseded'],
      [0, 'superseded'],
      [1, undefined],
    ]);
  });

  it('isn’t sent at all once its window has passed', async () => {
    const outage = { from: START + HOUR_MS / 2, until: START + 5 * HOUR_MS };
    const { judged } = await run({ outages: [outage] });
    expect(judged.map(({ messages, reason }) => [messages, reason])).toEqual([[0, 'too-late']]);
  });

  it.each([
    ['gone', 'channel-gone', { goneAt: START }],
    ['forbidden', 'forbidden', { forbiddenAt: START }],
  ] as const)(
    'pauses its schedule where the channel is %s, and tells the curators once',
    async (_, reason, trouble) => {
      const { schedule, discord, judged } = await run({ days: 3, guilds: [{ ...GUILD, trouble }] });
      expect(schedule?.paused?.reason).toBe(reason);
      expect(discord.notices.map(({ kind }) => kind)).toEqual(['paused']);
      expect(discord.messages).toEqual([]);
      expect(judged[0]).toMatchObject({ state: 'skipped', reason });
      expect(judged[1]).toMatchObject({ state: 'unplanned' });
    },
  );

  it('tells of a pause once wherever the process dies', async () => {
    const trouble = { goneAt: START };
    for (const method of ['send', 'tellCurators', 'pause', 'skip'])
      for (const isAfter of [false, true]) {
        let left = 1;
        const dies = (point: CrashPoint): boolean =>
          point.method === method && point.isAfter === isAfter && (left -= 1) >= 0;
        const { schedule, discord } = await run({
          hours: 4,
          guilds: [{ ...GUILD, trouble }],
          fate: { ...IMMORTAL, dies, downMs: () => 1000 },
        });
        expect([method, isAfter, schedule?.paused?.reason, discord.notices.length]).toEqual([
          method,
          isAfter,
          'channel-gone',
          1,
        ]);
      }
  });

  it('becomes unknown where the channel can’t be read back, and the curators are told once', async () => {
    let left = 1;
    const dies = ({ method, isAfter }: CrashPoint): boolean => method === 'send' && isAfter && (left -= 1) >= 0;
    const fate: Fate = { ...IMMORTAL, dies, downMs: () => 20 * 60_000 };
    const guilds = [{ ...GUILD, trouble: { isUnreadable: true } }];
    const { judged, discord, schedule } = await run({ days: 2, processes: 1, guilds, fate });
    expect(outcomes(judged)).toEqual(['1 unknown', '1 sent']);
    expect(discord.notices.map(({ kind }) => kind)).toEqual(['unknown']);
    expect(schedule?.paused).toBeUndefined();
  });

  it('pauses its schedule where there is nothing to post', async () => {
    const guilds = [{ ...GUILD, plan: { ...PLAN, content: 'recommendation' as const } }];
    const { schedule, discord } = await run({ guilds, sources: makeServices([BREAD]) });
    expect(schedule?.paused?.reason).toBe('nothing-to-post');
    expect(discord.notices.map(({ kind }) => kind)).toEqual(['paused']);
  });
});
