/** Threads: how they begin, and what Discord tells of them. */
import type { APITextChannel, APIThreadChannel, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { bitField } from './enums.ts';

export interface ThreadDraft {
  readonly name: string;
  readonly parent: APITextChannel;
  readonly ownerId: string;
  readonly createdAt: string;
  readonly isPrivate?: boolean;
  /** Minutes without a message until it is archived. */
  readonly archiveAfter?: ThreadAutoArchiveDuration;
}

/** Discord's default where the channel sets none: a day (developer documentation, Channel, start thread). */
const DEFAULT_ARCHIVE_MINUTES = 1440 as ThreadAutoArchiveDuration;

export function createThread(id: string, draft: ThreadDraft): APIThreadChannel {
  const { name, parent, ownerId, createdAt } = draft;
  return {
    id,
    type: draft.isPrivate === true ? ChannelType.PrivateThread : ChannelType.PublicThread,
    name,
    guild_id: parent.guild_id ?? '',
    parent_id: parent.id,
    owner_id: ownerId,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    flags: bitField(0),
    applied_tags: [],
    thread_metadata: {
      archived: false,
      auto_archive_duration: draft.archiveAfter ?? DEFAULT_ARCHIVE_MINUTES,
      archive_timestamp: createdAt,
      create_timestamp: createdAt,
      locked: false,
      ...(draft.isPrivate === true && { invitable: true }),
    },
  };
}
