import { percent, renderTable, shortNumber } from '../report/table.ts';
import type { JudgedCase } from './judge-case.ts';

const HEADS = ['', 'outcome', 'right', 'paragraphs', 'precision', 'recall', 'ms'];

export function groupTable(name: string, cases: readonly JudgedCase[]): string {
  const [, ...heads] = HEADS;
  const rows = cases.map((judged) => [
    judged.name,
    judged.outcome === judged.expected ? judged.outcome : `${judged.outcome}, not ${judged.expected}`,
    judged.isRight ? 'yes' : 'NO',
    judged.wanted === 0 ? '' : `${judged.given} of ${judged.wanted}`,
    judged.given === 0 ? '' : percent(judged.both / judged.given),
    judged.wanted === 0 ? '' : percent(judged.both / judged.wanted),
    shortNumber(judged.ms),
  ]);
  return renderTable([name, ...heads], rows);
}

export function describeTotals(cases: readonly JudgedCase[]): string {
  const sum = (of: (judged: JudgedCase) => number): number => cases.reduce((total, judged) => total + of(judged), 0);
  const right = sum(({ isRight }) => Number(isRight));
  const articles = sum(({ expected }) => Number(expected === 'article'));
  const [both, given, wanted] = [sum((each) => each.both), sum((each) => each.given), sum((each) => each.wanted)];
  return [
    `${cases.length} pages and files: ${articles} articles, ${cases.length - articles} refusals; ${right} as expected.`,
    `Paragraphs: precision ${percent(both / given)} %, recall ${percent(both / wanted)} % of ${wanted}.`,
  ].join('\n');
}
