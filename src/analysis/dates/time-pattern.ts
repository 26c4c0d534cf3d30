import { forLatin } from '#src/language/script-letters.ts';
import type { Pattern } from '../pattern.ts';
import type { TimeKind } from './time-expression.ts';

/** How a time is written. Named groups feed the resolvers. */
export interface TimePattern extends Pattern {
  readonly kind: TimeKind;
}

type Examples = Pick<Pattern, 'reason' | 'matches' | 'doesNotMatch'>;

/** Makes a rule that holds at the boundaries of words. */
export function timeRule([kind, id]: readonly [TimeKind, string], pattern: string, examples: Examples): TimePattern {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return { kind, id, pattern: forLatin(whole), ...examples };
}
