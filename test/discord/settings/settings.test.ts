import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#src/storage/interface/settings-store.ts';
import { BREAD, FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer } from '../../support/study-server.ts';

let server: StudyServer;
let curator: Person;
beforeEach(async () => {
  server = await openStudyServer({ articles: [FERRY, BREAD] });
  curator = server.as({ user: 'curator' });
});
afterEach(async () => {
  await server.close();
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

const kept = async () => server.store.settings.get(server.discord.guildId);

describe('the panel of settings', () => {
  it('shows every setting with its value and its default, for the curator alone', async () => {
    const panel = await curator.use('settings show');
    expect(textOf(panel).match(/\(default\)/g)).toHaveLength(10);
    expect(textOf(panel)).toContain('**Quoting limits:** 4 passages an answer, 20 % of an article in 7 days');
    expect(textOf(panel)).toContain('Server Settings › Integrations › Pilcrow');
    expect(server.discord.messages({ user: 'member' })).toEqual([]);
    const changed = textOf(await curator.press(panel, 'Only who asks'));
    expect(changed).toContain('✓ Saved: Who sees answers');
    expect(changed).toContain('**Who sees answers:** only who asks\n-# Default: everyone');
  });

  it('changes in place, by buttons and by forms that hold what is set', async () => {
    let panel = await curator.use('settings show');
    panel = await curator.press(panel, 'Only who asks');
    panel = await curator.press(panel, 'Switch off');
    expect(await kept()).toMatchObject({ visibility: 'private', hasBuiltInCorpus: false });
    const form = await server.discord.press(panel, formButton('quoting'), { user: 'curator' });
    if (form.kind !== 'modal') throw new Error('no form came');
    expect(form.modal.fields.map(({ value, chosen }) => value ?? chosen)).toEqual(['4', '20', ['block']]);
    panel = await curator.send(form.modal, { passages: '2', share: '35 %', beyond: ['warn'] });
    expect(textOf(panel)).toContain('2 passages an answer, 35 % of an article');
    expect(await kept()).toMatchObject({ maxQuotedPassages: 2, maxQuotedShare: 0.35, beyondQuotedShare: 'warn' });
    expect(server.discord.messages({ user: 'curator' })).toHaveLength(1);
  });

  it('takes one setting back to its default, or all', async () => {
    await curator.use('settings quoting', { passages: 7, share: 50 });
    await curator.use('settings visibility', { who: 'private' });
    const panel = await curator.use('settings reset', { setting: 'quoting' });
    expect(await kept()).toEqual({ ...DEFAULT_SETTINGS, visibility: 'private' });
    expect(textOf(panel)).toContain('✓ Saved: Quoting limits');
    await curator.use('settings language', { language: 'ko' });
    const korean = await curator.use('settings show');
    const all = await curator.choose(korean, '모든 설정');
    expect(textOf(all)).toContain('✓ All settings are at their defaults again.');
    expect(await kept()).toEqual(DEFAULT_SETTINGS);
  });

  it('speaks the new language at once', async () => {
    expect(textOf(await curator.use('settings language', { language: 'ko' }))).toContain('**언어:** 한국어');
    expect(await server.as({ user: 'member' }).read('ask', { question: 'volcanoes' })).toContain('내용이 없습니다');
    expect(textOf(await curator.use('settings language', { language: 'own' }))).toContain(
      '**Language:** each member’s own',
    );
  });
});

describe('what is filled in wrongly', () => {
  it('is told with what to do, and stands in the form again', async () => {
    const form = await curator.open('settings quoting');
    const problem = await curator.send(form, { passages: '40', share: 'half', beyond: ['warn'] });
    expect(textOf(problem)).toBe(
      'Passages in a public answer: “40” isn’t a whole number from 1 to 10. Nothing was changed.',
    );
    expect(await kept()).toEqual(DEFAULT_SETTINGS);
    const again = await curator.openWith(problem, 'Edit again');
    expect(again.fields.map(({ value, chosen }) => value ?? chosen)).toEqual(['40', 'half', ['warn']]);
    const saved = await curator.send(again, { passages: '4', share: '15', beyond: ['block'] });
    expect(textOf(saved)).toContain('15 % of an article');
  });

  it('doesn’t replace the panel', async () => {
    const panel = await curator.use('settings show');
    const form = await server.discord.press(panel, formButton('library'), { user: 'curator' });
    if (form.kind !== 'modal') throw new Error('no form came');
    const problem = await curator.send(form.modal, { articles: '0', characters: '10,000' });
    expect(problem.id).not.toBe(panel.id);
    expect(textOf(problem)).toContain(
      'Articles: “0” isn’t a whole number from 1 to 500. More would be for whoever runs',
    );
  });

  it('can’t go beyond what the operator allows, however it is written', async () => {
    const read = async (characters: number) => curator.read('settings library', { characters });
    expect(await read(10_000_001)).toContain('isn’t a whole number from 1,000 to 10,000,000');
    expect(await read(2_000_000)).toContain('2,000,000 characters');
    const form = await curator.open('settings library');
    await curator.send(form, { articles: '20', characters: '3 000 000' });
    expect(await kept()).toMatchObject({ maxArticles: 20, maxChars: 3_000_000 });
  });

  it('is a role that everybody has', async () => {
    const { guildId } = server.discord;
    expect(await curator.read('settings curator-role', { 'curator-role': guildId })).toContain(
      'Every member has the role',
    );
    expect((await kept()).curatorRoleId).toBeUndefined();
  });

  it('is an article that nobody has, with what it may have meant', async () => {
    expect(await curator.read('settings article', { article: 'the fery' })).toContain('Did you mean “The Ferry”?');
    const list = await curator.use('settings reading-list', { 'reading-list': 'Sour Bread, the-feri, ferry' });
    expect(textOf(list)).toContain('No article is called “the-feri”; the others are on the list.');
    expect((await kept()).readingList).toEqual(['sour-bread', 'the-ferry']);
    expect(await curator.read('settings reading-list', { 'reading-list': 'nothing' })).toContain(
      'No article is called “nothing”',
    );
    expect((await kept()).readingList).toEqual(['sour-bread', 'the-ferry']);
  });
});

describe('two curators at once', () => {
  it('don’t undo each other, even in one form', async () => {
    const [one, two] = [await curator.open('settings quoting'), await curator.open('settings quoting')];
    await Promise.all([
      curator.send(one, { passages: '2', share: '20', beyond: ['block'] }),
      curator.send(two, { passages: '4', share: '10', beyond: ['block'] }),
      curator.use('settings visibility', { who: 'private' }),
      curator.use('settings built-in', { 'built-in': false }),
    ]);
    expect(await kept()).toMatchObject({
      maxQuotedPassages: 2,
      maxQuotedShare: 0.1,
      visibility: 'private',
      hasBuiltInCorpus: false,
    });
  });
});

describe('settings hold', () => {
  it('keeps members to the channels, and empty fields free everything again', async () => {
    const { channelIds } = server.discord;
    const form = await curator.open('settings channels');
    await curator.send(form, { channels: [channelIds.reading] });
    expect(await server.as({ user: 'member' }).read('ask', { question: 'ferry' })).toContain(
      'keeps Pilcrow to other channels',
    );
    const inThread = server.as({ user: 'member', channel: 'thread' });
    expect(await inThread.read('ask', { question: 'ferry' })).toContain('The Ferry');
    await curator.send(await curator.open('settings channels'), { channels: [] });
    expect((await kept()).allowedChannelIds).toEqual([]);
  });

  it('shows the reading list first, in lists and before anything is typed', async () => {
    await curator.send(await curator.open('settings reading-list'), { 'reading-list': '1. The Ferry\n2. Sour Bread' });
    const listed = await server.as({ user: 'member' }).read('article list');
    expect(listed.indexOf('The Ferry')).toBeLessThan(listed.indexOf('Sour Bread'));
    const offered = await server.discord.autocomplete('article show', { focused: 'article' });
    expect(offered.kind === 'choices' && offered.choices.map(({ name }) => name)).toEqual(['The Ferry', 'Sour Bread']);
  });

  it('tells what became of an article that is gone', async () => {
    await server.store.settings.change(server.discord.guildId, {
      defaultArticle: 'gone',
      readingList: ['gone', 'the-ferry'],
    });
    const panel = await curator.use('settings show');
    expect(textOf(panel)).toContain('gone (no longer in the library)');
    expect(controlsOf(panel).some(({ label }) => label === 'Change')).toBe(true);
    expect(await server.as({ user: 'member' }).read('ask', { question: 'why did the ferry stop' })).not.toContain(
      'gone',
    );
  });
});

/** The button that opens a setting's form. */
function formButton(setting: string): string {
  return `1:x:settings form:setting:${setting}`;
}
