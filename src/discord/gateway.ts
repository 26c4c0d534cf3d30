import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { APIInteraction, APIUnavailableGuild } from 'discord-api-types/v10';
import { registerCommands } from './register.ts';
import { type Responder, respond, type RespondTools } from './respond.ts';
import type { AnyCommand } from './command.ts';
import { patchOriginal, postCallback, replacePrivately } from './send-answer.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com. */
  readonly apiUrl?: string | undefined;
  /** Registers these commands globally once connected. */
  readonly register?: readonly AnyCommand[] | undefined;
  readonly tools: RespondTools;
  readonly log: GatewayLog;
  /** Is told in which servers the bot is. */
  readonly presence?: PresenceListener | undefined;
}

export interface PresenceListener {
  /** Just now. */
  readonly joined: (guildId: string) => Promise<void>;
  /** Thrown out, or the server is no more; not when Discord has an outage. */
  readonly left: (guildId: string) => Promise<void>;
  /** All servers, as Discord told when the connection was made. */
  readonly present: (guildIds: readonly string[]) => Promise<void>;
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
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, register, tools, log, presence } = options;
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
  if (presence) followPresence(client, presence, log);
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

function followPresence(client: Client, presence: PresenceListener, log: GatewayLog): void {
  const tell = (told: Promise<void>): void => {
    told.catch((error: unknown) => log.error({ err: error }, 'a server’s coming or going could not be noted'));
  };
  client.on(Events.GuildCreate, ({ id }) => tell(presence.joined(id)));
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: APIUnavailableGuild) => {
    if (!unavailable) tell(presence.left(id));
  });
  client.once(Events.ClientReady, (ready) => {
    // One process with all shards: only then is the list whole, and who isn't on it has gone.
    const isWhole = ready.ws.shards.size === (ready.options.shardCount ?? 1);
    if (isWhole) tell(presence.present([...ready.guilds.cache.keys()]));
  });
}

function restResponder({ rest }: Client, { id, token, application_id: applicationId }: APIInteraction): Responder {
  const address = { id, token, applicationId };
  return {
    callback: async (response, files) => postCallback(rest, address, { response, files }),
    editOriginal: async (body) => patchOriginal(rest, address, body),
    replacePrivately: async (body) => replacePrivately(rest, address, body),
  };
}
