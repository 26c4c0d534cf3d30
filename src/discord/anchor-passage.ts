import { type Anchored, anchorWords, movedPassage } from '#src/answers/re-anchor.ts';
import { typedLocator } from '#src/answers/quote-passage.ts';
import type { Services } from '#src/services.ts';
import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { findPassage, type PassageId, readPassageId } from './passage-id.ts';

/**
 * The passage of a button, as it stands now: where its article was edited since, by the paragraph's hash under another
 * number, else by the words that the message shows.
 *
 * @param shown the passage's words in the message, cut perhaps
 */
export function anchorPassage(id: PassageId, shown: string | undefined, services: Services): Anchored | undefined {
  const there = findPassage(id, services.library);
  if (there) return { found: { passage: there, score: 1, marks: [] } };
  const reference = readPassageId(id);
  const article = reference && services.library.get(reference.article);
  if (!article) return undefined;
  const cited = typedLocator(reference);
  const moved = movedPassage(article, reference);
  if (moved) return { found: { passage: moved, score: 1, marks: [] }, anchor: { kind: 'moved', cited } };
  return shown === undefined ? undefined : anchorWords(shown, { article, cited }, services);
}

/** The words of the passage that a button is for: the quotation above it, or beside it. */
export function quotationBeside(components: readonly APIMessageComponent[], customId: string): string | undefined {
  let quotation: string | undefined;
  for (const component of flatten(components)) {
    if (component.type === ComponentType.TextDisplay) quotation = quotedLine(component.content) ?? quotation;
    if ('custom_id' in component && component.custom_id === customId) return quotation;
  }
  return undefined;
}

/** All components in the order in which they are read; what a section has beside its text comes after it. */
function flatten(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => {
    const inner = 'components' in component ? flatten(component.components) : [];
    return 'accessory' in component ? [component, ...inner, component.accessory] : [component, ...inner];
  });
}

/** The words of a line with a quotation, as they were before they were styled for Discord. */
function quotedLine(content: string): string | undefined {
  const line = content.split('\n').findLast((one) => one.startsWith('> '));
  return line
    ?.slice(2)
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/\\(?=[\\*_~`|<>[\]#+.-])/gu, '');
}
