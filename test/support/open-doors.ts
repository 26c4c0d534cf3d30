/** Pilcrow on a local Discord, through whichever door: the real gateway client, or signed HTTP requests. */
import { serve } from '@hono/node-server';
import { COMMANDS } from '#commands/all.ts';
import { connectGateway } from '#src/discord/gateway.ts';
import { createHttpDoor, INTERACTIONS_PATH } from '#src/discord/http-door.ts';
import type { RespondTools } from '#src/discord/respond.ts';
import { parsePublicKey } from '#src/discord/verify-signature.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import type { ServicesOf } from '#src/services.ts';

export const DOORS = ['gateway', 'http'] as const;
export type Door = (typeof DOORS)[number];

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Opening {
  readonly servicesOf: ServicesOf;
  /** Instead of real time: what waits no time defers every answer. */
  readonly wait?: RespondTools['wait'];
}

/** Registers the commands, then answers through that door alone. Returns what closes it. */
export async function openDoor(
  door: Door,
  discord: LocalDiscord,
  { servicesOf, wait }: Opening,
): Promise<() => Promise<void>> {
  const tools = { ...createRespondTools(servicesOf, QUIET), ...(wait && { wait }) };
  const { token, apiUrl } = discord;
  const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: QUIET });
  if (door === 'gateway') return gateway.close;
  await gateway.close();
  return openHttp(discord, tools);
}

async function openHttp(discord: LocalDiscord, tools: RespondTools): Promise<() => Promise<void>> {
  const publicKey = parsePublicKey(discord.publicKeyHex);
  const app = createHttpDoor({ publicKey, tools, log: QUIET, now: Date.now, apiUrl: discord.apiUrl });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  discord.endpoint.useEndpoint(`http://127.0.0.1:${port}${INTERACTIONS_PATH}`);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
  };
}
