import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

const write = async (discord: LocalDiscord, channelId: string, json: object = { content: 'hello' }) =>
  (await request(discord, `POST /channels/${channelId}/messages`, { json })).body as APIMessage;

describe('messages', () => {
  test('are listed newest first, before, after and around one, fifty unless told otherwise', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const ids = Array.from({ length: 60 }, (_, n) => discord.post(String(n)).id);
    const list = async (query: string) => {
      const { body } = await request(discord, `GET /channels/${general}/messages${query}`);
      return (body as APIMessage[]).map(({ content }) => Number(content));
    };
    expect(await list('')).toEqual(Array.from({ length: 50 }, (_, n) => 59 - n));
    expect(await list(`?limit=3&before=${ids[30]}`)).toEqual([29, 28, 27]);
    expect(await list(`?limit=3&after=${ids[30]}`)).toEqual([33, 32, 31]);
    expect(await list(`?limit=3&around=${ids[30]}`)).toEqual([31, 30, 29]);
    const refused = {
      status: 400,
      body: { code: 50_035, errors: { limit: { _errors: [{ code: 'NUMBER_TYPE_MAX' }] } } },
    };
    expect(await request(discord, `GET /channels/${general}/messages?limit=101`)).toMatchObject(refused);
  });

  test('name whom they may notify', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const { member, curator } = discord.userIds;
    const content = `<@${member}> <@${curator}> <@&${discord.curatorRoleId}> @everyone`;
    const namesOf = ({ mentions, mention_roles: roles, mention_everyone: everyone }: APIMessage) => [
      mentions.map(({ username }) => username),
      roles.length,
      everyone,
    ];
    expect(namesOf(await write(discord, general, { content }))).toEqual([['member', 'curator'], 1, false]);
    const none = { content, allowed_mentions: { parse: [] } };
    expect(namesOf(await write(discord, general, none))).toEqual([[], 0, false]);
    const one = { flags: 32_768, components: [{ type: 10, content }], allowed_mentions: { users: [curator] } };
    expect(namesOf(await write(discord, general, one))).toEqual([['curator'], 0, false]);
    const bots = { id: discord.applicationId, type: 1, allow: String(P.MentionEveryone), deny: '0' };
    discord.server.setOverwrite(general, bots);
    expect(namesOf(await write(discord, general, { content }))).toEqual([['member', 'curator'], 1, true]);
  });

  test('answer one another', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const asked = discord.post('why?');
    const reply = await write(discord, general, { content: 'so', message_reference: { message_id: asked.id } });
    expect(reply).toMatchObject({ type: MessageType.Reply, referenced_message: { content: 'why?' } });
    const lost = { content: 'so', message_reference: { message_id: '1' } };
    expect(await write(discord, general, lost)).toMatchObject({ code: 50_035 });
    const unsure = { content: 'so', message_reference: { message_id: '1', fail_if_not_exists: false } };
    expect(await write(discord, general, unsure)).toMatchObject({ type: MessageType.Default });
  });

  test('with an enforced nonce are made once in a few minutes', async () => {
    const discord = await openDiscord();
    const { daily } = discord.channelIds;
    const post = () => write(discord, daily, { content: 'Today', nonce: 'day-1', enforce_nonce: true });
    const first = await post();
    expect((await post()).id).toBe(first.id);
    discord.advance(4 * 60_000);
    expect((await post()).id).toBe(first.id);
    discord.advance(2 * 60_000);
    expect((await post()).id).not.toBe(first.id);
  });
});

describe('threads', () => {
  test('begin with a message, once, and have its id', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const { id } = discord.post('Chapter two');
    const route = `POST /channels/${general}/messages/${id}/threads`;
    const started = await request(discord, route, { json: { name: 'Two' } });
    expect(started).toMatchObject({ status: 201, body: { id, name: 'Two', parent_id: general, type: 11 } });
    expect(discord.messages().find((message) => message.id === id)).toMatchObject({
      thread: { name: 'Two' },
      flags: 32,
    });
    expect(discord.messages({ channelId: id })).toMatchObject([{ type: MessageType.ThreadStarterMessage }]);
    expect(await request(discord, route, { json: { name: 'Two' } })).toMatchObject({ body: { code: 160_004 } });
  });

  test('begin without one, are listed, archived, opened by writing, and locked', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const { body } = await request(discord, `POST /channels/${general}/threads`, {
      json: { name: 'Talk', type: 11, auto_archive_duration: 60 },
    });
    const thread = body as APIThreadChannel;
    expect(thread).toMatchObject({ thread_metadata: { auto_archive_duration: 60, archived: false } });
    expect(discord.messages().at(-1)).toMatchObject({ type: MessageType.ThreadCreated, content: 'Talk' });
    const active = `GET /guilds/${discord.guildId}/threads/active`;
    expect(((await request(discord, active)).body as { threads: object[] }).threads).toHaveLength(2);

    const change = (json: object) => request(discord, `PATCH /channels/${thread.id}`, { json });
    await change({ archived: true });
    expect(((await request(discord, active)).body as { threads: object[] }).threads).toHaveLength(1);
    await write(discord, thread.id);
    const { body: read } = await request(discord, `GET /channels/${thread.id}`);
    expect(read).toMatchObject({ thread_metadata: { archived: false }, message_count: 1 });
    await change({ archived: true, locked: true });
    expect(await write(discord, thread.id)).toMatchObject({ code: 50_083 });
  });

  test('are not for direct messages, and not in threads', async () => {
    const discord = await openDiscord();
    const start = (id: string) => request(discord, `POST /channels/${id}/threads`, { json: { name: 'x', type: 11 } });
    expect(await start(discord.channelIdOf({ channel: 'dm' }))).toMatchObject({ body: { code: 50_003 } });
    expect(await start(discord.channelIds.thread)).toMatchObject({ body: { code: 50_024 } });
  });
});
