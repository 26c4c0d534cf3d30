import { GatewayIntentBits } from 'discord-api-types/v10';
import { toGuildMember } from '../guild.ts';
import type { JsonObject } from '../json.ts';
import { numberOf, textOf } from '../json.ts';
import type { World } from '../world.ts';
import type { GatewaySession } from './session.ts';

/**
 * GUILD_MEMBERS_CHUNK: the members whose names begin so, or those with the ids. All of them only with the privileged
 * intent (developer documentation, Gateway events, request guild members).
 */
export function sendMembers(world: World, session: GatewaySession, request: JsonObject): void {
  const guild = world.places.guilds.get(textOf(request['guild_id']) ?? '');
  if (guild === undefined) return;
  const query = textOf(request['query']);
  const limit = numberOf(request['limit']) ?? 0;
  const ids = [request['user_ids']].flat().filter((id) => typeof id === 'string');
  const mayListAll = (session.intents & GatewayIntentBits.GuildMembers) !== 0;
  if (ids.length === 0 && (query ?? '') === '' && !mayListAll) return;
  const found = [...guild.members.values()].filter(({ user }) =>
    query === undefined ? ids.includes(user.id) : user.username.startsWith(query.toLowerCase()),
  );
  session.dispatch('GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members: (limit > 0 ? found.slice(0, limit) : found).map(toGuildMember),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !guild.members.has(id)),
    nonce: textOf(request['nonce']),
  });
}
