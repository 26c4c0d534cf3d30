import type { Span } from '#src/articles/article.ts';

/** How closely a sentence ties two actors, from most to least. */
export type Tie = 'compound' | 'between' | 'acts-on' | 'near' | 'together';

/** Most telling first. */
export const TIES: readonly Tie[] = ['compound', 'between', 'acts-on', 'near', 'together'];

/** Nearer than this many characters two names belong to one phrase; half a line of print. */
const NEAR_CHARS = 60;
/** A preposition ties what stands in one clause; longer stretches hold several. */
const CLAUSE_CHARS = 120;

/**
 * How a text ties what stands at `a` to what stands at `b`: one compound ("Putin-Xi"), "between A and B", "A … with B"
 * in one clause, near each other, or only in one sentence.
 */
function tieBetween(text: string, a: Span, b: Span): Tie {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const middle = text.slice(left.end, right.start);
  if (/^['’]?s?[-–](?:\p{L}+[-–])?$/u.test(middle)) return 'compound';
  const isBetween = /\b(?:between|among)\s+(?:the\s+)?(?:[\p{L}.’' -]+,\s*)?$/iu.test(text.slice(0, left.start));
  if (isBetween && /\band\b|,/u.test(middle) && middle.length < NEAR_CHARS) return 'between';
  const isOneClause = !/[.;:]|,\s+(?:but|while|whereas|and)\b/u.test(middle) && middle.length < CLAUSE_CHARS;
  if (
    isOneClause &&
    /\b(?:with|to|from|against|towards?|on|of|for|into|by|at|upon)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu.test(middle)
  )
    return 'acts-on';
  return middle.length < NEAR_CHARS ? 'near' : 'together';
}

/** The closest tie between any two of the places. */
export function closestTie(text: string, as: readonly Span[], bs: readonly Span[]): Tie {
  const ties = new Set(as.flatMap((a) => bs.map((b) => tieBetween(text, a, b))));
  return TIES.find((tie) => ties.has(tie)) ?? 'together';
}
