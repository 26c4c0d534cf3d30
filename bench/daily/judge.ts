import { occurrencesBetween } from '#src/schedule/occurrences.ts';
import { toPlannedDate } from '#src/schedule/plan-ahead.ts';
import type { PostState } from '#src/storage/interface/post-ledger.ts';
import type { Store } from '#src/storage/store.ts';
import { SCHEDULE_ID, type SimulatedGuild, type SimulationResult } from './simulate.ts';
import type { SimulatedMessage } from './simulated-discord.ts';

/** A due date and what became of it. */
export interface Judged {
  readonly guildId: string;
  readonly localDate: string;
  readonly dueAt: number;
  readonly messages: number;
  /** From its due time to its first message. */
  readonly delayMs?: number | undefined;
  readonly state: PostState | 'unplanned';
  readonly reason?: string | undefined;
}

export interface Period {
  readonly start: number;
  /** Of due times; some minutes before the simulation ends, so that each had its chance. */
  readonly until: number;
}

/** Compares what stands in Discord's channels with every date on which a schedule was due. */
export async function judge(
  guilds: readonly SimulatedGuild[],
  { discord }: Pick<SimulationResult, 'discord'>,
  { store, start, until }: Period & { readonly store: Store },
): Promise<readonly Judged[]> {
  const byNonce = Map.groupBy(discord.messages, ({ nonce }) => nonce);
  const judged: Judged[] = [];
  for (const { guildId, plan } of guilds) {
    const key = { guildId, scheduleId: SCHEDULE_ID };
    const rows = new Map((await store.posts.history(key, 1000)).map((post) => [post.localDate, post]));
    for (const occurrence of occurrencesBetween(plan, start, until)) {
      const { localDate, dueAt, nonce } = toPlannedDate({ ...key, ...plan }, occurrence);
      const messages: readonly SimulatedMessage[] = byNonce.get(nonce) ?? [];
      const row = rows.get(localDate);
      judged.push({
        guildId,
        localDate,
        dueAt,
        messages: messages.length,
        delayMs: messages[0] && messages[0].at - dueAt,
        state: row?.state ?? 'unplanned',
        reason: row?.reason,
      });
    }
  }
  return judged;
}
