import type { ArticleDraft } from '#src/articles/article.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { applyOverrides, overrideFaults } from './check-overrides.ts';
import { decodeText, REPLACEMENT } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEpub } from './epub/read-epub.ts';
import { fileKind } from './file-kinds.ts';
import { readHtml } from './html/read-html.ts';
import type { ImportFormat, ImportInput, ImportResult, Overrides, Reading, Refused } from './import-result.ts';
import { incipit } from './incipit.ts';
import { withoutLigatures } from './ligatures.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';
import { importMarkdown } from './markdown/import-markdown.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { orRefused } from './refused-file.ts';
import { REFUSALS } from './refusals.ts';
import { readText } from './text/read-text.ts';
import { toBibliography } from './to-bibliography.ts';
import { openArchive } from './zip/open-archive.ts';
import { zippedKind } from './zip/zipped-kind.ts';

/**
 * Reads an article from the bytes of a text, Markdown or saved HTML file, an EPUB book or a Word document. Pure, and
 * never throws: a file that can't be read is refused with a reason. Paragraphs are the source's own words in the
 * source's order; only white space, invisible characters and ligatures are normalised.
 *
 * PDFs take a library that works asynchronously: `importArticleFile` reads those too.
 *
 * @param overrides what the user says about the article; it wins over what the text says
 */
export function importArticle(input: ImportInput, overrides: Overrides = {}): ImportResult {
  const refused = refuseInput(input, overrides);
  if (refused) return refused;
  if (fileKind(input.bytes)?.id === 'zip') return importArchive(input, overrides);
  if (input.chapter !== undefined) return REFUSALS.noChapter(input.chapter, 0);
  const decoded = decodeText(input);
  if (decoded.kind === 'refused') return decoded;
  const format = detectFormat(decoded.text, input.name, input.origin?.contentType);
  if (format === 'markdown') return importMarkdown(decoded.text, input.name, overrides);
  const reading = format === 'html' ? readHtml(decoded.text, input.origin) : readText(decoded.text);
  // A fetched page may have broken characters, but not in its article.
  if (input.origin && reading.paragraphs.some((text) => text.includes(REPLACEMENT))) return REFUSALS.brokenCharacters();
  return toResult(reading, format, overrides);
}

/** What is wrong with the request itself, whatever is in the file. Size comes first, so that a huge file costs nothing. */
export function refuseInput({ bytes, chapter }: ImportInput, overrides: Overrides): Refused | undefined {
  if (bytes.length > MAX_IMPORT_BYTES) return REFUSALS.tooLarge(bytes.length);
  if (bytes.length === 0) return REFUSALS.empty();
  const faults = overrideFaults(overrides);
  if (chapter !== undefined && (!Number.isInteger(chapter) || chapter < 1))
    return REFUSALS.badOption([...faults, 'The chapter (--chapter) must be a whole number from 1.']);
  return faults.length > 0 ? REFUSALS.badOption(faults) : undefined;
}

function importArchive({ bytes, chapter }: ImportInput, overrides: Overrides): ImportResult {
  const result = orRefused(() => {
    const kind = zippedKind(bytes);
    if (kind.format === undefined) return REFUSALS.binary(kind.name);
    if (kind.format === 'docx' && chapter !== undefined) return REFUSALS.noChapter(chapter, 0);
    const archive = openArchive(bytes, kind.name);
    const reading = kind.format === 'epub' ? readEpub(archive, chapter) : readDocx(archive);
    return { kind: 'read' as const, reading, format: kind.format };
  });
  return result.kind === 'refused' ? result : toResult(result.reading, result.format, overrides);
}

/** What a reader made of a file, with the user's own words laid over it. */
export function toResult(reading: Reading, format: ImportFormat, overrides: Overrides): ImportResult {
  if (reading.refused) return reading.refused;
  const paragraphs = reading.paragraphs
    .map((text) => normaliseParagraph(withoutLigatures(text)))
    .filter((text) => text !== '');
  if (paragraphs.length === 0) return REFUSALS.noBody();
  const stated = applyOverrides(reading.facts, overrides);
  const titled = stated.some(({ what }) => what === 'title') ? stated : [incipit(paragraphs[0] ?? ''), ...stated];
  const recognised = [...titled.filter(({ what }) => what !== 'language'), recogniseLanguage(titled, paragraphs)];
  const draft: ArticleDraft = { bibliography: toBibliography(recognised), paragraphs, actors: [] };
  const { leftOut, chapters, page } = reading;
  return { kind: 'imported', draft, format, recognised, leftOut, ...(chapters && { chapters }), ...(page && { page }) };
}
