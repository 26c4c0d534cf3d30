import type { APIMessage } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { arrange } from '../../../src/local-discord/browser/messages/arrange.ts';

const MINUTE_MS = 60_000;
const START = new Date(2026, 10, 24, 12).getTime();

function message(author: string, minutes: number, more: object = {}): APIMessage {
  const timestamp = new Date(START + minutes * MINUTE_MS).toISOString();
  return { id: `${author}${minutes}`, type: 0, author: { id: author }, timestamp, ...more } as unknown as APIMessage;
}

function notice(minutes: number) {
  return {
    id: `n${minutes}`,
    channelId: '',
    command: 'ask',
    state: 'failed',
    atMs: START + minutes * MINUTE_MS,
  } as const;
}

/** `!` marks a message with its author above it. */
function show(messages: readonly APIMessage[], notices: Parameters<typeof arrange>[1] = []): string {
  return arrange(messages, notices)
    .map((row) =>
      row.kind === 'day' ? '—' : row.kind === 'notice' ? row.notice.id : `${row.isGrouped ? '' : '!'}${row.message.id}`,
    )
    .join(' ');
}

it('groups what one author writes within seven minutes', () => {
  expect(show([message('a', 0), message('a', 6), message('a', 14), message('b', 15)])).toBe('— !a0 a6 !a14 !b15');
});

it('begins anew for an answer to a command, and after a line of Discord’s own', () => {
  expect(show([message('a', 0), message('a', 1, { interaction_metadata: { type: 2 } }), message('a', 2)])).toBe(
    '— !a0 !a1 a2',
  );
  expect(show([message('a', 0), message('a', 1, { type: 6 }), message('a', 2)])).toBe('— !a0 !a1 !a2');
});

it('draws a line for each new day', () => {
  expect(show([message('a', 0), message('a', 13 * 60)])).toBe('— !a0 — !a780');
});

it('puts a notice where it falls in time', () => {
  expect(show([message('a', 0), message('a', 3)], [notice(2), notice(5)])).toBe('— !a0 n2 !a3 n5');
});
