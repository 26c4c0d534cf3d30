import type { Analysis } from '#src/analysis/analyse-article.ts';
import type { Figure, FigureKind } from '#src/analysis/figures/figure.ts';
import type { TimeExpression, TimeKind } from '#src/analysis/dates/time-expression.ts';
import type { Article, Span } from '#src/articles/article.ts';
import { holdsSentence, passageText, sentencePassage } from '#src/articles/passage.ts';
import { type AnswerType, questionType } from '#src/search/answer-types/question-type.ts';
import type { Answer, FoundPassage } from './answer.ts';
import type { Query } from './ask-question.ts';
import { contentStems, stemsOf } from './content-stems.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Passages with the fact that go in front; more would push the search’s own ones away. */
const MAX_FACTS = 3;

/**
 * Puts in front of what the search found the sentences that tell the very figure or time asked for and hold every word of
 * the question; also where the search alone wasn’t sure. Without such a sentence the answer stays as it is.
 */
export function answerFact(answer: Answer, { text, article: typed }: Query, sources: Sources): Answer {
  if (answer.kind !== 'passages' && answer.kind !== 'nothing-found') return answer;
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return answer;
  const articles = article ? [article] : foundArticles(answer);
  const facts = articles.flatMap((each) => factsIn(each, text, sources)).slice(0, MAX_FACTS);
  if (facts.length === 0) return answer;
  const found = answer.kind === 'passages' ? answer.passages : answer.closest;
  const isFact = ({ passage }: FoundPassage) => facts.some((fact) => holdsSentence(passage, fact.passage));
  const others = found
    .filter((each) => !isFact(each))
    .map((each) => ({ ...each, score: Math.min(each.score, LAST_FACT) }));
  return { kind: 'passages', question: answer.question, uncovered: [], passages: [...facts, ...others] };
}

/** What follows facts ranks below them. */
const LAST_FACT = 0.999;

function foundArticles(answer: Extract<Answer, { readonly kind: 'passages' | 'nothing-found' }>): Article[] {
  const found = answer.kind === 'passages' ? answer.passages : answer.closest;
  return [...new Set(found.map(({ passage }) => passage.article))];
}

function factsIn(article: Article, question: string, sources: Sources): FoundPassage[] {
  const language = /\p{Script=Hangul}/u.test(question) ? 'ko' : 'en';
  const type = questionType(question, language);
  const asked = contentStems(withoutType(question), article.bibliography.language);
  // "How much?" alone asks for no figure in particular.
  if (type === undefined || TYPES[type].length === 0 || asked.length === 0) return [];
  const analysis = sources.analyse(article);
  // A sentence may tell several; it is shown once, with all of them marked.
  const bySentence = Map.groupBy(
    candidatesOf(type, analysis, question),
    ({ paragraph, sentence }) => `${paragraph}.${sentence}`,
  );
  return [...bySentence.values()].flatMap((places) => {
    const [first] = places;
    const passage = first && sentencePassage(article, first.paragraph, first.sentence);
    if (!passage) return [];
    const stems = heldStems(analysis, first, passageText(passage));
    return asked.every((stem) => stems.has(stem)) ? [{ passage, score: 1, marks: marksOf(places) }] : [];
  });
}

/** In order and without overlaps: of two that overlap the first. */
function marksOf(places: readonly Place[]): Span[] {
  const marks: Span[] = [];
  for (const { span } of places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.start >= (marks.at(-1)?.end ?? 0)) marks.push(span);
  }
  return marks;
}

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  readonly span: Span;
}

const TYPES: Readonly<Record<AnswerType, readonly (FigureKind | TimeKind)[]>> = {
  who: [],
  where: [],
  why: [],
  when: ['day', 'month', 'year', 'season', 'decade', 'century', 'range', 'weekday', 'relative', 'lunar', 'time'],
  number: ['count', 'measure', 'fraction', 'multiple', 'rate', 'age'],
  money: ['money'],
  percent: ['percent', 'fraction'],
  duration: ['duration'],
  age: ['age'],
};

function candidatesOf(type: AnswerType, analysis: Analysis, question: string): readonly Place[] {
  const kinds = TYPES[type];
  if (type === 'when') return analysis.times.filter(({ kind }) => kinds.includes(kind));
  const figures: readonly (Figure | TimeExpression)[] = analysis.figures.filter(({ kind }) => kinds.includes(kind));
  const unit = unitAsked(question);
  return figures.filter((figure) => unit === undefined || ('unit' in figure && hasUnit(figure, unit)));
}

/** The words after "how many", as stems; one of them is what is to be counted. */
function unitAsked(question: string): readonly string[] | undefined {
  const match =
    /\bhow many ((?:(?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|of|in|on|at|to|from|by|for)\b)\p{L}+ ?){1,3})/iu.exec(
      question,
    );
  return match?.[1] === undefined ? undefined : contentStems(match[1], 'en');
}

function hasUnit(figure: Figure, asked: readonly string[]): boolean {
  const held = stemsOf(figure.unit ?? '', 'en');
  return asked.some((stem) => held.has(stem));
}

/** Words that only ask for the type: "how much money", "in which year". */
function withoutType(question: string): string {
  return question.replace(
    /\b(?:how (?:many|much|long|old|far|often|big|large|high)|(?:what|which|in what|in which) (?:year|date|day|month|time|century|decade|percent(?:age)?|number|share)|when|since when)\b/giu,
    ' ',
  );
}

/** By sentence, what it holds; made when a question first asks for it, and forgotten with the analysis. */
const held = new WeakMap<Analysis, Map<string, ReadonlySet<string>>>();

function heldStems(
  analysis: Analysis,
  { paragraph, sentence }: Omit<Place, 'span'>,
  text: string,
): ReadonlySet<string> {
  const known = held.get(analysis) ?? new Map<string, ReadonlySet<string>>();
  held.set(analysis, known);
  const key = `${paragraph}.${sentence}`;
  const stems = known.get(key) ?? findStems(analysis, { paragraph, sentence }, text);
  known.set(key, stems);
  return stems;
}

/** The stems of a sentence and of every name of the actors that it mentions. */
function findStems(
  analysis: Analysis,
  { paragraph, sentence }: Omit<Place, 'span'>,
  text: string,
): ReadonlySet<string> {
  const { language } = analysis.article.bibliography;
  const here = analysis.actors.filter(({ mentions }) => {
    return mentions.some((mention) => mention.paragraph === paragraph && mention.sentence === sentence);
  });
  const names = here.flatMap(({ name, mentions }) => [name, ...mentions.map(({ alias }) => alias)]);
  return stemsOf([text, ...new Set(names)].join(' '), language);
}
