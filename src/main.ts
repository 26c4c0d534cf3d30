// The bot: on Discord with a token, on a Discord of its own without.
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { formatFinding } from './articles/finding.ts';
import { type Config, processEnvironment, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { openLibrary } from './open-library.ts';
import { openStore } from './open-store.ts';
import { rehearse } from './rehearse.ts';
import type { Running } from './running.ts';

const BUILT_IN_CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

readDotenv({ quiet: true });
const result = readConfig(processEnvironment(), BUILT_IN_CORPUS);
if (result.kind === 'faults') {
  process.stderr.write(
    `Pilcrow can’t start with these settings (see .env.example):\n  ${result.faults.join('\n  ')}\n`,
  );
  process.exitCode = 2;
} else {
  await start(result.config);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  try {
    const [{ open }, { services, findings, articleCount }, { store, forgetful, close: closeStore }] = await Promise.all(
      [chooseDoor(config), openLibrary(config.corpus), openStore(config, log)],
    );
    for (const finding of findings)
      if (finding.severity === 'error') process.stderr.write(`${formatFinding(finding)}\n`);
    const door = await open({ config, builtIn: services, log, articleCount, store, forgetful });
    const closing = new AbortController();
    const close = async (): Promise<void> => {
      closing.abort();
      await door.close();
      await closeStore();
    };
    const running = { ...door, close };
    closeOnSignals(running, log);
    rehearse(services, closing.signal).catch((error: unknown) => log.error({ err: error }, 'could not rehearse'));
    await running.finished;
    await running.close();
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    process.stderr.write(`Pilcrow can’t start: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** The doors load discord.js, half of the start's time; so the articles are read meanwhile, and only one door loads. */
async function chooseDoor({ token, door }: Config) {
  if (door === 'http') return import('./run-http.ts');
  return token ? import('./run-gateway.ts') : import('./run-local.ts');
}

function closeOnSignals(running: Running, log: Logger): void {
  let isClosing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isClosing) process.exit(1);
      isClosing = true;
      log.info({ signal }, 'closing');
      running.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'closing failed');
          process.exit(1);
        },
      );
    });
  }
}
