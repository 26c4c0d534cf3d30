// `pilcrow …`: the same answers without Discord.
import { fileURLToPath } from 'node:url';
import { TERMINAL_COMMANDS } from '#commands/all.ts';
import { loadArticles } from './articles/load-articles.ts';
import { formatFinding } from './articles/finding.ts';
import { type ConfigResult, processEnvironment, readConfig } from './config.ts';
import { type OpenedLibrary, openLibrary } from './open-library.ts';
import { EXIT, exitStatusOf } from './terminal/exit-status.ts';
import { createPaint } from './terminal/paint.ts';
import { explainRefusal, parseCommandLine, type TerminalRequest } from './terminal/parse-command-line.ts';
import { renderForTerminal } from './terminal/render-answer.ts';
import { maxPassagesOf, runBatch } from './terminal/run-batch.ts';
import { toJson } from './terminal/to-json.ts';
import { keepingUsage, usage } from './terminal/usage.ts';
import { wordsFor } from './words/words-for.ts';

const BUILT_IN_CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** Passages shown at once in the terminal. */
const PASSAGES_A_PAGE = 3;
/** Lines longer than this tire the eye: Bringhurst, The Elements of Typographic Style, 2.1.2 (45 to 75, at most 90). */
const MAX_WIDTH = 90;

const hasColours = process.stdout.isTTY && !processEnvironment()['NO_COLOR'];
const paint = createPaint({ hasColours });

process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.found : EXIT.fault),
);
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args;
  try {
    const keeping = others.some((arg) => arg === '--help' || arg === '-h') ? keepingUsage(name, paint) : undefined;
    if (keeping !== undefined) return print(keeping);
    if (name === 'import') return await runImport(others);
    if (name === 'backup' || name === 'restore') return await runKeeping(name, others);
    if (name === 'doctor') return await runDoctor();
    if (name === 'check') return await runCheck(others);
    const parsed = parseCommandLine(args, TERMINAL_COMMANDS);
    if (parsed.kind === 'usage') return print(usage(TERMINAL_COMMANDS, paint, parsed.command));
    return parsed.kind === 'fault' ? complain(parsed.message) : await answer(parsed.request);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

async function answer(request: TerminalRequest): Promise<number> {
  const { command, invocation, flags } = request;
  const library = await load(flags.corpus);
  if (!library) return EXIT.fault;
  const { services } = library;
  if (flags.batch) {
    await runBatch(request, services, { input: process.stdin, output: process.stdout });
    return EXIT.found;
  }
  const result = await command.run(invocation, services);
  const status = exitStatusOf(result);
  if (flags.json) print(`${JSON.stringify(toJson(result, maxPassagesOf(request)), undefined, 2)}\n`);
  else if (result.kind === 'problem') complain(wordsFor(flags.language).problem(result.problem));
  else print(renderForTerminal(result, viewOf(flags)));
  return status;
}

function viewOf({ page, language }: TerminalRequest['flags']) {
  const { isTTY, columns } = process.stdout;
  const width = isTTY ? Math.min(columns, MAX_WIDTH) : undefined;
  return { words: wordsFor(language), paint, width, page, passagesAPage: PASSAGES_A_PAGE };
}

/** Loads the folder's articles and tells the errors in them. Undefined when there is no such folder. */
async function load(corpus: string | undefined): Promise<OpenedLibrary | undefined> {
  const folder = corpus ?? processEnvironment()['PILCROW_CORPUS']?.trim() ?? '';
  try {
    const library = await openLibrary(folder || BUILT_IN_CORPUS);
    const errors = library.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) complain(errors.map(formatFinding).join('\n'));
    return library;
  } catch (error) {
    complain(`The articles in “${folder}” can’t be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function runCheck(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const loaded = await loadArticles(folder ?? BUILT_IN_CORPUS);
  for (const finding of loaded.findings) print(`${formatFinding(finding)}\n`);
  print(`${loaded.articles.length} articles, ${loaded.findings.length} findings\n`);
  return loaded.findings.some(({ severity }) => severity === 'error') ? EXIT.fault : EXIT.found;
}

async function runImport(args: readonly string[]): Promise<number> {
  // Reading web pages takes libraries that asking doesn't; they cost a fifth of a second.
  const { importFile, parseImport } = await import('./terminal/import-file.ts');
  const request = readOptions(() => parseImport(args));
  if (!request)
    return complain('Say one file or web address to import, or “-” for standard input: pilcrow import article.txt');
  const { createWebFetcher } = await import('./create-web-fetcher.ts');
  const { createImporter } = await import('./import-worker/create-importer.ts');
  const importer = createImporter();
  const outcome = await importFile(request, {
    corpus: request.corpus ?? BUILT_IN_CORPUS,
    stdin: process.stdin,
    fetcher: createWebFetcher(),
    importer,
    now: Date.now,
  });
  await importer.close();
  if (outcome.report) print(outcome.report);
  if (outcome.fault) complain(outcome.fault);
  return outcome.status;
}

/** @throws with a sentence of ours where the options are wrong */
function readOptions<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${explainRefusal(cause)} “pilcrow import --help” shows what it takes.`, { cause });
  }
}

async function runKeeping(action: 'backup' | 'restore', args: readonly string[]): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || file.startsWith('--') || others.length > 0)
    return complain(`Say one file: pilcrow ${action} FILE`);
  const result = await readSettings();
  if (result.kind === 'faults') return complain(result.faults.join('\n'));
  const keep = await import('./terminal/keep-store.ts');
  const { isDone, text } = await keep[action](file, result.config.store);
  return isDone ? print(`${text}\n`) : complain(text);
}

async function runDoctor(): Promise<number> {
  const result = await readSettings();
  const { examine, formatChecks, settingsFaults } = await import('./terminal/doctor.ts');
  const checks =
    result.kind === 'faults'
      ? settingsFaults(result.faults)
      : await examine({ ...result.config, nodeVersion: process.versions.node, loadArticles });
  print(formatChecks(checks));
  return checks.every(({ isWell }) => isWell) ? EXIT.found : EXIT.fault;
}

/** With `.env`, as the bot reads it. */
async function readSettings(): Promise<ConfigResult> {
  const { config: readDotenv } = await import('dotenv');
  readDotenv({ quiet: true });
  return readConfig(processEnvironment(), BUILT_IN_CORPUS);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.found;
}

function complain(message: string): number {
  process.stderr.write(`${paint.fault(message)}\n`);
  return EXIT.fault;
}
