import { UNDETERMINED } from '#src/language/identify-language.ts';
import type { ShelfResult } from './find-passages.ts';

/** What a shelf found, and the language of its articles. */
export interface SpokenResult extends ShelfResult {
  readonly language: string;
}

const NOTHING: ShelfResult = {
  hits: [],
  uncovered: [],
  uncoveredShare: 1,
  isCovered: false,
  hasTopic: false,
  confidence: 0,
};

/**
 * Joins what the shelves found. The language in which the question is answered best speaks; others that answer too add
 * their passages. Where none does, what speaks of most of the question comes closest, and what is told as missing is
 * missing everywhere.
 *
 * @param spoken the language in which the question is asked, or `UNDETERMINED`
 */
export function joinResults(found: readonly SpokenResult[], spoken: string): ShelfResult {
  const results = found.map((result) => asUnderstood(result, spoken));
  const isSpoken = ({ language }: SpokenResult) => Number(language === spoken);
  const sorted = results.toSorted((a, b) => {
    const bySilence = a.isCovered ? 0 : a.uncoveredShare - b.uncoveredShare || isSpoken(b) - isSpoken(a);
    const byAnswer = Number(b.isCovered) - Number(a.isCovered);
    return byAnswer || bySilence || b.confidence - a.confidence || b.hits.length - a.hits.length;
  });
  const [best = NOTHING] = sorted;
  const others = sorted.filter((result) => result !== best && result.isCovered && best.isCovered);
  return {
    ...best,
    uncovered: best.isCovered ? best.uncovered : missingEverywhere(best, results),
    hits: [...best.hits, ...others.flatMap(({ hits }) => hits)],
    hasTopic: results.some(({ hasTopic }) => hasTopic),
  };
}

/**
 * Of a question in another script a shelf knows the names and numbers only: with any other word, what it finds answers
 * nothing ("what's China's plan?", by a Korean article that mentions China).
 */
function asUnderstood(result: SpokenResult, spoken: string): SpokenResult {
  const [asked, written] = [scriptOf(spoken), scriptOf(result.language)];
  const isForeign = asked !== undefined && written !== undefined && asked !== written;
  return isForeign && result.uncovered.length > 0 ? { ...result, isCovered: false } : result;
}

function missingEverywhere(best: ShelfResult, results: readonly SpokenResult[]): string[] {
  return best.uncovered.filter((phrase) =>
    results.every(({ hasTopic, uncovered }) => !hasTopic || uncovered.some((other) => other.includes(phrase))),
  );
}

/**
 * ISO 15924, by Unicode CLDR's likely subtags; Chinese and Japanese share their characters. Undefined where the language
 * isn't known or doesn't tell: Serbian is written in two scripts.
 */
function scriptOf(language: string): string | undefined {
  if (language === UNDETERMINED || language === 'sr') return undefined;
  const script = scripts.get(language) ?? new Intl.Locale(language).maximize().script;
  if (script !== undefined) scripts.set(language, script);
  return script !== undefined && /^(?:Hans|Hant|Jpan)$/.test(script) ? 'Hani' : script;
}

/** By language: looking one up takes 30 µs, and each question does for each shelf. */
const scripts = new Map<string, string>();
