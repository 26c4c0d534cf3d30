import type { Noise } from '../data/misspell.ts';
import { percentile } from '../measures/percentile.ts';
import { qualityOf, type Quality, type Rank } from '../measures/rank-metrics.ts';
import type { System } from '../systems/system.ts';
import type { Asked } from './evaluate.ts';

/** How a system did on one set in one mode. */
export interface Outcome {
  readonly key: string;
  readonly name: string;
  readonly isOurs: boolean;
  /** Of each noise: the rank for each question, in the questions' order; a sample is a beginning of it. */
  readonly ranks: Readonly<Partial<Record<Noise, readonly Rank[]>>>;
  readonly p50Ms: number;
}

export function toOutcome({ key, name, isOurs = false }: System, asked: readonly Asked[]): Outcome {
  const ranks: Partial<Record<Noise, Rank[]>> = {};
  for (const { noise, question, rank } of asked) (ranks[noise] ??= [])[question] = rank;
  return {
    key,
    name,
    isOurs,
    ranks,
    p50Ms: percentile(
      asked.map(({ ms }) => ms),
      0.5,
    ),
  };
}

/** Undefined where the noise wasn't measured. @param questions only the first so many; all of them where absent */
export function qualityIn({ ranks }: Outcome, noise: Noise, questions?: number): Quality | undefined {
  const measured = ranks[noise];
  return measured && qualityOf(measured.slice(0, questions));
}

/** Number of questions that the system was asked. */
export function questionsAsked({ ranks }: Outcome): number {
  return Math.max(0, ...Object.values(ranks).map(({ length }) => length));
}
