import type { Span } from '#src/articles/article.ts';
import type { AnswerType } from '../answer-types/question-type.ts';
import type { Query, Topic } from '../query.ts';
import type { CandidateText } from '../ranking/candidate-text.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';

/** Facts that are counted or measured. */
const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'money', 'percent', 'duration', 'age']);

/**
 * A figure counts what stands beside it: of the answerable questions for one in our own sets and the training halves a
 * tenth have it further than so many words from all that is asked about, of those asked in vain half (2026-11-29). Of 3, 5,
 * 8 and 12 the best. Of dates 5 did as well as a feature; but as a rule, which they are too, 8 refuses fewer wrongly.
 */
const FACT_WORDS = 8;

export function asksForFigure({ answerType }: Query): boolean {
  return answerType !== undefined && FIGURES.has(answerType);
}

/** Whether the question asks for a figure, and the best sentence has none close to what is asked about. */
export function isFigureApart(query: Query, best: RankedCandidate | undefined): boolean {
  if (!asksForFigure(query)) return false;
  const sentence = best?.text.sentences[best.sentence];
  return nearestFact(query, best, sentence) > FACT_WORDS;
}

/** Whether the question asks when, and the best paragraph has no time close to what is asked about. */
export function isDateApart(query: Query, best: RankedCandidate | undefined): boolean {
  return query.answerType === 'when' && nearestFact(query, best) > FACT_WORDS;
}

/**
 * What a sentence tells is told of those whom it or the two before it name: of the answerable questions for a figure or a
 * date in English half a percent name somebody else, of those asked in vain 5 %. (1 to 3 before and 0 or 1 after tried,
 * 2026-11-30. Who did something, or where, is told of people by pronouns too often.) A paragraph's first sentence names what
 * all of it is about: with it a tenth fewer of XQuAD's are refused wrongly, and as many of those asked in vain.
 */
const SENTENCES_BEFORE = 2;

/**
 * Whether the question asks for a figure or a date, and the best paragraph has one of its names further away or not at all.
 * A name of the article's title is everywhere in it.
 */
export function isNameApart(query: Query, ranked: readonly RankedCandidate[]): boolean {
  const [best] = ranked;
  if (!best || (query.answerType !== 'when' && !asksForFigure(query))) return false;
  const isTold = (topic: number) =>
    best.matches.some((match) => {
      const place = best.text.sentenceOf[match.term] ?? 0;
      const before = best.sentence - place;
      return match.topic === topic && (place === 0 || (before >= 0 && before <= SENTENCES_BEFORE));
    });
  return namesIn(query, ranked).some((name) => !name.some((topic) => isTold(topic) || (best.titled[topic] ?? 0) > 0));
}

/** The question's names, each as the indices of its topics: of "the Second World War" one word is enough. */
function namesIn({ text, topics }: Query, ranked: readonly RankedCandidate[]): number[][] {
  const names: number[][] = [];
  topics.forEach((topic, i) => {
    if (!isName(topic, i, ranked)) return;
    const last = names.at(-1);
    const before = topics[i - 1];
    const isNext = before && /^[\s-]*$/.test(text.slice(before.term.end, topic.term.start));
    if (isNext && last?.at(-1) === i - 1 && !topic.named && !before.named) last.push(i);
    else names.push([i]);
  });
  return names;
}

/** Whether a word is typed as a name, or written as one wherever it stands within a sentence of the candidates. */
function isName(topic: Topic, index: number, ranked: readonly RankedCandidate[]): boolean {
  const { named, isCapitalised, isFrame, isNumber, term } = topic;
  if (isFrame || isNumber) return false;
  if (named !== undefined || (isCapitalised && term.start > 0)) return true;
  const written = ranked.flatMap(({ matches, text }) => {
    const own = matches.filter((match) => match.topic === index && match.kind === 'exact');
    return own.flatMap((match) => writtenWithin(text, match.term));
  });
  return written.length > 0 && written.every((word) => /^\p{Lu}/u.test(word));
}

/** The word as the text has it; nothing where it opens a sentence, which gives every word a capital. */
function writtenWithin({ text, terms, sentences, sentenceOf }: CandidateText, index: number): string[] {
  const term = terms[index];
  const opens = term?.start === sentences[sentenceOf[index] ?? 0]?.start;
  return term && !opens ? [text.slice(term.start, term.end)] : [];
}

/** Words from a stretch of the type asked for to a word of the matter, or one related to it; infinite without either. */
function nearestFact({ topics }: Query, best: RankedCandidate | undefined, within?: Span): number {
  if (!best) return Infinity;
  const { terms } = best.text;
  const isIn = ({ start, end }: Span) => !within || (within.start <= start && end <= within.end);
  const isMatter = ({ topic, term }: { readonly topic: number; readonly term: number }) => {
    return topics[topic]?.isFrame === false && isIn(terms[term] ?? { start: 0, end: Infinity });
  };
  const matter = [...best.matches, ...best.kin].filter(isMatter);
  const facts = best.typed.filter(isIn).map(({ start }) => terms.findIndex(({ end }) => end > start));
  return Math.min(...facts.flatMap((fact) => matter.map(({ term }) => Math.abs(term - fact))));
}
