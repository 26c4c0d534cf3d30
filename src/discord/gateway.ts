import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { registerCommands } from './register.ts';
import { type Responder, respond, type RespondTools } from './respond.ts';
import type { AnyCommand } from './command.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com. */
  readonly apiUrl?: string | undefined;
  /** Registers these commands globally once connected. */
  readonly register?: readonly AnyCommand[] | undefined;
  readonly tools: RespondTools;
  readonly log: GatewayLog;
}

export interface GatewayLog {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}

export interface Gateway {
  /** Finishes what is being answered, then disconnects. */
  readonly close: () => Promise<void>;
}

/** Longest wait for answers under way when closing; Discord restarts nothing for us. */
const DRAIN_MS = 5000;

/**
 * Connects to Discord's gateway with the one intent that names no person (Guilds) and answers interactions. Resolves
 * when ready.
 *
 * @throws when the token is wrong or Discord can't be reached
 */
export async function connectGateway({ token, apiUrl, register, tools, log }: GatewayOptions): Promise<Gateway> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...(apiUrl && { rest: { api: apiUrl } }) });
  const underWay = new Set<Promise<void>>();
  client.on(Events.Error, (error) => log.error({ err: error }, 'gateway error'));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardReconnecting, () => log.info({}, 'reconnecting'));
  // The payload as sent, not discord.js's objects: HTTP interactions are read by the same code.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    const answered = respond(interaction, restResponder(client, interaction), tools)
      .catch((error: unknown) => log.error({ err: error }, 'an answer could not be delivered'))
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const { application } = await ready;
  if (register) await registerCommands({ rest: client.rest, applicationId: application.id, commands: register });
  return {
    close: async () => {
      const drained = new AbortController();
      await Promise.race([Promise.allSettled(underWay), tools.wait(DRAIN_MS, drained.signal)]);
      drained.abort();
      await client.destroy();
    },
  };
}

function restResponder({ rest }: Client, { id, token, application_id: applicationId }: APIInteraction): Responder {
  return {
    callback: async (body: APIInteractionResponse) => {
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    },
    editOriginal: async (body) => {
      await rest.patch(Routes.webhookMessage(applicationId, token), { body, auth: false });
    },
    replacePrivately: async (body) => {
      await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
      await rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    },
  };
}
