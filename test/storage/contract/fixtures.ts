import type { NewFeed } from '#src/storage/interface/feed-store.ts';
import type { NewArticle } from '#src/storage/interface/article-store.ts';
import type { PlannedDate } from '#src/storage/interface/post-ledger.ts';
import type { Schedule, SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import type { Store } from '#src/storage/store.ts';
import { FERRY } from '../../support/make-article.ts';

export const GUILD = '900000000000000001';
export const OTHER_GUILD = '900000000000000002';
export const ANN = '700000000000000001';
export const BEN = '700000000000000002';
export const DAY_MS = 24 * 60 * 60_000;
/** 2026-03-01, a Sunday. */
export const NOW = Date.UTC(2026, 2, 1);

export const ROOMY = { articles: 100, chars: 1_000_000 };

export const FERRY_ADDED: NewArticle = {
  guildId: GUILD,
  article: FERRY,
  aliases: ['boat'],
  byUserId: ANN,
  at: NOW,
  limits: ROOMY,
};

export const PLAN: SchedulePlan = {
  channelId: '800000000000000001',
  time: '07:30',
  timeZone: 'Europe/Stockholm',
  weekdays: [1, 2, 3, 4, 5],
  content: 'summary',
  order: 'reading-order',
  pingRoleId: '600000000000000001',
  isPinned: true,
  startsThread: false,
  lateMinutes: 180,
};

export const DAILY = { guildId: GUILD, scheduleId: 'daily' };

export async function setDaily(store: Store, guildId = GUILD): Promise<Schedule> {
  return store.schedules.set({ guildId, scheduleId: 'daily', plan: PLAN, byUserId: ANN, at: NOW });
}

/** Due `day` days after NOW. */
export function dateOf(day: number): PlannedDate {
  const dueAt = NOW + day * DAY_MS;
  const localDate = new Date(dueAt).toISOString().slice(0, 10);
  return { localDate, dueAt, expiresAt: dueAt + 3 * 60 * 60_000, nonce: `daily-${localDate}` };
}

/** A feed that Ann subscribed to, which is due. */
export const NEWS = {
  guildId: GUILD,
  url: 'https://harbour-post.example/feed.xml',
  state: { title: 'The Harbour Post', progress: { seen: ['a1'], tries: { b2: 1 } }, failures: 0, readyAt: NOW },
  byUserId: ANN,
  at: NOW,
  maxFeeds: 3,
} as const satisfies NewFeed;
