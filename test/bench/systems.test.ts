import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../bench/data/corpus.ts';
import { ALL_SYSTEMS } from '../../bench/systems/all-systems.ts';
import { BREAD, FERRY } from '../support/make-article.ts';

const CORPUS: Corpus = {
  language: 'en',
  paragraphs: [FERRY, BREAD].flatMap(({ bibliography, paragraphs }, article) => {
    return paragraphs.map(({ text }, position) => ({ text, article, position, title: bibliography.title }));
  }),
};
const QUERY = 'Lactobacillus sanfranciscensis';
const ANSWER = 5;

const systems = ALL_SYSTEMS.map((system) => [system.name, system] as const);

describe.each(systems)('%s', (_, system) => {
  it('finds the paragraph that alone has the words, by its index', async () => {
    system.prepare?.(CORPUS);
    const built = await system.build(CORPUS);
    expect((await built.search(QUERY, 3))[0]).toBe(ANSWER);
    expect((await built.search('electric ferry island', 1)).length).toBeLessThanOrEqual(1);
    built.close?.();
  });
});

describe.each(systems.filter(([, { load }]) => load))('%s', (_, system) => {
  it('finds it in a saved index too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilcrow-test-'));
    const built = await system.build(CORPUS);
    await built.save?.(folder);
    built.close?.();
    const loaded = await system.load?.(folder, CORPUS);
    expect((await loaded?.search(QUERY, 3))?.[0]).toBe(ANSWER);
    loaded?.close?.();
    rmSync(folder, { recursive: true });
  });
});
