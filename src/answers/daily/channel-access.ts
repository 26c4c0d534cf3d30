import type { GuildId } from '#src/storage/interface/ids.ts';

/** What Pilcrow must be able to do in a channel for a daily post. */
export type ChannelNeed = 'see' | 'write' | 'read-history' | 'pin' | 'start-thread' | 'poll' | 'ping';

export interface ChannelQuestion {
  readonly guildId: GuildId;
  readonly channelId: string;
  readonly needs: readonly ChannelNeed[];
  /** To be pinged; asked about when `needs` has `ping`. */
  readonly roleId?: string | undefined;
}

export type ChannelAccess =
  | { readonly kind: 'known'; readonly isThread: boolean; readonly lacks: readonly ChannelNeed[] }
  /** There is no such channel in this server. */
  | { readonly kind: 'gone' }
  /** Nobody can say just now. */
  | { readonly kind: 'unknown' };

/** Finds out what Pilcrow can do in a channel. Never throws. */
export type InspectChannel = (question: ChannelQuestion) => Promise<ChannelAccess>;
