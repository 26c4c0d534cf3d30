import type { Article, Paragraph, Span } from '#src/articles/article.ts';
import { inLatin } from '#src/language/script-letters.ts';
import { baseLanguage, type Pattern } from '../pattern.ts';
import type { Recommendation } from '../recommendations/recommendation.ts';
import { findQuotations, maskSpans } from '../voices/find-quotations.ts';
import { findReports } from '../voices/find-reports.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { ENGLISH_HEDGES, ENGLISH_JUDGEMENTS, ENGLISH_PREDICTIONS, NO_CLAIM, PRESENT_MAIN } from './english-claims.ts';

/** Claims can be told apart in English only. */
export function hasClaimRules(language: string): boolean {
  return baseLanguage(language) === 'en';
}

/** The claims of an article, one a sentence at most, in reading order; recommendations aren't among them. */
export function findClaims(article: Article, recommendations: readonly Recommendation[]): Claim[] {
  if (!hasClaimRules(article.bibliography.language)) return [];
  const advised = new Set(recommendations.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
  return article.paragraphs.flatMap((paragraph) => {
    const quotations = findQuotations(paragraph.text);
    const masked = maskSpans(paragraph.text, quotations);
    return paragraph.sentences.flatMap((span, index): Claim[] => {
      if (advised.has(`${paragraph.number}.${index + 1}`)) return [];
      const found = claimIn(masked.slice(span.start, span.end), { paragraph, span, quotations });
      return found ? [{ ...found, paragraph: paragraph.number, sentence: index + 1 }] : [];
    });
  });
}

interface Place {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly quotations: readonly Span[];
}

type Found = Pick<Claim, 'kind' | 'cue' | 'source'>;

function claimIn(sentence: string, { span, quotations }: Place): Found | undefined {
  const shift = (part: Span): Span => ({ start: span.start + part.start, end: span.start + part.end });
  const report = findReports(sentence).find(({ isSure }) => isSure);
  if (report) return { kind: 'attributed', cue: shift(report.cue), source: report.source && shift(report.source) };
  const quoted = quotations.find(({ start, end }) => start < span.end && span.start < end);
  if (quoted) {
    const start = Math.max(quoted.start, span.start);
    return { kind: 'attributed', cue: { start, end: start + 1 } };
  }
  if (NO_CLAIM.pattern.test(sentence)) return undefined;
  const found = firstCue(sentence);
  return found && { kind: found.kind, cue: shift(found.cue) };
}

const KINDS: readonly { readonly kind: ClaimKind; readonly patterns: readonly Pattern[] }[] = [
  { kind: 'predicted', patterns: ENGLISH_PREDICTIONS.map(inLatin) },
  { kind: 'hedged', patterns: ENGLISH_HEDGES.map(inLatin) },
  { kind: 'stated', patterns: ENGLISH_JUDGEMENTS.map(inLatin) },
];

/** A sentence with figures or dates tells a fact unless more than one thing shows a judgement. */
function cuesNeeded(sentence: string): number {
  return /\d/.test(sentence) ? 2 : 1;
}

function firstCue(sentence: string): { readonly kind: ClaimKind; readonly cue: Span } | undefined {
  for (const { kind, patterns } of KINDS) {
    if (kind === 'stated' && !PRESENT_MAIN.pattern.test(sentence)) return undefined;
    const matches = patterns.map(({ pattern }) => pattern.exec(sentence)).filter((each) => each !== null);
    if (kind === 'stated' && matches.length < cuesNeeded(sentence)) return undefined;
    const [match] = matches;
    if (match) return { kind, cue: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}
