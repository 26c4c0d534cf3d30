import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Interaction } from 'discord.js';
import { Events, REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient, openDiscord, startBot } from './support/bots.ts';

const echo = {
  commands: [{ name: 'ping', description: 'Answers' }],
  on: async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('pong');
  },
};

test('discord.js logs in and finds the study server with its channels', async () => {
  const discord = await openDiscord();
  const { client } = await startBot(discord);

  const guild = client.guilds.cache.get(discord.guildId);
  expect(guild?.name).toBe('Study server');
  expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(['general', 'reading', 'daily', 'Chapter one']);
  expect(client.application.id).toBe(discord.applicationId);
});

test('a wrong token is refused by REST and by the gateway', async () => {
  const discord = await openDiscord();
  const client = createClient(discord);
  await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
  await client.destroy();

  const rest = new REST({ api: discord.apiUrl }).setToken('wrong');
  await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 401 });

  const { url } = (await new REST({ api: discord.apiUrl }).setToken(discord.token).get(Routes.gatewayBot())) as {
    url: string;
  };
  const socket = new WebSocket(url);
  socket.addEventListener('open', () =>
    socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 1, properties: {} } })),
  );
  const [event] = (await once(socket, 'close')) as [CloseEvent];
  expect(event.code).toBe(4004);
});

test('heartbeats are acknowledged, and a bot that misses an acknowledgement comes back by itself', async () => {
  const discord = await openDiscord({ heartbeatMs: 50 });
  const { client } = await startBot(discord, echo);
  await expect.poll(() => discord.gateway.stats.heartbeats).toBeGreaterThan(1);
  expect(client.ws.ping).toBeGreaterThanOrEqual(0);

  discord.gateway.acknowledgeHeartbeats(false);
  await once(discord.events, 'resumed');
  discord.gateway.acknowledgeHeartbeats(true);
  expect(await discord.slash('ping')).toMatchObject({ kind: 'reply', message: { content: 'pong' } });
});

test('after a lost connection the session resumes, and what happened in between is replayed', async () => {
  const discord = await openDiscord();
  const { client } = await startBot(discord, echo);
  const replayed = once(client, Events.ShardResume);

  discord.gateway.disconnect();
  const outcome = await discord.slash('ping');

  expect(outcome).toMatchObject({ kind: 'reply', message: { content: 'pong' } });
  expect(await replayed).toEqual([0, expect.any(Number)]);
  expect(discord.gateway.stats).toMatchObject({ identified: 1, resumed: 1 });
});

test('asked to reconnect, the bot resumes', async () => {
  const discord = await openDiscord();
  await startBot(discord, echo);
  discord.gateway.requestReconnect();
  await once(discord.events, 'resumed');
  expect(await discord.slash('ping')).toMatchObject({ kind: 'reply' });
});

test('messages and commands outlive the bot: a button works after a restart', async () => {
  const discord = await openDiscord();
  const first = await startBot(discord, {
    commands: [{ name: 'ask', description: 'Asks' }],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next:1' }] }];
      await interaction.reply({ content: 'first', components });
    },
  });
  const asked = await discord.slash('ask');
  await first.stop();
  await startBot(discord, {
    on: async (interaction) => {
      if (interaction.isButton()) await interaction.update(`pressed ${interaction.customId}`);
    },
  });
  if (asked.kind !== 'reply') throw new Error('no reply');
  expect(await discord.press(asked.message, 'next:1')).toMatchObject({
    kind: 'update',
    message: { id: asked.message.id, content: 'pressed next:1' },
  });
});

test('after destroy and close the process ends by itself', async () => {
  const script = new URL('./support/one-round.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 15_000 });
  expect(stdout).toBe('thinking\n');
});

test('with its session invalidated the bot identifies itself anew', async () => {
  const discord = await openDiscord();
  await startBot(discord, echo);
  discord.gateway.invalidateSessions({ resumable: false });
  await once(discord.events, 'connected');
  expect(discord.gateway.stats).toMatchObject({ identified: 2, resumed: 0 });
  expect(await discord.slash('ping')).toMatchObject({ kind: 'reply' });
});

test('a refused RESUME leads to a new session', async () => {
  const discord = await openDiscord();
  await startBot(discord, echo);
  discord.gateway.refuseNextResume();
  discord.gateway.disconnect();
  await once(discord.events, 'connected');
  expect(discord.gateway.stats).toMatchObject({ identified: 2, resumed: 0 });
  expect(await discord.slash('ping')).toMatchObject({ kind: 'reply' });
});
