import type { APIChannel, APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

const write = async (discord: LocalDiscord, channelId: string, json: object = { content: 'hello' }) =>
  (await request(discord, `POST /channels/${channelId}/messages`, { json })).body as APIMessage;

/** Denies the bot something in a channel. */
function deny(discord: LocalDiscord, channelId: string, permission: bigint): void {
  discord.server.setOverwrite(channelId, { id: discord.applicationId, type: 1, allow: '0', deny: String(permission) });
}

describe('the bot may only what the channel lets it', () => {
  const poll = { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'A' } }] };
  test.each([
    ['write', P.SendMessages, { content: 'a' }],
    ['embed', P.EmbedLinks, { embeds: [{ title: 'a' }] }],
    ['ask in a poll', P.SendPolls, { poll }],
  ])('%s', async (_, permission, json) => {
    const discord = await openDiscord();
    const { general, reading } = discord.channelIds;
    deny(discord, general, permission);
    expect(await request(discord, `POST /channels/${general}/messages`, { json })).toMatchObject({
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    });
    expect(await request(discord, `POST /channels/${reading}/messages`, { json })).toMatchObject({ status: 200 });
  });

  test('attach files, pin, react, and delete what others wrote', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const { id } = discord.post('mine');
    deny(discord, general, P.AttachFiles | P.PinMessages | P.AddReactions);
    const routes = [
      [`POST /channels/${general}/messages`, { json: {}, files: ['a.txt'] }],
      [`PUT /channels/${general}/messages/pins/${id}`, {}],
      [`PUT /channels/${general}/messages/${id}/reactions/${encodeURIComponent('👍')}/@me`, {}],
      [`DELETE /channels/${general}/messages/${id}`, {}],
      [`DELETE /channels/${general}`, {}],
    ] as const;
    for (const [route, payload] of routes)
      expect(await request(discord, route, payload)).toMatchObject({ body: { code: 50_013 } });
  });

  test('see: a hidden channel is out of reach and out of the lists', async () => {
    const discord = await openDiscord();
    const { reading, thread } = discord.channelIds;
    deny(discord, reading, P.ViewChannel);
    for (const id of [reading, thread])
      expect(await request(discord, `GET /channels/${id}/messages`)).toMatchObject({ body: { code: 50_001 } });
  });

  test('in a thread by the permissions of its channel, but with one of its own to write', async () => {
    const discord = await openDiscord();
    const { reading, thread } = discord.channelIds;
    deny(discord, reading, P.SendMessages);
    expect((await write(discord, thread)).content).toBe('hello');
    deny(discord, reading, P.SendMessagesInThreads);
    expect(await write(discord, thread)).toMatchObject({ code: 50_013 });
  });
});

test('a role’s permission, the channel’s overwrites and the member’s own come in that order', async () => {
  const discord = await openDiscord();
  const { guildId, channelIds, curatorRoleId, userIds } = discord;
  const may = () => (discord.permissionsOf({ user: 'curator' }) & P.SendMessages) !== 0n;
  const overwrite = (id: string, type: number, how: { allow?: bigint; deny?: bigint }) =>
    discord.server.setOverwrite(channelIds.general, {
      id,
      type,
      allow: String(how.allow ?? 0n),
      deny: String(how.deny ?? 0n),
    });
  expect(may()).toBe(true);
  overwrite(guildId, 0, { deny: P.SendMessages });
  expect(may()).toBe(false);
  overwrite(curatorRoleId, 0, { allow: P.SendMessages });
  expect(may()).toBe(true);
  overwrite(userIds.curator, 1, { deny: P.SendMessages });
  expect(may()).toBe(false);
  discord.server.setRolePermissions(guildId, curatorRoleId, P.Administrator);
  expect(may()).toBe(true);
  overwrite(guildId, 0, { deny: P.ViewChannel });
  expect(discord.permissionsOf()).toBe(0n);
  expect(discord.places().map(({ name }) => name)).toEqual(['reading', 'Chapter one', 'daily', 'Pilcrow']);
});

test('of two roles that differ on a channel the one that allows wins', async () => {
  const discord = await openDiscord();
  const { guildId, channelIds, userIds, server } = discord;
  const roles = ['Quiet', 'Loud'].map((name) => server.addRole(guildId, { name, permissions: 0n }).id);
  server.setMemberRoles(guildId, userIds.member, roles);
  const [quiet = '', loud = ''] = roles;
  const may = () => (discord.permissionsOf() & P.SendMessages) !== 0n;
  server.setOverwrite(channelIds.general, { id: quiet, type: 0, allow: '0', deny: String(P.SendMessages) });
  expect(may()).toBe(false);
  server.setOverwrite(channelIds.general, { id: loud, type: 0, allow: String(P.SendMessages), deny: '0' });
  expect(may()).toBe(true);
});

test('reactions are put, listed, and taken back', async () => {
  const discord = await openDiscord();
  const message = discord.post('good');
  const route = `/channels/${message.channel_id}/messages/${message.id}/reactions`;
  const thumb = encodeURIComponent('👍');
  await request(discord, `PUT ${route}/${thumb}/@me`);
  discord.toggleReaction(message, '👍');
  const shown = () => discord.messages()[0]?.reactions ?? [];
  expect(shown()).toMatchObject([{ emoji: { name: '👍' }, count: 2, me: true }]);
  expect((await request(discord, `GET ${route}/${thumb}`)).body).toMatchObject([{ bot: true }, { username: 'member' }]);
  discord.toggleReaction(message, '👍');
  await request(discord, `DELETE ${route}/${thumb}/@me`);
  expect(shown()).toEqual([]);
  expect(await request(discord, `PUT ${route}/word/@me`)).toMatchObject({ body: { code: 10_014 } });
});

test('channels are made, changed and deleted by a bot that may', async () => {
  const discord = await openDiscord();
  const create = () => request(discord, `POST /guilds/${discord.guildId}/channels`, { json: { name: 'new' } });
  expect(await create()).toMatchObject({ body: { code: 50_013 } });
  discord.server.setRolePermissions(discord.guildId, discord.guildId, P.ManageChannels | P.ViewChannel);
  const { body } = await create();
  const { id } = body as APIChannel;
  const changed = await request(discord, `PATCH /channels/${id}`, { json: { name: 'newer', topic: 'All' } });
  expect(changed.body).toMatchObject({ name: 'newer', topic: 'All' });
  expect(await request(discord, `DELETE /channels/${id}`)).toMatchObject({ status: 200, body: { name: 'newer' } });
  expect(await request(discord, `GET /channels/${id}`)).toMatchObject({ body: { code: 10_003 } });
});

test('servers, roles, members and people can be read', async () => {
  const discord = await openDiscord();
  const get = async (path: string) => (await request(discord, `GET ${path}`)).body;
  const guild = `/guilds/${discord.guildId}`;
  discord.server.addGuild({ name: 'Second' });
  expect(await get('/users/@me/guilds')).toMatchObject([{ name: 'Study server' }, { name: 'Second' }]);
  expect(await get(`${guild}/roles`)).toMatchObject([{ name: '@everyone' }, { name: 'Curators' }, { name: 'Pilcrow' }]);
  expect(await get(`${guild}/members/${discord.userIds.curator}`)).toMatchObject({ roles: [discord.curatorRoleId] });
  expect(await get(`${guild}/members/1`)).toMatchObject({ code: 10_007 });
  expect(await get(`${guild}/members?limit=9`)).toMatchObject({ code: 50_001 });
  expect(await get(`/users/${discord.userIds.member}`)).toMatchObject({ username: 'member' });
  await request(discord, `DELETE /users/@me${guild}`);
  expect(await get('/users/@me/guilds')).toMatchObject([{ name: 'Second' }]);
});
