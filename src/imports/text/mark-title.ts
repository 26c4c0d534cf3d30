import { MAX_FURNITURE_CHARS, MAX_TITLE_WORDS } from '../limits.ts';
import type { Recognised } from '../import-result.ts';
import { type Block, isOpen } from './block.ts';
import { factsOf, firstProse, headlineKey, markWhere, type Page, wordsAbove } from './page.ts';

/** Prose above a byline may be a cookie notice; when it is more than this share of the page, it is the article. */
const MAX_SHARE_ABOVE = 0.15;

/** Below three words a line is more often a menu entry than a headline. */
const SURE_TITLE_WORDS = 3;

/** Menus above an article are shorter than so many lines; further up nobody looks for its title. */
const LEAD_BLOCKS = 300;

interface Title {
  readonly index: number;
  readonly text: string;
  readonly facts: readonly Recognised[];
}

/** Finds the headline, marks it wherever it is repeated, and everything above its last place. */
export function markTitle(page: Page): Page {
  const end = leadEnd(page);
  const title = repeatedTitle(page, end) ?? nearestTitle(page, end);
  if (!title) return page;
  const key = headlineKey(title.text);
  const places = page.flatMap((block, index) => (isOpen(block) && headlineKey(block.text) === key ? [index] : []));
  const repeats = new Set(places);
  const last = Math.max(title.index, places.findLast((index) => index < end) ?? 0);
  return markWhere(page, (block, index) => {
    if (index === last) return { why: 'title', facts: title.facts };
    if (repeats.has(index) && block.shape !== 'prose') return { why: 'repeated title' };
    return index < last
      ? { why: headlineKey(block.text).startsWith(key) ? 'repeated title' : 'above the article' }
      : undefined;
  });
}

/** Where the article's head ends: at its first prose, or at a byline below a little prose of something else. */
function leadEnd(page: Page): number {
  const words = wordsAbove(page);
  const most = (words.at(-1) ?? 0) * MAX_SHARE_ABOVE;
  const head = page.findLastIndex((block, index) => isHead(block) && (words[index] ?? 0) <= most);
  return Math.max(head, firstProse(page));
}

/** A byline or a date. */
function isHead(block: Block): boolean {
  return factsOf(block, 'author').length + factsOf(block, 'date').length > 0;
}

/** Pages say their headline more than once, as the browser tab's title with the site's name behind it. */
function repeatedTitle(page: Page, end: number): Title | undefined {
  const start = end === page.length ? 0 : Math.max(0, end - LEAD_BLOCKS);
  const lead = page.slice(start, Math.min(end, start + LEAD_BLOCKS));
  const candidates = lead.flatMap((block, index) => {
    if (!isTitleLike(block)) return [];
    const others = lead.filter((other, at) => at !== index && isOpen(other));
    const isTwice = others.some((other) => headlineKey(other.text) === headlineKey(block.text));
    const site = others.map((other) => siteBehind(other.text, block.text)).find((name) => name !== undefined);
    return isTwice || site !== undefined ? [{ block, index: index + start, site }] : [];
  });
  const best = candidates.toSorted((a, b) => b.block.words - a.block.words)[0];
  if (!best || best.block.words < 2) return undefined;
  const publication =
    best.site === undefined ? [] : [{ what: 'publication' as const, value: best.site, from: 'the page title' }];
  return titleOf({ ...best, facts: publication, from: 'the headline, which the page repeats' });
}

/** "The headline | Opinion | The Site" behind "The headline" names the site. */
function siteBehind(text: string, headline: string): string | undefined {
  if (!text.startsWith(headline)) return undefined;
  const rest = /^(?:\s*[|·•]\s*|\s+[-–—:]\s+)(.+)$/u.exec(text.slice(headline.length))?.[1];
  const site = rest?.split(/\s*[|·•]\s*|\s+[-–—]\s+/u).at(-1);
  return site !== undefined && site.split(' ').length <= 6 ? site : undefined;
}

/** The headline nearest to the byline or date: in the run of lines above it, else below it, else above the text. */
function nearestTitle(page: Page, end: number): Title | undefined {
  const lead = page.slice(0, end);
  const head = lead.findIndex(isHead);
  const runs =
    head === -1
      ? [[0, end]]
      : [
          [runStart(lead, head), head],
          [head + 1, end],
          [0, head],
        ];
  for (const [from = 0, to = 0] of runs) {
    const lines = lead
      .slice(from, to)
      .flatMap((block, at) => (isTitleLike(block) ? [{ block, index: from + at }] : []));
    const best = firstOfLastRun(lines) ?? lines.findLast(({ block }) => block.words >= 2) ?? lines.at(-1);
    if (best) return titleOf({ ...best, facts: [], from: 'the headline' });
  }
  return undefined;
}

interface Candidate {
  readonly block: Block;
  readonly index: number;
}

/**
 * Of the headlines that stand one below the other closest to the byline the first: a deck stands below its headline.
 * Lines in capitals are kickers ("GUEST ESSAY") where another line isn't.
 */
function firstOfLastRun(lines: readonly Candidate[]): Candidate | undefined {
  const sure = lines.filter(({ block }) => isLongEnough(block));
  const gap = sure.findLastIndex(({ index }, at) => at > 0 && index - (sure[at - 1]?.index ?? 0) > 1);
  const run = sure.slice(Math.max(0, gap));
  return run.find(({ block }) => block.text !== block.text.toUpperCase() || !/\p{Lu}/u.test(block.text)) ?? run[0];
}

/** Counts words as they are written: a Korean word is one, a Chinese or Japanese one has about two characters. */
function isLongEnough({ text, words }: Block): boolean {
  const written = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? words : text.split(' ').length;
  return written >= SURE_TITLE_WORDS;
}

function runStart(lead: Page, head: number): number {
  return lead.findLastIndex((block, index) => index < head && block.mark !== undefined) + 1;
}

function isTitleLike(block: Block): boolean {
  return (
    isOpen(block) &&
    block.text.length <= MAX_FURNITURE_CHARS &&
    block.shape !== 'prose' &&
    block.words <= MAX_TITLE_WORDS &&
    !/(?:[,;:]|[^.]\.|다\.)["'”’]?$/u.test(block.text)
  );
}

function titleOf(found: { block: Block; index: number; facts: readonly Recognised[]; from: string }): Title {
  const { block, index, facts, from } = found;
  return { index, text: block.text, facts: [{ what: 'title', value: block.text, from }, ...facts] };
}
