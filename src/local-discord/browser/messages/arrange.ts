/** The order of a channel: a line for each new day, messages, and this tab's notices where they fall between them. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Notice } from '../notice.ts';
import { isSameDay } from '../time.ts';
import { hasReplyLine, isSystemMessage } from './message-kinds.ts';

export type Row =
  | { readonly kind: 'day'; readonly atMs: number }
  /** Grouped: author and time stand above an earlier message. */
  | { readonly kind: 'message'; readonly message: APIMessage; readonly isGrouped: boolean }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** Discord groups what the same author writes within seven minutes. */
const GROUP_MS = 7 * 60_000;

export function arrange(messages: readonly APIMessage[], notices: readonly Notice[]): readonly Row[] {
  const rows: Row[] = [];
  let left = notices;
  let before: APIMessage | undefined;
  for (const message of messages) {
    const atMs = Date.parse(message.timestamp);
    const earlier = left.filter((notice) => notice.atMs < atMs);
    left = left.filter((notice) => notice.atMs >= atMs);
    rows.push(...earlier.map(toRow));
    if (before === undefined || !isSameDay(Date.parse(before.timestamp), atMs)) rows.push({ kind: 'day', atMs });
    const isGrouped = before !== undefined && earlier.length === 0 && belongsTogether(before, message);
    rows.push({ kind: 'message', message, isGrouped });
    before = message;
  }
  return [...rows, ...left.map(toRow)];
}

function toRow(notice: Notice): Row {
  return { kind: 'notice', notice };
}

function belongsTogether(before: APIMessage, message: APIMessage): boolean {
  const [from, to] = [Date.parse(before.timestamp), Date.parse(message.timestamp)];
  return (
    !hasReplyLine(message) &&
    before.author.id === message.author.id &&
    isSameDay(from, to) &&
    to - from < GROUP_MS &&
    !isSystemMessage(before) &&
    !isSystemMessage(message)
  );
}
