// `npm run bench:sentences`: fits the choice of the best sentence on questions that the reports don't use: of the right
// paragraph, the sentence with the answer. Options: --n N (questions a set) --out FILE (writes the weights).
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { measureSentences, SENTENCE_FEATURES } from '#src/search/ranking/best-sentence.ts';
import { measureText } from '#src/search/ranking/measured.ts';
import { prepareQuery } from '#src/search/ranking/prepared-query.ts';
import { createShelf } from '#src/search/shelf.ts';
import { findData } from './data/find-data.ts';
import { SAMPLE_SEED, TRAINING_SETS } from './data/splits.ts';
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
const groups = TRAINING_SETS.english.flatMap(({ set }) => groupsOf(set, readCount(given.n, 600)));
const options = { l2: 0.003, epochs: 20, seed: 1 };
const articles = [...new Set(groups.map(({ article }) => article))];

let right = 0;
let rightByCoverage = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeldOut = ({ article }: Group) => articles.indexOf(article) % FOLDS === fold;
  const weights = fitWeights(
    groups.filter((group) => !isHeldOut(group)),
    options,
  );
  for (const group of groups.filter(isHeldOut)) {
    if (choose(group, weights) === group.right) right += 1;
    if (choose(group, [1]) === group.right) rightByCoverage += 1;
  }
}
process.stdout.write(`${describeMachine()}\n${groups.length} questions whose paragraph has several sentences\n`);
process.stdout.write(
  `right sentence of the right paragraph, held out: ${percent(right / groups.length)} % (by coverage alone ${percent(rightByCoverage / groups.length)} %)\n`,
);
const fitted = nameWeights(SENTENCE_FEATURES, fitWeights(groups, options));
process.stdout.write(`${JSON.stringify(fitted, undefined, 2)}\n`);
if (given.out !== undefined) writeFileSync(given.out, `${JSON.stringify(fitted, undefined, 2)}\n`);

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
  const shelves = Map.groupBy(asked, ({ article }) => article);
  return [...shelves].flatMap(([article, own]) => {
    const { title = '', paragraphs = [] } = texts[article] ?? {};
    const shelf = createShelf(shelfOptions(lang));
    shelf.add(toArticle({ bibliography: { title, authors: [], language: lang }, paragraphs, actors: [] }, 'a' as Slug));
    const { related } = shelfOptions(lang);
    return own.flatMap(({ q, paragraph, answer = '' }): Group[] => {
      const query = shelf.read(q);
      const found = shelf.measure(query, paragraphs.length).find((candidate) => candidate.paragraph === paragraph);
      if (!found || found.text.sentences.length < 2) return [];
      const at = found.text.text.indexOf(answer);
      const place = found.text.sentences.findIndex(({ start, end }) => at >= start && at + answer.length <= end);
      if (at < 0 || place < 0) return [];
      const prepared = prepareQuery(query, { gramNumber: () => -1, gramRarity: () => 0, related });
      const candidates = measureSentences(measureText(prepared, found.text), found.typed);
      return [{ article: `${name} ${article}`, kind: name, candidates, right: place }];
    });
  });
}

function choose({ candidates }: Group, weights: readonly number[]): number {
  const scores = candidates.map((features) => features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  return scores.indexOf(Math.max(...scores));
}
