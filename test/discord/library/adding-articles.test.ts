import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importInPlace } from '#src/imports/importer.ts';
import { FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { ORCHARD, TOWER } from './prose.ts';
import { emptyLibrary, publishBy } from './study-library.ts';

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

afterEach(async () => emptyLibrary(server));

afterAll(async () => {
  await server.close();
});

const publish = async (text?: string) => publishBy(curator, text);

const tower = textFile('tower.txt', TOWER);

/** The first bytes of any PNG file. */
const PICTURE = {
  filename: 'photo.png',
  contentType: 'image/png',
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

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

  it('keeps an addition that can’t be read with the rest, and the preview as it was', async () => {
    const [first, second] = [TOWER.slice(0, 400), `${TOWER.slice(400)}\n\n${'\u0000\u0001'.repeat(100)}`];
    const preview = await curator.send(await curator.open('library paste'), { text: first, date: 'last spring' });
    const trouble = await curator.send(await curator.openWith(preview, 'Add text'), { text: second });
    expect(textOf(trouble)).not.toContain('### Preview');
    await server.restart();
    const again = await curator.openWith(trouble, 'Open the form again');
    expect(again.fields.map(({ value }) => value)).toEqual([second]);
    const whole = await curator.send(again, { text: TOWER.slice(400) });
    expect(textOf(whole)).toContain('The town should spend it');
    expect(textOf(whole)).toContain('“last spring” isn’t a date.');
    const more = await curator.openWith(whole, 'Add text');
    expect(more.fields.map(({ value }) => value ?? '')).toEqual(['']);
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
