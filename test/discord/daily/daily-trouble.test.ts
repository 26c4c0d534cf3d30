import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { messageOf } from '#src/local-discord/outcome.ts';
import type { Store } from '#src/storage/store.ts';
import { makeStore } from '../../support/make-services-of.ts';
import { textOf } from '../../support/read-message.ts';
import { button, commandDaily, CURATOR, DAY_MS, openDiscordAtNoon, PATIENCE_MS, told } from './command-daily.ts';
import { type Bot, startBot } from './open-daily-server.ts';

let discord: LocalDiscord;
let store: Store;
let bot: Bot;

beforeEach(async () => {
  discord = await openDiscordAtNoon();
  store = makeStore();
  bot = await startBot(discord, store);
  onTestFinished(async () => {
    await bot.stop();
    await store.close();
    expect(bot.errors).toEqual([]);
  });
});

const { daily, set, settled } = commandDaily(() => ({ discord, store }));

describe('trouble', () => {
  it('with a deleted channel pauses the schedule, tells the curators once, and another channel goes on', async () => {
    await store.settings.change(discord.guildId, { curatorChannelId: discord.channelIds.reading });
    await set();
    discord.server.deleteChannel(discord.channelIds.daily);
    discord.advance(DAY_MS);
    await expect.poll(() => discord.messages({ channel: 'reading' }).length, { timeout: PATIENCE_MS }).toBe(1);
    const [notice] = discord.messages({ channel: 'reading' });
    expect(textOf(notice)).toContain('its channel is gone');
    await settled();
    const shown =
      notice &&
      messageOf(await discord.press(notice, button(notice, 'Show the schedule'), { ...CURATOR, channel: 'reading' }));
    expect(textOf(shown)).toMatch(/⚠️ Paused: its channel is gone[\s\S]*not posted: the channel was gone/);
    discord.advance(DAY_MS);
    await settled();
    expect(discord.messages({ channel: 'reading' })).toHaveLength(1);
    expect(await told(set({ channel: discord.channelIds.general }))).toContain('Daily post set');
    discord.advance(DAY_MS);
    await expect
      .poll(() => discord.messages({ channel: 'general' }).some((message) => textOf(message).includes('Passage of')), {
        timeout: PATIENCE_MS,
      })
      .toBe(true);
  });

  it('with permissions tells who set the schedule where curators have no channel', async () => {
    await set();
    discord.server.setOverwrite(discord.channelIds.daily, {
      id: discord.guildId,
      type: 0,
      allow: '0',
      deny: String(P.SendMessages),
    });
    discord.advance(DAY_MS);
    const direct = { user: 'curator', channel: 'dm' } as const;
    await expect
      .poll(
        () =>
          discord
            .messages(direct)
            .map((message) => textOf(message))
            .join(),
        { timeout: PATIENCE_MS },
      )
      .toContain('may not see the channel or write');
    expect(await told(daily('resume'))).toContain('Not allowed to Pilcrow in the channel: Send Messages');
  });

  it('ends in a server that threw Pilcrow out while it was away, and in no other', async () => {
    await set();
    await store.settings.change('900000000000000009', { language: 'ko' });
    await bot.stop();
    bot = await startBot(discord, store);
    await expect
      .poll(async () => store.guilds.known(), { timeout: PATIENCE_MS })
      .toEqual([
        { guildId: discord.guildId, hasLeft: false },
        { guildId: '900000000000000009', hasLeft: true },
      ]);
  });

  it('ends in a server that has thrown Pilcrow out', async () => {
    await set();
    discord.server.removeBot(discord.guildId);
    await expect.poll(async () => (await store.guilds.known())[0]?.hasLeft, { timeout: PATIENCE_MS }).toBe(true);
    expect(await store.posts.nextAt()).toBeUndefined();
  });
});
