import { articleCorpus, type Corpus, firstParagraphs, pooledCorpus } from '../data/corpus.ts';
import { misspell, type Noise } from '../data/misspell.ts';
import type { RetrievalSet, SetQuestion } from '../data/retrieval-set.ts';
import { DEPTH, rankOf } from '../measures/rank-metrics.ts';
import type { BuiltSystem, System } from '../systems/system.ts';

export const MODES = ['within', 'pooled'] as const;
/** Asked of the one article that the question is about, or of all articles of the set. */
export type Mode = (typeof MODES)[number];

export interface Trial {
  readonly system: System;
  readonly set: RetrievalSet;
  readonly questions: readonly SetQuestion[];
  readonly mode: Mode;
  readonly noises: readonly Noise[];
}

/** What a system answered to one question. */
export interface Asked {
  /** Index among the trial's questions. */
  readonly question: number;
  readonly noise: Noise;
  /** As typed, with its slips. */
  readonly text: string;
  readonly rank: number;
  readonly ms: number;
}

/** Questions asked before the clock runs, so that all systems are compiled alike. */
const WARM_UP = { usual: 20, slow: 2 } as const;

/** Asks every question in every noise, in the questions' order within an index. */
export async function evaluate(trial: Trial): Promise<readonly Asked[]> {
  return trial.mode === 'pooled' ? evaluatePooled(trial) : evaluateWithin(trial);
}

async function evaluatePooled(trial: Trial): Promise<readonly Asked[]> {
  const { set, questions } = trial;
  const firsts = firstParagraphs(set);
  const places = questions.map(({ article, paragraph }) => (firsts[article] ?? 0) + paragraph);
  return askAll(trial, pooledCorpus(set), places);
}

async function evaluateWithin(trial: Trial): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const article of new Set(trial.questions.map((question) => question.article))) {
    const places = trial.questions.map((question) => (question.article === article ? question.paragraph : undefined));
    asked.push(...(await askAll(trial, articleCorpus(trial.set, article), places)));
  }
  return asked;
}

/** @param places index of each question's paragraph in the corpus; undefined where the question isn't to be asked */
async function askAll(trial: Trial, corpus: Corpus, places: readonly (number | undefined)[]): Promise<Asked[]> {
  const built = await trial.system.build(corpus);
  const asked: Asked[] = [];
  await warmUp(built, trial);
  for (const noise of trial.noises) {
    for (const [question, place] of places.entries()) {
      if (place === undefined) continue;
      const text = misspell(trial.questions[question]?.text ?? '', noise, corpus.language);
      const start = performance.now();
      const found = await built.search(text, DEPTH);
      asked.push({ question, noise, text, rank: rankOf(place, found), ms: performance.now() - start });
    }
  }
  built.close?.();
  return asked;
}

async function warmUp(built: BuiltSystem, { system, questions, mode }: Trial): Promise<void> {
  if (mode === 'within') return;
  const count = system.isSlow ? WARM_UP.slow : WARM_UP.usual;
  for (const { text } of questions.slice(0, count)) await built.search(text, DEPTH);
}
