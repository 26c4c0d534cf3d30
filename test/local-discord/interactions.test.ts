import type { Interaction } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ComponentType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord, startBot } from './support/bots.ts';

const ask = {
  name: 'ask',
  description: 'Asks the library',
  options: [
    { type: ApplicationCommandOptionType.String, name: 'question', description: 'What to ask', required: true },
    { type: ApplicationCommandOptionType.Integer, name: 'count', description: 'How many', minValue: 1, maxValue: 3 },
    { type: ApplicationCommandOptionType.Boolean, name: 'public', description: 'For all' },
  ],
} as const;

const plain = { name: 'go', description: 'Does it' } as const;

/** A discord whose bot has the one command /go and does this on each use of it. */
async function openWith(on: (interaction: Interaction) => Promise<unknown>, deadlines = {}) {
  const discord = await openDiscord({ deadlines });
  const bot = await startBot(discord, { commands: [plain], on });
  return { discord, bot };
}

test('a slash command arrives with typed options and who used it where', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [ask],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, user, locale, channelId, memberPermissions } = interaction;
      await interaction.reply(
        JSON.stringify([
          options.getString('question'),
          options.getInteger('count'),
          options.getBoolean('public'),
          user.username,
          locale,
          channelId === discord.channelIds.reading,
          memberPermissions?.has('ManageGuild'),
        ]),
      );
    },
  });
  const outcome = await discord.slash(
    'ask',
    { question: 'Why did Lavrov fly?', count: 2, public: true },
    { user: 'curator', channel: 'reading', locale: 'fr' },
  );
  expect(messageOf(outcome).content).toBe('["Why did Lavrov fly?",2,true,"curator","fr",true,true]');
});

test('what Discord’s client would refuse never reaches the bot', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [
      ask,
      { name: 'settings', description: 'For curators', defaultMemberPermissions: ['ManageGuild'] },
      { name: 'repair', description: 'For administrators', defaultMemberPermissions: 0n },
    ],
    on: async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('reached');
    },
  });
  const refused = { kind: 'refused' };
  expect(await discord.slash('ask')).toEqual({ kind: 'refused', reason: '“question” is required.' });
  expect(await discord.slash('ask', { question: 'x', count: 4 })).toMatchObject(refused);
  expect(await discord.slash('ask', { question: 'x', colour: 'red' })).toMatchObject(refused);
  expect(await discord.slash('nothing')).toMatchObject(refused);
  expect(await discord.slash('settings')).toMatchObject(refused);
  expect(await discord.slash('repair', {}, { user: 'curator' })).toMatchObject(refused);
  expect(await discord.slash('settings', {}, { user: 'curator' })).toMatchObject({ kind: 'reply' });
});

test('subcommands arrive nested', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [
      {
        name: 'article',
        description: 'Articles',
        options: [
          {
            type: ApplicationCommandOptionType.Subcommand,
            name: 'show',
            description: 'Shows one',
            options: [{ type: ApplicationCommandOptionType.String, name: 'title', description: 'Which' }],
          },
        ],
      },
    ],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`${interaction.options.getSubcommand()} ${interaction.options.getString('title')}`);
    },
  });
  expect(messageOf(await discord.slash('article show', { title: 'Coalition' })).content).toBe('show Coalition');
  expect(await discord.slash('article')).toMatchObject({ kind: 'refused' });
});

test('an uploaded file reaches the bot by its address', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [
      {
        name: 'add',
        description: 'Adds',
        options: [
          { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'Which', required: true },
        ],
      },
    ],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file', true);
      await interaction.reply(`${file.name}: ${await (await fetch(file.url)).text()}`);
    },
  });
  const file = { filename: 'a.md', contentType: 'text/markdown', bytes: new Uint8Array(Buffer.from('# Title')) };
  expect(messageOf(await discord.slash('add', { file })).content).toBe('a.md: # Title');
});

test('autocomplete offers choices for what was typed so far', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [
      {
        name: 'cite',
        description: 'Cites',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'passage',
            description: 'Which',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
    on: async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: 'p1' }]);
    },
  });
  const outcome = await discord.autocomplete('cite', { focused: 'passage', options: { passage: 'lav' } });
  expect(outcome).toEqual({ kind: 'choices', choices: [{ name: 'passage: lav', value: 'p1' }] });
});

test('only the person addressed sees an ephemeral reply and can press its buttons', async () => {
  const { discord } = await openWith(async (interaction) => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a' }] }];
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral, components });
    }
    if (interaction.isButton()) await interaction.update('pressed');
  });
  const message = messageOf(await discord.slash('go', {}, { user: 'member' }));
  expect(discord.messages({ user: 'member' })).toHaveLength(1);
  expect(discord.messages({ user: 'curator' })).toHaveLength(0);
  expect(await discord.press(message, 'a', { user: 'curator' })).toMatchObject({ kind: 'refused' });
  expect(messageOf(await discord.press(message, 'a'))).toMatchObject({
    content: 'pressed',
    flags: MessageFlags.Ephemeral,
  });
});

test('a button press is answered in place, by a new message, or later; a disabled one is refused', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const components = [
        { type: 1, components: [button('update'), button('reply'), button('later'), button('off', true)] },
      ];
      await interaction.reply({ content: 'first', components });
    }
    if (!interaction.isButton()) return;
    if (interaction.customId === 'update') await interaction.update({ content: 'updated' });
    if (interaction.customId === 'reply') await interaction.reply({ content: 'another' });
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'much later' });
    }
  });
  const message = messageOf(await discord.slash('go'));
  expect(await discord.press(message, 'update')).toMatchObject({ kind: 'update', message: { content: 'updated' } });
  expect(await discord.press(message, 'reply')).toMatchObject({ kind: 'reply', message: { content: 'another' } });
  expect(await discord.press(message, 'later')).toMatchObject({ kind: 'update', message: { content: 'much later' } });
  expect(await discord.press(message, 'off')).toMatchObject({ kind: 'refused' });
  expect(await discord.press(message, 'none')).toMatchObject({ kind: 'refused' });
  expect(discord.messages().map(({ content }) => content)).toEqual(['much later', 'another']);
});

test('components are numbered in reading order, as Discord does', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const container = { type: ComponentType.Container, components: [text('a'), text('b', 7), text('c')] } as const;
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [container, text('d')] });
  });
  expect(messageOf(await discord.slash('go')).components).toMatchObject([
    { id: 1, components: [{ id: 2 }, { id: 7 }, { id: 8 }] },
    { id: 9 },
  ]);
});

test('a choice from a menu reaches the bot', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isStringSelectMenu())
      await interaction.update({ content: interaction.values.join(), components: [] });
    if (!interaction.isChatInputCommand()) return;
    const options = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }));
    await interaction.reply({
      content: '?',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.StringSelect, custom_id: 'menu', options }],
        },
      ],
    });
  });
  const message = messageOf(await discord.slash('go'));
  expect(await discord.choose(message, { customId: 'menu', values: ['c'] })).toMatchObject({ kind: 'refused' });
  expect(messageOf(await discord.choose(message, { customId: 'menu', values: ['b'] }))).toMatchObject({
    content: 'b',
    components: [],
  });
});

test('a modal opens and its answers arrive', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isModalSubmit()) await interaction.reply(`noted: ${interaction.fields.getTextInputValue('note')}`);
    if (!interaction.isChatInputCommand()) return;
    const input = new TextInputBuilder().setCustomId('note').setStyle(TextInputStyle.Short);
    const label = new LabelBuilder().setLabel('Note').setTextInputComponent(input);
    await interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('A note').addLabelComponents(label));
  });
  const outcome = await discord.slash('go');
  if (outcome.kind !== 'modal') throw new Error('no modal');
  expect(outcome.modal).toMatchObject({ title: 'A note', fields: [{ label: 'Note', isRequired: true }] });
  expect(await discord.submitModal(outcome.modal, {})).toEqual({ kind: 'refused', reason: '“Note” is required.' });
  expect(messageOf(await discord.submitModal(outcome.modal, { note: 'read this' })).content).toBe('noted: read this');
});

test('a message command gets the message', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [{ name: 'Find in library', type: ApplicationCommandType.Message }],
    on: async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`found “${interaction.targetMessage.content}”`);
    },
  });
  const message = discord.post('Lavrov flew to Addis Ababa', { user: 'curator' });
  expect(messageOf(await discord.messageCommand('Find in library', message)).content).toBe(
    'found “Lavrov flew to Addis Ababa”',
  );
});

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

test('attachments are kept, served, and their names resolved in the message', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(Buffer.from('a picture'), { name: 'card.png', description: 'A quote card' })],
      components: [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'attachment://card.png' }, description: 'A quote card' }],
        },
      ],
    });
  });
  const { attachments, components } = messageOf(await discord.slash('go'));
  expect(attachments).toMatchObject([{ filename: 'card.png', size: 9, description: 'A quote card' }]);
  const [url] = attachments.map((attachment) => attachment.url);
  expect(components).toMatchObject([{ items: [{ media: { url } }] }]);
  expect(await (await fetch(String(url))).text()).toBe('a picture');
});

test('in a direct message there is a user and no member, and only global commands', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [plain],
    isGlobal: true,
    on: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.guildId} ${interaction.user.username}`);
    },
  });
  expect(messageOf(await discord.slash('go', {}, { channel: 'dm' })).content).toBe('null member');
  expect(discord.messages({ channel: 'dm' })).toHaveLength(1);
  expect(discord.messages({ channel: 'dm', user: 'curator' })).toHaveLength(0);
});

test('without a bot the application does not respond', async () => {
  const discord = await openDiscord({ deadlines: { callbackMs: 10 } });
  const bot = await startBot(discord, { commands: [plain] });
  await bot.stop();
  expect(await discord.slash('go')).toMatchObject({ kind: 'failed' });
});

function button(customId: string, disabled = false) {
  return {
    type: 2,
    style: 2,
    label: customId,
    custom_id: customId,
    disabled,
  };
}

test('people, roles and channels that options name come along', async () => {
  const discord = await openDiscord();
  const { User, Role, Channel } = ApplicationCommandOptionType;
  const bot = await startBot(discord, {
    commands: [
      {
        name: 'set',
        description: 'Sets',
        options: [
          { type: User, name: 'who', description: 'Who' },
          { type: Role, name: 'role', description: 'Role' },
          { type: Channel, name: 'where', description: 'Where' },
        ],
      },
    ],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const found = [
        options.getUser('who')?.username,
        options.getRole('role')?.name,
        options.getChannel('where')?.name,
      ];
      await interaction.reply(found.join());
    },
  });
  const values = { who: discord.userIds.curator, role: discord.curatorRoleId, where: discord.channelIds.reading };
  expect(messageOf(await discord.slash('set', values)).content).toBe('curator,Curators,reading');
  expect(bot.errors).toEqual([]);
});

function text(content: string, id?: number) {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) } as const;
}

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

test('where the bot was thrown out its commands are gone', async () => {
  const discord = await openDiscord();
  await startBot(discord, { commands: [plain] });
  expect(discord.commands()).toHaveLength(1);
  discord.server.removeBot(discord.guildId);
  expect(discord.commands()).toEqual([]);
  expect(await discord.slash('go')).toMatchObject({ kind: 'refused' });
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
