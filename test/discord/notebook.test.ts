import {
  type APIInteraction,
  type APIMessage,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Actor } from '#src/local-discord/actor.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import type { ModalValues } from '#src/local-discord/modal.ts';
import { type Action, encodeAction } from '#src/discord/custom-id.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { MAX_NOTES } from '#src/guilds/notebook/limits.ts';
import type { Store } from '#src/storage/store.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';
import { makeServicesOf, makeStore } from '../support/make-services-of.ts';
import { DOORS, openDoor } from '../support/open-doors.ts';
import { controlsOf, textOf } from '../support/read-message.ts';

let discord: LocalDiscord;
let store: Store;
let close: () => Promise<void>;

const IN_DM: Actor = { channel: 'dm' };
const CURATOR: Actor = { user: 'curator' };

async function open(door: (typeof DOORS)[number] = 'gateway', wait?: () => Promise<void>): Promise<void> {
  discord = await startLocalDiscord({ now: Date.now });
  store = makeStore();
  close = await openDoor(door, discord, {
    servicesOf: makeServicesOf([BREAD, FERRY], { store, now: () => discord.now() }),
    ...(wait && { wait }),
  });
}

async function shut(): Promise<void> {
  await close();
  await store.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
}

function idOf(message: APIMessage, label: string): string {
  const found = controlsOf(message).find((control) => control.label === label);
  if (found?.custom_id === undefined) throw new Error(`no “${label}” in ${textOf(message)}`);
  return found.custom_id;
}

async function say(action: Promise<Outcome>): Promise<APIMessage> {
  return messageOf(await action);
}

async function press(message: APIMessage, label: string, actor?: Actor): Promise<APIMessage> {
  return say(discord.press(message, idOf(message, label), actor));
}

async function fillIn(message: APIMessage, label: string, values: ModalValues): Promise<APIMessage> {
  const outcome = await discord.press(message, idOf(message, label));
  if (outcome.kind !== 'modal') throw new Error(`no form but ${outcome.kind}`);
  return say(discord.submitModal(outcome.modal, values));
}

async function save(passage: string, actor?: Actor): Promise<APIMessage> {
  return press(await say(discord.slash('quote', { passage }, actor)), 'Save', actor);
}

async function fileOf(message: APIMessage): Promise<string> {
  const response = await fetch(message.attachments[0]?.url ?? '');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** A press or a form as Discord would never send it: of a message that the person can't see. */
async function forge(action: Action, userId: string): Promise<unknown> {
  const { dispatcher } = createRespondTools(makeServicesOf([BREAD, FERRY], { store }), { error: () => undefined });
  const data = { custom_id: encodeAction(action), component_type: ComponentType.Button, components: [] };
  const type = action.kind === 'submit' ? InteractionType.ModalSubmit : InteractionType.MessageComponent;
  const member = { user: { id: userId }, roles: [], permissions: '0' };
  const message = { components: [], flags: 0 };
  const interaction: unknown = { type, data, member, message, guild_id: discord.guildId, locale: 'en-US' };
  return dispatcher.dispatch(interaction as APIInteraction); // only what our reader looks at
}

const addition = { byUserId: '1', at: 0, limits: { articles: 9, chars: 99_999 } };
const LAMP = makeArticle({
  slug: 'the-lamp',
  title: 'The Lamp',
  licence: 'All rights reserved',
  paragraphs: ['The lamp burns all night. Eleven boats steer by it.', 'Nobody pays the keeper.'],
});

describe('a notebook', () => {
  beforeEach(async () => open());
  afterEach(shut);

  it('takes a passage by its button, for the one who presses alone, and once', async () => {
    const answer = await say(discord.slash('quote', { passage: 'the-ferry ¶3.2' }));
    const saved = await press(answer, 'Save', CURATOR);
    expect(textOf(saved)).toMatch(/^Saved \*\*the-ferry ¶3\.2\*\*\n> \[…\] Oslo pays for the charging stations/);
    expect(discord.messages().some(({ id }) => id === saved.id)).toBe(false);
    expect(textOf(await press(answer, 'Save', CURATOR))).toContain('is in your notebook already');
    expect(textOf(await say(discord.slash('notebook list', {}, CURATOR)))).toContain('Notebook · 1 passage');
    expect(textOf(await say(discord.slash('notebook list')))).toContain('Your notebook is empty.');
  });

  it('takes what the context shows, and one of several from the menu of a message', async () => {
    const advice = await say(discord.slash('recommendations', { article: 'the-ferry' }));
    const context = await press(advice, 'Context');
    expect(textOf(await press(context, 'Save'))).toContain('the-ferry ¶4.1');
    const chosen = await say(discord.messageCommand('Save to notebook', advice));
    const [menu] = controlsOf(chosen);
    const values = (menu?.options ?? []).map(({ value }) => value);
    expect(values).toHaveLength(2);
    const outcome = await discord.choose(chosen, { customId: menu?.custom_id ?? '', values });
    expect(textOf(messageOf(outcome))).toBe(
      '**Saved 1 passage**: the-ferry ¶4.2\n1 passage was in your notebook already: the-ferry ¶4.1',
    );
  });

  it('finds the passage whose words somebody wrote, and says so where there is none', async () => {
    const told = discord.post('I like this:\n> It makes the bread sour.\nDon’t you?', CURATOR);
    expect(textOf(await say(discord.messageCommand('Save to notebook', told)))).toContain('Saved **sour-bread ¶2.2**');
    const other = discord.post('Nobody had seen the sea before that day.', CURATOR);
    expect(textOf(await say(discord.messageCommand('Save to notebook', other)))).toContain('No words of the articles');
    const help = await say(discord.slash('help'));
    expect(textOf(await say(discord.messageCommand('Save to notebook', help)))).toContain('shows no passage');
  });

  it('keeps a note and tags, filled in again when they are edited', async () => {
    const saved = await save('the-ferry ¶2.1');
    const tags = `#Prices, electric  ships, ${'x'.repeat(25)}`;
    const written = await fillIn(saved, 'Add note', { note: 'Three times *what*?\n@everyone', tags });
    expect(textOf(written)).toContain('**Kept in your notebook**');
    expect(textOf(written)).toContain(`Too long for a tag (24 characters): “${'x'.repeat(25)}”.`);
    expect(textOf(written)).toContain('**Note** Three times \\*what\\*?\n@everyone');
    expect(textOf(written)).toMatch(/-# #electric-ships · #prices · saved <t:\d+:D>/);
    const again = await discord.press(written, idOf(written, 'Edit'));
    expect(again.kind === 'modal' && again.modal.fields.map(({ value }) => value)).toEqual([
      'Three times *what*?\n@everyone',
      'electric-ships, prices',
    ]);
  });

  it('asks before something of one’s own is removed, and can be undone else', async () => {
    const saved = await save('the-ferry ¶2.1');
    const removed = await press(saved, 'Remove');
    expect(textOf(removed)).toContain('Removed **the-ferry ¶2.1**');
    const again = await press(removed, 'Save again');
    const written = await fillIn(again, 'Add note', { note: 'Mine', tags: '' });
    const asked = await press(written, 'Remove');
    expect(textOf(asked)).toContain('What you wrote goes with it.');
    expect(textOf(await press(asked, 'Keep it'))).toContain('Mine');
    await press(
      await press(await press(await say(discord.slash('notebook list')), 'Remove'), 'Remove'),
      'Open notebook',
    );
    expect(textOf(await say(discord.slash('notebook list')))).toContain('Your notebook is empty.');
  });

  it('is paged, newest first, and found by misspelt words, tags and notes', async () => {
    for (const passage of ['¶1.1', '¶1.2', '¶2.1', '¶2.2', '¶3.1', '¶3.2']) await save(`the-ferry ${passage}`);
    const list = await say(discord.slash('notebook list'));
    expect(textOf(list)).toMatch(/Notebook · 6 passages[\s\S]*¶3\.2[\s\S]*¶3\.1[\s\S]*¶2\.2[\s\S]*¶2\.1/);
    expect(textOf(await press(list, 'Next ▶ 1/2'))).toContain('¶1.1');
    const found = await say(discord.slash('notebook search', { words: 'electrc ferries' }));
    expect(textOf(found)).toContain('¶3.1');
    expect(textOf(found)).not.toContain('¶2.2');
    await fillIn(found, 'Edit', { note: 'Ask about the crews', tags: 'Exam' });
    expect(textOf(await say(discord.slash('notebook search', { words: 'asking' })))).toContain('1 passage');
    expect(textOf(await say(discord.slash('notebook list', { tag: '#EXAM' })))).toContain('1 passage with #exam');
    expect(textOf(await say(discord.slash('notebook list', { tag: 'none' })))).toContain('Nothing in your notebook');
    const offered = await discord.autocomplete('notebook list', { focused: 'tag', options: { tag: 'ex' } });
    expect(offered.kind === 'choices' && offered.choices).toEqual([{ name: '#exam (1)', value: 'exam' }]);
    const others = await discord.autocomplete('notebook list', { focused: 'tag' }, CURATOR);
    expect(others.kind === 'choices' && others.choices).toEqual([]);
  });

  it('quotes today’s article, the words as they were where it was edited, and says where it is gone', async () => {
    const guildId = discord.guildId;
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...addition });
    for (const passage of ['the-lamp ¶1.2', 'the-lamp ¶2']) await save(passage);
    const paragraphs = ['A foreword.', 'The lamp burns until one. Ten boats steer by it.', 'Nobody pays the keeper.'];
    const article = makeArticle({ ...LAMP.bibliography, slug: 'the-lamp', paragraphs });
    await store.articles.revise({ guildId, slug: 'the-lamp', expectedVersion: 1, article, ...addition });
    const list = textOf(await say(discord.slash('notebook list')));
    expect(list).toContain('> Nobody pays the keeper.');
    expect(list).toContain('“The Lamp”, n.d., ¶3');
    expect(list).toContain('> […] Eleven boats steer by it.');
    expect(list).toContain('Source edited since quoted');
    await store.articles.remove({ guildId, slug: 'the-lamp', byUserId: '1', at: 1 });
    expect(textOf(await say(discord.slash('notebook list')))).toContain(
      'The article is no longer in this library: the-lamp ¶1.2',
    );
  });

  it('takes what a message quoted before the article was edited, in the words that it quoted', async () => {
    const guildId = discord.guildId;
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...addition });
    const answer = await say(discord.slash('quote', { passage: 'the-lamp ¶1.2' }));
    const article = makeArticle({ ...LAMP.bibliography, slug: 'the-lamp', paragraphs: ['It burns.'] });
    await store.articles.revise({ guildId, slug: 'the-lamp', expectedVersion: 1, article, ...addition });
    const saved = textOf(await press(answer, 'Save'));
    expect(saved).toContain('Saved **the-lamp ¶1.2**\n> […] Eleven boats steer by it.');
    expect(saved).toContain('Source edited since quoted');
    await store.articles.remove({ guildId, slug: 'the-lamp', byUserId: '1', at: 1 });
    expect(textOf(await press(answer, 'Save'))).toContain('The article has changed since this message.');
  });

  it('is shared as its owner chooses, without a ping, and others can save from there', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'My secret thought', tags: '' });
    const asked = await press(await say(discord.slash('notebook list')), 'Share');
    expect(discord.messages(CURATOR)).toHaveLength(1);
    const bare = await press(asked, 'Passage only');
    const [, shared] = discord.messages(CURATOR);
    expect(shared?.id).toBe(bare.id);
    expect(textOf(bare)).toContain(`shared by <@${discord.userIds.member}>`);
    expect(textOf(bare)).not.toContain('secret');
    expect(bare.mentions).toEqual([]);
    expect(textOf(await press(asked, 'Passage and note'))).toContain('My secret thought');
    expect(textOf(await press(bare, 'Save', CURATOR))).toContain('Saved **the-ferry ¶2.1**');
    expect(textOf(await say(discord.slash('notebook list', {}, CURATOR)))).not.toContain('secret');
  });

  it('is nobody else’s, even by a forged button or form', async () => {
    const owner = { guildId: discord.guildId, userId: discord.userIds.curator };
    await save('sour-bread ¶1.1', CURATOR);
    const [note] = await store.notebook.list(owner);
    const options = [['id', note?.noteId ?? ''] as const];
    const forged: readonly Action[] = [
      ...['edit', 'share', 'remove'].map((name) => ({ kind: 'run', command: `notebook ${name}`, options }) as const),
      { kind: 'run', command: 'notebook remove', options: [...options, ['sure', 'yes']] },
      { kind: 'run', command: 'notebook share', options: [...options, ['with', 'note']] },
      { kind: 'submit', isInPlace: true, command: 'notebook write', options: [...options, ['note', 'mine now']] },
    ];
    for (const action of forged) {
      const response = await forge(action, discord.userIds.member);
      expect(JSON.stringify(response), action.kind).toContain('This is not in your notebook, or no longer.');
      expect(response).toMatchObject({ body: { flags: EPHEMERAL_V2 } });
    }
    expect(await store.notebook.list(owner)).toEqual([note]);
  });

  it('fits into a message, however long its notes, titles and tags', async () => {
    const limits = { articles: 9, chars: 99_999 };
    const paragraphs = ['One', 'Two', 'Three', 'Four'].map((word) => `${word} ${'star_ '.repeat(400)}`);
    const starry = makeArticle({ slug: 'starry', title: 'T'.repeat(300), paragraphs });
    await store.articles.add({ guildId: discord.guildId, article: starry, aliases: [], ...addition, limits });
    const tags = Array.from({ length: 8 }, (_, i) => `${i}${'*'.repeat(23)}`).join(', ');
    for (const paragraph of [1, 2, 3, 4])
      await fillIn(await save(`starry ¶${paragraph}`), 'Add note', { note: '*'.repeat(1000), tags });
    const text = textOf(await say(discord.slash('notebook list')));
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text.match(/\*\*Note\*\*/g)).toHaveLength(4);
  });

  it('is there in every channel, but shared only where the server wants its commands', async () => {
    const { guildId, channelIds } = discord;
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Mine', tags: '' });
    const asked = await press(await say(discord.slash('notebook list')), 'Share');
    await store.settings.change(guildId, { allowedChannelIds: [channelIds.reading] });
    expect(textOf(await say(discord.slash('notebook list')))).toContain('1 passage');
    expect(textOf(await say(discord.slash('privacy show')))).toContain('1 saved passage');
    expect(textOf(await press(asked, 'Passage only'))).toContain('keeps Pilcrow to other channels');
    expect(discord.messages(CURATOR).some((message) => textOf(message).includes('shared by'))).toBe(false);
  });

  it('is shared within the server’s quoting limits', async () => {
    const guildId = discord.guildId;
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...addition });
    await save('the-lamp ¶1.2');
    await store.settings.change(guildId, { maxQuotedShare: 0.01, beyondQuotedShare: 'block' });
    const list = await say(discord.slash('notebook list'));
    expect(textOf(list)).toContain('Eleven boats steer by it.');
    const blocked = await press(list, 'Share');
    expect(textOf(blocked)).toContain('The Lamp');
    expect(discord.messages(CURATOR).some(({ id }) => id === blocked.id)).toBe(false);
    await store.settings.change(guildId, { maxQuotedShare: 1 });
    const shared = await press(list, 'Share');
    expect(discord.messages(CURATOR).some(({ id }) => id === shared.id)).toBe(true);
  });

  it('of direct messages is another one than the server’s', async () => {
    await save('the-ferry ¶2.1', IN_DM);
    expect(textOf(await say(discord.slash('notebook list', {}, IN_DM)))).toContain('1 passage');
    expect(textOf(await say(discord.slash('notebook list')))).toContain('empty');
  });

  it('is full at its limit, and says what to do', async () => {
    const owner = { guildId: discord.guildId, userId: discord.userIds.member };
    for (let paragraph = 1; paragraph <= MAX_NOTES; paragraph++) {
      const passage = { slug: 'the-ferry', paragraph, hash: 'ab12cd34ef' };
      await store.notebook.save({ ...owner, passage, text: '', tags: [], at: paragraph, maxNotes: MAX_NOTES });
    }
    expect(textOf(await save('the-ferry ¶2.1'))).toContain('Your notebook here is full: it holds 500 passages.');
  });

  it('speaks Korean', async () => {
    const ko: Actor = { locale: 'ko' };
    const answer = await say(discord.slash('quote', { passage: 'the-ferry ¶2.1' }, ko));
    const saved = await press(answer, '저장', ko);
    expect(textOf(saved)).toContain('**the-ferry ¶2.1**: 저장했습니다');
    expect(textOf(await press(saved, '노트 열기', ko))).toContain('노트 · 구절 1개');
    expect(textOf(await say(discord.slash('privacy show', {}, ko)))).toContain('저장한 구절(메모와 태그 포함) 1개');
  });
});

describe.each(DOORS)('files through the %s', (door) => {
  beforeEach(async () => open(door));
  afterEach(shut);

  it('bring the notebook, to its owner alone', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Why?', tags: 'prices' });
    const text = async (format: string) => fileOf(await say(discord.slash('notebook export', { format })));
    expect(await text('markdown')).toContain('> An electric ferry would cost 4.2 million euros,');
    expect(await text('csv')).toMatch(/^\uFEFF"reference","quote"[\s\S]*\r\n"the-ferry ¶2\.1","An electric ferry/);
    expect(await text('anki')).toContain('\tWhy?<br><small>Ann Lee,');
    expect(await text('bibtex')).toMatch(/^@article\{the-ferry,[\s\S]*note = \{Paragraph 2\}/);
    expect(discord.messages(CURATOR)).toHaveLength(1);
    expect(textOf(await say(discord.slash('notebook export', {}, CURATOR)))).toContain('Your notebook is empty.');
  });

  it('bring all that is kept about a person, and deletion takes it away once they are sure', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Why?', tags: 'prices' });
    await save('sour-bread ¶1.1', IN_DM);
    const kept = await say(discord.slash('privacy show', {}, IN_DM));
    expect(textOf(kept)).toContain('- 2 saved passages, with your notes and tags');
    const file = JSON.parse(await fileOf(await press(kept, 'Get it as a file', IN_DM))) as Record<string, unknown>;
    expect(file).toMatchObject({
      userId: discord.userIds.member,
      notes: expect.arrayContaining([expect.objectContaining({ text: 'Why?', tags: ['prices'] })]) as unknown,
    });
    const asked = await press(kept, 'Delete it …', IN_DM);
    expect(textOf(asked)).toContain('**This is deleted, and can’t be brought back**\n- 2 saved passages');
    await save('sour-bread ¶1.2', IN_DM);
    const askedAgain = await press(asked, 'Delete my data', IN_DM);
    expect(textOf(askedAgain)).toContain('Something was added or removed since you were asked.');
    const done = await press(askedAgain, 'Delete my data', IN_DM);
    expect(textOf(done)).toContain('Your data is deleted.**\n**Deleted**\n- 3 saved passages');
    expect(textOf(await say(discord.slash('privacy show')))).toContain('Nothing: in no server');
    expect(textOf(await say(discord.slash('notebook list')))).toContain('empty');
  });

  it('leave to the server what is the server’s', async () => {
    const guildId = discord.guildId;
    const by = { ...addition, byUserId: discord.userIds.curator };
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...by });
    const asked = await say(discord.slash('privacy delete', {}, CURATOR));
    expect(textOf(asked)).toContain('This stays, because it is the server’s');
    expect(textOf(asked)).toContain('- 1 article that you added');
    expect(textOf(await press(asked, 'Delete my data', CURATOR))).toContain('Your number was taken out of');
    expect(await store.articles.list(guildId)).toMatchObject([{ slug: 'the-lamp', addedByUserId: undefined }]);
  });
});

it.each(DOORS)('a file that takes its time comes through the %s all the same', async (door) => {
  await open(door, async () => undefined);
  await save('the-ferry ¶2.1');
  const exported = await say(discord.slash('notebook export', { format: 'csv' }));
  expect(await fileOf(exported)).toContain('"the-ferry ¶2.1"');
  expect(discord.requests.some(({ method, filenames }) => method === 'PATCH' && filenames.length === 1)).toBe(true);
  await shut();
});
