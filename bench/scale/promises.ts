import type { Spread } from '../measures/time-each.ts';
import type { GrowthFigures } from './measure-growth.ts';
import type { SystemFigures } from './measure-system.ts';

/** A figure that issue 3 promises. */
export interface Promised {
  readonly what: string;
  readonly unit: string;
  readonly limit: number;
  /** Whether the figure may not exceed the limit, or not fall below it. */
  readonly bound: 'at most' | 'at least';
  /** NaN where it wasn't measured. */
  readonly value: number;
}

export interface Figures {
  /** Undefined where the system wasn't run at the size. */
  readonly of: (key: string, size: number) => SystemFigures | undefined;
  readonly ask?: Spread | undefined;
  readonly autocomplete?: Spread | undefined;
  readonly growth?: GrowthFigures | undefined;
}

const OURS = 'pilcrow';

/** What issue 3 promises of time and memory, with what was measured. */
export function checkPromises({ of, ask, autocomplete, growth }: Figures): Promised[] {
  const ours = (size: number, figure: (figures: SystemFigures) => number | undefined): number => {
    const figures = of(OURS, size);
    return (figures && figure(figures)) ?? NaN;
  };
  const faster = (peer: string): number => timesFaster(of(peer, 100_000), of(OURS, 100_000));
  return [
    atMost('/ask on the built-in corpus, p99', ask?.p99Ms ?? NaN, [5, 'ms']),
    atMost('autocomplete of 10,000 articles, p95', autocomplete?.p95Ms ?? NaN, [10, 'ms']),
    atMost(
      '10,000: build',
      ours(10_000, ({ buildMs }) => buildMs / 1000),
      [2, 's'],
    ),
    atMost(
      '10,000: load',
      ours(10_000, ({ loadMs }) => loadMs && loadMs / 1000),
      [0.5, 's'],
    ),
    atMost('10,000: p95, clean or misspelt', ours(10_000, worstP95), [15, 'ms']),
    atMost(
      '100,000: build',
      ours(100_000, ({ buildMs }) => buildMs / 1000),
      [12, 's'],
    ),
    atMost('100,000: p95, clean or misspelt', ours(100_000, worstP95), [40, 'ms']),
    atMost(
      '100,000: heap',
      ours(100_000, ({ heapMb }) => heapMb),
      [150, 'MB'],
    ),
    atMost('100,000: event loop blocked', ours(100_000, worstBlock), [50, 'ms']),
    atMost('100,000: blocked by adding an article', growth?.adding.maxMs ?? NaN, [50, 'ms']),
    atMost('100,000: blocked by a question after it', growth?.asking.maxMs ?? NaN, [50, 'ms']),
    atLeast('100,000: faster than MiniSearch', faster('minisearch'), [10, 'times']),
    atLeast('100,000: faster than Fuse.js plain', faster('fuse-plain'), [300, 'times']),
    atMost('1,000,000: p95, clean or misspelt', ours(1_000_000, worstP95), [80, 'ms']),
  ];
}

/** False for a figure that wasn't measured. */
export function isBroken({ value, limit, bound }: Promised): boolean {
  return bound === 'at most' ? value > limit : value < limit;
}

function worstP95({ clean, t60 }: SystemFigures): number {
  return Math.max(clean.p95Ms, t60.p95Ms);
}

function worstBlock({ clean, t60 }: SystemFigures): number {
  return Math.max(clean.blockedMs, t60.blockedMs);
}

/** By medians, clean or misspelt, whichever flatters us less. */
function timesFaster(peer: SystemFigures | undefined, ours: SystemFigures | undefined): number {
  if (!peer || !ours) return NaN;
  return Math.min(peer.clean.p50Ms / ours.clean.p50Ms, peer.t60.p50Ms / ours.t60.p50Ms);
}

function atMost(what: string, value: number, [limit, unit]: readonly [number, string]): Promised {
  return { what, value, limit, unit, bound: 'at most' };
}

function atLeast(what: string, value: number, [limit, unit]: readonly [number, string]): Promised {
  return { what, value, limit, unit, bound: 'at least' };
}
