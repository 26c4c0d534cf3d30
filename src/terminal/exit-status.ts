import type { Answer } from '#src/answers/answer.ts';

/** Exit statuses, as documented in docs/commands.md; the same meaning as grep's. */
export const EXIT = { found: 0, nothingFound: 1, fault: 2 } as const;

export function exitStatusOf(answer: Answer): number {
  if (answer.kind === 'nothing-found') return EXIT.nothingFound;
  if (answer.kind === 'verification') return answer.quotes.every(isVerbatim) ? EXIT.found : EXIT.nothingFound;
  if (answer.kind !== 'problem') return EXIT.found;
  const { kind } = answer.problem;
  return kind === 'nothing-analysed' || kind === 'no-advice-for' ? EXIT.nothingFound : EXIT.fault;
}

/** Word for word, whatever was cut being marked. */
function isVerbatim({ verdict }: { readonly verdict: string }): boolean {
  return verdict === 'exact' || verdict === 'cut';
}
