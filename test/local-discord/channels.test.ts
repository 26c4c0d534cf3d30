import type { APIChannel, APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
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

describe('pins', () => {
  test('newest first, page by page, under both addresses, and noted in the channel', async () => {
    const discord = await openDiscord();
    const { general } = discord.channelIds;
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      const { id } = discord.post(text);
      ids.push(id);
      discord.advance(1000);
      const route =
        text === 'two' ? `PUT /channels/${general}/pins/${id}` : `PUT /channels/${general}/messages/pins/${id}`;
      expect(await request(discord, route)).toMatchObject({ status: 204 });
    }
    const { body } = await request(discord, `GET /channels/${general}/messages/pins?limit=2`);
    const page = body as { items: { pinned_at: string; message: APIMessage }[]; has_more: boolean };
    expect([page.items.map(({ message }) => message.content), page.has_more]).toEqual([['three', 'two'], true]);
    const before = encodeURIComponent(page.items[1]?.pinned_at ?? '');
    const rest = await request(discord, `GET /channels/${general}/messages/pins?before=${before}`);
    expect(rest.body).toMatchObject({ items: [{ message: { content: 'one', pinned: true } }], has_more: false });
    expect(discord.messages().filter(({ type }) => type === MessageType.ChannelPinnedMessage)).toHaveLength(3);

    await request(discord, `DELETE /channels/${general}/messages/pins/${ids[2]}`);
    const { body: old } = await request(discord, `GET /channels/${general}/pins`);
    expect((old as APIMessage[]).map(({ content }) => content)).toEqual(['two', 'one']);
  });

  test('people pin where they may', async () => {
    const discord = await openDiscord();
    const message = discord.post('keep');
    expect(discord.setPinned(message, true)).toBe('The person may not pin here.');
    discord.server.setOverwrite(discord.channelIds.general, {
      id: discord.guildId,
      type: 0,
      allow: String(P.PinMessages),
      deny: '0',
    });
    expect(discord.setPinned(message, true)).toBeUndefined();
    expect(discord.pins()).toMatchObject([{ content: 'keep' }]);
  });
});

describe('polls', () => {
  const create = (discord: LocalDiscord, fields: object = {}) =>
    write(discord, discord.channelIds.daily, {
      poll: {
        question: { text: 'What next?' },
        answers: ['One', 'Two'].map((text) => ({ poll_media: { text } })),
        duration: 2,
        ...fields,
      },
    });
  const inDaily = { channel: 'daily' } as const;
  const read = (discord: LocalDiscord, { id }: APIMessage) =>
    discord.messages(inDaily).find((message) => message.id === id)?.poll;

  test('are voted in, once each, and changed', async () => {
    const discord = await openDiscord();
    const message = await create(discord);
    expect(discord.vote(message, [1, 2], inDaily)).toBe('one-answer-only');
    expect(discord.vote(message, [3], inDaily)).toBe('no-such-answer');
    expect(discord.vote(message, [1], inDaily)).toBe('counted');
    expect(discord.vote(message, [2], inDaily)).toBe('counted');
    expect(discord.vote(message, [2], { ...inDaily, user: 'curator' })).toBe('counted');
    expect(read(discord, message)?.results?.answer_counts).toEqual([{ id: 2, count: 2, me_voted: false }]);
    const answers = `GET /channels/${message.channel_id}/polls/${message.id}/answers`;
    expect((await request(discord, `${answers}/2?limit=1`)).body).toMatchObject({ users: [{ username: 'curator' }] });
    expect((await request(discord, `${answers}/1`)).body).toEqual({ users: [] });
    discord.vote(message, [], inDaily);
    expect(read(discord, message)?.results?.answer_counts).toMatchObject([{ count: 1 }]);
  });

  test('end when their time is over, and their result is posted', async () => {
    const discord = await openDiscord();
    const message = await create(discord, { allow_multiselect: true });
    expect(discord.vote(message, [1, 2], inDaily)).toBe('counted');
    discord.vote(message, [1], { ...inDaily, user: 'curator' });
    discord.advance(2 * 3_600_000);
    expect(read(discord, message)).toMatchObject({ results: { is_finalized: true } });
    expect(discord.vote(message, [2], inDaily)).toBe('ended');
    const [embed] = discord.messages(inDaily).at(-1)?.embeds ?? [];
    expect(embed?.fields?.map(({ name, value }) => [name, value])).toEqual([
      ['poll_question_text', 'What next?'],
      ['victor_answer_votes', '2'],
      ['total_votes', '3'],
      ['victor_answer_id', '1'],
      ['victor_answer_text', 'One'],
    ]);
  });

  test('can be ended early by the bot, once', async () => {
    const discord = await openDiscord();
    const message = await create(discord);
    const route = `POST /channels/${message.channel_id}/polls/${message.id}/expire`;
    expect(await request(discord, route)).toMatchObject({ body: { poll: { results: { is_finalized: true } } } });
    expect(await request(discord, route)).toMatchObject({ body: { code: 520_001 } });
  });
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
