/** Whether browsers find what our links say: each is opened on a page that has the article, and the marked words are read. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article, Span } from '#src/articles/article.ts';
import { type Passage, paragraphPassage, sentencePassage } from '#src/articles/passage.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import { makeArticle } from '../support/make-article.ts';
import { findBrowser } from './support/find-browser.ts';

const executablePath = findBrowser();
const WHY_SKIPPED = 'no Chromium found; install one or set PILCROW_CHROMIUM';
const LONGEST_MS = 60_000;

/** What a page has besides the article: each paragraph stands far from the next, so that scrolling shows which is meant. */
const FAR = 'margin: 0 0 2000px; font: 20px/1.6 serif; width: 600px; color: #000;';
const STYLE = `body { margin: 100px; background: #fff } p { ${FAR} } ::target-text { background: #ff0000; color: #ff0000 }`;

const ENGLISH = [
  'The harbour board met on Monday. Nobody asked them why the pier was closed, and nobody said it.',
  'The ferry to the outer islands runs twice a day. The ferry to the inner islands runs four times a day.',
  'Salt & pepper, a well-known pair — “old friends”, (so_called) — cost €4.20, 100% more than in 1990; that, too, was said. It’s a fact.',
  'Nobody asked them why the pier was closed, and nobody said it. They would have had a long answer, full of tides and timetables, of boats that are older than their crews and of a board that meets on Mondays, when the boats are out; and it would have ended as their answers always end, with the mail.',
  'The ferry to the outer islands runs twice a day. Nobody asked them.',
] as const;
const KOREAN = [
  '섬으로 가는 배는 하루에 네 번 다녔다. 봄부터는 두 번만 다니고, 섬사람들은 아무도 묻지 않았다고 말한다.',
  '항만 위원회는 더 작은 배를 사야 한다. 작은 배는 돈이 덜 들고, 궂은 날씨에도 뜬다.',
  '섬으로 가는 배는 하루에 네 번 다녔다. 지금은 아니다.',
] as const;

function pageOf(paragraphs: readonly string[], language: string): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const blocks = paragraphs.map((text, i) => `<p id="p${i + 1}">${escape(text)}</p>`);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>The page</title><style>${STYLE}</style><h1>Four times a day to the inner islands</h1>${blocks.join('')}`;
}

if (executablePath === undefined) process.stderr.write(`links to passages are skipped: ${WHY_SKIPPED}\n`);

describe.skipIf(executablePath === undefined)('links to passages', { timeout: LONGEST_MS }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isKorean = request.url?.startsWith('/ko') === true;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(isKorean ? pageOf(KOREAN, 'ko') : pageOf(ENGLISH, 'en'));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server has an address with a port.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    context = await browser.newContext({ viewport: { width: 700, height: 400 } });
  }, LONGEST_MS);
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => void server.close(resolve));
  });

  const articleOf = (language: 'en' | 'ko'): Article => {
    const paragraphs = language === 'en' ? ENGLISH : KOREAN;
    return makeArticle({
      slug: language,
      title: 'Four times a day to the inner islands',
      language,
      url: `${origin}/${language}`,
      paragraphs,
    });
  };

  interface Case {
    readonly what: string;
    readonly language?: 'ko';
    readonly paragraph: number;
    readonly sentence?: number;
    readonly words?: string;
  }
  const CASES: readonly Case[] = [
    { what: 'a short passage', paragraph: 2, words: 'the inner islands' },
    { what: 'words of the title', paragraph: 2, words: 'four times a day' },
    { what: 'a sentence', paragraph: 1, sentence: 1 },
    { what: 'a sentence that stands in an earlier paragraph, too', paragraph: 4, sentence: 1 },
    { what: 'words that stand in an earlier paragraph, too', paragraph: 4, words: 'Nobody asked them why' },
    {
      what: 'the beginning of a paragraph that an earlier one begins with',
      paragraph: 5,
      words: 'The ferry to the outer',
    },
    { what: 'a short sentence that others begin with', paragraph: 5, sentence: 2 },
    { what: 'a long sentence, by its two ends', paragraph: 4, sentence: 2 },
    { what: 'a whole paragraph', paragraph: 4 },
    { what: 'marks that are syntax in links', paragraph: 3, words: 'pepper, a well-known pair — “old friends”' },
    {
      what: 'an ampersand, brackets and an underscore',
      paragraph: 3,
      words: 'Salt & pepper, a well-known pair — “old friends”, (so_called)',
    },
    { what: 'a per cent sign and a currency', paragraph: 3, words: 'cost €4.20, 100% more than in 1990; that' },
    { what: 'an apostrophe', paragraph: 3, sentence: 2 },
    { what: 'Korean', language: 'ko', paragraph: 2, sentence: 1 },
    { what: 'Korean that stands in an earlier paragraph, too', language: 'ko', paragraph: 3, sentence: 1 },
    { what: 'a Korean paragraph', language: 'ko', paragraph: 1 },
  ];

  it.each(CASES)('lead to $what, and mark it', async ({ language = 'en' as const, paragraph, sentence, words }) => {
    const passage = passageIn(articleOf(language), { paragraph, sentence, words });
    const link = linkTo(passage) ?? '';
    expect(link).toContain('#:~:text=');
    const page = await context.newPage();
    await page.goto(link);
    // Scrolling comes after loading.
    await expect.poll(() => isInView(page, paragraph)).toBe(true);
    expect(await page.evaluate('location.href')).not.toContain(':~:');
    expect(await markedShare(page, rangeOf(passage))).toEqual({ inside: true, outside: false });
    await page.close();
  });
});

interface Wanted {
  readonly paragraph: number;
  readonly sentence: number | undefined;
  readonly words: string | undefined;
}

function passageIn(article: Article, { paragraph, sentence, words }: Wanted): Passage {
  const passage =
    sentence === undefined ? paragraphPassage(article, paragraph) : sentencePassage(article, paragraph, sentence);
  if (!passage) throw new Error(`no ¶${paragraph}.${sentence ?? ''}`);
  if (words === undefined) return passage;
  const start = passage.paragraph.text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in ¶${paragraph}`);
  return { article, paragraph: passage.paragraph, span: { start, end: start + words.length } };
}

async function isInView(page: Page, paragraph: number): Promise<boolean> {
  return page.evaluate(
    `(() => { const { top, bottom } = document.getElementById('p${paragraph}').getBoundingClientRect(); return bottom > 0 && top < innerHeight; })()`,
  );
}

interface Range extends Span {
  readonly paragraph: number;
}

function rangeOf({ paragraph, span }: Passage): Range {
  // A full stop or a mark at the end is not marked: links name words.
  const words = paragraph.text.slice(span.start, span.end);
  const lead = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const trail = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { paragraph: paragraph.number, start: span.start + lead, end: span.end - trail };
}

/** Whether the passage's first and last words are marked, and the words right before and after it: by their colour in a picture. */
async function markedShare(
  page: Page,
  { paragraph, start, end }: Range,
): Promise<{ inside: boolean; outside: boolean }> {
  const boxes: { inside: Box[]; outside: Box[] } = await page.evaluate(`(() => {
    const text = document.getElementById('p${paragraph}').firstChild;
    const box = (from, to) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    };
    const outside = [];
    if (${start} > 1) outside.push(box(${start} - 2, ${start} - 1));
    if (${end} + 2 < text.length) outside.push(box(${end} + 1, ${end} + 2));
    return { inside: [box(${start}, ${start} + 1), box(${end} - 1, ${end})], outside };
  })()`);
  const picture = (await page.screenshot()).toString('base64');
  const areRed: boolean[] = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return ${JSON.stringify([...boxes.inside, ...boxes.outside])}.map(({ x, y, width, height }) => {
      const [red, green, blue] = pen.getImageData(Math.round(x + width / 2), Math.round(y + height / 2), 1, 1).data;
      return red > 200 && green < 80 && blue < 80;
    });
  })()`);
  const [inside, outside] = [areRed.slice(0, boxes.inside.length), areRed.slice(boxes.inside.length)];
  return { inside: inside.every(Boolean), outside: outside.some(Boolean) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
