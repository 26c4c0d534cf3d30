import { contextOf } from './context.ts';
import type { ArticleFacts } from './rules/context-rule.ts';
import { CONTEXT_RULES } from './rules/context-rules.ts';
import type { DraftParagraph, Found } from './draft.ts';
import { NOT_A_GIVEN_NAME } from './lexicon/context-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';

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
    const { words, before } = contextOf(found, paragraph);
    const isSurname = before !== undefined && GIVEN_NAMES.has(before.word) && !NOT_A_GIVEN_NAME.has(before.word);
    return isSurname ? [words] : [];
  });
}
