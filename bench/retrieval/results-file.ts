import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from './outcome.ts';

/** Outcomes by set and mode (`xquad-en within`). */
export type Results = Readonly<Record<string, readonly Outcome[]>>;

/** What `--save` wrote before; nothing where the file isn't there yet. */
export function readResults(path: string): Results {
  // Written by saveResults().
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : {};
}

/** Writes the outcomes over those of the same set, mode and system that the file holds. */
export function saveResults(path: string, results: Results): void {
  const merged: Record<string, readonly Outcome[]> = { ...readResults(path) };
  for (const [table, outcomes] of Object.entries(results)) merged[table] = mergeOutcomes(merged[table] ?? [], outcomes);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(merged));
}

/** The new outcomes after the old ones of other systems. */
export function mergeOutcomes(before: readonly Outcome[], now: readonly Outcome[]): readonly Outcome[] {
  const measured = new Set(now.map(({ key }) => key));
  return [...before.filter(({ key }) => !measured.has(key)), ...now];
}
