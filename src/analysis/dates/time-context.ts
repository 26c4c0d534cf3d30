import { formatInterval, type PartialDate } from './calendar.ts';

/** What resolving a time depends on. */
export interface TimeContext {
  /** When the article was published, as exact as it is known. */
  readonly published?: PartialDate | undefined;
  /** The time that the paragraph told last. */
  readonly told?: PartialDate | undefined;
  /** Whether the sentence speaks of what is to come. */
  readonly isFuture: boolean;
  /** "last", "next", "this" in front of a month or a season. */
  readonly relation?: string | undefined;
}

/** A month without a year that is at most so many months ahead is the coming one: news announces near dates. */
const NEAR_AHEAD_MONTHS = 1;

/**
 * The year of a month (and day) that is named without one: that of the time told before in the paragraph; else the last
 * such month before publication, or the next one in sentences on the future. Undefined without a date to start from.
 */
export function nearestMonth(
  { month, day }: { readonly month: number; readonly day?: number | undefined },
  { published, told, isFuture, relation }: TimeContext,
): PartialDate | undefined {
  // A story goes forward: a month before that of the time told last is of another year.
  const goesOn = told?.month !== undefined && month >= told.month;
  if (told && !relation && (goesOn || !published)) return { year: told.year, month, day };
  if (!published) return undefined;
  if (published.month === undefined) {
    const shift = relation === 'last' ? -1 : relation === 'next' ? 1 : 0;
    return { year: published.year + shift, month, day };
  }
  const ahead = month - published.month + (month === published.month && (day ?? 0) > (published.day ?? 31) ? 0.5 : 0);
  if (relation === 'this') return { year: published.year, month, day };
  if (relation === 'next' || (relation !== 'last' && isFuture)) {
    return { year: published.year + (ahead < 0 || (relation === 'next' && ahead === 0) ? 1 : 0), month, day };
  }
  const isPast = relation === 'last' ? ahead < 0 : ahead <= NEAR_AHEAD_MONTHS;
  return { year: published.year - (isPast ? 0 : 1), month, day };
}

/** First and last months of the seasons in the northern hemisphere, by meteorological reckoning (WMO); winter ends next year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** The months of a season, as an interval; of a named year, else nearest to publication as its relation says. */
export function resolveSeason(name: string, year: number | undefined, context: TimeContext): string | undefined {
  const [from, to] = SEASONS[name] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const start = year ?? seasonYear(from, context);
  if (start === undefined) return undefined;
  return formatInterval({ year: start, month: from }, { year: from > to ? start + 1 : start, month: to });
}

function seasonYear(from: number, { published, told, relation, isFuture }: TimeContext): number | undefined {
  if (relation !== undefined && /that|previous|following/.test(relation)) return told?.year;
  if (!published) return undefined;
  const month = published.month ?? 12;
  if (relation === 'last') return month > from + 2 ? published.year : published.year - 1;
  if (relation === 'next' || relation === 'the coming' || (relation === undefined && isFuture)) {
    return month < from ? published.year : published.year + 1;
  }
  return published.year;
}
