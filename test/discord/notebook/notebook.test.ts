import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Actor } from '#src/local-discord/actor.ts';
import { messageOf } from '#src/local-discord/outcome.ts';
import { MAX_NOTES } from '#src/guilds/notebook/limits.ts';
import type { Store } from '#src/storage/store.ts';
import { makeArticle } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { addition, CURATOR, idOf, IN_DM, LAMP, openNotebook, say, useNotebook } from './open-notebook.ts';

let discord: LocalDiscord;
let store: Store;
let shut: () => Promise<void>;

const { press, fillIn, save } = useNotebook(() => discord);

describe('a notebook', () => {
  beforeEach(async () => {
    ({ discord, store, shut } = await openNotebook());
  });
  afterEach(async () => shut());

  it('takes a passage by its button, for the one who presses alone, and once', async () => {
    const answer = await say(discord.slash('quote', { passage: 'the-ferry ¶3.2' }));
    const saved = await press(answer, 'Save', CURATOR);
    expect(textOf(saved)).toMatch(/^Saved \*\*the-ferry ¶3\.2\*\*\n> \[…\] Oslo pays for the charging stations/);
    expect(discord.messages().some(({ id }) => id === saved.id)).toBe(false);
    expect(textOf(await press(answer, 'Save', CURATOR))).toContain('is in your notebook already');
    expect(textOf(await say(discord.slash('notebook list', {}, CURATOR)))).toContain('Notebook · 1 passage');
    expect(textOf(await say(discord.slash('notebook list')))).toContain('Your notebook is empty.');
  });

  it('takes both sentences of an answer that stand side by side, apart from the first alone', async () => {
    const answer = await say(discord.slash('ask', { question: 'why did the ferry stop?', article: 'the-ferry' }));
    expect(textOf(await press(answer, 'Save'))).toMatch(
      /^Saved \*\*the-ferry ¶1\.1–2\*\*\n> The ferry .+ too expensive\./,
    );
    expect(textOf(await press(answer, 'Save'))).toContain('is in your notebook already');
    expect(textOf(await save('the-ferry ¶1.1'))).toContain('Saved **the-ferry ¶1.1**');
    const list = textOf(await say(discord.slash('notebook list')));
    expect(list).toContain('Notebook · 2 passages');
    expect(list).toContain('that diesel had become too expensive. […]');
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
