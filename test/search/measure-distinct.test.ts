import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '#src/search/ranking/feature-names.ts';
import { createShelf } from '#src/search/shelf.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const YARD = makeArticle({
  slug: 'the-yard',
  paragraphs: [
    'The yard has a crane. It was bought.',
    'The yard has a gate. It is shut.',
    'The yard had cranes. They were sold.',
    'The yard has a dog. It barks.',
  ],
});

const { actors } = makeServices([YARD]);
const shelf = createShelf({ language: 'en', names: actors.typed, related: () => new Map(), isFuzzy: true });
shelf.add(YARD);

/** By paragraph, from 0. */
function measure(text: string) {
  const measured = shelf.measure(shelf.read(text), 15);
  return YARD.paragraphs.map((_, i) => measured.find(({ paragraph }) => paragraph === i)?.features);
}

describe('what sets the candidates apart', () => {
  it('is what few of them have, not what all have', () => {
    const [crane, gate] = measure('what does the yard do with the crane?');
    expect(crane?.gramDistinct).toBeGreaterThan(0.9);
    expect(gate?.gramDistinct).toBeLessThan(0.2);
    expect(gate?.coverage).toBeGreaterThan(0);
  });

  it('is words in all their forms, and forms by themselves', () => {
    const [crane, , cranes] = measure('which crane?');
    expect([crane?.wordDistinct, cranes?.wordDistinct]).toEqual([1, 1]);
    expect([crane?.formDistinct, cranes?.formDistinct]).toEqual([1, 0]);
  });

  it('counts grammar words too: they tell who did it', () => {
    const [crane, , cranes] = measure('was the crane bought?');
    expect(crane?.formDistinct).toBe(1);
    expect(cranes?.formDistinct).toBeLessThan(0.2);
  });

  it('is told of the best sentence besides', () => {
    const [crane] = measure('was the crane bought?');
    expect(crane?.formDistinctSentence).toBeLessThan(crane?.formDistinct ?? 0);
    expect(crane?.formDistinctSentence).toBeGreaterThan(0);
  });

  it('is a share, whatever is asked', () => {
    const words = YARD.paragraphs.flatMap(({ text }) => text.split(' '));
    const names = FEATURE_NAMES.filter((name) => name.includes('Distinct'));
    const shares = measure('crane').flatMap((features) => names.map((name) => features?.[name] ?? 0));
    expect(shares).toHaveLength(names.length * YARD.paragraphs.length);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'nowhere'), { minLength: 1, maxLength: 8 }), (asked) => {
        for (const features of measure(asked.join(' '))) {
          for (const name of names) {
            expect(features?.[name] ?? 0).toBeGreaterThanOrEqual(0);
            expect(features?.[name] ?? 0).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
