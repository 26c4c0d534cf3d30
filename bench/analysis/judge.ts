import type { GoldCase } from './gold-set.ts';

/** What one article's judging counts. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** One line an error. */
  readonly errors: readonly string[];
}

/** Something that is judged: name, figure to reach, and how. */
export interface Judge {
  readonly name: string;
  /** Undefined where the issue sets no figure. */
  readonly goal?: { readonly measure: 'F1' | 'precision'; readonly atLeast: number } | undefined;
  /** Undefined where the labels don't cover it. */
  readonly judge: (goldCase: GoldCase) => Tally | undefined;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** NaN of nothing: where nothing was labelled and nothing found there is no figure. */
export function figuresOf({ right, wrong, missed }: Omit<Tally, 'errors'>): Figures {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recall, f1: (2 * right) / (2 * right + wrong + missed) };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
    errors: tallies.flatMap(({ errors }) => errors),
  };
}

/** Compares keys: those that must be found, those that may be, and those that were found. */
export function compare(
  found: ReadonlySet<string>,
  { required, allowed = new Set() }: { readonly required: ReadonlySet<string>; readonly allowed?: ReadonlySet<string> },
): Tally {
  const right = [...found].filter((key) => required.has(key));
  const wrong = [...found].filter((key) => !required.has(key) && !allowed.has(key));
  const missed = [...required].filter((key) => !found.has(key));
  return {
    right: right.length,
    wrong: wrong.length,
    missed: missed.length,
    errors: [...missed.map((key) => `missed ${key}`), ...wrong.map((key) => `wrong ${key}`)],
  };
}
