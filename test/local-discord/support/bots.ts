/** Real discord.js bots against the local Discord, closed again after each test. */
import { join } from 'node:path';
import type { ApplicationCommandDataResolvable, Interaction } from 'discord.js';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../../src/local-discord/local-discord.ts';
import { startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { DATA_FOLDER } from '../../support/data-folder.ts';

/** Discord's own document where we have it; else the schemas are those of the package. */
export const OPENAPI_FILE = DATA_FOLDER && join(DATA_FOLDER, 'discord/openapi.json');

/** A test that breaks a rule fails, unless it means to. */
export async function openDiscord(
  options: Partial<LocalDiscordOptions> = {},
  { breaksRules = false }: { readonly breaksRules?: boolean } = {},
): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ now: Date.now, document: { file: OPENAPI_FILE }, ...options });
  onTestFinished(async () => {
    await discord.close();
    if (!breaksRules) expect(discord.violations).toEqual([]);
  });
  return discord;
}

export interface BotScript {
  readonly commands?: readonly ApplicationCommandDataResolvable[];
  /** Registered for the guild unless told otherwise. */
  readonly isGlobal?: boolean;
  readonly on?: (interaction: Interaction) => Promise<unknown>;
}

export interface Bot {
  readonly client: Client<true>;
  /** What the handler threw. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

export function createClient(discord: LocalDiscord): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, version: '10', retries: 0 },
    // By default discord.js waits five seconds between two identifications.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
}

/** Logs in, registers and waits until it is ready. */
export async function startBot(discord: LocalDiscord, script: BotScript = {}): Promise<Bot> {
  const client = createClient(discord);
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    script.on?.(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  const readyClient = await ready;
  const stop = () => client.destroy();
  onTestFinished(stop);
  const { commands, isGlobal } = script;
  if (commands !== undefined && isGlobal === true) await readyClient.application.commands.set(commands);
  else if (commands !== undefined) await readyClient.application.commands.set(commands, discord.guildId);
  return { client: readyClient, errors, stop };
}
