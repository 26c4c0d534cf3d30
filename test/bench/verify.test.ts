import { describe, expect, it } from 'vitest';
import { createServices } from '#src/create-services.ts';
import { isPlacedRight, judgeCases } from '../../bench/verify/judge-cases.ts';
import { makeCases } from '../../bench/verify/make-cases.ts';
import { readFolder } from '../../bench/verify/read-folder.ts';

const quoted = readFolder('corpus');
const drawing = { quoted, strange: readFolder('test/questions/texts'), perKind: 12 };

describe('the quotes of bench:verify', () => {
  it('are the same for the same seed, and others for another', () => {
    const first = makeCases({ ...drawing, seed: 3 });
    expect(makeCases({ ...drawing, seed: 3 })).toEqual(first);
    expect(makeCases({ ...drawing, seed: 4 })).not.toEqual(first);
  });

  it('are judged rightly, and none is called exact that isn’t', () => {
    const judged = judgeCases(makeCases({ ...drawing, seed: 3 }), createServices(quoted));
    expect(judged.length).toBeGreaterThan(250);
    const falseExact = judged.filter(({ verdict, quoteCase }) => verdict === 'exact' && quoteCase.expected !== 'exact');
    expect(falseExact.map(({ quoteCase }) => quoteCase.quote)).toEqual([]);
    const wrong = judged.filter(({ verdict, quoteCase }) => verdict !== quoteCase.expected);
    expect(wrong.length / judged.length).toBeLessThan(0.02);
    expect(judged.filter((one) => !isPlacedRight(one)).length / judged.length).toBeLessThan(0.01);
  });
});
