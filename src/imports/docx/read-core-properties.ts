import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { dayIn, isWorkName, statedAuthors } from '../file-metadata.ts';
import type { Recognised } from '../import-result.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const FROM = 'the file’s properties';

/** What docProps/core.xml says (ECMA-376 part 2, §11: Dublin Core and dates), without what programs put there by themselves. */
export function readCoreProperties(root: XmlElement | undefined): readonly Recognised[] {
  const properties = root?.child('coreProperties');
  const text = (name: string): string => normaliseParagraph(properties?.child(name)?.textContent ?? '');
  const title = text('title');
  const day = dayIn(text('created'));
  const language = text('language');
  return [
    ...(isWorkName(title) ? [{ what: 'title' as const, value: title, from: FROM }] : []),
    ...statedAuthors(text('creator')).map((value) => ({ what: 'author' as const, value, from: FROM })),
    ...(day === undefined ? [] : [{ what: 'date' as const, value: day, from: 'the day on which the file was made' }]),
    ...(isLanguageTag(language) ? [{ what: 'language' as const, value: language, from: FROM }] : []),
  ];
}

function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
}
