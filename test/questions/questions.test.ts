import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { toSlug } from '#src/articles/slug.ts';

/** Questions that students would ask of one article, labelled by reading it. Sentence ids are `paragraph.sentence`. */
interface QuestionFile {
  readonly article: string;
  /** How many sentences each paragraph had when the labels were made: ids are worth nothing after another split. */
  readonly sentenceCounts: readonly number[];
  readonly questions: readonly LabelledQuestion[];
}

interface LabelledQuestion {
  readonly id: string;
  readonly q: string;
  readonly answerable: boolean;
  /** Each answers the question best by itself or, together, part by part. */
  readonly sentences: readonly string[];
  /** Each answers partly, or belongs to the answer. */
  readonly alsoAcceptable: readonly string[];
  readonly paragraphs: readonly number[];
  readonly alsoParagraphs: readonly number[];
  readonly type: string;
  /** Only where nothing answers: whether the article has the question's words or subject, though not the fact. */
  readonly nearMiss?: boolean;
}

const TYPES = [
  'where',
  'why',
  'what',
  'how',
  'yes/no',
  'figure',
  'when',
  'who',
  'history',
  'prediction',
  'reported',
  'recommendation',
  'unanswerable',
];

/** So many words in a row that the text has too are copied; Korean says as much in fewer words. */
const COPIED_WORDS = { ko: 4, other: 6 } as const;

const root = join(import.meta.dirname, '../..');
const textFolders = ['corpus', 'test/gold/texts', 'test/questions/texts'].map((folder) => join(root, folder));

// A file of another shape fails the tests below.
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const set = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as QuestionFile;
    return { slug: basename(name, '.json'), set };
  });

/** @throws where no folder has the text, or it has an error */
function readArticle(slug: string): Article {
  const path = textFolders.map((folder) => join(folder, `${slug}.md`)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`no text for the questions on ${slug} in ${textFolders.join(', ')}`);
  const { draft, findings } = parseArticle(readFileSync(path, 'utf8'), path);
  if (!draft) throw new Error(`${path}: ${findings.map(({ message }) => message).join('; ')}`);
  return toArticle(draft, toSlug(slug));
}

function paragraphsOf(sentences: readonly string[]): number[] {
  return [...new Set(sentences.map((id) => Number(id.split('.')[0])))].toSorted((a, b) => a - b);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Every run of `length` words in the text, joined by spaces. */
function wordRuns(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')));
}

describe('the question sets', () => {
  it('cover the built-in articles', () => {
    const slugs = files.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['reading-hangul', 'the-narrow-triangle', 'the-price-of-shade']));
  });

  it('give every question an id of its own', () => {
    const ids = files.flatMap(({ set }) => set.questions.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(files)('the questions on $slug', ({ slug, set }) => {
  it('name their article, and start their ids with its name', () => {
    expect(set.article).toBe(slug);
    for (const { id } of set.questions) expect(id).toMatch(new RegExp(`^${slug}-q\\d\\d$`));
  });

  it('are each asked once, and are of a known kind', () => {
    expect(new Set(set.questions.map(({ q }) => q.trim().toLowerCase())).size).toBe(set.questions.length);
    for (const { q, type } of set.questions) {
      expect(q.trim()).not.toBe('');
      expect(TYPES).toContain(type);
    }
  });

  it('have sentences that answer exactly where they can be answered', () => {
    for (const { id, answerable, sentences, alsoAcceptable, type, nearMiss } of set.questions) {
      expect([id, sentences.length > 0]).toEqual([id, answerable]);
      expect([id, type === 'unanswerable']).toEqual([id, !answerable]);
      expect([id, nearMiss === undefined]).toEqual([id, answerable]);
      expect([id, answerable || alsoAcceptable.length === 0]).toEqual([id, true]);
    }
  });

  it('list the paragraphs of their sentences, and no sentence twice', () => {
    for (const { id, sentences, alsoAcceptable, paragraphs, alsoParagraphs } of set.questions) {
      expect([id, paragraphs]).toEqual([id, paragraphsOf(sentences)]);
      expect([id, alsoParagraphs]).toEqual([id, paragraphsOf(alsoAcceptable)]);
      const all = [...sentences, ...alsoAcceptable];
      expect([id, new Set(all).size]).toEqual([id, all.length]);
    }
  });

  it('include some that the article doesn’t answer, most of them near misses', () => {
    const unanswerable = set.questions.filter(({ answerable }) => !answerable);
    const nearMisses = unanswerable.filter(({ nearMiss }) => nearMiss === true);
    expect(unanswerable.length).toBeGreaterThanOrEqual(5);
    expect(nearMisses.length).toBeGreaterThan(unanswerable.length / 2);
  });

  it('point to sentences that the article has, split as it was when they were written', () => {
    const counts = readArticle(slug).paragraphs.map(({ sentences }) => sentences.length);
    expect(counts).toEqual(set.sentenceCounts);
    const ids = counts.flatMap((count, index) => Array.from({ length: count }, (_, i) => `${index + 1}.${i + 1}`));
    for (const { sentences, alsoAcceptable } of set.questions)
      expect(ids).toEqual(expect.arrayContaining([...sentences, ...alsoAcceptable]));
  });

  it('are in other words than the text', () => {
    const { paragraphs, bibliography } = readArticle(slug);
    const length = COPIED_WORDS[bibliography.language === 'ko' ? 'ko' : 'other'];
    const runs = wordRuns(paragraphs.map(({ text }) => text).join(' '), length);
    const copied = set.questions.filter(({ q }) => [...wordRuns(q, length)].some((run) => runs.has(run)));
    expect(copied.map(({ q }) => q)).toEqual([]);
  });
});
