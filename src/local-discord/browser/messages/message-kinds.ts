import type { APIMessage } from 'discord-api-types/v10';
import { MESSAGE_TYPE } from '../discord-numbers.ts';

const { ChannelPinnedMessage, PollResult, Reply, ThreadCreated } = MESSAGE_TYPE;
const SYSTEM_TYPES: ReadonlySet<number> = new Set([ChannelPinnedMessage, ThreadCreated, PollResult]);

/** Discord's own lines: a pin, a new thread, the result of a poll. */
export function isSystemMessage({ type }: APIMessage): boolean {
  return SYSTEM_TYPES.has(type);
}

/** Whether what it answers stands above it. */
export function hasReplyLine({ interaction_metadata: metadata, type }: APIMessage): boolean {
  return metadata !== undefined || type === Reply;
}
