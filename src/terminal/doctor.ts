import type { LoadedArticles } from '#src/articles/load-articles.ts';
import { inspectStore, type StoreReport } from '#src/storage/inspect-store.ts';
import type { StoreLocation } from '#src/storage/create-store.ts';

/** One line of the doctor: what was looked at, how it is, and what to do when it isn't well. */
export interface Check {
  readonly isWell: boolean;
  readonly text: string;
}

/** What the doctor looks at; the settings are read before, since nothing else can be looked at without. */
export interface Patient {
  /** Of the running Node, such as `24.1.0`. */
  readonly nodeVersion: string;
  readonly token?: string | undefined;
  readonly corpus: string;
  readonly store: StoreLocation;
  readonly loadArticles: (folder: string) => Promise<LoadedArticles>;
}

/** The oldest Node that runs TypeScript as it is; `engines` in package.json. */
const MIN_NODE = { major: 22, minor: 18 };
/** Below that a few imports and a backup may fill the disk. */
const MIN_FREE_BYTES = 200 * 2 ** 20;

/** Looks at everything that can be wrong before Pilcrow starts, and changes nothing. */
export async function examine(patient: Patient): Promise<readonly Check[]> {
  return [
    checkNode(patient.nodeVersion),
    { isWell: true, text: 'Settings: understood' },
    checkToken(patient.token),
    await checkArticles(patient),
    ...describeStore(await inspectStore(patient.store), nameOf(patient.store)),
  ];
}

/** What is wrong with the settings, a line each. */
export function settingsFaults(faults: readonly string[]): readonly Check[] {
  return faults.map((fault) => ({ isWell: false, text: `Settings: ${fault} (see .env.example)` }));
}

export function formatChecks(checks: readonly Check[]): string {
  return checks.map(({ isWell, text }) => `${isWell ? '✓' : '✗'} ${text}\n`).join('');
}

function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isWell = major > MIN_NODE.major || (major === MIN_NODE.major && minor >= MIN_NODE.minor);
  return { isWell, text: `Node ${version}${isWell ? '' : `: install ${MIN_NODE.major}.${MIN_NODE.minor} or newer`}` };
}

/** The form was checked with the settings; whether Discord takes it shows at the start. */
function checkToken(token: string | undefined): Check {
  const text = token ? 'Token: has the form of a bot token' : 'Token: none, so Pilcrow runs on a Discord of its own';
  return { isWell: true, text };
}

async function checkArticles({ corpus, loadArticles }: Patient): Promise<Check> {
  try {
    const { articles, findings } = await loadArticles(corpus);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const count = `Articles: ${articles.length} in ${corpus}`;
    if (errors > 0) return { isWell: false, text: `${count}, and ${errors} faults: “pilcrow check” lists them` };
    return { isWell: true, text: count };
  } catch (error) {
    return { isWell: false, text: `Articles: ${corpus} can’t be read: ${messageOf(error)}. Check PILCROW_CORPUS` };
  }
}

function describeStore(report: StoreReport, name: string): readonly Check[] {
  if (report.kind === 'absent')
    return [{ isWell: true, text: `Database: ${name} isn’t there yet; it is made when it is first needed` }];
  if (report.kind === 'unavailable') {
    const { message, cause } = report.error;
    return [{ isWell: false, text: `Database: ${name}: ${message}${cause ? ` (${messageOf(cause)})` : ''}` }];
  }
  const { pending, unknown, damage, rows, freeBytes } = report;
  const count = Object.values(rows).reduce((sum, rowsOfTable) => sum + rowsOfTable, 0);
  return [
    damage.length > 0
      ? { isWell: false, text: `Database: ${name} is damaged (${damage[0]}); restore a backup: pilcrow restore FILE` }
      : { isWell: true, text: `Database: ${name}, whole, ${count} rows` },
    describeSchema(pending, unknown),
    ...(freeBytes === undefined ? [] : [describeSpace(freeBytes)]),
  ];
}

function describeSchema(pending: readonly string[], unknown: readonly string[]): Check {
  if (unknown.length > 0)
    return { isWell: false, text: `Schema: changed by a newer Pilcrow (${unknown.join(', ')}); update this one` };
  const text = pending.length > 0 ? `${pending.join(', ')} will be done at the next start` : 'up to date';
  return { isWell: true, text: `Schema: ${text}` };
}

function describeSpace(freeBytes: number): Check {
  const megabytes = Math.floor(freeBytes / 2 ** 20);
  const isWell = freeBytes >= MIN_FREE_BYTES;
  return { isWell, text: `Disk: ${megabytes} MB free${isWell ? '' : '; make room before the database needs it'}` };
}

/** Without user and password. */
function nameOf(location: StoreLocation): string {
  if (location.kind === 'sqlite') return location.file;
  const { host, pathname } = new URL(location.url);
  return `PostgreSQL at ${host}${pathname}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
