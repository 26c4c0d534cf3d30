/** A bot says who it is and what it wants to hear of. */
import { GatewayCloseCodes as Code, GatewayIntentBits } from 'discord-api-types/v10';
import type { Guild } from '../guild.ts';
import { toGuildCreate } from '../guild.ts';
import type { JsonObject } from '../json.ts';
import { isJsonObject, numberOf } from '../json.ts';
import { visibleChannels } from '../places.ts';
import type { World } from '../world.ts';
import { closeSocket } from './close.ts';
import { disallowedIntents, isWanted, KNOWN_INTENTS } from './intents.ts';
import type { GatewaySession } from './session.ts';
import { createSession } from './session.ts';
import type { Connection } from './state.ts';
import { gatewayUrl, isOurToken } from './state.ts';

export function identify(connection: Connection, data: JsonObject): void {
  const { world, state, socket } = connection;
  const intents = numberOf(data['intents']);
  const shard = readShard(data['shard']);
  if (intents === undefined || !isJsonObject(data['properties'])) return closeSocket(socket, Code.DecodeError);
  if (!isOurToken(world, data['token'])) return closeSocket(socket, Code.AuthenticationFailed);
  if (shard === undefined) return closeSocket(socket, Code.InvalidShard);
  if (!Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) return closeSocket(socket, Code.InvalidIntents);
  if (disallowedIntents(intents, world.privilegedIntents).length > 0)
    return closeSocket(socket, Code.DisallowedIntents);
  state.stats.identified += 1;
  const session = createSession({ id: `session-${world.nextId()}`, shard, intents }, socket);
  state.sessions.set(session.id, session);
  greet(world, session);
  world.events.emit('connected', session.id);
}

/** READY, then each server; without the intent for servers nothing is told of them. */
function greet(world: World, session: GatewaySession): void {
  const guilds = [...world.places.guilds.values()].filter(
    ({ id, members }) => hasGuild(session, id) && members.has(world.applicationId),
  );
  session.dispatch('READY', {
    v: 10,
    user: { ...world.people.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    user_settings: {},
    private_channels: [],
    relationships: [],
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world.origin),
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
  });
  if (!isWanted(session.intents, 'GUILD_CREATE', false)) return;
  for (const guild of guilds) session.dispatch('GUILD_CREATE', describeFor(world, session, guild));
}

/** Members other than the bot come only with presences (developer documentation, Gateway events, Guild Create). */
export function describeFor(world: World, session: GatewaySession, guild: Guild): object {
  const hasPresences = (session.intents & GatewayIntentBits.GuildPresences) !== 0;
  const members = hasPresences
    ? guild.members
    : new Map([...guild.members].filter(([id]) => id === world.applicationId));
  const described = toGuildCreate({ ...guild, members }, visibleChannels(guild, world.applicationId));
  return { ...described, member_count: guild.members.size };
}

/** Developer documentation, Gateway, sharding: `(guild_id >> 22) % num_shards`; direct messages go to shard 0. */
export function hasGuild({ shard: [index, count] }: GatewaySession, guildId: string | undefined): boolean {
  return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

function readShard(shard: unknown): readonly [number, number] | undefined {
  if (shard === undefined) return [0, 1];
  if (!Array.isArray(shard)) return undefined;
  const [index, count] = shard.map(numberOf);
  if (index === undefined || count === undefined || index < 0 || index >= count) return undefined;
  return [index, count];
}
