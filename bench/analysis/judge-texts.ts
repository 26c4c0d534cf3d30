import type { GoldCase } from './gold-set.ts';
import { compare, type Judge, type Tally } from './judge.ts';

/** Sentences that a summary of the default length has. */
const SUMMARY_SENTENCES = 5;

/** Claims of the author’s own, reported words, and summaries. */
export const TEXT_JUDGES: readonly Judge[] = [
  { name: 'own claims', judge: (each) => judgeClaims(each, each.gold.claims, (kind) => kind !== 'attributed') },
  { name: 'reported claims', judge: (each) => judgeClaims(each, each.gold.reported, (kind) => kind === 'attributed') },
  { name: 'summary', goal: { measure: 'precision', atLeast: 0.7 }, judge: judgeSummary },
];

function judgeClaims(
  { analysis, gold }: GoldCase,
  labels: readonly { readonly sentence: string }[] | undefined,
  isAsked: (kind: string) => boolean,
): Tally | undefined {
  if (!labels || !gold.claims || analysis.article.bibliography.language !== 'en') return undefined;
  const found = new Set(analysis.claims.filter(({ kind }) => isAsked(kind)).map(placeOf));
  return compare(found, { required: new Set(labels.map(({ sentence }) => sentence)) });
}

/** A chosen sentence is right if it is a core or an acceptable one; core ones that weren’t chosen are missed. */
function judgeSummary({ analysis, gold }: GoldCase): Tally | undefined {
  if (!gold.keySentences) return undefined;
  const chosen = new Set(analysis.keySentences.filter(({ rank }) => rank <= SUMMARY_SENTENCES).map(placeOf));
  const { core, acceptable } = gold.keySentences;
  const good = new Set([...core, ...acceptable]);
  const wrong = [...chosen].filter((place) => !good.has(place));
  return {
    right: chosen.size - wrong.length,
    wrong: wrong.length,
    missed: core.filter((place) => !chosen.has(place)).length,
    errors: wrong.map((place) => `wrong ${place}: ${gold.sentences[place] ?? ''}`),
  };
}

function placeOf({ paragraph, sentence }: { readonly paragraph: number; readonly sentence: number }): string {
  return `${paragraph}.${sentence}`;
}
