// `npm run bench:weights`: fits the re-ranker's weights on questions that the reports don't use (data/splits.ts), each
// asked within its article and of all articles. Options: --model english,other --mode within,pooled --noise clean,t30
// --n N (questions a set) --l2 0.001,0.01 (the best of them is taken) --folds N --epochs N --seed N
// --ablate yes (what each feature is worth) --out FILE (writes the weights; without it they are only shown).
import { DISTINCT_FEATURES, type FeatureName } from '#src/search/ranking/feature-names.ts';
import { findData } from './data/find-data.ts';
import { type Noise, NOISES } from './data/misspell.ts';
import type { Corpus } from './data/corpus.ts';
import { type Model, MODELS, ownLanguage, REPEATS, TRAINING_SETS } from './data/splits.ts';
import { chooseFrom, readCount, readNumbers, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { percent, renderTable } from './report/table.ts';
import { MODES } from './retrieval/evaluate.ts';
import { ablationTable } from './weights/ablate.ts';
import { crossValidate, qualityOfKind, type Ranks } from './weights/cross-validate.ts';
import { createFeatureSource } from './weights/feature-source.ts';
import { type FitOptions, fitWeights } from './weights/fit-weights.ts';
import { makeOwnGroups } from './weights/own-groups.ts';
import { type Group, makeGroups } from './weights/training-group.ts';
import { nameWeights, writeWeights } from './weights/weights-file.ts';

/** Misspelt questions are trained as often as clean ones: people type both. */
const NOISES_TRAINED = 'clean,t30';

/** So many that the weights hardly depend on the order in which questions come; with 20 single questions change places. */
const EPOCHS = 60;

/** What sets the candidates apart gains nothing in languages without a stemmer (MRR 92.12 with and without). */
const LEFT_OUT: Readonly<Partial<Record<Model, readonly FeatureName[]>>> = {
  other: DISTINCT_FEATURES,
};

const given = readOptions(['model', 'mode', 'noise', 'n', 'l2', 'folds', 'epochs', 'seed', 'ablate', 'out']);
const folder = findData();
const folds = Math.max(2, readCount(given.folds, 5));
const fixed = { epochs: readCount(given.epochs, EPOCHS), seed: readCount(given.seed, 1) };
const penalties = readNumbers(given.l2, [0.003, 0.01, 0.03]);

process.stdout.write(`${describeMachine()}\n`);
for (const model of chooseFrom(given.model, MODELS)) train(model);

function train(model: Model): void {
  const { groups, names } = gatherGroups(model);
  const weighted = groups.flatMap((group) => Array.from({ length: timesOf(group, model) }, () => group));
  const tried = penalties.map((l2) => {
    const options = { ...fixed, l2, without: leftOut(model, names) };
    const { before, after } = crossValidate(weighted, folds, options);
    const isFirst = weighted.map((group, i) => group !== weighted[i - 1]);
    return {
      options,
      ranks: { before: before.filter((_, i) => isFirst[i]), after: after.filter((_, i) => isFirst[i]) },
    };
  });
  const scored = tried.map((one) => ({ ...one, mrr: qualityOfKind(groups, one.ranks.after).MRR }));
  const best = scored.toSorted((a, b) => b.mrr - a.mrr)[0];
  if (!best) return;
  process.stdout.write(
    `\n${model}: ${groups.length} questions, ${folds} folds over articles; ${describePenalties(scored)}\n`,
  );
  process.stdout.write(`${beforeAfter(groups, best.ranks)}\n`);
  const weights = nameWeights(names, fitWeights(weighted, best.options));
  process.stdout.write(`${JSON.stringify(weights, undefined, 2)}\n`);
  if (given.ablate === 'yes') {
    const { options, ranks } = best;
    process.stdout.write(`${ablationTable(groups, { names, folds, options, after: ranks.after })}\n`);
  }
  if (given.out !== undefined) writeWeights(given.out, { [model]: weights });
}

/** Indices of the features that get no weight. */
function leftOut(model: Model, names: readonly string[]): ReadonlySet<number> {
  return new Set(LEFT_OUT[model]?.map((name) => names.indexOf(name)));
}

function timesOf({ kind }: Group, model: Model): number {
  const { own, others } = REPEATS[model];
  return kind.startsWith('own-') ? own : others;
}

function gatherGroups(model: Model): { groups: Group[]; names: readonly string[] } {
  let names: readonly string[] = [];
  const groups = TRAINING_SETS[model].flatMap((set) => {
    process.stderr.write(`${model}: the candidates of ${set.set} …\n`);
    const options = {
      folder,
      modes: chooseFrom(given.mode, MODES),
      noises: chooseFrom(given.noise ?? NOISES_TRAINED, Object.keys(NOISES) as Noise[]),
      maxQuestions: readCount(given.n, Infinity),
      createSource: (corpus: Corpus) => {
        const source = createFeatureSource(corpus);
        names = source.featureNames;
        return source;
      },
    };
    const own = ownLanguage(set);
    return own === undefined ? makeGroups(set, options) : makeOwnGroups(own, options);
  });
  return { groups, names };
}

function describePenalties(tried: readonly { readonly options: FitOptions; readonly mrr: number }[]): string {
  return tried.map(({ options, mrr }) => `L2 ${options.l2}: MRR ${(100 * mrr).toFixed(2)}`).join(', ');
}

/** Of articles that the weights weren't fitted on. */
function beforeAfter(groups: readonly Group[], { before, after }: Ranks): string {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  const rows = [...kinds, undefined].map((kind) => {
    const [first, last] = [qualityOfKind(groups, before, kind), qualityOfKind(groups, after, kind)];
    return [kind ?? 'all', ...[first['hit@1'], last['hit@1'], first.MRR, last.MRR].map(percent)];
  });
  return renderTable(['questions', 'hit@1 before', 'after', 'MRR before', 'after'], rows);
}
