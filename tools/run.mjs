// `node tools/run.mjs src/main.ts …`: runs a TypeScript file of ours after installing what is missing, with a Node that
// is new enough. Plain JavaScript that works on Node 20.
import { spawn } from 'node:child_process';
import * as module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { ensureInstalled, isNewEnough, runtime } from './ensure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `entry`, a path within the project. The file sees its arguments from `process.argv[2]` on. */
export async function run(entry, args) {
  ensureInstalled();
  const path = join(root, entry);
  if (!isNewEnough(process.version)) return runWith(runtime(), path, args);
  // Keeps compiled code between runs: half of the start is stripping types and compiling.
  module.enableCompileCache?.();
  // V8 compiles a regular expression twice, for its interpreter and from its second use on for the machine. For our long
  // ones the first takes two thirds of the time, and is soon thrown away.
  setFlagsFromString('--no-regexp-tier-up');
  process.argv.splice(1, process.argv.length - 1, path, ...args);
  await import(pathToFileURL(path).href);
}

function runWith(node, path, args) {
  const child = spawn(node, [...process.execArgv, path, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal === null ? process.exit(code ?? 1) : process.kill(process.pid, signal)));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry = '', ...args] = process.argv.slice(2);
  await run(entry, args);
}
