// `npm run bench:sentences`: fits the choice of the best sentence on questions that the reports don't use: of the right
// paragraph, the sentence with the answer. Options: --n N (questions a set) --out FILE (writes the weights).
import { writeFileSync } from 'node:fs';
import { SENTENCE_FEATURES } from '#src/search/ranking/best-sentence.ts';
import { findData } from './data/find-data.ts';
import { ownLanguage, TRAINING_SETS } from './data/splits.ts';
import { readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { percent } from './report/table.ts';
import { ownSentenceGroups, sentenceGroups } from './sentences/sentence-groups.ts';
import { fitWeights } from './weights/fit-weights.ts';
import type { Group } from './weights/training-group.ts';
import { nameWeights } from './weights/weights-file.ts';

const FOLDS = 5;
const given = readOptions(['n', 'out']);
const folder = findData();
const groups = TRAINING_SETS.english.flatMap((set) => {
  const own = ownLanguage(set);
  return own === undefined
    ? sentenceGroups(set.set, { folder, maxQuestions: readCount(given.n, 600) })
    : ownSentenceGroups(own);
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

function choose({ candidates }: Group, weights: readonly number[]): number {
  const scores = candidates.map((features) => features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  return scores.indexOf(Math.max(...scores));
}
