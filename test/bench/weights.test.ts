import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/data/seeded-random.ts';
import { crossValidate, qualityOfKind } from '../../bench/weights/cross-validate.ts';
import { fitWeights } from '../../bench/weights/fit-weights.ts';
import type { Group } from '../../bench/weights/training-group.ts';
import { nameWeights } from '../../bench/weights/weights-file.ts';

const OPTIONS = { l2: 0.001, epochs: 15, seed: 1 };
const CANDIDATES = 6;

/** Questions whose right candidate is large in the first feature and small in the second; the third is chance. */
function makeGroups(count: number): Group[] {
  const random = seededRandom(9);
  return Array.from({ length: count }, (_, i) => {
    const right = Math.floor(random() * CANDIDATES);
    const candidates = Array.from({ length: CANDIDATES }, (_each, c) => {
      const shift = c === right ? 0.5 : 0;
      return [random() + shift, 100 * (random() - shift), random(), 1];
    });
    return { article: `article ${i % 10}`, kind: i % 2 === 0 ? 'even' : 'odd', candidates, right };
  });
}

describe('fitting weights', () => {
  const groups = makeGroups(300);
  const weights = fitWeights(groups, OPTIONS);

  it('learns what tells the right candidate, whatever a feature’s unit is', () => {
    const [more = 0, less = 0, chance = 0, constant = 0] = weights;
    expect(more).toBeGreaterThan(2);
    expect(less * 100).toBeLessThan(-2);
    expect(Math.abs(chance)).toBeLessThan(more / 4);
    expect(constant).toBe(0);
  });

  it('gives the same weights for the same seed', () => {
    expect(fitWeights(groups, OPTIONS)).toEqual(weights);
  });

  it('draws them towards zero the stronger the penalty is', () => {
    expect(fitWeights(groups, { ...OPTIONS, l2: 10 })[0]).toBeLessThan((weights[0] ?? 0) / 5);
  });

  it('gives none to features that are left out', () => {
    expect(fitWeights(groups, { ...OPTIONS, without: new Set([0]) })[0]).toBe(0);
  });

  it('learns nothing from questions without a right candidate', () => {
    const lost = groups.map((group) => ({ ...group, right: -1 }));
    expect(fitWeights([...groups, ...lost], OPTIONS)).toEqual(weights);
  });

  it('ranks questions of other articles better than the first stage did', () => {
    const { before, after } = crossValidate(groups, 5, OPTIONS);
    expect(after).toHaveLength(groups.length);
    expect(qualityOfKind(groups, after).MRR).toBeGreaterThan(qualityOfKind(groups, before).MRR + 0.2);
    expect(qualityOfKind(groups, after, 'odd')['hit@1']).toBeGreaterThan(0.5);
  });

  it('never ranks an article by weights that were fitted on it', () => {
    // What is right in one article is wrong in the other, so weights of the other one put it last.
    const contrary = ['one', 'two'].flatMap((article, sign) => {
      const candidates = [[sign], [1 - sign]];
      return Array.from({ length: 40 }, () => ({ article, kind: 'contrary', candidates, right: 0 }));
    });
    expect(new Set(crossValidate(contrary, 2, OPTIONS).after)).toEqual(new Set([2]));
  });

  it('counts a right paragraph that is no candidate as not found', () => {
    const { before, after } = crossValidate(
      [...groups, ...makeGroups(1).map((group) => ({ ...group, right: -1 }))],
      5,
      OPTIONS,
    );
    expect([before.at(-1), after.at(-1)]).toEqual([0, 0]);
  });
});

describe('a weights file', () => {
  it('names each weight and leaves out what has none', () => {
    expect(nameWeights(['order', 'length', 'coverage'], [1.23456, 0.0001, -2])).toEqual({ order: 1.235, coverage: -2 });
  });
});
