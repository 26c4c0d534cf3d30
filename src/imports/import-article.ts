import type { ArticleDraft } from '#src/articles/article.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { applyOverrides, overrideFaults } from './check-overrides.ts';
import { decodeText, REPLACEMENT } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { readHtml } from './html/read-html.ts';
import type { ImportFormat, ImportInput, ImportResult, Overrides, Reading } from './import-result.ts';
import { incipit } from './incipit.ts';
import { importMarkdown } from './markdown/import-markdown.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { REFUSALS } from './refusals.ts';
import { readText } from './text/read-text.ts';
import { toBibliography } from './to-bibliography.ts';

/**
 * Reads an article from the bytes of a text, Markdown or saved HTML file. Pure, and never throws: a file that can't be
 * read is refused with a reason. Paragraphs are the source's own words in the source's order; only white space and
 * invisible characters are normalised.
 *
 * @param overrides what the user says about the article; it wins over what the text says
 */
export function importArticle(input: ImportInput, overrides: Overrides = {}): ImportResult {
  const decoded = decodeText(input);
  if (decoded.kind === 'refused') return decoded;
  const faults = overrideFaults(overrides);
  if (faults.length > 0) return REFUSALS.badOption(faults);
  const format = detectFormat(decoded.text, input.name, input.origin?.contentType);
  if (format === 'markdown') return importMarkdown(decoded.text, input.name, overrides);
  const reading = format === 'html' ? readHtml(decoded.text, input.origin) : readText(decoded.text);
  // A fetched page may have broken characters, but not in its article.
  if (input.origin && reading.paragraphs.some((text) => text.includes(REPLACEMENT))) return REFUSALS.brokenCharacters();
  return toResult(reading, format, overrides);
}

function toResult(reading: Reading, format: ImportFormat, overrides: Overrides): ImportResult {
  if (reading.refused) return reading.refused;
  const paragraphs = reading.paragraphs.map(normaliseParagraph).filter((text) => text !== '');
  if (paragraphs.length === 0) return REFUSALS.noBody();
  const stated = applyOverrides(reading.facts, overrides);
  const titled = stated.some(({ what }) => what === 'title') ? stated : [incipit(paragraphs[0] ?? ''), ...stated];
  const recognised = [...titled.filter(({ what }) => what !== 'language'), recogniseLanguage(titled, paragraphs)];
  const draft: ArticleDraft = { bibliography: toBibliography(recognised), paragraphs, actors: [] };
  const { leftOut, page } = reading;
  return { kind: 'imported', draft, format, recognised, leftOut, ...(page && { page }) };
}
