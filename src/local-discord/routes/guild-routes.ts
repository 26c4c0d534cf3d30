/** What the bot asks about a server. */
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { describeGuild, isThread, toGuildMember } from '../guild.ts';
import type { World } from '../world.ts';
import { requireGuild } from './access.ts';
import { readCount, readSnowflake } from './read-query.ts';

export function createGuildRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/guilds/:guild', (context) =>
    context.json(describeGuild(requireGuild(world, context.req.param('guild')))),
  );
  routes.get('/guilds/:guild/channels', (context) => {
    const guild = requireGuild(world, context.req.param('guild'));
    return context.json([...guild.channels.values()].filter((channel) => !isThread(channel)));
  });
  routes.get('/guilds/:guild/roles', (context) =>
    context.json([...requireGuild(world, context.req.param('guild')).roles.values()]),
  );
  routes.get('/guilds/:guild/roles/:role', (context) => {
    const role = requireGuild(world, context.req.param('guild')).roles.get(context.req.param('role'));
    if (role === undefined) throw refusals.unknownRole();
    return context.json(role);
  });
  routes.get('/guilds/:guild/members', (context) => {
    if (!world.privilegedIntents.includes('GuildMembers')) throw refusals.missingAccess();
    const { members } = requireGuild(world, context.req.param('guild'));
    const limit = readCount(context, 'limit', { min: 1, max: 1000, otherwise: 1 });
    const after = readSnowflake(context, 'after') ?? 0n;
    const found = [...members.values()].filter(({ user }) => BigInt(user.id) > after);
    return context.json(found.slice(0, limit).map(toGuildMember));
  });
  routes.get('/guilds/:guild/members/:user', (context) => {
    const member = requireGuild(world, context.req.param('guild')).members.get(context.req.param('user'));
    if (member === undefined) throw refusals.unknownMember();
    return context.json(toGuildMember(member));
  });
  routes.delete('/users/@me/guilds/:guild', (context) => {
    const guild = requireGuild(world, context.req.param('guild'));
    guild.members.delete(world.applicationId);
    world.events.emit('guild', { kind: 'removed', guild });
    return context.body(null, 204);
  });
  return routes;
}
