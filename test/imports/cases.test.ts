import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from '../support/test-site.ts';
import { CASE_GROUPS } from './cases/all-cases.ts';
import { importCase, outcomeOf } from './cases/run-case.ts';

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

describe.each(CASE_GROUPS)('of the $name', ({ cases }) => {
  it.each(cases)('$name gives what it must', async (given) => {
    expect(outcomeOf(await importCase(given, web), given.expected)).toEqual(given.expected);
  });
});

it('no two cases have one name, and no two pages one host', () => {
  const cases = CASE_GROUPS.flatMap((group) => group.cases);
  const names = cases.map(({ name }) => name);
  const hosts = cases.flatMap((given) => (given.source === 'page' ? [given.host] : []));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(hosts).size).toBe(hosts.length);
});
