import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
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

test('where the bot was thrown out its commands are gone', async () => {
  const discord = await openDiscord();
  await startBot(discord, { commands: [plain] });
  expect(discord.commands()).toHaveLength(1);
  discord.server.removeBot(discord.guildId);
  expect(discord.commands()).toEqual([]);
  expect(await discord.slash('go')).toMatchObject({ kind: 'refused' });
});
