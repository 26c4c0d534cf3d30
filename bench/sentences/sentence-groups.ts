import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { measureSentences } from '#src/search/ranking/best-sentence.ts';
import { measureText } from '#src/search/ranking/measured.ts';
import { prepareQuery } from '#src/search/ranking/prepared-query.ts';
import { createShelf } from '#src/search/shelf.ts';
import { loadOwnQuestions } from '../data/own-questions.ts';
import { SAMPLE_SEED } from '../data/splits.ts';
import { sample } from '../data/seeded-random.ts';
import { shelfOptions } from '../systems/shelf-options.ts';
import type { Group } from '../weights/training-group.ts';

interface Sampling {
  /** The data folder. */
  readonly folder: string;
  readonly maxQuestions: number;
}

/** Of the right paragraph, its sentences; the one with the answer's words is right. */
export function sentenceGroups(name: string, { folder, maxQuestions }: Sampling): Group[] {
  // The same files as `loadRetrievalSet` reads and checks, with the answers' words.
  const {
    lang,
    articles: texts,
    questions,
  } = JSON.parse(readFileSync(join(folder, 'retrieval', `${name}.json`), 'utf8')) as RawSet;
  const asked = sample(
    questions.filter(({ article, answer }) => article % 2 === 0 && answer),
    maxQuestions,
    SAMPLE_SEED,
  );
  return [...Map.groupBy(asked, ({ article }) => article)].flatMap(([index, own]) => {
    const { title = '', paragraphs = [] } = texts[index] ?? {};
    const draft = { bibliography: { title, authors: [], language: lang }, paragraphs, actors: [] };
    const article = toArticle(draft, 'a' as Slug);
    const measure = sentenceMeasure(article);
    return own.flatMap(({ q, paragraph, answer = '' }): Group[] => {
      const { text = '', sentences = [] } = article.paragraphs[paragraph] ?? {};
      const at = text.indexOf(answer);
      const right = sentences.findIndex(({ start, end }) => at >= start && at + answer.length <= end);
      const candidates = at < 0 ? undefined : measure(q, paragraph);
      return candidates && right >= 0 ? [{ article: `${name} ${index}`, kind: name, candidates, right }] : [];
    });
  });
}

/** Of each paragraph that answers, its sentences; of several that answer the first is right and the others left out. */
export function ownSentenceGroups(language: string): Group[] {
  return loadOwnQuestions(language).flatMap(({ article, questions: asked }) => {
    const measure = sentenceMeasure(article);
    return asked.flatMap(({ text, sentences, paragraphs }) => {
      return [...paragraphs].flatMap((number): Group[] => {
        const measured = measure(text, number - 1);
        const answering = [...sentences]
          .filter((id) => id.startsWith(`${number}.`))
          .map((id) => Number(id.split('.')[1]) - 1);
        const [best] = answering;
        if (!measured || best === undefined) return [];
        const kept = measured.map((_, i) => i).filter((i) => i === best || !answering.includes(i));
        const candidates = kept.map((i) => measured[i] ?? []);
        return [{ article: article.slug, kind: 'own', candidates, right: kept.indexOf(best) }];
      });
    });
  });
}

/** Measures the sentences of an article's paragraph (its index) for a question; undefined where there is no choice. */
function sentenceMeasure(article: Article): (question: string, paragraph: number) => number[][] | undefined {
  const options = shelfOptions(article.bibliography.language);
  const shelf = createShelf(options);
  shelf.add(article);
  const { grams } = shelf.index;
  const gramNumber = grams.find;
  const gramRarity = (gram: string) => grams.rarity(grams.find(gram));
  return (question, paragraph) => {
    const query = shelf.read(question);
    const found = shelf
      .measure(query, article.paragraphs.length)
      .find((candidate) => candidate.paragraph === paragraph);
    if (!found || found.text.sentences.length < 2) return undefined;
    const prepared = prepareQuery(query, { gramNumber, gramRarity, related: options.related });
    return measureSentences(measureText(prepared, found.text), found.typed);
  };
}

interface RawSet {
  readonly lang: string;
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly questions: readonly {
    readonly q: string;
    readonly article: number;
    readonly paragraph: number;
    readonly answer?: string;
  }[];
}
