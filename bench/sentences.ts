// `npm run bench:sentences`: fits the choice of the best sentence on questions that the reports don't use: of the right
// paragraph, the sentence with the answer. Options: --n N (questions a set) --out FILE (writes the weights).
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { measureSentences, SENTENCE_FEATURES } from '#src/search/ranking/best-sentence.ts';
import { createShelf } from '#src/search/shelf.ts';
import { findData } from './data/find-data.ts';
import { loadOwnQuestions } from './data/own-questions.ts';
import { ownLanguage, SAMPLE_SEED, TRAINING_SETS } from './data/splits.ts';
import { sample } from './data/seeded-random.ts';
import { readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { percent } from './report/table.ts';
import { shelfOptions } from './systems/shelf-options.ts';
import { fitWeights } from './weights/fit-weights.ts';
import type { Group } from './weights/training-group.ts';
import { nameWeights } from './weights/weights-file.ts';

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

const FOLDS = 5;
const given = readOptions(['n', 'out']);
const folder = findData();
const groups = TRAINING_SETS.english.flatMap((set) => {
  const own = ownLanguage(set);
  return own === undefined ? groupsOf(set.set, readCount(given.n, 600)) : ownGroupsOf(own);
});
const options = { l2: 0.003, epochs: 20, seed: 1 };
const articles = [...new Set(groups.map(({ article }) => article))];

let rightlyChosen = 0;
let rightByCoverage = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeldOut = ({ article }: Group) => articles.indexOf(article) % FOLDS === fold;
  const weights = fitWeights(
    groups.filter((group) => !isHeldOut(group)),
    options,
  );
  for (const group of groups.filter(isHeldOut)) {
    if (choose(group, weights) === group.right) rightlyChosen += 1;
    if (choose(group, [1]) === group.right) rightByCoverage += 1;
  }
}
process.stdout.write(`${describeMachine()}\n${groups.length} questions whose paragraph has several sentences\n`);
process.stdout.write(
  `right sentence of the right paragraph, held out: ${percent(rightlyChosen / groups.length)} % (by coverage alone ${percent(rightByCoverage / groups.length)} %)\n`,
);
const fitted = nameWeights(SENTENCE_FEATURES, fitWeights(groups, options));
process.stdout.write(`${JSON.stringify(fitted, undefined, 2)}\n`);
if (given.out !== undefined) writeFileSync(given.out, `${JSON.stringify(fitted, undefined, 2)}\n`);

/** Of the right paragraph, its sentences; the one with the answer's words is right. */
function groupsOf(name: string, maxQuestions: number): Group[] {
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
function ownGroupsOf(language: string): Group[] {
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
  return (question, paragraph) => {
    const query = shelf.read(question);
    const found = shelf
      .measure(query, article.paragraphs.length)
      .find((candidate) => candidate.paragraph === paragraph);
    if (!found || found.text.sentences.length < 2) return undefined;
    const relatedTo = query.topics.map(({ term }) => options.related(term.stem));
    return measureSentences({ query, ...found, relatedTo });
  };
}

function choose({ candidates }: Group, weights: readonly number[]): number {
  const scores = candidates.map((features) => features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  return scores.indexOf(Math.max(...scores));
}
