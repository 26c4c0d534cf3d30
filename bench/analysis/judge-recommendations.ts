import { toSlugWords } from '#src/analysis/actors/lexicon/slug-words.ts';
import type { GoldCase } from './gold-set.ts';
import { compare, type Judge, type Tally } from './judge.ts';

/** What authors prescribe, by sentence; places where two readers may differ count neither way. */
const RECOMMENDATIONS: Judge = {
  name: 'recommendations',
  goal: { measure: 'F1', atLeast: 0.95 },
  judge: ({ gold, analysis }: GoldCase): Tally | undefined => {
    if (!gold.recommendations) return undefined;
    const found = new Set(analysis.recommendations.map(placeOf));
    const required = new Set(gold.recommendations.map(({ sentence }) => sentence));
    const tally = compare(found, { required, allowed: new Set(gold.recommendationsBorderline) });
    return { ...tally, errors: tally.errors.map((error) => `${error}: ${textAt(gold.sentences, error)}`) };
  },
};

/**
 * Whom the recommendations that were found address. "We" is right wherever the label names the side for which the author
 * speaks, which only a reader knows; a wrong addressee is both wrong and missed.
 */
const ADDRESSEES: Judge = {
  name: 'addressees',
  judge: ({ gold, analysis }: GoldCase): Tally | undefined => {
    if (!gold.recommendations) return undefined;
    const ours = new Map(analysis.recommendations.map((found) => [placeOf(found), found.addressee]));
    const judged = gold.recommendations.filter(({ sentence }) => ours.has(sentence));
    const wrong = judged.filter(({ sentence, addressee, alsoAddressees = [] }) => {
      const found = ours.get(sentence);
      const wanted = new Set([addressee, ...alsoAddressees]);
      const names = found ? [...found.actors, toSlugWords(found.name), found.name] : ['nobody'];
      for (const id of [addressee, ...alsoAddressees]) for (const name of namesOf(gold.actors[id])) wanted.add(name);
      return !names.some(
        (name) => wanted.has(name) || name === 'we' || [...wanted].some((each) => each.includes(name)),
      );
    });
    return {
      right: judged.length - wrong.length,
      wrong: wrong.filter(({ sentence }) => ours.get(sentence) !== undefined).length,
      missed: wrong.length,
      errors: wrong.map(
        ({ sentence, addressee }) => `${sentence}: ${ours.get(sentence)?.name ?? 'nobody'} instead of ${addressee}`,
      ),
    };
  },
};

/** What the labels call an actor. */
function namesOf(actor: GoldCase['gold']['actors'][string] | undefined): string[] {
  return actor ? [actor.label, ...(actor.aliases ?? [])].flatMap((name) => [name, toSlugWords(name)]) : [];
}

export const RECOMMENDATION_JUDGES: readonly Judge[] = [RECOMMENDATIONS, ADDRESSEES];

function placeOf({ paragraph, sentence }: { readonly paragraph: number; readonly sentence: number }): string {
  return `${paragraph}.${sentence}`;
}

/** The sentence that an error names last. */
function textAt(sentences: GoldCase['gold']['sentences'], error: string): string {
  return sentences[error.split(' ').at(-1) ?? ''] ?? '';
}
