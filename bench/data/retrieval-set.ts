import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles and questions, each with the one paragraph that answers it. Indices count from 0. */
export interface RetrievalSet {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly articles: readonly SetArticle[];
  readonly questions: readonly SetQuestion[];
}

export interface SetArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface SetQuestion {
  readonly text: string;
  readonly article: number;
  /** Within the article. */
  readonly paragraph: number;
}

/**
 * Reads `retrieval/<name>.json`.
 *
 * @param folder the data folder
 * @throws where the file is absent or isn't such a set
 */
export function loadRetrievalSet(folder: string, name: string): RetrievalSet {
  const path = join(folder, 'retrieval', `${name}.json`);
  try {
    return parseRetrievalSet(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} can’t be read as a set of questions`, { cause });
  }
}

/** The set as its file has it, every question with the paragraph it points to. @throws what is wrong first */
export function parseRetrievalSet(json: unknown): RetrievalSet {
  // The checks below are what the cast rests on.
  const { name, lang, articles, questions } = json as RawSet;
  if (typeof name !== 'string' || typeof lang !== 'string') throw new TypeError('a set needs a name and a language');
  const set: RetrievalSet = {
    name,
    language: lang,
    articles: articles.map(({ title, paragraphs }) => ({ title: decodeTitle(title), paragraphs })),
    questions: questions.map(({ q, article, paragraph }) => ({ text: q, article, paragraph })),
  };
  for (const { text, article, paragraph } of set.questions) {
    if (typeof set.articles[article]?.paragraphs[paragraph] !== 'string') {
      throw new RangeError(`the question “${text}” points to no paragraph`);
    }
  }
  return set;
}

interface RawSet {
  readonly name: unknown;
  readonly lang: unknown;
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly questions: readonly { readonly q: string; readonly article: number; readonly paragraph: number }[];
}

/** Some titles are page names of Wikipedia, percent-encoded. */
function decodeTitle(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}
