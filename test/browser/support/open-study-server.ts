/** The page with a bot behind it, as `npm start` has it. */
import { COMMANDS } from '#commands/all.ts';
import { connectGateway } from '#src/discord/gateway.ts';
import type { LocalDiscord, LocalDiscordOptions } from '#src/local-discord/local-discord.ts';
import { startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Page } from '#src/local-discord/page/page-server.ts';
import { startPage } from '#src/local-discord/page/page-server.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import { createDaily } from '#src/create-daily.ts';
import { createServicesOf } from '#src/create-services-of.ts';
import { openLibrary } from '#src/open-library.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { fileURLToPath } from 'node:url';
import { makeStore } from '../../support/make-services-of.ts';
import { startShowcaseBot } from './showcase-bot.ts';

export interface StudyServer {
  readonly discord: LocalDiscord;
  readonly page: Page;
  close(): Promise<void>;
}

const CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** With Pilcrow itself and the built-in articles. */
export async function openPilcrow(options: Partial<LocalDiscordOptions> = {}, fetcher?: Fetcher): Promise<StudyServer> {
  const discord = await startLocalDiscord({ now: Date.now, ...options });
  const { services: builtIn } = await openLibrary(CORPUS);
  const store = makeStore();
  const { token, apiUrl } = discord;
  const now = () => discord.now();
  const daily = createDaily({ token, apiUrl, store, now, log: SILENT });
  discord.events.on('clock', daily.services.wake);
  const attachmentOrigins = [new URL(apiUrl).origin];
  const servicesOf = createServicesOf({ builtIn, store, now, attachmentOrigins, daily: daily.services, fetcher });
  const tools = createRespondTools(servicesOf, SILENT);
  const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: SILENT });
  daily.start(servicesOf);
  return withPage(discord, async () => {
    await daily.close();
    await gateway.close();
    await store.close();
  });
}

/** With the bot that uses whatever there is. */
export async function openShowcase(options: Partial<LocalDiscordOptions> = {}): Promise<StudyServer> {
  const discord = await startLocalDiscord({ now: Date.now, ...options });
  const bot = await startShowcaseBot(discord);
  const server = await withPage(discord, () => bot.stop());
  return {
    ...server,
    async close() {
      await server.close();
      if (bot.errors.length > 0) throw new AggregateError(bot.errors, 'The showcase bot failed');
    },
  };
}

async function withPage(discord: LocalDiscord, stopBot: () => Promise<void>): Promise<StudyServer> {
  const page = await startPage({ discord, port: 0 });
  return {
    discord,
    page,
    async close() {
      await page.close();
      await stopBot();
      await discord.close();
    },
  };
}
