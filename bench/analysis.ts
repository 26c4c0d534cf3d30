// `npm run bench:analysis`: what the analysis finds in labelled articles, against the labels: precision, recall and F1
// for each article and kind, and every error. `--only part,part` judges the kinds whose names hold one of the parts;
// `--article part` the articles. The labels lie in test/gold and, where it is there, in the data folder.
import { analyseArticle } from '#src/analysis/analyse-article.ts';
import { type GoldCase, readGoldCases } from './analysis/gold-set.ts';
import { addTallies, figuresOf, type Judge, type Tally } from './analysis/judge.ts';
import { ACTOR_JUDGES } from './analysis/judge-actors.ts';
import { PEOPLE_JUDGE } from './analysis/judge-people.ts';
import { RECOMMENDATION_JUDGES } from './analysis/judge-recommendations.ts';
import { SPAN_JUDGES } from './analysis/judge-spans.ts';
import { TEXT_JUDGES } from './analysis/judge-texts.ts';
import { judgeTraps } from './analysis/judge-traps.ts';
import { readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { percent, renderTable } from './report/table.ts';

/** Everything that is judged, in the order of the report. */
const JUDGES: readonly Judge[] = [
  ...ACTOR_JUDGES,
  PEOPLE_JUDGE,
  ...RECOMMENDATION_JUDGES,
  ...SPAN_JUDGES,
  ...TEXT_JUDGES,
];

const TRAPS_GOAL = 0.96;
/** Of a thousand words, once warm. */
const MAX_MS = 50;
/** The quickest counts: what else the machine does is no matter of ours. */
const ROUNDS = 5;

const options = readOptions(['only', 'article']);
const cases = readGoldCases().filter(({ name }) => isChosen(name, options.article));
const HEADS = ['kind', 'article', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'];
const errors: string[] = [];
const unmet: string[] = [];

process.stdout.write(`${describeMachine()}\nin %\n\n`);
const rows = JUDGES.filter(({ name }) => isChosen(name, options.only)).flatMap(reportJudge);
const traps = isChosen('actor traps', options.only)
  ? judgeTraps().map(({ name, tally }) => reportTraps(name, tally))
  : [];
process.stdout.write(
  `${renderTable(HEADS, [...rows, ...traps])}\n\n${errors.length} errors\n${errors.map((error) => `  ${error}\n`).join('')}`,
);
reportTime(cases);
if (unmet.length > 0) process.stdout.write(`\nnot reached: ${unmet.join('; ')}\n`);
process.exitCode = unmet.length > 0 ? 1 : 0;

function isChosen(name: string, parts: string | undefined): boolean {
  return parts === undefined || parts.split(',').some((part) => name.includes(part));
}

function reportJudge({ name, goal, judge }: Judge): string[][] {
  const judged = cases.flatMap((each) => {
    const tally = judge(each);
    return tally ? [{ article: each.name, tally }] : [];
  });
  for (const { article, tally } of judged)
    errors.push(...tally.errors.map((error) => `${name} · ${article}: ${error}`));
  const total = addTallies(judged.map(({ tally }) => tally));
  if (goal) {
    const { precision, f1 } = figuresOf(total);
    if (!((goal.measure === 'F1' ? f1 : precision) >= goal.atLeast))
      unmet.push(`${name}: ${goal.measure} ${goal.atLeast}`);
  }
  return [...judged.map(({ article, tally }) => rowOf(name, article, tally)), rowOf(name, 'ALL', total)];
}

function reportTraps(name: string, tally: Tally): string[] {
  errors.push(...tally.errors.map((error) => `${name}: ${error}`));
  if (!(figuresOf(tally).f1 >= TRAPS_GOAL)) unmet.push(`${name}: F1 ${TRAPS_GOAL}`);
  return rowOf(name, 'ALL', tally);
}

function rowOf(name: string, article: string, tally: Tally): string[] {
  const { precision, recall, f1 } = figuresOf(tally);
  const cells = [precision, recall, f1].map((share) => (Number.isNaN(share) ? '–' : percent(share)));
  return [name, article, ...cells, ...[tally.right, tally.wrong, tally.missed].map(String)];
}

/** Time of one whole analysis, per thousand words, over all articles, once warm. */
function reportTime(all: readonly GoldCase[]): void {
  const words = all.reduce(
    (sum, { article }) => sum + article.paragraphs.reduce((count, { text }) => count + text.split(/\s+/u).length, 0),
    0,
  );
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    // Spread, because parts are found when they are asked for.
    for (const { article } of all) void { ...analyseArticle(article) };
    return performance.now() - start;
  });
  const ms = (Math.min(...rounds) / words) * 1000;
  process.stdout.write(`\n${ms.toFixed(1)} ms per 1,000 words, over ${words} words; at most ${MAX_MS} wanted\n`);
  if (ms > MAX_MS) unmet.push('time');
}
