import { describe, expect, it } from 'vitest';
import type { Veto } from '#src/analysis/recommendations/cue.ts';
import { ENGLISH_VETOES } from '#src/analysis/recommendations/english-cues.ts';
import { findImperative, IMPERATIVE } from '#src/analysis/recommendations/english-imperatives.ts';
import { strikes } from '#src/analysis/recommendations/find-cues.ts';
import { KOREAN_VETOES } from '#src/analysis/recommendations/korean-cues.ts';

const titled = <T extends { readonly id: string }>(rules: readonly T[]) =>
  rules.map((rule) => [rule.id, rule] as const);

describe('an order', () => {
  it('is found in its examples and in no counter-example', () => {
    for (const sentence of IMPERATIVE.matches) expect([sentence, findImperative(sentence)]).not.toContain(undefined);
    for (const sentence of IMPERATIVE.doesNotMatch) expect([sentence, findImperative(sentence)]).toContain(undefined);
  });
});

describe('a veto', () => {
  it.each(titled([...ENGLISH_VETOES, ...KOREAN_VETOES]))(
    '%s strikes its examples and no counter-example',
    (_, veto) => {
      for (const example of veto.matches) expect([example, isStruck(veto, example)]).toEqual([example, true]);
      for (const example of veto.doesNotMatch) expect([example, isStruck(veto, example)]).toEqual([example, false]);
    },
  );
});

/** Reads an example with its cue in brackets. */
function isStruck(veto: Veto, example: string): boolean {
  const [, before = '', cue = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/u.exec(example) ?? [];
  const span = { start: before.length, end: before.length + cue.length };
  return strikes(veto, { sentence: before + cue + after, cue: { id: veto.cues?.[0] ?? 'any' }, span });
}
