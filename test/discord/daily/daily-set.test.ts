import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Store } from '#src/storage/store.ts';
import { makeStore } from '../../support/make-services-of.ts';
import { textOf } from '../../support/read-message.ts';
import { commandDaily, CURATOR, DAY_MS, MINUTE_MS, openDiscordAtNoon, PATIENCE_MS, told } from './command-daily.ts';
import { type Bot, startBot, startHttpBot } from './open-daily-server.ts';

const HOUR_MS = 60 * MINUTE_MS;

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

const { daily, set, posts, postCount, settled } = commandDaily(() => ({ discord, store }));

describe('/daily set', () => {
  it('begins a daily post: one a day, pinned, with a thread, pinging its role alone', async () => {
    const role = discord.server.addRole(discord.guildId, { name: 'Readers', permissions: 0n });
    discord.server.setOverwrite(discord.channelIds.daily, {
      id: discord.bot.id,
      type: 1,
      allow: String(P.MentionEveryone),
      deny: '0',
    });
    const text = await told(set({ ping: role.id, pin: true, thread: true }));
    expect(text).toContain('### Daily post set');
    expect(text).toContain('every day at 08:30, Europe/London');
    expect(text).toContain(`<t:${Date.UTC(2026, 2, 3, 8, 30) / 1000}:f>`);
    expect(text).not.toContain('⚠️');
    discord.advance(DAY_MS);
    await postCount(1);
    await settled();
    const [post] = posts();
    expect(textOf(post)).toContain(`<@&${role.id}>\n### Passage of the day`);
    expect(post?.mention_roles).toEqual([role.id]);
    expect(post?.mention_everyone).toBe(false);
    expect(post?.pinned).toBe(true);
    expect(post?.thread?.name).toBe('Passage of the day: The Ferry');
    discord.advance(HOUR_MS);
    await settled();
    expect(posts()).toHaveLength(1);
    discord.advance(DAY_MS);
    await postCount(2);
    expect(textOf(posts()[1])).not.toBe(textOf(posts()[0]));
  });

  it('posts once though the bot restarts before, between and after', async () => {
    await set();
    await bot.stop();
    discord.advance(DAY_MS);
    bot = await startBot(discord, store);
    await postCount(1);
    await bot.stop();
    bot = await startBot(discord, store);
    discord.advance(MINUTE_MS);
    await settled();
    expect(posts()).toHaveLength(1);
  });

  it('posts once where the answer to the first try is lost', async () => {
    await set();
    discord.faults.add({ kind: 'status', pattern: /^POST \/channels\/\d+\/messages$/, times: 1, status: 500 });
    discord.advance(DAY_MS);
    await expect
      .poll(
        () => {
          discord.advance(5000);
          return posts().length;
        },
        { timeout: PATIENCE_MS },
      )
      .toBe(1);
    await settled();
    expect(posts()).toHaveLength(1);
  });

  it('needs channel, time and zone first, and only what changes later', async () => {
    expect(await told(daily('set', { content: 'figure' }))).toContain('needs channel, time, and zone');
    await set({ content: 'figure', days: 'weekdays' });
    const text = await told(daily('set', { time: '오후 8:30' }));
    expect(text).toContain('on weekdays at 20:30, Europe/London');
    expect(text).toContain('**What:** a figure');
  });

  it('tells all that is wrong at once and changes nothing', async () => {
    await set();
    const text = await told(
      daily('set', {
        time: '25:00',
        zone: 'Seul',
        days: 'someday',
        ping: discord.guildId,
        channel: discord.channelIds.reading,
      }),
    );
    expect(text).toContain('“25:00” is no time');
    expect(text).toContain('“Seul” is no time zone. Did you mean Asia/Seoul');
    expect(text).toContain('“someday” are no days');
    expect(text).toContain('never everyone');
    expect(text).toContain('Nothing was changed.');
    expect((await store.schedules.get({ guildId: discord.guildId, scheduleId: 'daily' }))?.channelId).toBe(
      discord.channelIds.daily,
    );
  });

  it('says at once what Pilcrow may not do in the channel', async () => {
    const deny = (bits: bigint) =>
      discord.server.setOverwrite(discord.channelIds.daily, {
        id: discord.guildId,
        type: 0,
        allow: '0',
        deny: String(bits),
      });
    deny(P.ViewChannel);
    expect(await told(set())).toContain('View Channel, Send Messages');
    deny(P.SendMessages);
    expect(await told(set())).toMatch(/lacks permissions.*Send Messages/);
    deny(P.SendPolls);
    expect(await told(set({ content: 'question' }))).toContain('Create Polls');
    expect(await store.schedules.list(discord.guildId)).toEqual([]);
    deny(P.PinMessages | P.CreatePublicThreads);
    const role = discord.server.addRole(discord.guildId, { name: 'Readers', permissions: 0n });
    expect(await told(set({ pin: true, thread: true, ping: role.id }))).toMatch(
      /Daily post set\n⚠️ .*Pin Messages, Create Public Threads, and “Mention/,
    );
  });

  it('posts into a thread, in which no other can begin', async () => {
    const { thread } = discord.channelIds;
    expect(await told(set({ channel: thread, thread: true }))).toContain('no thread can begin in a thread');
    await set({ channel: thread });
    discord.advance(DAY_MS);
    await expect
      .poll(
        () =>
          discord
            .messages({ channel: 'thread' })
            .map((message) => textOf(message))
            .join(),
        { timeout: PATIENCE_MS },
      )
      .toContain('Passage of the day');
  });

  it('speaks Korean to those who do', async () => {
    const korean = { ...CURATOR, locale: 'ko' } as const;
    const options = { channel: discord.channelIds.daily, time: '오전 8시 반', zone: '서울', days: '월수금' };
    expect(await told(daily('set', options, korean))).toContain('월요일, 수요일, 금요일 08:30 (Asia/Seoul)');
    expect(await told(daily('set', { time: '언젠가' }, korean))).toContain('시각이 아닙니다');
  });
});

it('works without a gateway too: commands over HTTP, posts over REST', async () => {
  await bot.stop();
  bot = await startHttpBot(discord, store);
  expect(await told(set())).toContain('Daily post set');
  discord.advance(DAY_MS);
  await postCount(1);
});
