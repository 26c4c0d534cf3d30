import { contextOf, isCapitalised } from './context.ts';
import type { ArticleFacts } from './rules/context-rule.ts';
import { CONTEXT_RULES } from './rules/context-rules.ts';
import type { DraftParagraph, Found } from './draft.ts';
import { GEOGRAPHY, MEDIA, NOT_A_GIVEN_NAME } from './lexicon/context-words.ts';
import { GIVEN_NAMES, NAMESAKE_GIVEN } from './lexicon/given-names.ts';
import { NOT_IN_NAMES } from './lexicon/name-words.ts';

/** The third pass: takes away names that aren't the actor's where they stand. */
export function applyContextRules(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const facts: ArticleFacts = {
    text: paragraphs.map(({ text }) => text).join('\n'),
    surnames: new Set(paragraphs.flatMap(findNamesakes)),
  };
  const sure = new Set(
    paragraphs.flatMap(({ found }) => found.filter(({ isAmbiguous }) => !isAmbiguous).map(({ actor }) => actor)),
  );
  return paragraphs.map((paragraph) => {
    const found = paragraph.found.filter(
      (each) =>
        !isHidden(each, paragraph, facts) &&
        (!each.isAmbiguous || sure.has(each.actor) || isBesideSeat(each, paragraph)),
    );
    return { ...paragraph, found };
  });
}

/** "Caracas and Georgetown exchanged notes": beside a sure seat of government another one is meant as such. */
function isBesideSeat({ by, first, last }: Found, { found, tokens }: DraftParagraph): boolean {
  if (by !== 'seat') return false;
  return found.some((other) => {
    if (other.by !== 'seat' || other.isAmbiguous) return false;
    const [left, right] = other.last < first ? [other.last, first] : [last, other.first];
    return right === left + 2 && /^(?:and|or|nor)$/u.test(tokens[left + 1]?.word ?? '');
  });
}

function isHidden(found: Found, paragraph: DraftParagraph, facts: ArticleFacts): boolean {
  if (found.by === 'curated') return false;
  const context = contextOf(found, paragraph);
  return CONTEXT_RULES.some(({ hides }) => hides(context, facts));
}

/** Places' names that a person bears somewhere in the paragraph: "Michael Jordan", "Chad Smith". */
function findNamesakes(paragraph: DraftParagraph): string[] {
  return paragraph.found.flatMap((found) => {
    if (found.first !== found.last || found.by === 'demonym' || found.by === 'curated') return [];
    const { words, before, after } = contextOf(found, paragraph);
    const isSurname = before !== undefined && GIVEN_NAMES.has(before.word) && !NOT_A_GIVEN_NAME.has(before.word);
    const isGiven =
      NAMESAKE_GIVEN.has(words) &&
      after !== undefined &&
      isCapitalised(after.word) &&
      /^\p{Lu}['’]?\p{L}+$/u.test(after.word) &&
      !NOT_IN_NAMES.has(after.word) &&
      !GEOGRAPHY.has(after.word) &&
      !MEDIA.has(after.word) &&
      !paragraph.found.some(({ first }) => first === found.last + 1) &&
      !FOLLOWS_PLACES.test(after.word);
    return isSurname || isGiven ? [words] : [];
  });
}

/** Capitalised words that follow countries and towns more often than given names. */
const FOLLOWS_PLACES =
  /^(?:President|Prime|Foreign|Defen[cs]e|Minister|Premier|King|Queen|Ambassador|Parliament|Government|River|Army|Navy|Air|Television|TV|Radio|Summit|War|Treaty|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Agreement|Conference|Declaration|Forum|Centre|Center|Energy|Olympics|Games|Bridge|Stock|School|Club|Accords?|University|Institute|Council|Valley|Times|Post|Bank|Group|National|International|Central|State|House|Street|City|Airport|Fashion|Climate|Peace|Talks|Cup|Open|Region|Office|Police|Court|Football|Cricket|Rugby|Tech|Senate|Supreme|Republicans?|Democrats?|Power|Basin)$/u;
