import type { FoundPassage } from '#src/answers/answer.ts';
import { placesOf, type VerificationAnswer, type VerifiedQuote } from '#src/answers/verification.ts';
import type { Passage } from '#src/articles/passage.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { CheckedPart } from '#src/quotes/judge-quote.ts';
import type { PassageJson } from './to-json.ts';

type ToPassage = (found: FoundPassage) => PassageJson;

/** A verification as programs read it; documented in docs/commands.md. */
export function verificationJson(answer: VerificationAnswer, toPassage: ToPassage) {
  return {
    question: answer.question,
    passages: placesOf(answer).map((passage) => toPassage(found(passage))),
    quotes: answer.quotes.map((checked) => quoteJson(checked, toPassage)),
  };
}

function quoteJson({ quote, verdict, joint, attribution, parts, others }: VerifiedQuote, toPassage: ToPassage) {
  return {
    quote,
    verdict,
    joint: joint ?? null,
    source: attribution ? { typed: attribution.typed, articles: attribution.articles.map(({ slug }) => slug) } : null,
    parts: parts.map((part) => partJson(part, toPassage)),
    others: others.map(formatReference),
  };
}

function partJson({ quoted, verdict, passage, differences, edge }: CheckedPart, toPassage: ToPassage) {
  return {
    quoted,
    verdict,
    passage: passage ? toPassage(found(passage)) : null,
    differences: differences.map(({ kind, original, quoted: said, span }) => {
      return { kind, original, quoted: said, start: span.start, end: span.end };
    }),
    edge: edge ?? null,
  };
}

function found(passage: Passage): FoundPassage {
  return { passage, score: 1, marks: [] };
}
