import type { Bibliography } from '#src/articles/article.ts';
import { importArticle } from '#src/imports/import-article.ts';
import type { ImportResult } from '#src/imports/import-result.ts';
import { importFromUrl } from '#src/imports/web/import-from-url.ts';
import type { TestSite } from '../../support/test-site.ts';
import type { Expectation, ImportCase } from './import-case.ts';

/** Long enough for any page on a busy machine. */
const TIMEOUT_MS = 10_000;

/** Imports what a case gives, its pages from the test server. */
export async function importCase(given: ImportCase, web: TestSite): Promise<ImportResult> {
  if (given.source === 'file') return importArticle({ bytes: await given.makeBytes(), name: given.fileName });
  const site = web.serve(given.host, given.pages);
  const { address, timeoutMs = TIMEOUT_MS } = given;
  const url = typeof address === 'function' ? address(site) : site.origin + address;
  const fetcher = web.makeFetcher({ limits: { timeoutMs } });
  return importFromUrl(url, { fetcher, importer: { import: importArticle }, now: () => Date.UTC(2026, 10, 29, 9, 30) });
}

/** Tells of a result as much as was expected to be told. */
export function outcomeOf(result: ImportResult, expected: Expectation): Expectation {
  if (result.kind === 'refused') return { kind: 'refusal', reason: result.reason };
  const { paragraphs, bibliography } = result.draft;
  const fields = expected.kind === 'article' ? Object.keys(expected.bibliography) : [];
  const known = fields.map((field) => [field, bibliography[field as keyof Bibliography]]); // keys of a Partial<Bibliography>
  return { kind: 'article', paragraphs, bibliography: Object.fromEntries(known) };
}
