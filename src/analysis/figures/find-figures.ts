import type { Article, Span } from '#src/articles/article.ts';
import type { TimeExpression } from '../dates/time-expression.ts';
import { forLatin } from '#src/language/script-letters.ts';
import { NUMBER_WORD } from '../number-words.ts';
import { allMatches } from '#src/language/all-matches.ts';
import { baseLanguage } from '../pattern.ts';
import { ENGLISH_FIGURES, type FigurePattern } from './english-patterns.ts';
import { APPROXIMATOR, NUMBER, valueOf } from './english-numbers.ts';
import type { Figure } from './figure.ts';
import { KOREAN_DURATION, KOREAN_FIGURES, koreanValue } from './korean-figures.ts';
import { MINOR_NUMBERS } from './minor-numbers.ts';

interface FigureRules {
  readonly patterns: readonly FigurePattern[];
  readonly value: (number: string) => number | undefined;
  readonly isMinor: (sentence: string, number: Span) => boolean;
  /** Something of this stands in every sentence that tells a figure; a quick look before the patterns. */
  readonly hint: RegExp;
  /** The noun that a bare number counts, right behind it; its length with the space. */
  readonly counted: (after: string) => string;
  /** Reads the number off a time that has one. */
  readonly duration: RegExp;
}

const ENGLISH_HINT = new RegExp(
  String.raw`\d|\b${NUMBER_WORD}\b|hundred|thousand|million|billion|trillion|dozen|scores|half|third|quarter|fifth|tenth|twice|thrice|double|triple|treble|quadrupl|quintupl|halv|fold|several|few|couple`,
  'iu',
);

const ENGLISH_DURATION = forLatin(
  new RegExp(
    String.raw`^(?:(?:within|for|in|over|after|the|these|first|last|next|past|following|coming|previous|final|during) )*(?<approximator>(?:${APPROXIMATOR} )+)?(?<number>${NUMBER}|half|several)(?:(?: to | or | ?[-–] ?)(?:${NUMBER}))?(?: an?)?[ -](?:\p{Ll}+ )?(?<unit>(?:second|minute|hour|day|week|fortnight|month|year|decade|centur|generation)\p{Ll}*)`,
    'iu',
  ),
);

const RULES: Readonly<Record<string, FigureRules>> = {
  en: {
    patterns: ENGLISH_FIGURES,
    value: valueOf,
    isMinor: isMinorEnglish,
    hint: ENGLISH_HINT,
    counted: countedNoun,
    duration: ENGLISH_DURATION,
  },
  ko: {
    patterns: KOREAN_FIGURES,
    value: koreanValue,
    isMinor: () => false,
    hint: /[\d두세네섯곱덟홉열백천만억반배살돌틀흘레름룻닷새수몇한권명]/u,
    counted: () => '',
    duration: KOREAN_DURATION,
  },
};

export function hasFigureRules(language: string): boolean {
  return baseLanguage(language) in RULES;
}

/** The figures of an article in reading order; numbers that only date (`times`), name or point back are left out. */
export function findFigures({ bibliography, paragraphs }: Article, times: readonly TimeExpression[]): Figure[] {
  const rules = RULES[baseLanguage(bibliography.language)];
  if (!rules) return [];
  return paragraphs.flatMap(({ number, text, sentences }) => {
    return sentences.flatMap(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      if (!rules.hint.test(sentence)) return [];
      const here = times.filter((time) => time.paragraph === number && time.sentence === index + 1);
      const timed = here.map(({ span, kind }) => ({ kind, start: span.start - start, end: span.end - start }));
      return figuresIn(sentence, timed, rules).map((figure): Figure => {
        const span = { start: start + figure.span.start, end: start + figure.span.end };
        return { ...figure, paragraph: number, sentence: index + 1, span };
      });
    });
  });
}

type Timed = Span & Pick<TimeExpression, 'kind'>;
type Found = Omit<Figure, 'paragraph' | 'sentence'>;

function figuresIn(sentence: string, times: readonly Timed[], rules: FigureRules): Found[] {
  const found: Found[] = [];
  for (const pattern of rules.patterns) {
    for (const match of allMatches(sentence, pattern.pattern)) {
      const figure = toFigure(match, pattern, { sentence, times, rules });
      if (figure && !found.some(({ span }) => overlaps(span, figure.span))) found.push(figure);
    }
  }
  for (const time of times) {
    const figure = durationOf(sentence, time, rules);
    if (figure && !found.some(({ span }) => overlaps(span, figure.span))) found.push(figure);
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

interface Place {
  readonly sentence: string;
  readonly times: readonly Timed[];
  readonly rules: FigureRules;
}

function toFigure(
  match: RegExpExecArray,
  { id, kind }: FigurePattern,
  { sentence, times, rules }: Place,
): Found | undefined {
  const { groups = {}, index } = match;
  const words = match[0].trimEnd();
  const number = groups['number'] ?? words;
  const at = index + Math.max(0, match[0].indexOf(number));
  const numberSpan = { start: at, end: at + number.length };
  const isBare = id === 'count' || id === 'ko-count';
  // Ages and anniversaries have their own patterns; what else tells a time is told by the timeline.
  const inTime = times.some((time) => !BESIDE.has(time.kind) && overlaps(time, numberSpan));
  const inDuration = times.some((time) => time.kind === 'duration' && overlaps(time, numberSpan));
  if ((inTime && kind !== 'age') || (inDuration && (isBare || kind === 'measure'))) return undefined;
  if ((isBare || kind === 'rate') && rules.isMinor(sentence, numberSpan)) return undefined;
  const counted = isBare ? rules.counted(sentence.slice(index + words.length)) : '';
  const span = { start: index, end: index + words.length + counted.length };
  return {
    span,
    kind,
    value: rules.value(number),
    valueTo: groups['number2'] === undefined ? undefined : rules.value(groups['number2']),
    unit: (groups['unit'] ?? counted).trim() || undefined,
    approximator: groups['approximator']?.trim() || undefined,
    scope: groups['scope']?.trim() || undefined,
  };
}

/** Times beside which a number still counts something: how often ("$15 a year"), and what isn’t a date. */
const BESIDE: ReadonlySet<string> = new Set(['frequency', 'duration', 'anniversary']);

/** "48 hours", "six months later": a time that is a figure too, where it has a number. */
function durationOf(sentence: string, time: Timed, { value, duration }: FigureRules): Found | undefined {
  const text = sentence.slice(time.start, time.end);
  const groups = time.kind === 'duration' || time.kind === 'relative' ? duration.exec(text)?.groups : undefined;
  const number = groups?.['number'];
  if (number === undefined) return undefined;
  return {
    span: { start: time.start, end: time.end },
    kind: 'duration',
    value: value(number),
    unit: groups?.['unit']?.trim() || undefined,
    approximator: groups?.['approximator']?.trim() || undefined,
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isMinorEnglish(sentence: string, { start, end }: Span): boolean {
  const marked = `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
  return MINOR_NUMBERS.some(({ pattern }) => pattern.test(marked));
}

/** Words that end a counted noun phrase. */
const END =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|as|than|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|more|less|when|while|where|after|before|since|until|if|it|they|he|she|we|the|a|an|this|per|each|every|into|over|under|about|between|against|did|do|does|not|also|so|because|through|during|without|times|percent)$/u;
const MAX_NOUN_WORDS = 3;

/** " containers", " premature deaths": up to the first plural, else the first word. */
function countedNoun(after: string): string {
  const words =
    /^(?:(?: of)?(?: (?:the|its|their|our|these|those))?(?= \p{L}))?((?:[ -]\p{L}[\p{L}’'-]*){1,3})/u
      .exec(after)?.[1]
      ?.match(/[ -][^ ]+/gu) ?? [];
  const kept: string[] = [];
  for (const word of words.slice(0, MAX_NOUN_WORDS)) {
    if (END.test(word.trim())) break;
    kept.push(word);
    if (/(?:s|people|men|women|children|troops|dead|feet|teeth|police|fish|cattle)$/u.test(word))
      return after.slice(0, after.indexOf(word) + word.length);
  }
  return kept[0] === undefined ? '' : after.slice(0, after.indexOf(kept[0]) + kept[0].length);
}
