import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleDraft } from '#src/articles/article.ts';
import { importArticle } from '#src/imports/import-article.ts';
import type { Imported, ImportResult, Overrides } from '#src/imports/import-result.ts';

const FOLDER = new URL('../fixtures/imports/', import.meta.url);

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Pick<ArticleDraft, 'bibliography' | 'paragraphs'>;
}

/** Pages of one format with what must come out of them, written by hand beside each page. */
export function readFixtures(format: 'text' | 'html'): readonly Fixture[] {
  const folder = new URL(`${format}/`, FOLDER);
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  return names.map((name) => {
    const expected: Fixture['expected'] = JSON.parse(
      readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'),
    );
    return { name, bytes: readFileSync(new URL(name, folder)), expected };
  });
}

/** Imports a text. */
export function importText(text: string, name?: string, overrides?: Overrides): ImportResult {
  return importArticle({ bytes: new TextEncoder().encode(text), name }, overrides);
}

/** The result of an import that must succeed. */
export function imported(result: ImportResult): Imported {
  if (result.kind === 'refused') throw new Error(`refused: ${result.message}`);
  return result;
}
