import type { Span } from '#src/articles/article.ts';
import type { GoldCase } from './gold-set.ts';
import type { Judge, Tally } from './judge.ts';

/** Times and figures are right where their words overlap those of a label in the same sentence, one for one. */
export const SPAN_JUDGES: readonly Judge[] = [
  {
    name: 'dates',
    goal: { measure: 'F1', atLeast: 0.92 },
    judge: (each) =>
      judgeSpans(each, { found: each.analysis.times, wanted: each.gold.dates, minor: each.gold.datesVague }),
  },
  { name: 'dates resolved', judge: judgeResolved },
  {
    name: 'figures',
    goal: { measure: 'F1', atLeast: 0.95 },
    judge: (each) =>
      judgeSpans(each, { found: each.analysis.figures, wanted: each.gold.figures, minor: each.gold.figuresMinor }),
  },
];

interface Label {
  readonly sentence: string;
  readonly span: string;
  readonly resolves?: string;
}

interface Found {
  readonly paragraph: number;
  readonly sentence: number;
  readonly span: Span;
  readonly resolved?: string | undefined;
}

interface Spans {
  readonly found: readonly Found[];
  readonly wanted: readonly Label[] | undefined;
  /** Labels that count neither way. */
  readonly minor: readonly Label[] | undefined;
}

function judgeSpans({ gold, article }: GoldCase, { found, wanted, minor = [] }: Spans): Tally | undefined {
  if (!wanted) return undefined;
  const ours = found.map((each) => ({ ...each, ...placeIn(article, each) }));
  const labels = locate(wanted, gold.sentences);
  const left = new Set(ours);
  const missed = labels.filter((label) => {
    const match = [...left].find((each) => overlaps(each, label));
    if (match) left.delete(match);
    return !match;
  });
  const ignored = locate(minor, gold.sentences);
  const wrong = [...left].filter((each) => !ignored.some((label) => overlaps(each, label)));
  return {
    right: labels.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    errors: [
      ...missed.map(({ place, words }) => `missed ${place} “${words}”`),
      ...wrong.map(({ place, words }) => `wrong ${place} “${words}”`),
    ],
  };
}

/** Of the times that were found, those that are dated as the label says. */
function judgeResolved({ gold, article, analysis }: GoldCase): Tally | undefined {
  const labels = locate(gold.dates ?? [], gold.sentences).filter(({ resolves }) => /^[\d/-]+$/.test(resolves ?? ''));
  if (labels.length === 0) return undefined;
  const ours = analysis.times.map((each) => ({ ...each, ...placeIn(article, each) }));
  const judged = labels.flatMap((label) => {
    const match = ours.find((each) => overlaps(each, label));
    return match ? [{ label, resolved: match.resolved }] : [];
  });
  const wrong = judged.filter(({ label, resolved }) => label.resolves !== resolved);
  return {
    right: judged.length - wrong.length,
    wrong: wrong.filter(({ resolved }) => resolved !== undefined).length,
    missed: wrong.length,
    errors: wrong.map(
      ({ label, resolved }) =>
        `${label.place} “${label.words}” ${resolved ?? 'unresolved'} instead of ${label.resolves}`,
    ),
  };
}

interface Placed extends Span {
  readonly place: string;
  readonly words: string;
}

function placeIn({ paragraphs }: GoldCase['article'], { paragraph, sentence, span }: Found): Placed {
  const { text = '', sentences = [] } = paragraphs[paragraph - 1] ?? {};
  const offset = sentences[sentence - 1]?.start ?? 0;
  const words = text.slice(span.start, span.end);
  return { place: `${paragraph}.${sentence}`, words, start: span.start - offset, end: span.end - offset };
}

/** Where the labels’ words stand in their sentences; of equal labels the second means the second place. */
function locate(
  labels: readonly Label[],
  sentences: Readonly<Record<string, string>>,
): (Placed & Pick<Label, 'resolves'>)[] {
  const next = new Map<string, number>();
  return labels.map(({ sentence, span, resolves }) => {
    const key = `${sentence} ${span}`;
    const text = sentences[sentence] ?? '';
    const start = text.indexOf(span, next.get(key) ?? 0);
    next.set(key, start + 1);
    return { place: sentence, words: span, start, end: start + span.length, ...(resolves ? { resolves } : {}) };
  });
}

function overlaps(a: Placed, b: Placed): boolean {
  return a.place === b.place && a.start < b.end && b.start < a.end;
}
