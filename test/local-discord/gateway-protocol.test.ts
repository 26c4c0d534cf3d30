import { Readable } from 'node:stream';
import { createInflate, createZstdDecompress } from 'node:zlib';
import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits as I } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDiscord } from './support/bots.ts';
import type { RawBot } from './support/raw-bot.ts';
import { IDENTIFY, identity, openRawBot, openSocket, RESUME } from './support/raw-bot.ts';
import { request } from './support/requests.ts';

const HEARTBEAT = 1;

describe('identify', () => {
  test.each([
    ['a wrong token', { token: 'wrong' }, 4004, 'Authentication failed.'],
    ['no intents', { intents: undefined }, 4002, 'Error while decoding payload.'],
    ['no properties', { properties: undefined }, 4002, 'Error while decoding payload.'],
    ['an intent that there is not', { intents: 1 << 30 }, 4013, 'Invalid intent(s).'],
    ['a privileged intent that is off', { intents: I.MessageContent }, 4014, 'Disallowed intent(s).'],
    ['a shard beyond the last', { shard: [2, 2] }, 4010, 'Invalid shard.'],
  ])('with %s is closed', async (...[, fields, code, reason]) => {
    const discord = await openDiscord();
    const bot = await openSocket(discord);
    bot.send(IDENTIFY, identity(discord, fields));
    expect(await bot.closed).toEqual({ code, reason });
  });

  test('a privileged intent that is on is taken', async () => {
    const discord = await openDiscord({ privilegedIntents: ['MessageContent'] });
    const bot = await openRawBot(discord, { intents: I.MessageContent });
    expect(bot.events.at(-1)).toMatchObject({ t: 'READY' });
  });
});

test.each([
  ['no JSON', '{', 4002],
  ['an opcode that there is not', '{"op":99,"d":null}', 4001],
  ['a presence before identifying', '{"op":3,"d":{}}', 4003],
  ['a RESUME of nothing', '{"op":6,"d":null}', 4002],
])('a bot that sends %s is closed', async (_, text, code) => {
  const bot = await openSocket(await openDiscord());
  bot.sendText(text);
  expect(await bot.closed).toMatchObject({ code });
});

test('a second IDENTIFY, an old version and too many messages are closed', async () => {
  const discord = await openDiscord();
  const twice = await openRawBot(discord);
  twice.send(IDENTIFY, identity(discord));
  expect(await twice.closed).toMatchObject({ code: 4005 });

  expect(await (await openSocket(discord, '?v=5&encoding=json')).closed).toMatchObject({ code: 4012 });

  const talker = await openRawBot(discord);
  for (let n = 0; n < 120; n++) talker.send(HEARTBEAT, null);
  expect(await talker.closed).toMatchObject({ code: 4008 });
});

test('a bot whose heartbeats stay away is closed, and its session is over', async () => {
  const discord = await openDiscord({ heartbeatMs: 30 });
  const bot = await openSocket(discord);
  bot.send(IDENTIFY, identity(discord));
  const { session_id: sessionId } = await bot.nextNamed<{ session_id: string }>('READY');
  expect(await bot.closed).toMatchObject({ code: 4009 });
  expect(discord.gateway.stats.timedOut).toBe(1);

  const again = await openSocket(discord);
  again.send(RESUME, { token: discord.token, session_id: sessionId, seq: 1 });
  expect(await again.next(({ op }) => op === 9)).toMatchObject({ d: false });
});

test('a resumed session gets exactly what it missed, in order, then RESUMED', async () => {
  const discord = await openDiscord();
  const bot = await openRawBot(discord, { intents: I.GuildMessages });
  const sessionId = sessionIdOf(bot);
  discord.post('seen');
  await bot.nextNamed('MESSAGE_CREATE');
  const seen = bot.events.at(-1)?.s ?? 0;
  bot.close(4000);
  await bot.closed;
  const missed = ['one', 'two', 'three'].map((text) => discord.post(text).id);

  const again = await openSocket(discord);
  again.send(RESUME, { token: discord.token, session_id: sessionId, seq: seen });
  await again.nextNamed('RESUMED');
  const replayed = again.events.filter(({ s }) => s !== null);
  expect(replayed.map(({ t, s }) => [t, s])).toEqual([
    ['MESSAGE_CREATE', seen + 1],
    ['MESSAGE_CREATE', seen + 2],
    ['MESSAGE_CREATE', seen + 3],
    ['RESUMED', seen + 4],
  ]);
  expect(replayed.slice(0, 3).map(({ d }) => (d as APIMessage).id)).toEqual(missed);
});

test('a sequence number from the future closes, an unknown session is refused', async () => {
  const discord = await openDiscord();
  const bot = await openRawBot(discord);
  const sessionId = sessionIdOf(bot);
  bot.close(4000);
  await bot.closed;
  const ahead = await openSocket(discord);
  ahead.send(RESUME, { token: discord.token, session_id: sessionId, seq: 99 });
  expect(await ahead.closed).toMatchObject({ code: 4007 });
  const stranger = await openSocket(discord);
  stranger.send(RESUME, { token: discord.token, session_id: 'none', seq: 0 });
  expect(await stranger.next(({ op }) => op === 9)).toMatchObject({ d: false });
});

function sessionIdOf({ events }: RawBot): string {
  const ready = events.find(({ t }) => t === 'READY')?.d;
  return (ready as { readonly session_id: string }).session_id;
}

test('each shard hears of its own servers, and the first of direct messages', async () => {
  const discord = await openDiscord();
  const intents = I.GuildMessages | I.DirectMessages;
  const shards = [
    await openRawBot(discord, { intents, shard: [0, 2] }),
    await openRawBot(discord, { intents, shard: [1, 2] }),
  ];
  const owner = Number((BigInt(discord.guildId) >> 22n) % 2n);
  const posted = discord.post('on the server').id;
  const direct = discord.post('directly', { channel: 'dm' }).id;
  const heard = (index: number) =>
    shards[index]?.events.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => (d as APIMessage).id);
  const expected = [[direct], [] as string[]];
  expected[owner]?.unshift(posted);
  await expect.poll(() => [heard(0), heard(1)]).toEqual(expected);
});

test.each([
  ['zlib-stream', createInflate],
  ['zstd-stream', createZstdDecompress],
] as const)('a bot that asks for %s gets one compressed stream', async (kind, createDecoder) => {
  const discord = await openDiscord();
  const url = `${discord.apiUrl.replace(/^http/, 'ws').replace(/\/api$/, '/gateway')}?v=10&compress=${kind}`;
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  onTestFinished(() => socket.close());
  const decoder = createDecoder();
  const texts = Readable.from(decoder)[Symbol.asyncIterator]();
  const next = async () => JSON.parse(String((await texts.next()).value)) as { op: number; t: string | null };
  socket.addEventListener('message', ({ data }) => decoder.write(Buffer.from(data as ArrayBuffer)));
  expect(await next()).toMatchObject({ op: 10 });
  socket.send(JSON.stringify({ op: IDENTIFY, d: identity(discord, { intents: I.GuildMessages }) }));
  expect(await next()).toMatchObject({ t: 'READY' });
  discord.post('one');
  expect(await next()).toMatchObject({ t: 'MESSAGE_CREATE' });
});

describe('events', () => {
  test('come only where their intent was asked for', async () => {
    const discord = await openDiscord();
    const [deaf, listener] = [await openRawBot(discord), await openRawBot(discord, { intents: I.GuildMessages })];
    const message = discord.post('hello');
    discord.editPost(message, 'hello there');
    discord.deletePost(message);
    await listener.nextNamed('MESSAGE_DELETE');
    expect(listener.events.map(({ t }) => t).filter((t) => t?.startsWith('MESSAGE'))).toEqual([
      'MESSAGE_CREATE',
      'MESSAGE_UPDATE',
      'MESSAGE_DELETE',
    ]);
    discord.server.addGuild({ name: 'Another' });
    void discord.slash('none');
    expect(deaf.events.map(({ t }) => t)).toEqual([null, 'READY']);
  });

  test('hide content without the privileged intent, unless the bot wrote or is named, or it is direct', async () => {
    const discord = await openDiscord();
    const bot = await openRawBot(discord, { intents: I.GuildMessages | I.DirectMessages });
    const next = () => bot.nextNamed<APIMessage>('MESSAGE_CREATE');
    discord.post('secret', {}, { files: [{ filename: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array(1) }] });
    expect(await next()).toMatchObject({
      content: '',
      attachments: [],
      guild_id: discord.guildId,
      member: { roles: [] },
    });
    discord.post(`<@${discord.applicationId}> hello`);
    expect(await next()).toMatchObject({ content: `<@${discord.applicationId}> hello` });
    discord.post('between us', { channel: 'dm' });
    const direct = await next();
    expect(direct).toMatchObject({ content: 'between us' });
    expect(direct).not.toHaveProperty('guild_id');
    await request(discord, `POST /channels/${discord.channelIds.general}/messages`, { json: { content: 'mine' } });
    expect(await next()).toMatchObject({ content: 'mine' });
  });

  test('tell of channels, threads, pins, polls and reactions', async () => {
    const discord = await openDiscord();
    const intents = I.Guilds | I.GuildMessagePolls | I.GuildMessageReactions;
    const bot = await openRawBot(discord, { intents });
    const channel = discord.server.addChannel(discord.guildId, 'books');
    expect(await bot.nextNamed('CHANNEL_CREATE')).toMatchObject({ name: 'books' });
    const thread = await request(discord, `POST /channels/${channel.id}/threads`, { json: { name: 'One', type: 11 } });
    expect(await bot.nextNamed('THREAD_CREATE')).toMatchObject({ name: 'One', newly_created: true });
    expect(thread.status).toBe(201);
    const messages = `/channels/${channel.id}/messages`;
    const poll = { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'A' } }] };
    const { body } = await request(discord, `POST ${messages}`, { json: { poll } });
    const message = body as APIMessage;
    discord.vote(message, [1], { channelId: channel.id });
    expect(await bot.nextNamed('MESSAGE_POLL_VOTE_ADD')).toMatchObject({
      user_id: discord.userIds.member,
      answer_id: 1,
      message_id: message.id,
    });
    discord.toggleReaction(message, '👍', { channelId: channel.id });
    expect(await bot.nextNamed('MESSAGE_REACTION_ADD')).toMatchObject({ emoji: { name: '👍' } });
    await request(discord, `PUT ${messages}/pins/${message.id}`);
    expect(await bot.nextNamed('CHANNEL_PINS_UPDATE')).toMatchObject({ channel_id: channel.id });
    discord.server.deleteChannel(channel.id);
    expect(await bot.nextNamed('THREAD_DELETE')).toMatchObject({ parent_id: channel.id });
    expect(await bot.nextNamed('CHANNEL_DELETE')).toMatchObject({ id: channel.id });
  });

  test('tell of servers, and nothing of channels that the bot may not see', async () => {
    const discord = await openDiscord();
    const bot = await openRawBot(discord, { intents: I.Guilds });
    const guild = discord.server.addGuild({ name: 'Other', locale: 'ko', channels: ['a', 'b'] });
    // The study server comes first.
    await bot.nextNamed('GUILD_CREATE');
    expect(await bot.nextNamed('GUILD_CREATE')).toMatchObject({
      name: 'Other',
      preferred_locale: 'ko',
      channels: [{ name: 'a' }, { name: 'b' }],
      members: [{ user: { id: discord.applicationId } }],
    });
    const [hidden] = [...guild.channels.keys()];
    discord.server.setOverwrite(String(hidden), { id: guild.id, type: 0, allow: '0', deny: '1024' });
    expect(await request(discord, `GET /channels/${hidden}`)).toMatchObject({ status: 403, body: { code: 50_001 } });
    discord.server.removeBot(guild.id);
    expect(await bot.nextNamed('GUILD_DELETE')).toEqual({ id: guild.id });
    expect(bot.events.map(({ t }) => t)).not.toContain('CHANNEL_UPDATE');
    expect(await request(discord, `GET /guilds/${guild.id}`)).toMatchObject({ body: { code: 10_004 } });
  });

  test('members are sent by name, and all of them only with the privileged intent', async () => {
    const discord = await openDiscord({ privilegedIntents: ['GuildMembers'] });
    const ask = { guild_id: discord.guildId, query: '', limit: 0 };
    const plain = await openRawBot(discord);
    plain.send(8, ask);
    plain.send(8, { ...ask, query: 'cur', limit: 1, nonce: 'n' });
    const found = { members: [{ user: { username: 'curator' } }], nonce: 'n', chunk_count: 1 };
    expect(await plain.nextNamed('GUILD_MEMBERS_CHUNK')).toMatchObject(found);
    const privileged = await openRawBot(discord, { intents: I.GuildMembers });
    privileged.send(8, ask);
    expect((await privileged.nextNamed<{ members: object[] }>('GUILD_MEMBERS_CHUNK')).members).toHaveLength(3);
  });
});
