// `npm run bench:imports`: every page and file of test/imports/cases, imported as people import them, with what came of
// each. Paragraphs count as found when they are given word for word.
import { openTestSite } from '../test/support/test-site.ts';
import { CASE_GROUPS } from '../test/imports/cases/all-cases.ts';
import { importCase } from '../test/imports/cases/run-case.ts';
import { type JudgedCase, judgeCase } from './imports/judge-case.ts';
import { describeTotals, groupTable } from './imports/imports-table.ts';
import { describeMachine } from './report/machine.ts';

const web = await openTestSite();
const all: JudgedCase[] = [];
process.stdout.write(`${describeMachine()}\n`);
for (const { name, cases } of CASE_GROUPS) {
  const judged: JudgedCase[] = [];
  for (const given of cases) {
    const start = performance.now();
    const result = await importCase(given, web);
    judged.push(judgeCase(given, result, performance.now() - start));
  }
  process.stdout.write(`\n${groupTable(name, judged)}\n`);
  all.push(...judged);
}
await web.close();
process.stdout.write(`\n${describeTotals(all)}\n`);
if (all.some(({ isRight }) => !isRight)) process.exitCode = 1;
