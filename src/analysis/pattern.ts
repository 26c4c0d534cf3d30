/** A rule as data: what it looks for, why, and what it must and must not find. The test suite runs every example. */
export interface Pattern {
  readonly id: string;
  readonly pattern: RegExp;
  /** The linguistic ground, or a source. */
  readonly reason: string;
  readonly matches: readonly string[];
  readonly doesNotMatch: readonly string[];
}

/** The base language of a BCP 47 tag: `en` of `en-GB`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
