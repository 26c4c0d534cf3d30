/**
 * Oceanic, a client that shares nothing with discord.js: its own gateway, its own requests (multipart in another order,
 * numbers where discord.js sends text, fields that discord.js leaves out).
 */
import { once } from 'node:events';
import type { AnyInteractionGateway, CommandInteraction } from 'oceanic.js';
import { Client, InteractionTypes, MessageFlags } from 'oceanic.js';
import { expect, onTestFinished, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord } from './support/bots.ts';

interface Script {
  readonly command?: (interaction: CommandInteraction) => Promise<unknown>;
  readonly other?: (interaction: AnyInteractionGateway) => Promise<unknown>;
}

async function openOceanic(discord: LocalDiscord, script: Script = {}) {
  const client = new Client({
    auth: `Bot ${discord.token}`,
    rest: { baseURL: `${discord.apiUrl}/v10` },
    gateway: { intents: ['GUILDS', 'GUILD_MESSAGES'], autoReconnect: true, maxShards: 1 },
  });
  const errors: unknown[] = [];
  client.on('error', (error) => errors.push(error));
  client.on('interactionCreate', (interaction) => {
    const isCommand = interaction.type === InteractionTypes.APPLICATION_COMMAND;
    const answered = isCommand ? script.command?.(interaction) : script.other?.(interaction);
    answered?.catch((error: unknown) => errors.push(error));
  });
  onTestFinished(() => {
    client.disconnect(false);
    expect(errors).toEqual([]);
  });
  const ready = new Promise<void>((resolve) => {
    client.once('ready', () => resolve());
  });
  await client.connect();
  await ready;
  return client;
}

const GO = { name: 'go', description: 'Goes', type: 1 } as const;

test('it logs in, finds the server and registers', async () => {
  const discord = await openDiscord();
  const client = await openOceanic(discord);
  expect(client.guilds.get(discord.guildId)?.name).toBe('Study server');
  const [registered] = await client.application.bulkEditGlobalCommands([GO]);
  expect(discord.commands()).toMatchObject([{ id: registered?.id, name: 'go' }]);
  const edited = await client.application.editGlobalCommand(String(registered?.id), { description: 'Runs' });
  expect(edited.description).toBe('Runs');
  await client.application.createGuildCommand(discord.guildId, { name: 'Find', type: 3 });
  expect(discord.commands().map(({ name }) => name)).toEqual(['Find', 'go']);
});

test('it answers, edits, follows up with a file, and deletes', async () => {
  const discord = await openDiscord();
  const client = await openOceanic(discord, {
    command: async (interaction) => {
      await interaction.defer();
      await interaction.editOriginal({ content: 'first' });
      await interaction.createFollowup({
        content: 'second',
        flags: MessageFlags.EPHEMERAL,
        files: [{ name: 'a.txt', contents: Buffer.from('text') }],
      });
      const { message } = (await interaction.createFollowup({ content: 'third' })) as { message: { id: string } };
      await interaction.deleteFollowup(message.id);
    },
  });
  await client.application.bulkEditGlobalCommands([GO]);
  expect(messageOf(await discord.slash('go'))).toMatchObject({ content: 'first' });
  await expect.poll(() => discord.requests.at(-1)).toMatchObject({ method: 'DELETE', status: 204 });
  expect(discord.messages()).toMatchObject([
    { content: 'first' },
    { content: 'second', attachments: [{ filename: 'a.txt' }] },
  ]);
  expect(discord.messages({ user: 'curator' })).toHaveLength(1);
});

test('it opens a form, reads what was filled in, and updates the message behind it', async () => {
  const discord = await openDiscord();
  const client = await openOceanic(discord, {
    command: (interaction) =>
      interaction.reply({
        components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Note', customID: 'note' }] }],
        content: 'Press',
      }),
    other: async (interaction) => {
      if (interaction.isComponentInteraction()) {
        await interaction.createModal({
          customID: 'form',
          title: 'Note',
          components: [
            { type: 1, components: [{ type: 4, customID: 'text', label: 'Text', style: 1, required: true }] },
          ],
        });
      }
      if (interaction.isModalSubmitInteraction()) {
        await interaction.editParent({ content: `noted: ${interaction.data.components.getTextInput('text')}` });
      }
    },
  });
  await client.application.bulkEditGlobalCommands([GO]);
  const message = messageOf(await discord.slash('go'));
  const opened = await discord.press(message, 'note');
  if (opened.kind !== 'modal') throw new Error(`no form but ${JSON.stringify(opened)}`);
  expect(await discord.submitModal(opened.modal, { text: 'read this' })).toMatchObject({
    kind: 'update',
    message: { id: message.id, content: 'noted: read this' },
  });
});

test('asked to reconnect it resumes, and answers what happened meanwhile', async () => {
  const discord = await openDiscord();
  const client = await openOceanic(discord, { command: (interaction) => interaction.reply({ content: 'back' }) });
  await client.application.bulkEditGlobalCommands([GO]);
  const resumed = once(discord.events, 'resumed');
  discord.gateway.requestReconnect();
  const outcome = discord.slash('go');
  await resumed;
  expect(messageOf(await outcome)).toMatchObject({ content: 'back' });
  expect(discord.gateway.stats).toMatchObject({ identified: 1, resumed: 1 });
});

test('it writes to channels, pins, and reads the pins again', async () => {
  const discord = await openDiscord();
  const client = await openOceanic(discord);
  const { daily } = discord.channelIds;
  const message = await client.rest.channels.createMessage(daily, {
    content: 'Today',
    nonce: 'day-1',
    enforceNonce: true,
  });
  await client.rest.channels.createMessage(daily, { content: 'Today', nonce: 'day-1', enforceNonce: true });
  expect(discord.messages({ channel: 'daily' })).toHaveLength(1);
  await client.rest.channels.pinMessage(daily, message.id);
  expect(discord.pins({ channel: 'daily' })).toMatchObject([{ id: message.id }]);
});
