import type { ChannelNeed, ChannelQuestion } from '#src/answers/daily/channel-access.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';

type Needing = Pick<Schedule, 'guildId' | 'channelId' | 'isPinned' | 'startsThread' | 'content' | 'pingRoleId'>;

/** Without these no post can be sent at all; without the others it lacks something. */
export const ESSENTIAL: readonly ChannelNeed[] = ['see', 'write', 'poll'];

/** What a schedule needs in its channel. The history is read when nobody knows whether a post was sent. */
export function channelQuestion(schedule: Needing): ChannelQuestion {
  const { guildId, channelId, isPinned, startsThread, content, pingRoleId } = schedule;
  const needs: ChannelNeed[] = ['see', 'write', 'read-history'];
  if (content === 'question') needs.push('poll');
  if (isPinned) needs.push('pin');
  if (startsThread) needs.push('start-thread');
  if (pingRoleId !== undefined) needs.push('ping');
  return { guildId, channelId, needs, roleId: pingRoleId };
}
