/** Discord's limits, from its developer documentation (2026-11): each name says what it bounds. */

/** Message → Components V2: characters of all text displays together. */
export const MAX_TEXT_CHARS = 4000;
/** Component → custom_id. */
export const MAX_CUSTOM_ID_CHARS = 100;
/** String select → options. */
export const MAX_SELECT_OPTIONS = 25;
/** String select → option label, value and description. */
export const MAX_OPTION_CHARS = 100;

/** A select's label or description, cut to what Discord takes. */
export function cutOption(text: string): string {
  return text.length <= MAX_OPTION_CHARS ? text : `${text.slice(0, MAX_OPTION_CHARS - 1).toWellFormed()}…`;
}

/** Autocomplete → choices; also choice name and value. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE_CHARS = 100;
