import { describe, expect, it } from 'vitest';
import { CASE_GROUPS } from './cases/all-cases.ts';
import { runCase } from './cases/run-case.ts';

describe.each(CASE_GROUPS)('of $name', ({ cases }) => {
  it.each(cases)('$name gives what it must', async (importCase) => {
    expect(await runCase(importCase)).toEqual(importCase.expected);
  });
});

it('no two cases have one name', () => {
  const names = CASE_GROUPS.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
