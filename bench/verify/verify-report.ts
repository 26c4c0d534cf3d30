import { VERDICTS } from '#src/quotes/verdict.ts';
import { percentile } from '../measures/percentile.ts';
import { percent, renderTable, shortNumber } from '../report/table.ts';
import { isPlacedRight, type JudgedCase } from './judge-cases.ts';

/** Shown of a quote that was judged wrongly. */
const MAX_QUOTE_CHARS = 160;

/** The confusion table by kind, what was right, and the first misses. */
export function verifyReport(judged: readonly JudgedCase[], misses: number): string {
  const kinds = [...Map.groupBy(judged, ({ quoteCase }) => quoteCase.kind)];
  const table = renderTable(
    ['kind', 'n', ...VERDICTS, 'right %', 'place %'],
    [...kinds, ['all', judged] as const].map(([kind, own]) => rowOf(kind, own)),
  );
  const times = judged.map(({ ms }) => ms);
  const falseExact = judged.filter(({ quoteCase, verdict }) => verdict === 'exact' && quoteCase.expected !== 'exact');
  const wrong = judged.filter((one) => !isRight(one));
  return [
    table,
    `right: ${percent(judged.filter(isRight).length / judged.length)} % of ${judged.length} (wanted: 98)`,
    `false “exact”: ${falseExact.length} (wanted: 0)`,
    `a check takes ${shortNumber(percentile(times, 0.5))} ms (p50), ${shortNumber(percentile(times, 0.95))} ms (p95) of processor time`,
    ...[...falseExact, ...wrong].slice(0, misses).map(describeMiss),
  ].join('\n');
}

function isRight({ quoteCase, verdict }: JudgedCase): boolean {
  return quoteCase.expected === verdict;
}

function rowOf(kind: string, own: readonly JudgedCase[]): string[] {
  const counts = VERDICTS.map((verdict) => own.filter((one) => one.verdict === verdict).length);
  const share = (test: (one: JudgedCase) => boolean) => percent(own.filter(test).length / own.length);
  return [
    kind,
    String(own.length),
    ...counts.map((count) => count || '').map(String),
    share(isRight),
    share(isPlacedRight),
  ];
}

function describeMiss({ quoteCase, verdict, checked }: JudgedCase): string {
  const differences = checked.parts.flatMap((part) => {
    return part.differences.map(({ kind, original, quoted }) => `${kind}: “${original}” → “${quoted}”`);
  });
  const why = [checked.joint, ...differences].filter((one) => one !== undefined).join('; ');
  return `\n${quoteCase.kind}: ${verdict}, not ${quoteCase.expected} (${quoteCase.from ?? 'two places or none'})\n  ${quoteCase.quote.slice(0, MAX_QUOTE_CHARS)}\n  ${why}`;
}
