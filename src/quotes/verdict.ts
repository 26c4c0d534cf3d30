/**
 * What is said of a quote, from the best to the worst; a quote of several parts is as bad as its worst part.
 * `cut-unmarked` leaves words out silently, `near` has other words or slips, `altered` says something else.
 */
export const VERDICTS = ['exact', 'cut', 'cut-unmarked', 'near', 'altered', 'wrong-source', 'not-found'] as const;

export type Verdict = (typeof VERDICTS)[number];

export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const worst = Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? 'not-found';
}
