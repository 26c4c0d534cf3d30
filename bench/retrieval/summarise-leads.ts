import type { Noise } from '../data/misspell.ts';
import { percent } from '../report/table.ts';
import { isBehind, leadOver } from './lead.ts';
import type { Outcome } from './outcome.ts';
import type { Results } from './results-file.ts';
import { cellsOf } from './retrieval-table.ts';

/** Over all tables: in how many cells each of ours is at or above its best peer, and the cells where it isn't. */
export function summariseLeads(tables: Results, noises: readonly Noise[]): string {
  const ours = new Map(
    Object.values(tables).flatMap((rows) => rows.filter(isOurs).map(({ key, name }) => [key, name])),
  );
  return [...ours].map(([key, name]) => summariseOne({ key, name }, tables, noises)).join('\n');
}

function isOurs(outcome: Outcome): boolean {
  return outcome.isOurs;
}

type Named = Pick<Outcome, 'key' | 'name'>;

function summariseOne({ key, name }: Named, tables: Results, noises: readonly Noise[]): string {
  const leads = Object.entries(tables).flatMap(([table, outcomes]) => {
    const own = outcomes.find((outcome) => outcome.key === key);
    const peers = outcomes.filter((outcome) => !outcome.isOurs);
    if (!own) return [];
    return cellsOf(noises).flatMap((cell) => {
      const lead = leadOver(peers, own, cell);
      return lead ? [{ ...lead, place: `${table}, ${cell.noise} ${cell.metric}` }] : [];
    });
  });
  const behind = leads.filter(isBehind);
  const faults = behind.map(({ place, lead, peer }) => `\n  ${place}: ${percent(lead)} against ${peer}`).join('');
  return `${name} is at or above its best peer in ${leads.length - behind.length} of ${leads.length} cells${faults}`;
}
