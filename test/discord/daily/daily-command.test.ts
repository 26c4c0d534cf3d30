import type { APIMessage } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import type { Store } from '#src/storage/store.ts';
import { openDiscord } from '../../local-discord/support/bots.ts';
import { makeStore } from '../../support/make-services-of.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { type Bot, startBot, startHttpBot } from './open-daily-server.ts';

const CURATOR = { user: 'curator', channel: 'general' } as const;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Longer than anything takes on a machine that is busy with other tests as well. */
const PATIENCE_MS = 15_000;
/** Monday, 2 March 2026, 12:00 in London. Each test’s clock goes on from there. */
const NOON = Date.UTC(2026, 2, 2, 12);

let discord: LocalDiscord;
let store: Store;
let bot: Bot;

beforeEach(async () => {
  const begun = performance.now();
  discord = await openDiscord({ now: () => NOON + Math.floor(performance.now() - begun) });
  store = makeStore();
  bot = await startBot(discord, store);
  onTestFinished(async () => {
    await bot.stop();
    await store.close();
    expect(bot.errors).toEqual([]);
  });
});

async function daily(name: string, options: Record<string, string | number | boolean> = {}, actor: object = CURATOR) {
  return discord.slash(`daily ${name}`, options, actor);
}

async function told(action: Promise<Outcome>): Promise<string> {
  return textOf(messageOf(await action));
}

function set(options: Record<string, string | number | boolean> = {}): Promise<Outcome> {
  return daily('set', { channel: discord.channelIds.daily, time: '8:30', zone: 'Europe/London', ...options });
}

/** What the bot posted in #daily; Discord's own notes of pins don't count. */
function posts(): readonly APIMessage[] {
  return discord
    .messages({ channel: 'daily' })
    .filter(({ author, type }) => author.id === discord.bot.id && type === MessageType.Default);
}

async function postCount(count: number): Promise<void> {
  await expect.poll(() => posts().length, { timeout: PATIENCE_MS }).toBe(count);
}

/** Until the ledger has settled all that is due: then nothing more is on its way. */
async function settled(): Promise<void> {
  const isOpen = async () => {
    const schedules = await store.schedules.list(discord.guildId);
    const history = await Promise.all(schedules.map(async (schedule) => store.posts.history(schedule, 60)));
    return history.flat().some(({ dueAt, settledAt }) => dueAt <= discord.now() && settledAt === undefined);
  };
  await expect.poll(isOpen, { timeout: PATIENCE_MS }).toBe(false);
}

function button(message: APIMessage, label: string): string {
  return controlsOf(message).find((control) => control.label === label)?.custom_id ?? '';
}

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

it('works without a gateway too: commands over HTTP, posts over REST', async () => {
  await bot.stop();
  bot = await startHttpBot(discord, store);
  expect(await told(set())).toContain('Daily post set');
  discord.advance(DAY_MS);
  await postCount(1);
});
