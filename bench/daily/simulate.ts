import { createDailyContent } from '#src/answers/daily/daily-content.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import type { Store } from '#src/storage/store.ts';
import { createProcess, type Fate } from './mortal-process.ts';
import { type ChannelTrouble, createSimulatedDiscord, type SimulatedDiscord } from './simulated-discord.ts';
import { createSimulatedTime } from './simulated-time.ts';

export interface SimulatedGuild {
  readonly guildId: string;
  readonly plan: SchedulePlan;
  readonly trouble?: ChannelTrouble | undefined;
}

export interface Outage {
  readonly from: number;
  readonly until: number;
}

export interface SimulationOptions {
  /** One a process; they may be the same, or connections to one database. */
  readonly stores: readonly [Store, ...Store[]];
  readonly guilds: readonly SimulatedGuild[];
  readonly sources: Sources;
  readonly start: number;
  readonly end: number;
  /** No process runs meanwhile. */
  readonly outages?: readonly Outage[];
  readonly fate: Fate;
  readonly random: () => number;
  readonly faultRate: number;
}

export interface SimulationResult {
  readonly discord: SimulatedDiscord;
  readonly crashes: number;
  readonly calls: number;
  readonly lost: number;
  /** Errors of the store or of ours; a simulated crash is none. */
  readonly errors: readonly unknown[];
}

export const SCHEDULE_ID = 'daily';
/** Who set all schedules. */
const CURATOR = '700000000000000001';

/** Lets the guilds' days pass with a process for each store. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const { stores, guilds, sources, start, end, outages = [], fate, random, faultRate } = options;
  const time = createSimulatedTime(start);
  const troubles = new Map(guilds.map(({ plan, trouble }) => [plan.channelId, trouble]));
  const trouble = (channelId: string): ChannelTrouble | undefined => troubles.get(channelId);
  const discord = createSimulatedDiscord({ time, random, faultRate, trouble });
  for (const { guildId, plan } of guilds) {
    await stores[0].schedules.set({ guildId, scheduleId: SCHEDULE_ID, plan, byUserId: CURATOR, at: start });
  }
  const count = { call: 0, crashes: 0 };
  const seen = { lost: 0, errors: new Array<unknown>() };
  const content = createDailyContent();
  const processes = stores.map((store, index) =>
    createProcess({
      name: `process ${index + 1}`,
      time,
      tools: { store, poster: discord, content, sourcesOf: async () => Promise.resolve(sources), random },
      fate,
      count,
      report: (event) => {
        if (event.kind === 'delivered') seen.lost += event.delivery.kind === 'lost' ? 1 : 0;
        else seen.errors.push(event.error);
      },
    }),
  );
  const all = (does: 'start' | 'kill') => processes.forEach((process) => process[does]());
  all('start');
  for (const { from, until } of outages) {
    await time.runUntil(from);
    all('kill');
    // One that crashed before the outage may want to start in it.
    await time.runUntil(until);
    all('kill');
    all('start');
  }
  await time.runUntil(end);
  all('kill');
  return { discord, crashes: count.crashes, calls: count.call, lost: seen.lost, errors: seen.errors };
}
