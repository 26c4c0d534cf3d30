import type { ImportResult } from '#src/imports/import-result.ts';
import type { ImportCase } from '../../test/imports/cases/import-case.ts';
import { outcomeOf } from '../../test/imports/cases/run-case.ts';

export interface JudgedCase {
  readonly name: string;
  /** "article", or the reason of the refusal. */
  readonly outcome: string;
  readonly expected: string;
  /** Outcome, paragraphs and bibliography are all as expected. */
  readonly isRight: boolean;
  /** Paragraphs given, expected, and both; 0 each for refusals. */
  readonly given: number;
  readonly wanted: number;
  readonly both: number;
  readonly ms: number;
}

export function judgeCase({ name, expected }: ImportCase, result: ImportResult, ms: number): JudgedCase {
  const outcome = outcomeOf(result, expected);
  const given = outcome.kind === 'article' ? outcome.paragraphs : [];
  const wanted = expected.kind === 'article' ? expected.paragraphs : [];
  return {
    name,
    outcome: outcome.kind === 'article' ? 'article' : outcome.reason,
    expected: expected.kind === 'article' ? 'article' : expected.reason,
    isRight: isSame(outcome, expected),
    given: given.length,
    wanted: wanted.length,
    both: new Set(given).intersection(new Set(wanted)).size,
    ms,
  };
}

/** Equal in everything; a field that is absent equals one that is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [a, b] = [one, other].map((value) => new Map(Object.entries(value).filter(([, each]) => each !== undefined)));
  return a?.size === b?.size && [...(a ?? [])].every(([key, value]) => isSame(value, b?.get(key)));
}
