import { isPdf } from './file-kinds.ts';
import { importArticle, refuseInput, toResult } from './import-article.ts';
import type { ImportInput, ImportResult, Overrides } from './import-result.ts';
import { loadPdf } from './pdf/load-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { orRefused } from './refused-file.ts';
import { REFUSALS } from './refusals.ts';

/**
 * Reads an article from a file of any kind that `importArticle` reads, or from a PDF. Takes as long as the file needs,
 * seconds for a thick PDF, on the thread that calls it: a bot asks `createImporter` instead.
 */
export async function importArticleFile(input: ImportInput, overrides: Overrides = {}): Promise<ImportResult> {
  if (!isPdf(input.bytes, input.name)) return importArticle(input, overrides);
  const refused = refuseInput(input, overrides);
  if (refused) return refused;
  if (input.chapter !== undefined) return REFUSALS.noChapter(input.chapter, 0);
  const file = await loadPdf(input.bytes);
  if ('kind' in file) return file;
  const reading = orRefused(() => ({ kind: 'read' as const, ...readPdf(file) }));
  return reading.kind === 'refused' ? reading : toResult(reading, 'pdf', overrides);
}
