import { describe, expect, it } from 'vitest';
import type { Filters } from '#src/search/filter-passages.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

/** More paragraphs than are ever looked through, each short and about a ferry. */
const OTHERS = Array.from({ length: 1200 }, (_, i) => `The ferry, the ferry sails on day ${i}.`);
const PHRASE =
  'In the spring, when the snow had gone and the roads were dry again, the council opened the ferry bridge for walkers.';
const ACTOR = 'Nobody had asked Russia, whose engineers had once drawn both the bridge and, much later, a ferry.';
const library = makeServices([makeArticle({ slug: 'crossings', paragraphs: [...OTHERS, PHRASE, ACTOR] })]);

function find(text: string, filters: Filters): string[] {
  const { hits } = library.searcher.find({ text, limit: 3, filters });
  return hits.map(({ passage }) => passage.paragraph.text);
}

describe('a filter', () => {
  it('finds the one paragraph with a phrase behind any number of others', () => {
    expect(find('ferry bridge', { phrases: ['ferry bridge'] })).toEqual([PHRASE]);
    expect(find('ferry bridge', { phrases: ['bridge ferry'] })).toEqual([]);
    expect(find('ferry', { phrases: ['the ferry bridge for walkers'] })).toEqual([PHRASE]);
  });

  it('leaves out every paragraph with an excluded word or phrase, whatever its form', () => {
    expect(find('ferry bridge', { excluded: ['sail'] })).toEqual([PHRASE, ACTOR]);
    expect(find('ferry bridge', { excluded: ['sails', 'the council'] })).toEqual([ACTOR]);
    expect(find('ferry bridge', { excluded: ['bridge', 'ferries'] })).toEqual([]);
  });

  it('finds the paragraphs that name an actor, and none for an actor that none names', () => {
    expect(find('ferry', { actor: 'Russia' })).toEqual([ACTOR]);
    expect(find('ferry bridge', { actor: 'Japan' })).toEqual([]);
  });
});

describe('a pasted page', () => {
  it('is asked by its first words', () => {
    const page = `Who had asked Russia? ${'The bridge was long. '.repeat(60)} walkers ${'council '.repeat(2000)}`;
    const [first] = library.searcher.find({ text: page, limit: 1 }).hits;
    expect(first?.passage.paragraph.text).toBe(ACTOR);
  });
});
