import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importArticle } from '#src/imports/import-article.ts';
import type { Imported } from '#src/imports/import-result.ts';
import { DATA_FOLDER } from '../support/data-folder.ts';
import { imported } from './fixtures.ts';

/** The article isn't ours to spread: the test looks at the file itself and never holds its words. */
describe.skipIf(!DATA_FOLDER)('the first article, as copied from its page (needs the data folder)', () => {
  let source = '';
  let result: Imported;
  beforeAll(() => {
    const bytes = readFileSync(join(DATA_FOLDER ?? '', 'articles/a-shaky-tripartite-coalition.raw.txt'));
    source = new TextDecoder().decode(bytes);
    result = imported(importArticle({ bytes, name: 'seed.raw.txt' }));
  });

  it('has its bibliographic data, and no date or publication, which the page doesn’t say', () => {
    const { authorNote, ...rest } = result.draft.bibliography;
    expect(rest).toEqual({
      title: 'A shaky tripartite coalition',
      authors: ['Shin Bong-sup'],
      translator: 'the Korea JoongAng Daily staff',
      section: 'Opinion > Columns',
      language: 'en',
    });
    expect(authorNote).toMatch(/^The author is a visiting professor .*, China\.$/);
  });

  it('has the ten paragraphs between the note about the author and the translation credit, unchanged', () => {
    const lines = source.split('\n').map((line) => line.trim());
    const note = lines.findIndex((line) => line === result.draft.bibliography.authorNote);
    const credit = lines.findIndex((line) => line.startsWith('Translation by'));
    expect(result.draft.paragraphs).toEqual(lines.slice(note + 1, credit).filter((line) => line !== ''));
    expect(result.draft.paragraphs).toHaveLength(10);
  });

  it('says why each other line was left out', () => {
    expect(result.leftOut.map(({ why }) => why)).toEqual([
      'repeated title',
      'breadcrumb',
      'buttons',
      'title',
      'byline',
      'note about the author',
      'translation credit',
      'log-in prompt',
      'below the end of the article',
      'comment box',
      'below the end of the article',
      'alternative text of a picture',
      'comment box',
      'comment box',
    ]);
  });
});
