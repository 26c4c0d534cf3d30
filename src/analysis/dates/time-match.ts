import type { TimeKind } from './time-expression.ts';

/** A match of one of the patterns. */
export interface TimeMatch {
  readonly kind: TimeKind;
  readonly id: string;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1 to 12 by an English month’s name or its beginning. */
export function monthNumber(name: string | undefined): number | undefined {
  const index = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  return index < 0 ? undefined : index + 1;
}

export function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
