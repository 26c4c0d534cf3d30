import { COMMANDS } from '#commands/all.ts';
import { serve } from '@hono/node-server';
import { createDaily } from '#src/create-daily.ts';
import { createServicesOf } from '#src/create-services-of.ts';
import { connectGateway } from '#src/discord/gateway.ts';
import { createHttpDoor, INTERACTIONS_PATH } from '#src/discord/http-door.ts';
import { parsePublicKey } from '#src/discord/verify-signature.ts';
import { createGuildPresence } from '#src/guilds/guild-presence.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import type { Store } from '#src/storage/store.ts';
import { BREAD, FERRY } from '../../support/make-article.ts';
import { makeServices } from '../../support/make-services.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface Bot {
  /** What stood in the log as an error. */
  readonly errors: readonly object[];
  readonly stop: () => Promise<void>;
}

/** Pilcrow as it runs on the local Discord: commands through the gateway, and a worker that posts what is due. */
export async function startBot(discord: LocalDiscord, store: Store): Promise<Bot> {
  const { daily, tools, errors } = await prepare(discord, store);
  const { token, apiUrl } = discord;
  const presence = createGuildPresence({ store, now: () => discord.now() });
  const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: QUIET, presence });
  return {
    errors,
    stop: async () => {
      await daily.close();
      await gateway.close();
    },
  };
}

/** The same with commands posted by Discord. They must be registered already. */
export async function startHttpBot(discord: LocalDiscord, store: Store): Promise<Bot> {
  const { daily, tools, errors } = await prepare(discord, store);
  const publicKey = parsePublicKey(discord.publicKeyHex);
  const app = createHttpDoor({ publicKey, tools, log: QUIET, now: () => discord.now(), apiUrl: discord.apiUrl });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  discord.endpoint.useEndpoint(`http://127.0.0.1:${port}${INTERACTIONS_PATH}`);
  return {
    errors,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await daily.close();
    },
  };
}

async function prepare(discord: LocalDiscord, store: Store) {
  const errors: object[] = [];
  const log = { ...QUIET, error: (details: object) => void errors.push(details) };
  const now = () => discord.now();
  const daily = createDaily({ token: discord.token, apiUrl: discord.apiUrl, store, now, log });
  discord.events.on('clock', daily.services.wake);
  const servicesOf = createServicesOf({
    builtIn: makeServices([FERRY, BREAD]),
    store,
    now,
    daily: daily.services,
  });
  await store.open();
  daily.start(servicesOf);
  return { daily, tools: createRespondTools(servicesOf, log), errors };
}
