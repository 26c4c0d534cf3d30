import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importInPlace } from '#src/imports/importer.ts';
import { FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { ORCHARD, TOWER, TOWER_REVISED } from './prose.ts';

let server: StudyServer;
let curator: Person;
let member: Person;

beforeAll(async () => {
  server = await openStudyServer({
    articles: [FERRY],
    importArticle: async (input, overrides) => {
      if (input.name === 'slow.txt') await sleep(1700);
      return importInPlace(input, overrides);
    },
  });
  curator = server.as({ user: 'curator' });
  member = server.as({ user: 'member' });
});

afterEach(async () => {
  // Each begins with an empty library.
  await server.store.guilds.purge(server.discord.guildId);
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

afterAll(async () => {
  await server.close();
});

const tower = textFile('tower.txt', TOWER);

/** The first bytes of any PNG file. */
const PICTURE = {
  filename: 'photo.png',
  contentType: 'image/png',
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

async function publish(text = TOWER) {
  const preview = await curator.use('library add', { file: textFile('article.txt', text) });
  return curator.press(preview, 'Publish');
}

describe('adding an article', () => {
  it('shows what was recognised and left out before anything is published', async () => {
    const preview = await curator.use('library add', { file: tower });
    const text = textOf(preview);
    expect(text).toContain('### Preview: The Tower Should Keep Its Clock');
    expect(text).toMatch(/\*\*By\*\* Ines Moreau · _from .*byline_/);
    expect(text).toContain('**Date** March 12, 2024');
    expect(text).toContain('**Language** English');
    expect(text).toContain('**Licence** _not found_');
    expect(text).toContain('> The council wants to take the clock down');
    expect(text).toContain('> The repair would cost 18,000 euros.');
    expect(text).toMatch(/3 paragraphs · \d+ characters · short name `the-tower-should-keep-its-clock`/);
    expect(text).toContain('Share this article');
    expect(await member.read('article list')).not.toContain('Tower');
  });

  it('lets every paragraph be read in full', async () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      `Sentence ${i + 1} of the story goes on for a while. `.repeat(12),
    );
    const file = textFile('long.txt', ['A Long Story', 'By Ada Grey', ...long].join('\n\n'));
    let shown = await curator.use('library add', { file });
    let all = '';
    for (let page = 0; page < 20; page++) {
      const next = controlsOf(shown).find(({ label }) => label?.startsWith('Next'));
      if (!next || next.disabled === true) break;
      shown = await curator.press(shown, 'Next');
      all += textOf(shown);
      expect(textOf(shown).length).toBeLessThanOrEqual(4000);
    }
    for (const paragraph of long) expect(all).toContain(paragraph.trim());
  });

  it('makes it askable at once when it is published, in other processes too', async () => {
    expect(await member.read('ask', { question: 'what would the repair cost?' })).toContain('don’t say');
    const done = await publish();
    expect(textOf(done)).toContain('is published. It can be asked at once');
    const asked = { question: 'what would the repair of the clock cost?' };
    expect(await member.read('ask', asked)).toContain('18,000 euros');
    await server.restart();
    expect(await member.read('ask', asked)).toContain('18,000 euros');
  });

  it('survives a restart as a draft, and is found again among one’s proposals', async () => {
    await curator.use('library add', { file: tower });
    await server.restart();
    const list = await curator.use('library proposals');
    expect(textOf(list)).toContain('draft, seen by you alone');
    const preview = await curator.choose(list, 'The Tower');
    expect(textOf(await curator.press(preview, 'Publish'))).toContain('is published');
    expect(await member.read('library proposals')).toContain('There are none.');
  });

  it('gives each article a short name of its own, also beside those that come with Pilcrow', async () => {
    const text = TOWER.replace('The Tower Should Keep Its Clock', 'The Ferry');
    expect(textOf(await publish(text))).toContain('/ask article: the-ferry-2');
    expect(await member.read('article show', { article: 'the-ferry' })).toContain('Ann Lee');
    expect(textOf(await publish(text.replace('four minutes', 'six minutes')))).toContain('the-ferry-3');
  });

  it('says so where the library has the text already', async () => {
    await publish();
    const preview = await curator.use('library add', { file: tower });
    expect(textOf(preview)).toContain('has this very text already');
    expect(controlsOf(preview).find(({ label }) => label === 'Publish')?.disabled).toBe(true);
  });

  it('takes a pasted text with what one knows of it, and more of it after that', async () => {
    const [first, second] = [TOWER.slice(0, 400), TOWER.slice(400)];
    const form = await curator.open('library paste');
    const preview = await curator.send(form, { text: first, date: '2024.3.1', url: 'example.org/tower' });
    expect(textOf(preview)).toContain('**Date** March 1, 2024');
    expect(textOf(preview)).toContain('https://example.org/tower');
    const whole = await curator.send(await curator.openWith(preview, 'Add text'), { text: second });
    expect(textOf(whole)).toContain('The town should spend it');
    expect(textOf(whole)).toContain('**Date** March 1, 2024');
  });

  it('keeps what was typed where a date is wrong, and opens the form with it again', async () => {
    const form = await curator.open('library paste');
    const preview = await curator.send(form, { text: TOWER, date: 'last spring', authors: 'I. Moreau; T. Lind' });
    expect(textOf(preview)).toContain('“last spring” isn’t a date.');
    expect(textOf(preview)).toContain('**By** I. Moreau, T. Lind');
    const again = await curator.openWith(preview, 'Correct it');
    expect(again.fields.find(({ customId }) => customId === 'date')?.value).toBe('last spring');
    const right = await curator.send(again, { date: '2024-02' });
    expect(textOf(right)).toContain('**Date** February 2024');
    expect(textOf(right)).not.toContain('isn’t a date');
  });

  it('keeps a pasted text in which no article is found', async () => {
    const text = 'Log in\n\nSubscribe\n\nShare';
    const trouble = await curator.send(await curator.open('library paste'), { text, title: 'Mine' });
    expect(textOf(trouble)).toContain('No article text was found');
    await server.restart();
    const again = await curator.openWith(trouble, 'Open the form again');
    expect(again.fields.map(({ value }) => value)).toEqual(expect.arrayContaining([text, 'Mine']));
    expect(textOf(await curator.send(again, { text: TOWER }))).toContain('### Preview: Mine');
  });

  it('says that it is thinking while a file is read for long, to the one who asked', async () => {
    const preview = await curator.use('library add', { file: textFile('slow.txt', TOWER) });
    expect(textOf(preview)).toContain('Preview: The Tower');
    expect(server.discord.messages({ user: 'member' }).some(({ id }) => id === preview.id)).toBe(false);
    expect(textOf(await curator.press(preview, 'Publish'))).toContain('is published');
  });

  it('opens a form for a file where none is attached', async () => {
    const form = await member.open('library add');
    const preview = await member.send(form, { file: [tower], title: 'Four Minutes Slow' });
    expect(textOf(preview)).toContain('### Preview: Four Minutes Slow');
  });

  it.each([
    ['an empty file', textFile('nothing.txt', '  '), 'There is no text in it.'],
    ['a picture', PICTURE, 'The file is a PNG picture, not text.'],
  ] as const)('refuses %s calmly', async (_, file, said) => {
    expect(await curator.read('library add', { file })).toContain(said);
  });
});

describe('a member', () => {
  it('proposes, a curator accepts, and the member sees it', async () => {
    const preview = await member.use('library add', { file: tower });
    expect(controlsOf(preview).map(({ label }) => label)).not.toContain('Publish');
    const proposed = await member.press(preview, 'Propose');
    expect(textOf(proposed)).toContain('is proposed');
    expect(await member.read('library proposals')).toContain('waits for a curator');
    const list = await curator.use('library proposals');
    expect(textOf(list)).toContain('Waiting for a curator: 1 proposal');
    const read = await curator.choose(list, 'The Tower');
    expect(textOf(await curator.press(read, 'Accept'))).toContain('is published');
    expect(await member.read('library proposals')).toContain('published');
    expect(await member.read('library list')).toContain('The Tower Should Keep Its Clock');
    expect(textOf(await member.press(proposed, 'Withdraw'))).toContain('is settled already: published');
  });

  it('is accepted once by two curators at once', async () => {
    await member.press(await member.use('library add', { file: tower }), 'Propose');
    const list = await curator.use('library proposals');
    const [one, two] = [await curator.choose(list, 'The Tower'), await curator.choose(list, 'The Tower')];
    const said = await Promise.all([curator.press(one, 'Accept'), curator.press(two, 'Accept')]);
    expect(said.map(textOf).filter((text) => text.includes('is published'))).toHaveLength(1);
    expect(await curator.read('library list')).toContain('own: 1 of');
  });

  it('reads why a proposal was declined', async () => {
    await member.press(await member.use('library add', { file: tower }), 'Propose');
    const read = await curator.choose(await curator.use('library proposals'), 'The Tower');
    const form = await curator.openWith(read, 'Decline');
    expect(textOf(await curator.send(form, { reason: 'We read about bridges this term.' }))).toContain('is declined');
    expect(await member.read('library proposals')).toContain('Why: We read about bridges this term.');
  });

  it('takes a proposal back', async () => {
    const preview = await member.use('library add', { file: tower });
    const proposed = await member.press(preview, 'Propose');
    expect(textOf(await member.press(proposed, 'Withdraw'))).toContain('is withdrawn');
    expect(await curator.read('library proposals')).toContain('There are none.');
  });

  it('doesn’t change what a curator is about to accept', async () => {
    const preview = await member.use('library add', { file: tower });
    await member.press(preview, 'Propose');
    const read = await curator.choose(await curator.use('library proposals'), 'The Tower');
    const own = await member.choose(await member.use('library proposals'), 'The Tower');
    await member.send(await member.openWith(own, 'Edit details'), { title: 'Something Else' });
    const shown = await curator.press(read, 'Accept');
    expect(textOf(shown)).toContain('This changed after you opened it.');
    expect(textOf(shown)).toContain('Something Else');
    expect(textOf(await curator.press(shown, 'Accept'))).toContain('is published');
  });

  it('has only so many drafts at once', async () => {
    for (let i = 0; i < 10; i++) {
      await member.use('library add', { file: textFile('a.txt', TOWER.replace('1987', `${1900 + i}`)) });
    }
    expect(await member.read('library add', { file: tower })).toContain('You have 10 drafts');
  });
});

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

describe('limits', () => {
  it('of the number of articles are told with figures and what to do', async () => {
    await server.store.settings.change(server.discord.guildId, { maxArticles: 1 });
    await publish();
    const preview = await curator.use('library add', { file: textFile('pears.txt', ORCHARD) });
    const trouble = await curator.press(preview, 'Publish');
    expect(textOf(trouble)).toContain('That would be 2 of 1 article');
    expect(textOf(trouble)).toContain('/library remove');
    await curator.press(await curator.use('library remove', { article: 'the-tower-should-keep-its-clock' }), 'Remove');
    expect(textOf(await curator.press(preview, 'Publish'))).toContain('is published');
  });

  it('of the text are told before a draft is kept', async () => {
    await server.store.settings.change(server.discord.guildId, { maxChars: 100 });
    expect(await curator.read('library add', { file: tower })).toMatch(/of 100 characters/);
    expect(await curator.read('library proposals')).toContain('There are none.');
  });
});

it('speaks Korean', async () => {
  const korean = server.as({ user: 'curator', locale: 'ko' });
  const preview = await korean.use('library add', { file: tower });
  expect(textOf(preview)).toContain('미리 보기');
  expect(textOf(preview)).toContain('글쓴이 줄에서');
  expect(textOf(await korean.press(preview, '올리기'))).toContain('올렸습니다');
  expect(await korean.read('library list')).toContain('이 서버의 글 1편');
});
