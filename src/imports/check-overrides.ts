import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isPartialDate } from '#src/articles/partial-date.ts';
import type { Overrides, Recognised, RecognisedField } from './import-result.ts';

/** Everything that is wrong with the user's options, one sentence each; empty when all are fine. */
export function overrideFaults({ title, authors, date, url, licence }: Overrides): readonly string[] {
  return [
    title !== undefined && isBlank(title) && 'The title (--title) is empty.',
    authors?.some(isBlank) === true && 'An author (--author) is empty.',
    date !== undefined &&
      !isPartialDate(date) &&
      `"${date}" (--date) isn't a date. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2023-10-29.`,
    url !== undefined &&
      !isWebAddress(url) &&
      `"${url}" (--url) isn't a web address. It must begin with https:// or http://.`,
    licence !== undefined && isBlank(licence) && 'The licence (--licence) is empty.',
  ].filter((fault) => fault !== false);
}

/** Whether an address is absolute and of the web. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
}

/** The facts of the text with the user's own laid over them. */
export function applyOverrides(facts: readonly Recognised[], overrides: Overrides): readonly Recognised[] {
  const stated = statedFacts(overrides);
  const fields = new Set(stated.map(({ what }) => what));
  return [...stated, ...facts.filter(({ what }) => !fields.has(what))];
}

function statedFacts({ title, authors = [], date, url, licence }: Overrides): readonly Recognised[] {
  const named = authors.flatMap((author) => statedFact('author', author));
  const others = [statedFact('date', date), statedFact('url', url), statedFact('licence', licence)].flat();
  return [...statedFact('title', title), ...named, ...others];
}

function statedFact(what: RecognisedField, value: string | undefined): readonly Recognised[] {
  return value === undefined ? [] : [{ what, value: normaliseParagraph(value), from: `the option --${what}` }];
}

function isBlank(text: string): boolean {
  return normaliseParagraph(text) === '';
}
