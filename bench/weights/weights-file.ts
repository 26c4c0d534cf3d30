import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Weights by feature name, of each model. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const DECIMALS = 3;

/** Names the weights, rounded; features without one are left out. */
export function nameWeights(names: readonly string[], weights: readonly number[]): Record<string, number> {
  const named = names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(DECIMALS))] as const);
  return Object.fromEntries(named.filter(([, weight]) => weight !== 0));
}

/** Writes the models over those of the same name that the file holds. */
export function writeWeights(path: string, weights: Weights): void {
  // Written by this function before, or by hand in the same form.
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Weights) : {};
  writeFileSync(path, `${JSON.stringify({ ...before, ...weights }, undefined, 2)}\n`);
}
