import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '#src/open-library.ts';

let folder = '';
const INDEX = '.pilcrow-index';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-library-'));
  for (let i = 0; i < 12; i++) await writeArticle(i, `ship${i}`);
});
afterEach(() => rm(folder, { recursive: true }));

async function writeArticle(i: number, word: string): Promise<void> {
  const body = Array.from({ length: 100 }, (_, k) => `The ${word} sails to port ${k}.`).join('\n\n');
  await writeFile(join(folder, `a${i}.md`), `---\ntitle: Ships ${i}\n---\n\n${body}\n`);
}

const first = async (text: string) => {
  const { services } = await openLibrary(folder);
  return {
    hit: services.searcher.find({ text, limit: 1 }).hits[0]?.passage.article.slug,
    restored: services.searcher.restored,
  };
};

describe('the index of a large library', () => {
  it('is saved beside the articles and taken up again', async () => {
    expect(await first('ship7')).toEqual({ hit: 'a7', restored: 0 });
    expect(await readdir(folder)).toContain(INDEX);
    expect(await first('ship7')).toEqual({ hit: 'a7', restored: 12 });
  });

  it('is made anew when an article has changed, and when it is damaged', async () => {
    await first('ship7');
    await writeArticle(7, 'barge');
    expect(await first('barge')).toEqual({ hit: 'a7', restored: 0 });
    expect(await first('barge')).toEqual({ hit: 'a7', restored: 12 });
    await writeFile(join(folder, INDEX), (await readFile(join(folder, INDEX))).subarray(0, 5000));
    expect(await first('ship3')).toEqual({ hit: 'a3', restored: 0 });
  });

  it('takes new articles without the old ones being indexed again', async () => {
    await first('ship7');
    await writeArticle(12, 'kayak');
    expect(await first('kayak')).toEqual({ hit: 'a12', restored: 12 });
    expect(await first('kayak')).toEqual({ hit: 'a12', restored: 13 });
  });

  it('leaves no half-written file', async () => {
    await first('ship7');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([INDEX]);
    expect((await stat(join(folder, INDEX))).size).toBeGreaterThan(1000);
  });
});
