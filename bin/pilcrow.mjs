#!/usr/bin/env node
// `pilcrow …`: runs src/cli.ts with a Node that is new enough, after installing what is missing.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isNewEnough, runtime } from '../tools/ensure.mjs';

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli.ts');
ensureInstalled();
if (isNewEnough(process.version)) {
  await import(cli);
} else {
  const child = spawn(runtime(), [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal === null ? process.exit(code ?? 1) : process.kill(process.pid, signal)));
}
