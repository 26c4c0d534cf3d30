import type { Passage } from '#src/articles/passage.ts';
import { toDateParts } from './date-parts.ts';
import { readName } from './person-name.ts';
import { readTranslator } from './translator.ts';

/** A name in CSL-JSON. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly suffix?: string;
      /** "Never invert": family name, space, given name. */
      readonly 'static-ordering'?: true;
    };

/** The CSL-JSON of an article (CSL 1.0.2, appendix IV), with the passage in `note`. */
export interface CslRecord {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title: string;
  readonly language: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly note: string;
}

/**
 * What becomes of a name like "Shin Bong-sup". `as-written`: it leads an entry so, without a comma, as MLA and Chicago
 * have names in their traditional order. `inverted`: "Shin, Bong-sup", for programs. `initials`: "Shin, Bong-Sup", of
 * which the APA style makes "Shin, B.-S."; of the lower-case form it makes "B.", though each part of a hyphenated name
 * keeps its initial (Publication Manual of the APA, 7th ed., 9.8).
 */
export type NameOrder = 'as-written' | 'inverted' | 'initials';

/** Describes the passage's article for citation software. Fields that the article doesn't know are absent. */
export function toCslRecord(passage: Passage, order: NameOrder): CslRecord {
  const { slug, bibliography } = passage.article;
  const { title, authors, translator, publication, date, url, language } = bibliography;
  const dateParts = date === undefined ? undefined : toDateParts(date);
  const toName = (name: string) => toCslName(name, order);
  return {
    id: slug,
    type: publication === undefined ? (url === undefined ? 'document' : 'webpage') : 'article-newspaper',
    title,
    language,
    ...(authors.length > 0 && { author: authors.map(toName) }),
    ...(translator !== undefined && { translator: [toName(readTranslator(translator))] }),
    ...(publication !== undefined && { 'container-title': publication }),
    ...(dateParts && { issued: { 'date-parts': [Object.values(dateParts)] } }),
    ...(url !== undefined && { URL: url }),
    note: describePlace(passage),
  };
}

function toCslName(text: string, order: NameOrder): CslName {
  const name = readName(text);
  if (name.kind === 'literal') return { literal: name.name };
  const { family, given, suffix, isFamilyFirst } = name;
  if (isFamilyFirst && order === 'as-written') return { family, given, 'static-ordering': true };
  const shown = order === 'initials' ? capitaliseSyllables(given) : given;
  return { family, given: shown, ...(suffix !== undefined && { suffix }) };
}

function capitaliseSyllables(given: string): string {
  return given.replace(/(?<=\p{L}-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function describePlace({ paragraph, sentence }: Passage): string {
  const place = `Paragraph ${paragraph.number}`;
  return sentence === undefined ? place : `${place}, sentence ${sentence}`;
}
