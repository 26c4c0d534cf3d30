import type { Spread } from '../measures/time-each.ts';
import { renderTable, shortNumber } from '../report/table.ts';
import type { SystemFigures } from './measure-system.ts';
import type { Measured } from './run-measurement.ts';

export interface ScaleRow {
  readonly key: string;
  readonly name: string;
  readonly measured: Measured<SystemFigures>;
}

const HEADS = [
  'system',
  'parse s',
  'build s',
  'load s',
  'heap MB',
  'RSS MB',
  'p50 ms',
  'p95 ms',
  't60 p50',
  't60 p95',
  'blocked',
  'n',
];

/** One size: a row for each system. The time of a query is clean, then with misspelt words; `n` queries of each. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  return renderTable(
    HEADS,
    rows.map(({ name, measured }) => [
      name,
      ...(measured.kind === 'figures' ? cellsOf(measured.figures) : ['not run']),
    ]),
  ).concat(rows.map(whyNot).join(''));
}

/** What is timed in process: a row for each, with the milliseconds that half, 95 and 99 % of the calls stay below. */
export function spreadTable(rows: readonly (readonly [string, Spread | undefined])[]): string {
  return renderTable(
    ['in process', 'p50 ms', 'p95 ms', 'p99 ms', 'n'],
    rows.map(([name, spread]) => {
      return spread
        ? [name, ...[spread.p50Ms, spread.p95Ms, spread.p99Ms].map(shortNumber), String(spread.count)]
        : [name, 'not run'];
    }),
  );
}

function cellsOf({ prepareMs, buildMs, loadMs, heapMb, residentMb, clean, t60 }: SystemFigures): string[] {
  const seconds = [prepareMs, buildMs, loadMs ?? NaN].map((ms) => shortNumber(ms / 1000));
  const times = [clean.p50Ms, clean.p95Ms, t60.p50Ms, t60.p95Ms, Math.max(clean.blockedMs, t60.blockedMs)];
  return [
    ...seconds,
    ...[heapMb, residentMb].map((mb) => Math.round(mb).toLocaleString('en')),
    ...times.map(shortNumber),
    clean.queries === t60.queries ? String(clean.queries) : `${clean.queries}, ${t60.queries}`,
  ];
}

function whyNot({ name, measured }: ScaleRow): string {
  return measured.kind === 'not-run' ? `\n${name} was not run: ${measured.why}` : '';
}
