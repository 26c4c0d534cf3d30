import type { Line } from './line.ts';

/** What is usual in a column. */
export interface ColumnShape {
  /** Where most lines begin. */
  readonly left: number;
  /** Where full lines end. */
  readonly right: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** Full lines end here: nine of ten lines of a column don't go further. */
const FULL_PERCENTILE = 0.9;

/** The shape of a column, from its lines in order. */
export function columnShape(lines: readonly Line[]): ColumnShape {
  const steps = lines
    .slice(1)
    .map(({ y }, index) => y - (lines[index]?.y ?? 0))
    .filter((step) => step > 0);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  return {
    left: commonest(lines.map(({ left }) => left)),
    right: rights[Math.min(rights.length - 1, Math.floor(rights.length * FULL_PERCENTILE))] ?? 0,
    leading: steps.length > 0 ? commonest(steps) : (lines[0]?.size ?? 0) * 1.2,
  };
}

/** The commonest number, to the nearest point; of several the smallest. */
function commonest(numbers: readonly number[]): number {
  const groups = [...Map.groupBy(numbers, (number) => Math.round(number)).values()];
  const [best = []] = groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return best.reduce((sum, number) => sum + number, 0) / Math.max(1, best.length);
}
