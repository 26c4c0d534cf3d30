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

const { daily, set, posts, postCount, settled } = commandDaily(() => ({ discord, store }));

describe('the other commands', () => {
  it('show what comes and what was, with links', async () => {
    expect(await told(daily('show'))).toContain('There is no daily post yet.');
    await set();
    discord.advance(DAY_MS);
    await postCount(1);
    await settled();
    const text = await told(daily('show'));
    expect(text.match(/^- <t:\d+:f> \(<t:\d+:R>\)$/gm)).toHaveLength(5);
    expect(text).toContain(
      `[posted](https://discord.com/channels/${discord.guildId}/${discord.channelIds.daily}/${posts()[0]?.id})`,
    );
  });

  it('preview what comes next, for the curator alone', async () => {
    await set({ content: 'question' });
    const text = await told(daily('preview'));
    expect(text).toContain('Only you see this.');
    expect(text).toContain('> The council **should** buy the electric ship before winter.');
    expect(text).toContain('- Yes, but differently');
    expect(posts()).toEqual([]);
    discord.advance(DAY_MS);
    await postCount(1);
    expect(posts()[0]?.content).toContain('> The council **should** buy the electric ship before winter.');
    expect(posts()[0]?.poll?.answers).toHaveLength(4);
  });

  it('pause and resume; what was missed meanwhile stays missed', async () => {
    await set();
    const paused = messageOf(await daily('pause'));
    expect(textOf(paused)).toContain('Paused by a curator.');
    expect(await told(daily('pause'))).toContain('was paused already');
    discord.advance(DAY_MS);
    const resumed = messageOf(await discord.press(paused, button(paused, 'Resume'), CURATOR));
    expect(textOf(resumed)).toContain('Daily post resumed');
    await settled();
    expect(posts()).toEqual([]);
    discord.advance(DAY_MS);
    await postCount(1);
  });

  it('skip the next post or a chosen one', async () => {
    await set();
    expect(await told(daily('skip'))).toContain(`Left out: <t:${Date.UTC(2026, 2, 3, 8, 30) / 1000}:f>`);
    const offered = await discord.autocomplete('daily skip', { focused: 'date' }, CURATOR);
    expect(offered.kind === 'choices' && offered.choices[0]).toEqual({
      name: 'Wednesday, March 4, 2026',
      value: '2026-03-04',
    });
    expect(await told(daily('skip', { date: '2026-03-05' }))).toContain('Left out:');
    expect(await told(daily('skip', { date: 'tomorrow' }))).toContain('is no date of a post');
    expect(await told(daily('show'))).toContain(`~~<t:${Date.UTC(2026, 2, 3, 8, 30) / 1000}:f>~~ skipped`);
    discord.advance(DAY_MS);
    await settled();
    expect(posts()).toEqual([]);
    discord.advance(DAY_MS);
    await postCount(1);
  });

  it('post one more now, also while paused, without waiting', async () => {
    await set();
    await daily('pause');
    expect(await told(daily('now'))).toContain('on its way');
    await postCount(1);
    await daily('now');
    await postCount(2);
    await settled();
    expect(await told(daily('show'))).toMatch(/\(extra\): \[posted\]/);
  });

  it('end it only after asking', async () => {
    await set();
    const asked = messageOf(await daily('off'));
    expect(textOf(asked)).toContain('End this daily post?');
    expect(await store.schedules.list(discord.guildId)).toHaveLength(1);
    expect(textOf(messageOf(await discord.press(asked, button(asked, 'End it'), CURATOR)))).toContain('has ended');
    expect(await store.schedules.list(discord.guildId)).toEqual([]);
    discord.advance(DAY_MS);
    await settled();
    expect(posts()).toEqual([]);
  });

  it('keep several apart by name', async () => {
    await set();
    await set({ name: 'Friday question', days: 'fri', content: 'question', time: '18:00' });
    expect(await told(daily('show', { name: 'friday question' }))).toContain('on Friday at 18:00');
    expect(await told(daily('show'))).toContain('every day at 08:30');
    expect(await told(daily('pause', { name: 'nothing' }))).toContain('no daily post named “nothing”');
    for (const name of ['a', 'b', 'c']) await set({ name });
    expect(await told(set({ name: 'd' }))).toContain('can have 5 daily posts');
  });

  it('offer zones by city, in Korean too, each with its time', async () => {
    const offered = await discord.autocomplete('daily set', { focused: 'zone', options: { zone: '서울' } }, CURATOR);
    expect(offered.kind === 'choices' && offered.choices[0]).toEqual({
      name: 'Asia/Seoul · 21:00 (GMT+9)',
      value: 'Asia/Seoul',
    });
  });
});

describe('members', () => {
  it('aren’t offered /daily, and are refused where they get at its buttons', async () => {
    const member = { user: 'member', channel: 'general' } as const;
    expect(discord.commands(member).map(({ name }) => name)).not.toContain('daily');
    await store.settings.change(discord.guildId, { curatorChannelId: discord.channelIds.general });
    await set();
    discord.server.deleteChannel(discord.channelIds.daily);
    discord.advance(DAY_MS);
    await expect.poll(() => discord.messages(member).length, { timeout: PATIENCE_MS }).toBe(1);
    const [notice] = discord.messages(member);
    const outcome = notice && (await discord.press(notice, button(notice, 'Show the schedule'), member));
    expect(outcome && textOf(messageOf(outcome))).toContain('curator');
  });

  it('learn from a button under each post what it is and when the next comes', async () => {
    await set();
    discord.advance(DAY_MS);
    await postCount(1);
    await settled();
    const [post] = posts();
    const member = { user: 'member', channel: 'daily' } as const;
    const about = post && messageOf(await discord.press(post, button(post, 'About'), member));
    expect(textOf(about)).toContain('Pilcrow posts a passage of the day here every day at 08:30, Europe/London.');
    const context = post && messageOf(await discord.press(post, button(post, 'Context'), member));
    expect(textOf(context)).toContain('**The ferry between Lund and the island stopped in March 2024.**');
  });
});
