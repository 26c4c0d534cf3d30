import type { Noise } from '../data/misspell.ts';
import { METRICS } from '../measures/rank-metrics.ts';
import { percent, renderTable, shortNumber } from '../report/table.ts';
import { type Cell, isBehind, leadOver } from './lead.ts';
import { type Outcome, qualityIn, questionsAsked } from './outcome.ts';

/** One table: a row for each system, and below them by how much each of ours leads the best peer, cell by cell. */
export function retrievalTable(outcomes: readonly Outcome[], noises: readonly Noise[]): string {
  const cells = cellsOf(noises);
  const most = Math.max(...outcomes.map(questionsAsked));
  const heads = ['system', ...cells.map(headOf), 'p50 ms'];
  const rows = outcomes.map((outcome) => [
    outcome.name + (questionsAsked(outcome) < most ? '*' : ''),
    ...cells.map(({ noise, metric }) => formatShare(qualityIn(outcome, noise)?.[metric])),
    shortNumber(outcome.p50Ms),
  ]);
  return renderTable(heads, [...rows, ...leadRows(outcomes, cells)]);
}

export function cellsOf(noises: readonly Noise[]): Cell[] {
  return noises.flatMap((noise) => METRICS.map((metric) => ({ noise, metric })));
}

/** The noise stands once, over the first of its three columns. */
function headOf({ noise, metric }: Cell): string {
  if (metric === 'hit@1') return `${noise} @1`;
  return metric === 'hit@3' ? '@3' : metric;
}

function leadRows(outcomes: readonly Outcome[], cells: readonly Cell[]): string[][] {
  const peers = outcomes.filter(({ isOurs }) => !isOurs);
  if (peers.length === 0) return [];
  return outcomes
    .filter(({ isOurs }) => isOurs)
    .map((ours) => [`${ours.name} − best peer`, ...cells.map((cell) => formatLead(peers, ours, cell)), '']);
}

function formatLead(peers: readonly Outcome[], ours: Outcome, cell: Cell): string {
  const lead = leadOver(peers, ours, cell);
  if (!lead) return '–';
  return `${isBehind(lead) ? '✗ ' : '+'}${percent(Math.abs(lead.lead) * (isBehind(lead) ? -1 : 1))}`;
}

function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : percent(share);
}
