import type { Article, Paragraph, Span } from '#src/articles/article.ts';
import type { Actor } from '../actors/actor.ts';
import { baseLanguage } from '../pattern.ts';
import { findQuotations, maskSpans } from '../voices/find-quotations.ts';
import { findReports } from '../voices/find-reports.ts';
import { ENGLISH_CUES, ENGLISH_VETOES } from './english-cues.ts';
import { findImperative, IMPERATIVE } from './english-imperatives.ts';
import { readSubject, type Subject } from './english-subject.ts';
import { createAddressees } from './find-addressee.ts';
import { type FoundCue, findCues } from './find-cues.ts';
import { KOREAN_CUES, KOREAN_VETOES } from './korean-cues.ts';
import { readKoreanSubject } from './korean-subject.ts';
import type { Recommendation } from './recommendation.ts';

/** A cue in its sentence, before the whole article has been seen. */
export interface Candidate extends FoundCue {
  readonly paragraph: Paragraph;
  /** From 1. */
  readonly number: number;
  /** The sentence with quotations blotted out. */
  readonly text: string;
  /** Where the sentence begins in the paragraph. */
  readonly offset: number;
  readonly subject: Subject;
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'ko']);

/** The languages that have rules; of articles in others nothing can be said. */
export function hasRecommendationRules(language: string): boolean {
  return LANGUAGES.has(baseLanguage(language));
}

/** The author's recommendations in reading order, one a sentence; none for a language without rules. */
export function findRecommendations(article: Article, actors: readonly Actor[]): Recommendation[] {
  const language = baseLanguage(article.bibliography.language);
  if (!hasRecommendationRules(language)) return [];
  const names = namedSpans(actors);
  const candidates = article.paragraphs.flatMap((paragraph) => {
    return candidatesIn(paragraph, language, (span) => isNamed(names.get(paragraph.number), span));
  });
  const chosen = chooseCues(candidates, readGenre(candidates));
  const addresseeOf = createAddressees(actors, language);
  return chosen.map((candidate) => ({
    paragraph: candidate.paragraph.number,
    sentence: candidate.number,
    cue: { start: candidate.offset + candidate.span.start, end: candidate.offset + candidate.span.end },
    rule: candidate.cue.id,
    addressee: addresseeOf(candidate),
  }));
}

function candidatesIn(paragraph: Paragraph, language: string, isNamedIn: (span: Span) => boolean): Candidate[] {
  const masked = maskSpans(paragraph.text, findQuotations(paragraph.text));
  return paragraph.sentences.flatMap(({ start, end }, index): Candidate[] => {
    const text = masked.slice(start, end);
    const inSentence = (span: Span) => isNamedIn({ start: start + span.start, end: start + span.end });
    const found = language === 'ko' ? koreanCues(text) : englishCues(text);
    return found.map(({ cue, span }) => {
      const before = text.slice(0, span.start);
      const subject = language === 'ko' ? readKoreanSubject(before) : readSubject(before, inSentence);
      return { cue, span, paragraph, number: index + 1, text, offset: start, subject };
    });
  });
}

function koreanCues(text: string): FoundCue[] {
  return findCues(text, { cues: KOREAN_CUES, vetoes: KOREAN_VETOES });
}

function englishCues(text: string): FoundCue[] {
  const order = findImperative(text);
  const found = findCues(text, { cues: ENGLISH_CUES, vetoes: ENGLISH_VETOES });
  const all = order ? [{ cue: IMPERATIVE, span: order }, ...found] : found;
  if (all.length === 0) return all;
  const reported = findReports(text).map(({ said }) => said);
  return all.filter(({ cue, span }) => {
    return OWN_ACTS.has(cue.id) || !reported.some(({ start, end }) => start <= span.start && span.start < end);
  });
}

/** What only the author can do in the first person. */
const OWN_ACTS: ReadonlySet<string> = new Set(['author-urges', 'author-is-urging', 'my-advice-is']);

/** How far an article's "must" and "have to" can be advice. */
interface Genre {
  /** It advises in itself somewhere, obliges the author’s own side, or obliges bodies twice in a paragraph. */
  readonly isPrescriptive: boolean;
  /** More things than bodies "must": manuals, science and histories tell how things are. */
  readonly isDescriptive: boolean;
}

function readGenre(candidates: readonly Candidate[]): Genre {
  const advised = candidates.filter(
    ({ cue, subject }) => cue.strength === 'prescribes' || subject.kind === 'first-person',
  );
  const obliged = candidates.filter(({ cue, subject }) => cue.strength === 'obliges' && subject.kind === 'agent');
  const things = candidates.filter(({ cue, subject }) => cue.strength === 'obliges' && subject.kind === 'thing');
  const byParagraph = Map.groupBy(obliged, ({ paragraph }) => paragraph.number);
  const isObliging = [...byParagraph.values()].some(
    (found) => new Set(found.map(({ number }) => number)).size >= MIN_OBLIGED,
  );
  return {
    isPrescriptive: advised.length > 0 || isObliging,
    isDescriptive: things.length > advised.length + obliged.length,
  };
}

const MIN_OBLIGED = 2;

/** The first cue of each sentence that counts. */
function chooseCues(candidates: readonly Candidate[], genre: Genre): Candidate[] {
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const place = `${candidate.paragraph.number}.${candidate.number}`;
    if (!chosen.has(place) && counts(candidate, genre)) chosen.set(place, candidate);
  }
  return [...chosen.values()];
}

function counts({ cue, subject }: Candidate, { isPrescriptive, isDescriptive }: Genre): boolean {
  if (cue.strength === 'prescribes') return true;
  if (cue.id === 'needs-a') return isPrescriptive && subject.kind === 'agent';
  // "A bee must visit two million flowers": so it is with bees.
  if (subject.kind === 'thing' && (subject.isIndefinite || isDescriptive)) return false;
  if (isPrescriptive) return cue.id === 'must' || subject.kind !== 'thing';
  return subject.kind === 'first-person' || (cue.id === 'must' && subject.kind === 'agent');
}

function namedSpans(actors: readonly Actor[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { mentions } of actors) {
    for (const { paragraph, span, kind } of mentions) {
      if (kind !== 'implied') spans.set(paragraph, [...(spans.get(paragraph) ?? []), span]);
    }
  }
  return spans;
}

function isNamed(names: readonly Span[] | undefined, span: Span): boolean {
  return names?.some(({ start, end }) => span.start <= start && end <= span.end) ?? false;
}
