import { contextOf, textAfter, textBefore } from './context.ts';
import type { DraftParagraph, Found } from './draft.ts';

/** What private people do in a town, and what only stands there: no act of the state whose seat it is. */
const PRIVATE_LIFE =
  /\b(?:born|raised|grew up|grows up|lives?|lived|studied|studies|educated|teaches|taught|works?|worked|based|trained|settled|stayed|performed|played|buried|resides?|apartment|flat|cafés?|cafes?|restaurants?|shops?|hotels?|streets?|suburbs?|airport|theatres?|museums?|concert|exhibition|university|hospital|factory|thermometers?)\b[^.;,]{0,40}\b(?:in|at|near|outside) (?:central |downtown |north |south |east |west )?$/u;

/**
 * Whether a seat of government only says where something is: "Seoul-based", a dateline, "born in Warsaw", where nothing
 * else in the sentence speaks of the country. Talks and summits in a capital are acts of state and no mere venue.
 */
export function isVenue(found: Found, paragraph: DraftParagraph): boolean {
  const context = contextOf(found, paragraph);
  const [before, after] = [textBefore(context), textAfter(context)];
  if (/^-(?:based|born|area)\b/u.test(after)) return true;
  if (found.first === 0 && /^(?:, [^—–-]{0,30})?\s*(?:\([^)]*\)\s*)?[—–]\s/u.test(after)) return true;
  return (
    PRIVATE_LIFE.test(before) &&
    !paragraph.found.some((other) => other.actor === found.actor && other.first !== found.first)
  );
}
