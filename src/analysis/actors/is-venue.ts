import { contextOf, textAfter, textBefore } from './context.ts';
import type { DraftParagraph, Found } from './draft.ts';

/** What is held or takes place somewhere. */
const EVENT =
  /\b(?:talks|summits?|meetings?|met|meet|meets|conferences?|held|hosted|ceremony|forum|rounds?|games|festival|exhibition|signed|gathered|convened|takes? place|took place|negotiations)\b[^.;]{0,40}\b(?:in|at) (?:the )?$/u;

/**
 * Whether a seat of government only says where something is: "Seoul-based", a dateline, "talks in Cairo", where nothing
 * else in the sentence speaks of the country.
 */
export function isVenue(found: Found, paragraph: DraftParagraph): boolean {
  const context = contextOf(found, paragraph);
  const [before, after] = [textBefore(context), textAfter(context)];
  if (/^-based\b/u.test(after)) return true;
  if (found.first === 0 && /^(?:, [^—–-]{0,30})?\s*(?:\([^)]*\)\s*)?[—–]\s/u.test(after)) return true;
  if (!EVENT.test(before)) return false;
  return !paragraph.found.some((other) => other.actor === found.actor && other.first !== found.first);
}
