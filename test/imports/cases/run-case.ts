import type { Bibliography } from '#src/articles/article.ts';
import { importArticleFile } from '#src/imports/import-article-file.ts';
import type { ImportResult } from '#src/imports/import-result.ts';
import type { Expectation, ImportCase } from './import-case.ts';

/** Imports what a case gives, and tells of the result as much as the case expects to know. */
export async function runCase(importCase: ImportCase): Promise<Expectation> {
  return outcomeOf(await importOf(importCase), importCase.expected);
}

async function importOf(importCase: ImportCase): Promise<ImportResult> {
  if (importCase.source === 'page') throw new Error('the test server isn’t there yet');
  return importArticleFile({ bytes: await importCase.makeBytes(), name: importCase.fileName });
}

function outcomeOf(result: ImportResult, expected: Expectation): Expectation {
  if (result.kind === 'refused') return { kind: 'refusal', reason: result.reason };
  const { paragraphs, bibliography } = result.draft;
  const fields = expected.kind === 'article' ? Object.keys(expected.bibliography) : [];
  const known = fields.map((field) => [field, bibliography[field as keyof Bibliography]]); // keys of a Partial<Bibliography>
  return { kind: 'article', paragraphs, bibliography: Object.fromEntries(known) };
}
