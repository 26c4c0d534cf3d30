import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../../support/make-article.ts';
import { textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { TOWER, TOWER_REVISED } from './prose.ts';
import { emptyLibrary, publishBy } from './study-library.ts';

let server: StudyServer;
let curator: Person;
let member: Person;

beforeAll(async () => {
  server = await openStudyServer({ articles: [FERRY] });
  curator = server.as({ user: 'curator' });
  member = server.as({ user: 'member' });
});

afterEach(async () => emptyLibrary(server));

afterAll(async () => {
  await server.close();
});

const publish = async (text?: string) => publishBy(curator, text);

describe('a published article', () => {
  const article = 'the-tower-should-keep-its-clock';

  it('is edited by forms that hold what is known, and found by its other names', async () => {
    await publish();
    const card = await curator.use('library edit', { article });
    const details = await curator.openWith(card, 'Edit details');
    expect(details.fields.map(({ value }) => value)).toContain('Ines Moreau');
    const changed = await curator.send(details, { publication: 'The Lower Town', authors: 'Ines Moreau; Bo Ek' });
    expect(textOf(changed)).toContain('**Published in** The Lower Town');
    const names = await curator.openWith(changed, 'Licence, names');
    const named = await curator.send(names, {
      licence: 'CC-BY-4.0',
      aliases: 'slow clock; Moreau on time',
      actors: 'Lower Town Council [organisation]: the council',
    });
    expect(textOf(named)).toContain('**Other names** slow clock, Moreau on time');
    expect(await member.read('article show', { article: 'Slow Clock' })).toContain('The Lower Town');
    expect(await member.read('actor', { name: 'Lower Town Council' })).toContain('**The council** wants');
    const offered = await server.discord.autocomplete('ask', { focused: 'article', options: { article: 'slow clo' } });
    expect(offered).toMatchObject({ kind: 'choices', choices: [{ value: article }] });
    const own = await server.discord.autocomplete('library edit', { focused: 'article' }, { user: 'curator' });
    expect(own).toMatchObject({ kind: 'choices', choices: [{ value: article }] });
  });

  it('stays as it is after a faulty form, which opens again with what was typed', async () => {
    await publish();
    const card = await curator.use('library edit', { article });
    const details = await curator.openWith(card, 'Edit details');
    const trouble = await curator.send(details, { date: '2024-02-31', publication: 'The Lower Town' });
    expect(textOf(trouble)).toContain('“2024-02-31” isn’t a date.');
    expect(await member.read('article show', { article })).not.toContain('Lower Town');
    const again = await curator.openWith(trouble, 'Open the form again');
    expect(again.fields.map(({ value }) => value)).toEqual(expect.arrayContaining(['2024-02-31', 'The Lower Town']));
    expect(textOf(await curator.send(again, { date: '2024-02-29' }))).toContain('**Date** February 29, 2024');
    expect(await curator.read('library proposals')).toContain('There are none.');
  });

  it('tells the second of two curators what the first did, and loses neither’s words', async () => {
    await publish();
    const card = await curator.use('library edit', { article });
    const [first, second] = [
      await curator.openWith(card, 'Edit details'),
      await curator.openWith(card, 'Edit details'),
    ];
    await curator.send(first, { publication: 'The Lower Town' });
    const told = await curator.send(second, { publication: 'The Upper Town' });
    expect(textOf(told)).toContain('Another curator has edited');
    const again = await curator.openWith(told, 'Open the form again');
    expect(again.fields.map(({ value }) => value)).toContain('The Upper Town');
    expect(textOf(await curator.send(again, {}))).toContain('The Upper Town');
  });

  it('gets a new text, and older citations show the words they quoted', async () => {
    await publish();
    const answer = await member.use('search', { query: 'minutes without thinking' });
    const preview = await curator.use('library replace', { article, file: textFile('new.txt', TOWER_REVISED) });
    expect(textOf(preview)).toContain('### New text of: The Tower Should Keep Its Clock');
    expect(textOf(await curator.press(preview, 'Publish this text'))).toContain('version 2');
    expect(await member.read('search', { query: 'minutes without thinking' })).toContain('five');
    const old = textOf(await member.press(answer, 'Context'));
    expect(old).toContain('Source edited since quoted');
    expect(old).toContain('As it was quoted (version 1)');
    expect(old).toContain('People add four minutes');
    expect(old).toMatch(/Today ¶2 says[\s\S]*People add five minutes/);
  });

  it('says where a quoted paragraph stands unchanged today', async () => {
    await publish();
    const answer = await member.use('search', { query: 'minutes without thinking' });
    const longer = TOWER.replace(
      'The council wants',
      'Nobody asked us before the meeting of May.\n\nThe council wants',
    );
    const preview = await curator.use('library replace', { article, file: textFile('new.txt', longer) });
    await curator.press(preview, 'Publish this text');
    expect(textOf(await member.press(answer, 'Context'))).toMatch(/now stand here.*¶3/s);
  });

  it('keeps its versions, which can be read and used again', async () => {
    await publish();
    const preview = await curator.use('library replace', { article, file: textFile('new.txt', TOWER_REVISED) });
    await curator.press(preview, 'Publish this text');
    const versions = await curator.use('library versions', { article });
    expect(textOf(versions)).toMatch(/\*\*version 2\*\* · today’s[\s\S]*\*\*version 1\*\*/);
    const first = await curator.choose(versions, 'version 1');
    expect(textOf(first)).toContain('four minutes without thinking');
    const draft = await curator.press(first, 'Use this text again');
    expect(textOf(await curator.press(draft, 'Publish this text'))).toContain('version 3');
    expect(await member.read('search', { query: 'minutes without thinking' })).toContain('add four');
  });

  it('isn’t overwritten by who began before another’s change', async () => {
    await publish();
    const early = await curator.use('library replace', { article, file: textFile('a.txt', TOWER_REVISED) });
    const other = textFile('b.txt', TOWER.replace('18,000', '19,000'));
    await curator.press(await curator.use('library replace', { article, file: other }), 'Publish this text');
    const told = await curator.press(early, 'Publish this text');
    expect(textOf(told)).toContain('Another curator has published version 2');
    const mine = await curator.press(told, 'Put mine over it');
    expect(textOf(await curator.press(mine, 'Publish this text'))).toContain('version 3');
  });

  it('is removed after a question, and restored within 30 days', async () => {
    await publish();
    const question = await curator.use('library remove', { article });
    expect(textOf(await curator.press(question, 'Keep it'))).toContain('stays');
    const removed = await curator.press(await curator.use('library remove', { article }), 'Remove');
    expect(textOf(removed)).toMatch(/is removed\.[\s\S]*<t:\d+:D>/);
    expect(await member.read('article list')).not.toContain('Tower');
    const bin = await curator.use('library removed');
    const shown = await curator.choose(bin, 'The Tower');
    expect(textOf(await curator.press(shown, 'Restore'))).toContain('is back');
    expect(await member.read('article list')).toContain('Tower');
    await curator.press(await curator.use('library remove', { article }), 'Remove');
    server.discord.advance(31 * 24 * 60 * 60_000);
    expect(await curator.read('library removed')).toContain('Nothing was removed');
  });

  it('is deleted for good before its time only by a second press', async () => {
    await publish();
    await curator.press(await curator.use('library remove', { article }), 'Remove');
    const shown = await curator.choose(await curator.use('library removed'), 'The Tower');
    expect(textOf(shown)).toContain('can’t be undone');
    expect(textOf(await curator.press(shown, 'Delete'))).toContain('is deleted for good');
    expect(await curator.read('library removed')).toContain('Nothing was removed');
    expect(textOf(await publish())).toContain(`article: ${article}`);
  });

  it('of Pilcrow’s own can’t be changed, but be switched off', async () => {
    expect(await curator.read('library edit', { article: 'the-ferry' })).toContain('comes with Pilcrow');
    expect(await curator.read('library built-in', { state: 'off' })).toContain('can’t be asked here any more');
    expect(await member.read('ask', { question: 'why did the ferry stop?' })).toContain('no article to ask yet');
    expect(await member.read('library list')).toContain('are switched off here');
    await publish();
    expect(await member.read('article list')).not.toContain('The Ferry');
    await curator.use('library built-in', { state: 'on' });
    expect(await member.read('article list')).toContain('The Ferry');
  });
});
