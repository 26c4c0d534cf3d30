import { describe, expect, it } from 'vitest';
import { MEANING_RULES } from '#src/quotes/rules/all-rules.ts';
import { judgeBeside } from './judge-beside.ts';

describe.each(MEANING_RULES)('the rule of changed meaning by $kind', ({ kind, met, notMet }) => {
  it.each(met)('is met by “$original” quoted as “$quoted”', ({ original, quoted, language }) => {
    const { verdict, differences } = judgeBeside(original, quoted, language);
    expect(differences.map((difference) => difference.kind)).toContain(kind);
    expect(verdict).toBe('altered');
  });

  it.each(notMet)('isn’t met by “$original” quoted as “$quoted”', ({ original, quoted, language }) => {
    const { differences } = judgeBeside(original, quoted, language);
    expect(differences.map((difference) => difference.kind)).not.toContain(kind);
  });
});
