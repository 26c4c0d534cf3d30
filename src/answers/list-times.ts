import { hasTimeRules } from '#src/analysis/dates/find-times.ts';
import type { TimeKind } from '#src/analysis/dates/time-expression.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { type Answer, toProblem } from './answer.ts';
import { articlesToRead } from './articles-to-read.ts';
import type { DatedPassage } from './listed-answer.ts';
import type { Sources } from './sources.ts';

/** How long and how often are no points of a timeline. */
const NO_POINTS: ReadonlySet<TimeKind> = new Set<TimeKind>(['duration', 'frequency', 'time']);

/** When what the articles tell happened: the earliest first, what can't be dated last. */
export function listTimes(typed: string | undefined, sources: Sources): Answer {
  const read = articlesToRead(typed, sources, { part: 'timeline', isSupported: hasTimeRules });
  if ('kind' in read) return read;
  const { articles, question } = read;
  const passages = articles.flatMap((article) => datedPassages(article, sources)).toSorted(byTime);
  if (passages.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'timeline', articles });
  return { kind: 'timeline', question, passages };
}

function datedPassages(article: Article, { analyse }: Sources): DatedPassage[] {
  return analyse(article).times.flatMap(({ paragraph, sentence, span, kind, resolved }) => {
    const passage = sentencePassage(article, paragraph, sentence);
    if (!passage || NO_POINTS.has(kind)) return [];
    return [{ passage, score: 1, marks: [span], timeKind: kind, resolved }];
  });
}

function byTime({ resolved: a }: DatedPassage, { resolved: b }: DatedPassage): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return startOf(a) - startOf(b) || b.length - a.length;
}

/** A number that orders ISO dates, also those before the common era, by when they begin. */
function startOf(resolved: string): number {
  const [, sign, year, month, day] = /^(-?)(\d+)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(resolved) ?? [];
  return Number(`${sign ?? ''}1`) * Number(year ?? 0) * 10_000 + Number(month ?? 0) * 100 + Number(day ?? 0);
}
