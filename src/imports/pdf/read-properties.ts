import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isWebAddress } from '../check-overrides.ts';
import { dayIn, isWorkName, statedAuthors } from '../file-metadata.ts';
import type { Recognised } from '../import-result.ts';
import { licenceIn } from '../licence.ts';
import type { PdfProperties } from './pdf-file.ts';

const FROM = 'the file’s properties';

/** What the PDF says about itself, without what programs put there. The day on which it was made is the last resort for a date. */
export function readProperties(properties: PdfProperties): readonly Recognised[] {
  const title = normaliseParagraph(properties.title ?? '');
  const day = dayIn(properties.created ?? '');
  const rights = normaliseParagraph(properties.rights ?? '');
  const licence = licenceIn(rights) ?? (isWebAddress(rights) ? rights : undefined);
  const publication = normaliseParagraph(properties.publication ?? '');
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(properties.language ?? '')?.[0];
  return [
    ...(isWorkName(title) ? [{ what: 'title' as const, value: title, from: FROM }] : []),
    ...statedAuthors(normaliseParagraph(properties.author ?? '')).map((value) => ({
      what: 'author' as const,
      value,
      from: FROM,
    })),
    ...(publication === '' ? [] : [{ what: 'publication' as const, value: publication, from: FROM }]),
    ...(day === undefined ? [] : [{ what: 'date' as const, value: day, from: 'the day on which the file was made' }]),
    ...(language === undefined ? [] : [{ what: 'language' as const, value: language, from: FROM }]),
    ...(licence === undefined ? [] : [{ what: 'licence' as const, value: licence, from: FROM }]),
  ];
}
