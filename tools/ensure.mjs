// Makes node_modules match the lockfile before a script runs, and sees to it that a new enough Node runs it.
// Plain JavaScript that works on Node 20, because it must run before anything is installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs TypeScript files as they are; the same as `engines` in package.json. */
const MINIMUM = [22, 18];
/** An install that takes longer than this was broken off; its lock no longer counts. */
const STALE_LOCK_MS = 10 * 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockfile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.pilcrow-lockfile');
const runtimeLink = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/** Installs what the lockfile says when it isn't there yet. Exits with npm's status when that fails. */
export function ensureInstalled() {
  if (!isInstalled()) {
    const unlock = lock();
    try {
      if (!isInstalled()) install();
    } finally {
      unlock();
    }
  }
  chooseRuntime();
}

/** The Node that runs our TypeScript: this one when it is new enough, else the one in node_modules. */
export function runtime() {
  if (isNewEnough(process.version)) return process.execPath;
  for (const arch of ['x64', 'arm64']) {
    const path = join(modules, `node-linux-${arch}`, 'bin', 'node');
    if (arch === process.arch && existsSync(path)) return path;
  }
  fail(
    `Pilcrow needs Node ${MINIMUM.join('.')} or newer, and this is ${process.version}.\n` +
      'On Linux it brings its own as a development dependency: run `npm ci` (without --omit=dev).\n' +
      'Elsewhere, install a newer Node from https://nodejs.org and try again.',
  );
}

function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === readFileSync(lockfile, 'utf8');
  } catch {
    return false;
  }
}

function install() {
  process.stderr.write('Installing what Pilcrow needs (once, about fifteen seconds) …\n');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Whoever asked may read our standard output (`--json`): what npm says goes to standard error.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.error || result.status !== 0) {
    fail(
      '`npm ci` failed: see above. Pilcrow needs the npm registry once, to install its packages.',
      result.status || 1,
    );
  }
  copyFileSync(lockfile, stamp);
}

// npm puts node_modules/.bin first on PATH, so the development runtime would hide a newer Node of the machine's own.
function chooseRuntime() {
  const own = process.execPath.startsWith(modules) ? undefined : process.version;
  if (own === undefined || process.platform === 'win32') return;
  if (isNewEnough(own)) rmSync(runtimeLink, { force: true });
  else if (!existsSync(runtimeLink)) {
    rmSync(runtimeLink, { force: true });
    symlinkSync(relative(dirname(runtimeLink), runtime()), runtimeLink);
  }
}

function lock() {
  const path = join(root, '.installing');
  for (let said = false; ;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch {
      if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE_LOCK_MS) {
        rmSync(path, { recursive: true, force: true });
        continue;
      }
      if (!said) process.stderr.write('Another Pilcrow is installing; waiting for it …\n');
      said = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function fail(message, status = 2) {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
