import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Poster } from '#src/schedule/poster.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { MINUTE_MS, openPoster, postingTo, postOf } from './outgoing-posts.ts';

let discord: LocalDiscord;
let poster: Poster;

beforeEach(async () => {
  ({ discord, poster } = await openPoster());
});

const { outgoing, posted } = postingTo(() => discord);

describe('after a post', () => {
  it('a thread begins and a pin holds, also the second time', async () => {
    const sent = await poster.send(outgoing());
    const messageId = sent.kind === 'sent' ? sent.messageId : '';
    const message = { channelId: discord.channelIds.daily, messageId, language: 'en-US', post: postOf('passage') };
    expect(await poster.startThread(message)).toBe(true);
    expect(await poster.startThread(message)).toBe(true);
    expect(await poster.pin(message)).toBe(true);
    expect(await poster.pin(message)).toBe(true);
    const [shown] = posted();
    expect(shown?.thread?.name).toBe('Passage of the day: The Ferry');
    expect(shown?.pinned).toBe(true);
  });

  it('the oldest post makes room where a channel has as many pins as it can have', async () => {
    const { daily: channelId } = discord.channelIds;
    const pins = /^PUT .*pins/;
    const body = { message: 'Maximum number of pins reached', code: 30_003 };
    const kept = discord.post('Read this first', { user: 'curator', channel: 'daily' });
    discord.server.setOverwrite(channelId, {
      id: discord.curatorRoleId,
      type: 0,
      allow: String(P.PinMessages),
      deny: '0',
    });
    expect(discord.setPinned(kept, true, { user: 'curator', channel: 'daily' })).toBeUndefined();
    const ids: string[] = [];
    for (const nonce of ['one', 'two', 'three']) {
      if (nonce === 'three') discord.faults.add({ kind: 'status', pattern: pins, times: 1, status: 400, body });
      const sent = await poster.send(outgoing({ nonce }));
      const messageId = sent.kind === 'sent' ? sent.messageId : '';
      ids.push(messageId);
      discord.advance(MINUTE_MS);
      expect(await poster.pin({ channelId, messageId, language: undefined })).toBe(true);
    }
    const pinned = discord.pins({ channel: 'daily' }).map(({ id }) => id);
    expect(pinned).toEqual([ids[2], ids[1], kept.id]);
  });

  it('a thread or pin that Discord refuses is said to be missing', async () => {
    const sent = await poster.send(outgoing());
    const messageId = sent.kind === 'sent' ? sent.messageId : '';
    const message = { channelId: discord.channelIds.daily, messageId, language: 'en-US', post: postOf('passage') };
    discord.server.setOverwrite(discord.channelIds.daily, {
      id: discord.guildId,
      type: 0,
      allow: '0',
      deny: String(P.CreatePublicThreads),
    });
    expect(await poster.startThread(message)).toBe(false);
    const body = { message: 'Maximum number of pins reached', code: 30_003 };
    discord.faults.add({ kind: 'status', pattern: /^PUT .*pins/, times: 1, status: 400, body });
    expect(await poster.pin(message)).toBe(false);
  });
});

describe('the curators', () => {
  const notice = () => ({
    kind: 'unknown' as const,
    post: { guildId: discord.guildId, scheduleId: 'daily', localDate: '2026-03-02' },
    channelId: discord.channelIds.daily,
  });
  const target = (channelId: string | undefined) => ({
    guildId: discord.guildId,
    channelId,
    userId: discord.userIds.curator,
    language: 'en-US',
    nonce: 'a-notice',
  });

  it('are told in their channel, once', async () => {
    const { reading } = discord.channelIds;
    expect(await poster.tellCurators(notice(), target(reading))).toBe(true);
    expect(await poster.tellCurators(notice(), target(reading))).toBe(true);
    const told = discord.messages({ channel: 'reading' });
    expect(told).toHaveLength(1);
    expect(textOf(told[0])).toContain('2026-03-02');
    expect(told[0] && controlsOf(told[0]).map(({ label }) => label)).toEqual(['Show the schedule']);
  });

  it('are told directly where there is no such channel', async () => {
    expect(await poster.tellCurators(notice(), target('1'))).toBe(true);
    const told = discord.messages({ user: 'curator', channel: 'dm' });
    expect(textOf(told[0])).toContain('nobody knows whether it is there');
    expect(told[0] && controlsOf(told[0])).toEqual([]);
  });

  it('can’t be told where nobody is known', async () => {
    expect(await poster.tellCurators(notice(), { ...target(undefined), userId: undefined })).toBe(false);
  });
});
