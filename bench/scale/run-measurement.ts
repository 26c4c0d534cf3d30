import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MEMORY_SHARE } from './limits.ts';

const RUN = fileURLToPath(new URL('../../tools/run.mjs', import.meta.url));
const CHILD = 'bench/scale/measure.ts';
const HEAP_MB = Math.floor((totalmem() / 2 ** 20) * MEMORY_SHARE);

/** Those of `npm start`: what is measured is the program as people run it. */
const START_FLAGS = startFlags(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What a measurement gave, or why it gave nothing. */
export type Measured<T> =
  | { readonly kind: 'figures'; readonly figures: T }
  | { readonly kind: 'not-run'; readonly why: string };

/** Runs `measure.ts` with these words in a process of its own and ends that when it takes too long. */
export async function runMeasurement<T>(words: readonly string[], timeoutMs: number): Promise<Measured<T>> {
  const flags = [...START_FLAGS, '--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--no-warnings'];
  const child = spawn(process.execPath, [...flags, RUN, CHILD, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let isLate = false;
  const timer = setTimeout(() => (isLate = child.kill('SIGKILL')), timeoutMs);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (isLate) return { kind: 'not-run', why: `takes over ${timeoutMs / 1000} s` };
  if (status !== 0) return { kind: 'not-run', why: reasonOf(errors) };
  // Written by measure.ts, which knows what was asked of it.
  return { kind: 'figures', figures: JSON.parse(output) as T };
}

function startFlags(packageJson: string): string[] {
  // Our own package.json, which npm reads the same way.
  const { scripts } = JSON.parse(packageJson) as { readonly scripts: Readonly<Record<string, string>> };
  return (scripts['start'] ?? '').split(' ').filter((word) => word.startsWith('--'));
}

function reasonOf(errors: string): string {
  if (errors.includes('heap out of memory')) return `needs over ${HEAP_MB} MB`;
  return errors.split('\n').find((line) => /error/i.test(line)) ?? 'failed';
}
