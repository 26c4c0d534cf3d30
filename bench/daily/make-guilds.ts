import type { SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import { pickFrom } from './random.ts';
import type { ChannelTrouble } from './simulated-discord.ts';
import type { SimulatedGuild } from './simulate.ts';

export interface GuildsOptions {
  readonly count: number;
  readonly random: () => number;
  readonly start: number;
  readonly end: number;
}

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Scoresbysund',
  'America/Santiago',
  'Asia/Seoul',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Antarctica/Troll',
] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS = [1, 2, 3, 4, 5];

/** Servers with plans of every kind: many post on the hour, some in the hour that clocks skip, some have trouble. */
export function makeGuilds({ count, random, start, end }: GuildsOptions): readonly SimulatedGuild[] {
  return Array.from({ length: count }, (_, index) => ({
    guildId: String(900_000_000_000 + index),
    plan: makePlan(String(800_000_000_000 + index), random),
    trouble: makeTrouble(random, { start, end }),
  }));
}

function makePlan(channelId: string, random: () => number): SchedulePlan {
  const hour = random() < 0.2 ? pickFrom([0, 1, 2, 3, 23], random) : 6 + Math.floor(random() * 16);
  const minute = pickFrom([0, 0, 0, 15, 30, 30, Math.floor(random() * 60)], random);
  return {
    channelId,
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    timeZone: pickFrom(ZONES, random),
    weekdays: random() < 0.8 ? EVERY_DAY : WEEKDAYS,
    content: random() < 0.8 ? 'passage' : 'recommendation',
    order: pickFrom(['reading-order', 'by-date', 'shuffle'], random),
    isPinned: random() < 0.2,
    startsThread: random() < 0.3,
    lateMinutes: pickFrom([180, 360, 720, 1440], random),
  };
}

/** One server in 25 loses its channel some day, one its permission; one doesn't let its channel be read. */
function makeTrouble(random: () => number, { start, end }: { start: number; end: number }): ChannelTrouble | undefined {
  const when = start + random() * (end - start);
  const chance = random() * 25;
  if (chance < 1) return { goneAt: when };
  if (chance < 2) return { forbiddenAt: when };
  return chance < 3 ? { isUnreadable: true } : undefined;
}
