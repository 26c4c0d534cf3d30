// `npm run bench:gate`: fits the coverage gate on questions that the reports don't use: put to their article, to their
// article without the answering paragraph, and to another one. Options: --model english|korean|other --n N (questions a set) --refused 0.04 (share of
// answerable questions that the model may refuse) --out FILE (writes the weights; without it they are only shown).
import { GATE_FEATURES, type GateFeature } from '#src/search/gate/gate-features.ts';
import { findData } from './data/find-data.ts';
import { loadRetrievalSet } from './data/retrieval-set.ts';
import { loadOwnQuestions } from './data/own-questions.ts';
import { GATE_SETS, ownLanguage } from './data/splits.ts';
import { fitLogistic, likelihood } from './gate/fit-logistic.ts';
import { type ExampleKind, type GateExample, makeExamples, makeOwnExamples } from './gate/make-examples.ts';
import { chooseFrom, readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { percent, renderTable } from './report/table.ts';
import { writeWeights } from './weights/weights-file.ts';

const KINDS: readonly ExampleKind[] = ['answerable', 'near miss', 'far miss', 'asked in vain'];
/** Of the re-ranker's models, those that have a gate of their own. */
const GATES = ['english', 'korean', 'other'] as const;
const FOLDS = 5;
const L2 = 0.0005;

/**
 * Answerable ones count as much as both made kinds of misses together; what people asked in vain, of which there are few,
 * most: it is what the gate is for. (1 to 5 tried: near misses 0.3 points less, those asked in vain 4 more.)
 */
const WEIGHTS: Readonly<Record<ExampleKind, number>> = {
  answerable: 2,
  'near miss': 1,
  'far miss': 1,
  'asked in vain': 4,
};

/**
 * Features that a model does without, since by cross-validation it refuses fewer of those asked in vain with them. Where
 * the related words are few, as in Korean, a question without any says more.
 */
const LEFT_OUT: Readonly<Record<(typeof GATES)[number], readonly GateFeature[]>> = {
  english: ['unexplained'],
  korean: [],
  other: ['unexplained'],
};

const given = readOptions(['model', 'n', 'refused', 'out']);
const [model = 'english'] = chooseFrom(given.model ?? 'english', GATES);
const folder = findData();
const refused = Number(given.refused ?? 0.04);
const examples = GATE_SETS[model].flatMap((set) => {
  const own = ownLanguage(set);
  return own === undefined
    ? makeExamples(loadRetrievalSet(folder, set.set), readCount(given.n, 300))
    : makeOwnExamples(loadOwnQuestions(own));
});
process.stdout.write(`${describeMachine()}\n${examples.length} questions put, ${FOLDS} folds over articles\n`);

const articles = [...new Set(examples.map(({ article }) => article))];
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeldOut = ({ article }: GateExample) => articles.indexOf(article) % FOLDS === fold;
  const weights = fit(examples.filter((example) => !isHeldOut(example)));
  return examples
    .filter(isHeldOut)
    .map(({ kind, features, isRuledOut }) => ({ kind, likelihood: likelihood(weights, features), isRuledOut }));
}).flat();

const threshold = quantile(
  judged.filter(({ kind }) => kind === 'answerable').map((each) => each.likelihood),
  refused,
);
const rows = KINDS.map((kind) => {
  const own = judged.filter((each) => each.kind === kind);
  const byModel = own.filter((each) => each.likelihood < threshold);
  const all = own.filter((each) => each.likelihood < threshold || each.isRuledOut);
  return [kind, percent(byModel.length / own.length), percent(all.length / own.length)];
});
process.stdout.write(`${renderTable(['held out', 'abstained by model %', 'and by rules %'], rows)}\n`);

const weights = fit(examples);
// The gate answers from 0.5 on; the bias moves the threshold there.
const bias = (weights.at(-1) ?? 0) - Math.log(threshold / (1 - threshold));
const named = Object.fromEntries(GATE_FEATURES.map((name, i) => [name, round(weights[i] ?? 0)]));
const fitted = { bias: round(bias), ...named };
process.stdout.write(`${JSON.stringify(fitted, undefined, 2)}\n`);
if (given.out !== undefined) writeWeights(given.out, { [model]: fitted });

function fit(list: readonly GateExample[]): number[] {
  const isUsed = GATE_FEATURES.map((name) => !LEFT_OUT[model].includes(name));
  return fitLogistic(
    list.map(({ kind, features }) => ({
      features: features.map((value, i) => (isUsed[i] === true ? value : 0)),
      isRight: kind === 'answerable',
      weight: WEIGHTS[kind],
    })),
    L2,
  );
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0.5;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
