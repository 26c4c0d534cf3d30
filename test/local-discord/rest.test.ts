import { DiscordAPIError, HTTPError, MessageFlags, REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord, startBot } from './support/bots.ts';

function restOf(discord: LocalDiscord, options = {}): REST {
  return new REST({ api: discord.apiUrl, retries: 0, ...options }).setToken(discord.token);
}

test('a message can be posted, read and edited, and stays another’s own', async () => {
  const discord = await openDiscord();
  const { client } = await startBot(discord);
  const channel = await client.channels.fetch(discord.channelIds.general);
  if (channel?.isSendable() !== true) throw new Error('no channel');
  const message = await channel.send('Summary of the day');
  await message.edit('Summary of the day, corrected');
  expect((await channel.messages.fetch({ message: message.id, force: true })).content).toBe(
    'Summary of the day, corrected',
  );
  const foreign = discord.post('mine');
  await expect(
    restOf(discord).patch(Routes.channelMessage(channel.id, foreign.id), { body: { content: 'x' } }),
  ).rejects.toMatchObject({
    code: 50_005,
  });
});

test('the bot can write to a person directly', async () => {
  const discord = await openDiscord();
  const { client } = await startBot(discord);
  await client.users.createDM(discord.userIds.curator).then((channel) => channel.send('Good morning'));
  expect(discord.messages({ user: 'curator', channel: 'dm' })).toMatchObject([{ content: 'Good morning' }]);
  await expect(client.users.createDM('1')).rejects.toMatchObject({ code: 10_013 });
});

test('with an enforced nonce the same post is made once', async () => {
  const discord = await openDiscord();
  const body = { content: 'daily', nonce: 'day-1', enforce_nonce: true };
  const post = () => restOf(discord).post(Routes.channelMessages(discord.channelIds.general), { body });
  expect(await post()).toMatchObject({ content: 'daily' });
  expect(await post()).toMatchObject({ content: 'daily' });
  expect(discord.messages()).toHaveLength(1);
});

test('an ephemeral message is in no channel history', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [{ name: 'go', description: 'Does it' }],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    },
  });
  const outcome = await discord.slash('go');
  if (outcome.kind !== 'reply') throw new Error('no reply');
  const { general } = discord.channelIds;
  expect(await restOf(discord).get(Routes.channelMessages(general))).toEqual([]);
  await expect(restOf(discord).get(Routes.channelMessage(general, outcome.message.id))).rejects.toMatchObject({
    code: 10_008,
  });
});

test('commands are listed as they were registered, keep their ids, and the guild’s hide global ones', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = Routes.applicationCommands(discord.applicationId);
  const guildPath = Routes.applicationGuildCommands(discord.applicationId, discord.guildId);
  const body = [{ name: 'ask', description: 'Asks' }];
  const [first] = (await rest.put(path, { body })) as [{ id: string }];
  const [second] = (await rest.put(path, { body })) as [{ id: string }];
  expect(second.id).toBe(first.id);
  expect(await rest.get(path)).toMatchObject([{ name: 'ask', type: 1, default_member_permissions: null }]);
  await rest.put(guildPath, { body: [{ name: 'ask', description: 'Asks here' }] });
  expect(discord.commands()).toMatchObject([{ description: 'Asks here', guild_id: discord.guildId }]);
  expect(discord.commands({ channel: 'dm' })).toMatchObject([{ description: 'Asks' }]);
});

test('unknown things are answered with Discord’s codes', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  await expect(rest.get(Routes.channel('1'))).rejects.toMatchObject({ code: 10_003 });
  await expect(rest.get(Routes.guild('1'))).rejects.toMatchObject({ code: 10_004 });
  await expect(rest.get('/nonsense')).rejects.toMatchObject({ status: 404 });
  await expect(rest.post('/interactions/1/x/callback', { body: { type: 4 } })).rejects.toMatchObject({ code: 10_062 });
  await expect(rest.post(Routes.webhook('1', 'x'), { body: { content: 'x' } })).rejects.toMatchObject({ code: 10_015 });
  const broken = await fetch(`${discord.apiUrl}/v10/channels/${discord.channelIds.general}/messages`, {
    method: 'POST',
    body: '{',
    headers: { authorization: `Bot ${discord.token}` },
  });
  expect([broken.status, await broken.json()]).toMatchObject([400, { code: 50_109 }]);
  expect(discord.requests.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 400]);
});

test('faults hit as many matching requests as asked for', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord, { timeout: 50 });
  discord.faults.add({ kind: 'status', pattern: /^GET \/users\/@me$/, times: 1, status: 503 });
  await expect(rest.get(Routes.user())).rejects.toBeInstanceOf(HTTPError);
  discord.faults.add({
    kind: 'status',
    pattern: /^GET \/users/,
    times: 1,
    status: 403,
    body: { code: 50_013, message: 'Missing Permissions' },
  });
  await expect(rest.get(Routes.user())).rejects.toBeInstanceOf(DiscordAPIError);
  discord.faults.add({ kind: 'hang', pattern: /^GET \/users/, times: 1 });
  await expect(rest.get(Routes.user())).rejects.toMatchObject({ name: 'AbortError' });
  expect(await rest.get(Routes.user())).toMatchObject({ id: discord.applicationId });
});

test('a rate limit on demand is obeyed by discord.js and then passes', async () => {
  const discord = await openDiscord();
  discord.faults.add({
    kind: 'status',
    pattern: /^GET \/users/,
    times: 1,
    status: 429,
    headers: { 'retry-after': '0.02' },
    body: { message: 'You are being rate limited.', retry_after: 0.02, global: false },
  });
  expect(await restOf(discord).get(Routes.user())).toMatchObject({ id: discord.applicationId });
  expect(discord.requests.map(({ status }) => status)).toEqual([429, 200]);
});

test('a file of more than 10 MiB is refused', async () => {
  const discord = await openDiscord();
  const post = (bytes: number) =>
    restOf(discord).post(Routes.channelMessages(discord.channelIds.general), {
      body: { content: 'a' },
      files: [{ name: 'large.bin', data: Buffer.alloc(bytes) }],
    });
  await expect(post(10 * 2 ** 20 + 1)).rejects.toMatchObject({ status: 413, code: 40_005 });
  expect(await post(10 * 2 ** 20)).toMatchObject({ attachments: [{ size: 10 * 2 ** 20 }] });
});
