import { fstatSync } from 'node:fs';
import { COMMANDS } from '#commands/all.ts';
import { createServicesOf } from './create-services-of.ts';
import { createDaily } from './create-daily.ts';
import { connectGateway } from './discord/gateway.ts';
import type { LocalDiscord } from './local-discord/local-discord.ts';
import { startLocalDiscord } from './local-discord/local-discord.ts';
import type { Page } from './local-discord/page/page-server.ts';
import { startPage } from './local-discord/page/page-server.ts';
import { runPrompt } from './local-discord/terminal/run-prompt.ts';
import { createGuildPresence } from './guilds/guild-presence.ts';
import { processEnvironment } from './config.ts';
import { createRespondTools } from './respond-tools.ts';
import type { Opening, Running } from './running.ts';

/** Lines longer than this tire the eye. */
const MAX_WIDTH = 90;

/** Runs on a Discord of its own, on this machine, with a page in the browser and a prompt in the terminal. */
export async function open({ config, builtIn, store, forgetful, log, articleCount }: Opening): Promise<Running> {
  const discord = await startLocalDiscord({ now: Date.now, document: { isAwaited: false } });
  const { token, apiUrl } = discord;
  const now = () => discord.now();
  const daily = createDaily({ token, apiUrl, store, now, log: quiet(log) });
  // Somebody sets the clock forward to see what happens then.
  discord.events.on('clock', daily.services.wake);
  const attachmentOrigins = [new URL(apiUrl).origin];
  const { bounds } = config;
  const servicesOf = createServicesOf({ builtIn, store, bounds, now, attachmentOrigins, daily: daily.services });
  const tools = createRespondTools(servicesOf, log);
  const presence = createGuildPresence({ store, now });
  const [gateway, page] = await Promise.all([
    connectGateway({ token, apiUrl, register: COMMANDS, tools, log: quiet(log), presence }),
    startPage({ discord, ...config.http }),
  ]);
  daily.start(servicesOf);
  process.stdout.write(greeting(page, config.http.port, articleCount));
  if (forgetful !== undefined) process.stdout.write(`  What you add is forgotten at the end: ${forgetful}\n`);
  return {
    finished: hasReader() ? prompt(discord) : Promise.withResolvers<void>().promise,
    close: async () => {
      await page.close();
      await daily.close();
      await gateway.close();
      await discord.close();
    },
  };
}

function greeting({ url, port }: Page, wanted: number, articleCount: number): string {
  const isElsewhere = wanted !== 0 && port !== wanted;
  const note = isElsewhere ? ` (port ${wanted} is taken)` : '';
  return (
    `¶ Pilcrow is ready on a Discord of its own, with ${articleCount} articles. No token needed.\n` +
    `  In the browser: ${url}${note}\n`
  );
}

/**
 * Whether somebody types, or lines come from a pipe or file, whose end then ends the program. Started in the background
 * without input (`</dev/null`, a service, a container), the page alone stays up until a signal.
 */
function hasReader(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    return !fstatSync(process.stdin.fd).isCharacterDevice();
  } catch {
    // Closed.
    return false;
  }
}

function prompt(discord: LocalDiscord): Promise<void> {
  const { isTTY, columns } = process.stdout;
  return runPrompt({
    discord,
    input: process.stdin,
    output: process.stdout,
    colours: isTTY && !processEnvironment()['NO_COLOR'],
    // Neither a pipe nor some editors' terminals say how wide they are.
    width: isTTY && columns > 0 ? Math.min(columns, MAX_WIDTH) : MAX_WIDTH,
  });
}

/** Between a person's lines only what went wrong belongs. */
function quiet(log: Opening['log']): Opening['log'] {
  return log.child({}, { level: 'warn' });
}
