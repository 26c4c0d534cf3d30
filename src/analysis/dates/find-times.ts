import type { Article, Span } from '#src/articles/article.ts';
import { allMatches } from '#src/language/all-matches.ts';
import { baseLanguage } from '../pattern.ts';
import { type PartialDate, readPartialDate } from './calendar.ts';
import { ENGLISH_CALENDAR_TIMES } from './english-calendar.ts';
import { ENGLISH_RELATIVE_TIMES } from './english-relative.ts';
import { KOREAN_TIMES } from './korean-patterns.ts';
import { resolveEnglish } from './resolve-english.ts';
import { resolveKorean } from './resolve-korean.ts';
import type { TimeContext } from './time-context.ts';
import type { TimeMatch } from './time-match.ts';
import type { TimeExpression } from './time-expression.ts';
import type { TimePattern } from './time-pattern.ts';

interface TimeRules {
  readonly patterns: readonly TimePattern[];
  readonly resolve: (match: TimeMatch, context: TimeContext) => string | undefined;
  /** Something of this stands in every sentence that tells a time; a quick look before the patterns. */
  readonly hint: RegExp;
  /** Whether a sentence speaks of what is to come. */
  readonly future: RegExp;
}

const RULES: Readonly<Record<string, TimeRules>> = {
  en: {
    patterns: [...ENGLISH_CALENDAR_TIMES, ...ENGLISH_RELATIVE_TIMES],
    resolve: resolveEnglish,
    hint: /\d|day|night|morning|evening|week|month|year|decade|centur|hour|minute|second|spring|summer|autumn|fall|winter|season|quarter|semester|annual|daily|hourly|tomorrow|noon|midnight|dawn|dusk|sunrise|sunset|generation|millenni|fortnight|o[’']clock|ties\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Easter|Christmas|Thanksgiving|Ramadan|Eid|Passover|Chuseok|Seollal|Halloween|Whitsun|Pentecost|Diwali|Hanukkah|centen|birthday|jubilee/iu,
    future:
      /\b(?:will|shall|[’']ll|is (?:due|set|expected|scheduled|to)|are (?:due|set|expected|scheduled|to)|plans? to|going to|next)\b/u,
  },
  ko: {
    patterns: KOREAN_TIMES,
    resolve: resolveKorean,
    hint: /[\d년월일해달주년세기시간초봄여름가을겨울제마다매내늘돌룻틀흘새레보름]/u,
    future: /(?:ㄹ|할|될|릴|일) (?:예정|것이|계획)|내년|다음/u,
  },
};

/** The languages in which times can be found. */
export function hasTimeRules(language: string): boolean {
  return baseLanguage(language) in RULES;
}

/** The times that an article tells, in reading order; none for a language without rules. Linear in the text. */
export function findTimes({ bibliography, paragraphs }: Article): TimeExpression[] {
  const rules = RULES[baseLanguage(bibliography.language)];
  if (!rules) return [];
  const published = readPartialDate(bibliography.date);
  return paragraphs.flatMap(({ number, text, sentences }) => {
    let told: PartialDate | undefined;
    return sentences.flatMap(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      if (!rules.hint.test(sentence)) return [];
      return matchesIn(sentence, rules.patterns).map(({ match, span }): TimeExpression => {
        const isFuture = rules.future.test(clauseAround(sentence, span)) || AHEAD.test(match.text);
        const resolved = rules.resolve(match, { published, told, isFuture });
        if (DATED.has(match.kind)) told = readPartialDate(resolved?.split('/')[0]) ?? told;
        const inParagraph = { start: start + span.start, end: start + span.end };
        return { paragraph: number, sentence: index + 1, span: inParagraph, kind: match.kind, resolved };
      });
    });
  });
}

/** Kinds that set the time of the story for what follows. */
const DATED: ReadonlySet<string> = new Set(['day', 'month', 'year', 'range', 'season', 'lunar']);

/** The words between the marks around a span. */
function clauseAround(sentence: string, { start, end }: Span): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:—]/u)
      .at(-1) ?? '';
  const after = sentence.slice(end).split(/[,;:—]/u)[0] ?? '';
  return before + sentence.slice(start, end) + after;
}

/** Limits of what is to come, unless the sentence says otherwise. */
const AHEAD = /^(?:by|until|till|before) /iu;

interface Matched {
  readonly match: TimeMatch;
  readonly span: Span;
}

/** The matches in a sentence, the longest where they overlap. */
function matchesIn(sentence: string, patterns: readonly TimePattern[]): Matched[] {
  const all = patterns.flatMap(({ id, kind, pattern }) => {
    return allMatches(sentence, pattern).flatMap((found): Matched[] => {
      const span = trim(found[0], found.index);
      const match = { id, kind, text: found[0].trim(), groups: found.groups ?? {} };
      return isTime(match, sentence, span) ? [{ match, span }] : [];
    });
  });
  const kept: Matched[] = [];
  for (const next of all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || next.span.start >= last.span.end) kept.push(next);
    else if (next.span.end - next.span.start > last.span.end - last.span.start) kept[kept.length - 1] = next;
  }
  return kept;
}

/** Prepositions that don’t change the time are no part of it: "in March" tells March. */
const IDLE =
  /^(?:(?:in|on|at|of|to|for|during|over|and|the year|winter|class of|every(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))) )+/iu;

function trim(text: string, start: number): Span {
  const idle = IDLE.exec(text)?.[0].length ?? 0;
  return { start: start + idle, end: start + text.trimEnd().length };
}

const PRESENT = /\b(?:is|are|has|have|do|does|lives?|remains?|faces?)\b/u;
const EVENT = /\b(?:will|was|were|did|had|said|told|met|won|lost|began|came|went|took|gave|made|held|\p{Ll}{2,}ed)\b/u;

/** "Today" is a day in a sentence that tells an event, and means "nowadays" in one that tells a state. */
function isTime({ id }: TimeMatch, sentence: string, span: Span): boolean {
  if (id !== 'today') return true;
  const isPossessive = /^[’']s/u.test(sentence.slice(span.end));
  return isPossessive || (EVENT.test(sentence) && !PRESENT.test(sentence));
}
