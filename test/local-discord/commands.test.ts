import type { APIApplicationCommand } from 'discord-api-types/v10';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

const SLASH = { name: 'ask', description: 'Asks' };

function pathsOf({ applicationId, guildId }: LocalDiscord) {
  return {
    global: `/applications/${applicationId}/commands`,
    guild: `/applications/${applicationId}/guilds/${guildId}/commands`,
  };
}

async function create(discord: LocalDiscord, json: object, path = pathsOf(discord).global) {
  return (await request(discord, `POST ${path}`, { json })).body as APIApplicationCommand;
}

describe('a command', () => {
  test('is new the first time, then overwritten by name and kind', async () => {
    const discord = await openDiscord();
    const { global } = pathsOf(discord);
    const first = await request(discord, `POST ${global}`, { json: SLASH });
    const second = await request(discord, `POST ${global}`, { json: { ...SLASH, description: 'Asks again' } });
    expect([first.status, second.status]).toEqual([201, 200]);
    const { id, version } = first.body as APIApplicationCommand;
    expect(second.body).toMatchObject({ id, description: 'Asks again' });
    expect((second.body as APIApplicationCommand).version).not.toBe(version);
    await create(discord, { name: 'ask', type: 3 });
    expect(discord.commands()).toHaveLength(2);
  });

  test('can be read, edited and deleted singly', async () => {
    const discord = await openDiscord();
    const { guild } = pathsOf(discord);
    const { id } = await create(discord, SLASH, guild);
    const edit = (json: object) => request(discord, `PATCH ${guild}/${id}`, { json });
    expect((await edit({ description: 'Finds' })).body).toMatchObject({ id, name: 'ask', description: 'Finds' });
    expect((await request(discord, `GET ${guild}/${id}`)).body).toMatchObject({ description: 'Finds' });
    expect(await request(discord, `DELETE ${guild}/${id}`)).toMatchObject({ status: 204 });
    expect(await request(discord, `GET ${guild}/${id}`)).toMatchObject({ status: 404, body: { code: 10_063 } });
  });

  test('of another’s application is out of reach', async () => {
    const discord = await openDiscord();
    expect(await request(discord, 'GET /applications/1/commands')).toMatchObject({ body: { code: 20_012 } });
  });

  test('too many are refused, also one by one', async () => {
    const discord = await openDiscord({}, { breaksRules: true });
    const { global } = pathsOf(discord);
    const json = Array.from({ length: 15 }, (_, n) => ({ name: `c${n}`, type: 3 }));
    expect(await request(discord, `PUT ${global}`, { json })).toMatchObject({ status: 200 });
    expect(await create(discord, { name: 'one more', type: 3 })).toMatchObject({ code: 50_035 });
    expect(await create(discord, { name: 'c14', type: 3 })).toMatchObject({ name: 'c14' });
  });

  test('is offered on all servers, or on its own, or in direct messages only', async () => {
    const discord = await openDiscord();
    const other = discord.server.addGuild({ name: 'Other' });
    const there = { channelId: [...other.channels.keys()][0] ?? '' };
    const { guild } = pathsOf(discord);
    await create(discord, { name: 'here', description: 'Here' }, guild);
    await create(discord, { name: 'everywhere', description: 'All' });
    await create(discord, { name: 'private', description: 'DM', contexts: [1] });
    const names = (actor: object) => discord.commands(actor).map(({ name }) => name);
    expect(names({})).toEqual(['here', 'everywhere']);
    expect(names(there)).toEqual(['everywhere']);
    expect(names({ channel: 'dm' })).toEqual(['everywhere', 'private']);
  });
});

describe('who is offered a command', () => {
  const offered = (discord: LocalDiscord, actor: object) => discord.commands(actor).length > 0;
  const curator = { user: 'curator' } as const;

  test('is decided by its default permissions, as they are in the channel', async () => {
    const discord = await openDiscord();
    await create(discord, { ...SLASH, default_member_permissions: String(P.ManageGuild) });
    expect([offered(discord, {}), offered(discord, curator)]).toEqual([false, true]);
    const { general } = discord.channelIds;
    const denied = { id: discord.userIds.curator, type: 1, allow: '0', deny: String(P.UseApplicationCommands) };
    discord.server.setOverwrite(general, denied);
    expect([offered(discord, curator), offered(discord, { ...curator, channel: 'reading' })]).toEqual([false, true]);
  });

  test('is decided by the server’s managers before that: person, then roles, then everybody; and channel', async () => {
    const discord = await openDiscord();
    const { id } = await create(discord, { ...SLASH, default_member_permissions: String(P.ManageGuild) });
    const { guildId, userIds, curatorRoleId, channelIds, applicationId } = discord;
    const set = (...permissions: { id: string; type: 1 | 2 | 3; permission: boolean }[]) =>
      discord.server.setCommandPermissions(guildId, id, permissions);
    const both = () => [offered(discord, {}), offered(discord, curator)];
    set({ id: userIds.member, type: 2, permission: true }, { id: curatorRoleId, type: 1, permission: false });
    expect(both()).toEqual([true, false]);
    set({ id: guildId, type: 1, permission: true });
    expect(both()).toEqual([true, true]);
    set({ id: channelIds.general, type: 3, permission: false }, { id: guildId, type: 1, permission: true });
    expect([offered(discord, {}), offered(discord, { channel: 'reading' })]).toEqual([false, true]);
    set({ id: String(BigInt(guildId) - 1n), type: 3, permission: false });
    expect(offered(discord, { ...curator, channel: 'daily' })).toBe(false);

    const { guild } = pathsOf(discord);
    expect((await request(discord, `GET ${guild}/${id}/permissions`)).body).toMatchObject({
      id,
      application_id: applicationId,
      permissions: [{ type: 3, permission: false }],
    });
    expect((await request(discord, `GET ${guild}/permissions`)).body).toHaveLength(1);
    expect(await request(discord, `GET ${guild}/1/permissions`)).toMatchObject({ body: { code: 10_066 } });
    expect(await request(discord, `PUT ${guild}/${id}/permissions`)).toMatchObject({ body: { code: 20_001 } });
  });
});
