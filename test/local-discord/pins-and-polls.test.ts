import type { APIMessage } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

const write = async (discord: LocalDiscord, channelId: string, json: object = { content: 'hello' }) =>
  (await request(discord, `POST /channels/${channelId}/messages`, { json })).body as APIMessage;

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
