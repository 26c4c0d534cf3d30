/**
 * Discord in a box: REST v10 and Gateway v10 on the loopback interface, with one study server on it, and people whose
 * actions a test or the prompt decides. See DESIGN.md, "One set of handlers, three doors".
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import type { APIMessage } from 'discord-api-types/v10';
import type { Actor } from './actor.ts';
import { channelOf, personOf } from './actor.ts';
import { createApp } from './app.ts';
import type { CommandActions } from './command-actions.ts';
import { createCommandActions } from './command-actions.ts';
import type { ComponentActions } from './component-actions.ts';
import { createComponentActions } from './component-actions.ts';
import type { Delivery } from './delivery.ts';
import { createDelivery } from './delivery.ts';
import type { Events } from './events.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import { openGateway } from './gateway.ts';
import type { Deadlines } from './interactions.ts';
import { EMPTY_CONTENT } from './message-content.ts';
import type { People, UserName } from './people.ts';
import type { Places } from './places.ts';
import type { RequestLogEntry, Violation } from './records.ts';
import type { World } from './world.ts';
import { createWorld } from './world.ts';

export interface LocalDiscordOptions {
  readonly now: () => number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly heartbeatMs?: number;
  /** Shorter ones than Discord's, for tests. */
  readonly deadlines?: Partial<Deadlines>;
  /** Where interactions are posted, instead of going over the gateway. */
  readonly interactionsEndpoint?: string;
}

export interface LocalDiscord extends CommandActions, ComponentActions {
  /** For discord.js: `new Client({ rest: { api: apiUrl, version: '10' } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly publicKeyHex: string;
  readonly guildId: string;
  readonly channelIds: Readonly<Record<'general' | 'reading', string>>;
  readonly userIds: Readonly<Record<UserName, string>>;
  /** Everybody on the server, with their roles. */
  readonly people: People;
  readonly places: Places;
  /** The channel where the actor is; each person's direct messages have their own. */
  channelIdOf(actor?: Actor): string;
  /** The role that makes the curator one. */
  readonly curatorRoleId: string;
  /** A message of the person's own. */
  post(text: string, actor?: Actor): APIMessage;
  /** What the actor sees in the channel, oldest first. */
  messages(actor?: Actor): readonly APIMessage[];
  readonly events: Events;
  readonly faults: Faults;
  readonly gateway: Omit<Gateway, 'dispatch' | 'close'>;
  readonly endpoint: Pick<Delivery, 'useEndpoint' | 'checkEndpoint'>;
  /** Requests that broke Discord's limits, so far. */
  readonly violations: readonly Violation[];
  readonly requests: readonly Readonly<RequestLogEntry>[];
  /** Cuts all connections and fails what is pending. */
  close(): Promise<void>;
}

/** Developer documentation: 3 s and 15 minutes. The other two are how long an action waits for an edit; ours. */
const DEADLINES: Deadlines = { callbackMs: 3000, tokenMs: 15 * 60_000, thinkingMs: 15_000, deferredUpdateMs: 3000 };
/** What Discord's gateway says. */
const HEARTBEAT_MS = 41_250;

export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const server = createServer();
  const origin = await listen(server, options.port ?? 0);
  const deadlines = { ...DEADLINES, ...options.deadlines };
  const world = createWorld({ origin, now: options.now, deadlines });
  const listener = getRequestListener(createApp(world).fetch);
  server.on('request', (request, response) => void listener(request, response));
  const gateway = openGateway(world, { server, heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS });
  const { callbackMs } = deadlines;
  const delivery = createDelivery(world, { gateway, callbackMs, endpoint: options.interactionsEndpoint });
  const stage = { world, delivery };
  return {
    ...describe(world),
    ...createCommandActions(stage),
    ...createComponentActions(stage),
    publicKeyHex: delivery.publicKeyHex,
    endpoint: delivery,
    gateway,
    channelIdOf: (actor) => channelOf(world, actor).id,
    post: (text, actor) => postAs(world, text, actor),
    messages: (actor) => world.messages.list(channelOf(world, actor).id, personOf(world, actor)),
    close: () => close(world, server, gateway),
  };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local Discord has no port');
  return `http://127.0.0.1:${address.port}`;
}

function describe(world: World) {
  const { token, applicationId, people, places, events, faults, violations, requests } = world;
  const { curator, member } = people.byName;
  return {
    apiUrl: `${world.origin}/api`,
    token,
    applicationId,
    guildId: places.guildId,
    channelIds: { general: places.text.general.id, reading: places.text.reading.id },
    userIds: { curator: curator.user.id, member: member.user.id },
    curatorRoleId: people.curatorRole.id,
    people,
    places,
    events,
    faults,
    violations,
    requests,
  };
}

function postAs(world: World, text: string, actor: Actor | undefined): APIMessage {
  const channelId = channelOf(world, actor).id;
  const author = personOf(world, actor).user;
  return world.messages.create({ channelId, author, content: { ...EMPTY_CONTENT, content: text } });
}

async function close(world: World, server: Server, gateway: Gateway): Promise<void> {
  world.interactions.close();
  gateway.close();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
