import type { Bibliography } from '#src/articles/article.ts';
import type { Recognised, RecognisedField } from './import-result.ts';

const OPTIONAL = ['authorNote', 'translator', 'publication', 'section', 'date', 'url', 'licence'] as const;

/** Bibliographic data from facts, which must name a title and a language. The first fact of each kind counts. */
export function toBibliography(facts: readonly Recognised[]): Bibliography {
  const first = (field: RecognisedField): string | undefined => facts.find(({ what }) => what === field)?.value;
  const known = OPTIONAL.map((field) => [field, first(field)] as const).filter(([, value]) => value !== undefined);
  return {
    title: first('title') ?? '',
    authors: facts.filter(({ what }) => what === 'author').map(({ value }) => value),
    ...Object.fromEntries(known),
    language: first('language') ?? '',
  };
}
