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
  'build cpu s',
  'p95 cpu ms',
  'max cpu',
  'n',
];

/**
 * One size: a row for each system. The time of a query is clean, then with misspelt words; `n` queries of each. The
 * processor's time (`cpu`) is of both: where other programs run, it is what the machine would take by itself.
 */
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
    ['in process', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', 'p95 cpu', 'p99 cpu', 'n'],
    rows.map(([name, spread]) => {
      return spread ? [name, ...timesOf(spread).map(shortNumber), String(spread.count)] : [name, 'not run'];
    }),
  );
}

function timesOf({ p50Ms, p95Ms, p99Ms, maxMs, processor }: Spread): number[] {
  return [p50Ms, p95Ms, p99Ms, maxMs, processor.p95Ms, processor.p99Ms];
}

function cellsOf(figures: SystemFigures): string[] {
  const { prepareMs, buildMs, buildProcessorMs, loadMs, heapMb, residentMb, clean, t60 } = figures;
  const seconds = [prepareMs, buildMs, loadMs ?? NaN].map((ms) => shortNumber(ms / 1000));
  const times = [clean.p50Ms, clean.p95Ms, t60.p50Ms, t60.p95Ms, Math.max(clean.blockedMs, t60.blockedMs)];
  return [
    ...seconds,
    ...[heapMb, residentMb].map((mb) => Math.round(mb).toLocaleString('en')),
    ...times.map(shortNumber),
    shortNumber(buildProcessorMs / 1000),
    shortNumber(Math.max(clean.processor.p95Ms, t60.processor.p95Ms)),
    shortNumber(Math.max(clean.processor.maxMs, t60.processor.maxMs)),
    clean.queries === t60.queries ? String(clean.queries) : `${clean.queries}, ${t60.queries}`,
  ];
}

function whyNot({ name, measured }: ScaleRow): string {
  return measured.kind === 'not-run' ? `\n${name} was not run: ${measured.why}` : '';
}
