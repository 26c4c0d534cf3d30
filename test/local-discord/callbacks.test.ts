import type { Interaction } from 'discord.js';
import { ComponentType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord, startBot } from './support/bots.ts';

const plain = { name: 'go', description: 'Does it' } as const;

/** A discord whose bot has the one command /go and does this on each use of it. */
async function openWith(on: (interaction: Interaction) => Promise<unknown>, deadlines = {}) {
  const discord = await openDiscord({ deadlines });
  const bot = await startBot(discord, { commands: [plain], on });
  return { discord, bot };
}

test('a deferred reply shows once it is edited, and follow-ups come after it', async () => {
  const { discord, bot } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.TextDisplay, content: 'the answer' }],
    });
    const followUp = await interaction.followUp('and more');
    await interaction.webhook.editMessage(followUp, 'and more, edited');
    const last = await interaction.followUp('a mistake');
    await interaction.webhook.deleteMessage(last);
  });
  const message = messageOf(await discord.slash('go'));
  expect(message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  await expect.poll(() => discord.messages().map(({ content }) => content)).toEqual(['', 'and more, edited']);
  expect(discord.messages({ user: 'curator' })).toHaveLength(1);
  expect(bot.errors).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test('a follow-up right after the deferral fills the “thinking” message', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp('here it is');
  });
  const message = messageOf(await discord.slash('go'));
  expect(message).toMatchObject({ content: 'here it is', flags: 0 });
  expect(discord.messages()).toHaveLength(1);
});

test('a bot that defers and says no more leaves the person with “thinking”', async () => {
  const { discord } = await openWith(
    async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.deferReply();
    },
    { thinkingMs: 30 },
  );
  expect(await discord.slash('go')).toMatchObject({ kind: 'thinking', message: { flags: MessageFlags.Loading } });
});

test('the callback’s answer names the message when asked, and the reply can be read and deleted', async () => {
  const seen: unknown[] = [];
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const response = await interaction.reply({ content: 'hello', withResponse: true });
    seen.push(response.resource?.message?.content, (await interaction.fetchReply()).content);
    await interaction.deleteReply();
  });
  await discord.slash('go');
  await expect.poll(() => discord.messages()).toEqual([]);
  expect(seen).toEqual(['hello', 'hello']);
});

test('a late callback is refused with 10062, and the person reads that the application did not respond', async () => {
  const { discord, bot } = await openWith(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await new Promise((resolve) => setTimeout(resolve, 60));
      await interaction.reply('too late');
    },
    { callbackMs: 20 },
  );
  expect(await discord.slash('go')).toEqual({ kind: 'failed', reason: 'The application did not respond' });
  await expect.poll(() => bot.errors).toMatchObject([{ code: 10_062, status: 404 }]);
});

test('a second callback is refused with 40060', async () => {
  const { discord, bot } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('one');
    await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 4, data: { content: 'two' } },
    });
  });
  await discord.slash('go');
  await expect.poll(() => bot.errors).toMatchObject([{ code: 40_060, status: 400 }]);
});

test('the token works before the callback for nothing else, and ends after its life', async () => {
  let now = 1_800_000_000_000;
  const discord = await openDiscord({ now: () => now });
  const { errors } = await startBot(discord, {
    commands: [plain],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.webhook.editMessage('@original', 'too early').catch((error: unknown) => errors.push(error));
      await interaction.reply('in time');
      now += 15 * 60_000 + 1;
      await interaction.editReply('too late');
    },
  });
  await discord.slash('go');
  await expect.poll(() => errors).toMatchObject([{ code: 10_015 }, { code: 50_027, status: 401 }]);
});

test('a bot without an activity launches none, and answers no PING by REST', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const { errors } = await startBot(discord, {
    commands: [plain],
    on: async (interaction) => {
      const answer = (type: number) =>
        interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type },
        });
      for (const type of [12, 1, 10]) await answer(type).catch((error: unknown) => errors.push(error));
      await answer(5);
    },
  });
  void discord.slash('go');
  await expect.poll(() => errors).toMatchObject([{ code: 50_035 }, { code: 50_035 }, { code: 50_035 }]);
  expect(discord.violations.map(({ rule }) => rule)).toEqual(['callback.type', 'callback.type', 'callback.type']);
});

test('a deferral with more than who sees it is refused', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const { errors } = await startBot(discord, {
    commands: [plain],
    on: async (interaction) => {
      const body = { type: 5, data: { flags: MessageFlags.IsComponentsV2 } };
      await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body });
    },
  });
  void discord.slash('go');
  await expect.poll(() => errors).toMatchObject([{ code: 50_035 }]);
});

test('a token that ended is told to be invalid, and after an hour to be unknown', async () => {
  const { discord, bot } = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('here');
  });
  await discord.slash('go');
  const token = /interactions\/\d+\/([^/]+)/.exec(discord.requests.at(-1)?.path ?? '')?.[1];
  const edit = () =>
    bot.client.rest.patch(`/webhooks/${discord.applicationId}/${token}/messages/@original`, { body: {}, auth: false });
  discord.advance(20 * 60_000);
  await discord.slash('go');
  await expect(edit()).rejects.toMatchObject({ code: 50_027 });
  discord.advance(60 * 60_000);
  await discord.slash('go');
  await expect(edit()).rejects.toMatchObject({ code: 10_015 });
});
