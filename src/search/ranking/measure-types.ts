import { isCountedIn } from '#src/language/korean-counters.ts';
import type { Span } from '#src/articles/article.ts';
import type { AnswerType } from '../answer-types/question-type.ts';
import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import type { FeatureName, Features } from './feature-names.ts';

type TypeFeature = Exclude<Extract<FeatureName, `${string}InText` | `${string}InSentence`>, 'relatedInSentence'>;
type Types = Pick<Features, TypeFeature>;

/** Types that one feature stands for: sums, shares and ages are told by numbers too. */
const FEATURE_OF: Readonly<Record<AnswerType, 'who' | 'when' | 'where' | 'number' | 'duration' | 'why'>> = {
  who: 'who',
  when: 'when',
  where: 'where',
  number: 'number',
  money: 'number',
  percent: 'number',
  duration: 'duration',
  age: 'number',
  why: 'why',
};

const NONE: Types = {
  whoInText: 0,
  whoInSentence: 0,
  whenInText: 0,
  whenInSentence: 0,
  whereInText: 0,
  whereInSentence: 0,
  numberInText: 0,
  numberInSentence: 0,
  durationInText: 0,
  durationInSentence: 0,
  whyInText: 0,
  whyInSentence: 0,
};

/** So much after a number may hold its counter. */
const COUNTER_CHARS = 8;
/** So many stretches of the type in a paragraph, and more say no more. */
const ENOUGH = 2;
/** The next sentence often goes on with the fact. */
const NEXT_SENTENCE = 0.4;

/** Stretches of the type that the question asks for, without those that only repeat its own words. */
export function findTyped(query: Query, { text, terms, answersOf, names }: CandidateText): Span[] {
  if (!query.answerType) return [];
  const asked = new Set(query.terms.map(({ stem }) => stem));
  const isNew = ({ start, end }: Span) => {
    return terms.some((term) => start < term.end && term.start < end && !term.isStopWord && !asked.has(term.stem));
  };
  const stretches = answersOf(query.answerType);
  // "Because" is grammar, and the reason is what follows.
  const found =
    query.answerType === 'why' ? [...stretches] : stretches.filter(isNew).filter(isCountedAlike(query, text));
  if (query.answerType !== 'where' || !query.asksForState) return found;
  const askedAbout = new Set(query.topics.map(({ named }) => named?.name));
  const named = names.filter(({ actor }) => !askedAbout.has(actor)).map(({ term }) => terms[term]);
  return [...found, ...named.filter((term) => term !== undefined)];
}

/** Of numbers those that count what is asked for, where the question says in what that is counted. */
function isCountedAlike({ answerType, counter }: Query, text: string): (stretch: Span) => boolean {
  if (answerType !== 'number' || counter === undefined) return () => true;
  return ({ start, end }) =>
    isCountedIn(counter, { number: text.slice(start, end), after: text.slice(end, end + COUNTER_CHARS) });
}

interface TypedCandidate {
  readonly text: CandidateText;
  readonly found: readonly Span[];
  readonly sentence: number;
}

/** Whether the candidate has what is asked for, and where. */
export function measureTypes(query: Query, { text, found, sentence }: TypedCandidate): Types {
  if (!query.answerType || found.length === 0) return NONE;
  const feature = FEATURE_OF[query.answerType];
  const here = hasStretch(found, text.sentences[sentence]) ? 1 : 0;
  const next = hasStretch(found, text.sentences[sentence + 1]) ? NEXT_SENTENCE : 0;
  return {
    ...NONE,
    [`${feature}InText`]: Math.min(1, found.length / ENOUGH),
    [`${feature}InSentence`]: Math.max(here, next),
  };
}

/** Whether one of the stretches lies within the sentence. */
export function hasStretch(found: readonly Span[], sentence: Span | undefined): boolean {
  return sentence !== undefined && found.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}
