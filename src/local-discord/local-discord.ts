/**
 * Discord in a box: REST v10 and Gateway v10 on the loopback interface, with one study server on it, and people whose
 * actions a test or the prompt decides. See DESIGN.md, "One set of handlers, three doors".
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import type { APIUser } from 'discord-api-types/v10';
import type { Actor } from './actor.ts';
import { channelOf, permissionsOf } from './actor.ts';
import { createApp } from './app.ts';
import type { CommandActions } from './command-actions.ts';
import { createCommandActions } from './command-actions.ts';
import type { ComponentActions } from './component-actions.ts';
import { createComponentActions } from './component-actions.ts';
import type { Delivery } from './delivery.ts';
import { createDelivery } from './delivery.ts';
import type { PersonView, PlaceView, RoleView } from './describe-places.ts';
import { describePeople, describePlaces, describeRoles } from './describe-places.ts';
import type { DocumentSource } from './document/body-check.ts';
import { createBodyCheck } from './document/body-check.ts';
import type { Events } from './events.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { openGateway } from './gateway/gateway.ts';
import type { PrivilegedIntent } from './gateway/intents.ts';
import type { Deadlines } from './interactions.ts';
import type { UserName } from './people.ts';
import type { ChannelName } from './places.ts';
import { curatorRoleId } from './places.ts';
import type { RateLimits } from './rate-limits.ts';
import { GENEROUS_RATE_LIMITS } from './rate-limits.ts';
import type { RequestLogEntry, Violation } from './records.ts';
import type { ServerActions } from './server-actions.ts';
import { createServerActions } from './server-actions.ts';
import type { UserActions } from './user-actions.ts';
import { createUserActions } from './user-actions.ts';
import type { World } from './world.ts';
import { createWorld } from './world.ts';

export interface LocalDiscordOptions {
  readonly now: () => number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly heartbeatMs?: number;
  /** Those that the developer portal has switched on; by default none. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** Where the schemas of bodies come from, and when. */
  readonly document?: DocumentSource;
  /** By default none that a bot could meet. */
  readonly rateLimits?: RateLimits;
  /** Shorter ones than Discord's, for tests. */
  readonly deadlines?: Partial<Deadlines>;
  /** Where interactions are posted, instead of going over the gateway. */
  readonly interactionsEndpoint?: string;
}

export interface LocalDiscord extends CommandActions, ComponentActions, UserActions {
  /** For discord.js: `new Client({ rest: { api: apiUrl, version: '10' } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly publicKeyHex: string;
  /** The study server's. */
  readonly guildId: string;
  readonly channelIds: Readonly<Record<Exclude<ChannelName, 'dm'>, string>>;
  readonly userIds: Readonly<Record<UserName, string>>;
  /** The channel where the actor is; each person's direct messages have their own. */
  channelIdOf(actor?: Actor): string;
  /** What the actor may do there. */
  permissionsOf(actor?: Actor): bigint;
  /** The role that makes the curator one. */
  readonly curatorRoleId: string;
  /** All that the actor can open, wherever the actor now is. */
  places(actor?: Actor): readonly PlaceView[];
  people(): readonly PersonView[];
  /** The study server's, without @everyone. */
  roles(): readonly RoleView[];
  /** The bot's user. */
  readonly bot: APIUser;
  readonly server: ServerActions;
  readonly events: Events;
  readonly faults: Faults;
  readonly gateway: Omit<Gateway, 'tell' | 'close'>;
  readonly endpoint: Pick<Delivery, 'useEndpoint' | 'checkEndpoint'>;
  /** Requests that broke Discord's limits, so far. */
  readonly violations: readonly Violation[];
  readonly requests: readonly Readonly<RequestLogEntry>[];
  /** Milliseconds since 1970, by the clock here. */
  now(): number;
  /** Sets the clock forward: deadlines, polls and nonces follow. */
  advance(ms: number): void;
  /** Fails what is pending, and cuts all connections once what is being answered is answered. */
  close(): Promise<void>;
}

/** Developer documentation: 3 s and 15 minutes. The other two are how long an action waits for an edit; ours. */
const DEADLINES: Deadlines = { callbackMs: 3000, tokenMs: 15 * 60_000, thinkingMs: 15_000, deferredUpdateMs: 3000 };
/** How long answers under way may take when closing; ours. */
const CLOSING_MS = 200;
/** What Discord's gateway says. */
const HEARTBEAT_MS = 41_250;

export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const server = createServer();
  const origin = await listen(server, options.port ?? 0);
  const deadlines = { ...DEADLINES, ...options.deadlines };
  const world = createWorld({
    origin,
    now: options.now,
    deadlines,
    privilegedIntents: options.privilegedIntents ?? [],
    bodyCheck: createBodyCheck(options.document ?? {}),
  });
  const listener = getRequestListener(
    createApp(world, { rateLimits: options.rateLimits ?? GENEROUS_RATE_LIMITS }).fetch,
  );
  server.on('request', (request, response) => void listener(request, response));
  const gateway = openGateway(world, { server, heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS });
  const { callbackMs } = deadlines;
  const delivery = createDelivery(world, { gateway, callbackMs, endpoint: options.interactionsEndpoint });
  const stage = { world, delivery };
  return {
    ...describe(world),
    ...createCommandActions(stage),
    ...createComponentActions(stage),
    ...createUserActions(world),
    publicKeyHex: delivery.publicKeyHex,
    endpoint: delivery,
    gateway,
    server: createServerActions(world),
    channelIdOf: (actor) => channelOf(world, actor).id,
    permissionsOf: (actor) => permissionsOf(world, actor),
    places: (actor) => describePlaces(world, actor),
    people: () => describePeople(world),
    roles: () => describeRoles(world),
    now: () => world.now(),
    advance: (ms) => advance(world, ms),
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
    guildId: places.home.id,
    channelIds: places.channelIds,
    userIds: { curator: curator.user.id, member: member.user.id },
    curatorRoleId: curatorRoleId(places.home),
    bot: people.bot,
    people,
    places,
    events,
    faults,
    violations,
    requests,
  };
}

function advance({ clock, events }: World, ms: number): void {
  if (!(ms >= 0)) throw new RangeError(`The clock goes forward only, not by ${ms} ms`);
  clock.advance(ms);
  events.emit('clock', clock.now());
}

async function close(world: World, server: Server, gateway: Gateway): Promise<void> {
  world.interactions.close();
  world.clock.close();
  gateway.close();
  const closed = once(server, 'close');
  server.close();
  // What is being answered is answered; a request that hangs on demand is cut.
  const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
  await closed;
  clearTimeout(timer);
}
