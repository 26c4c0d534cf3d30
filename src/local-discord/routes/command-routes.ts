import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { objectsOf } from '../json.ts';
import { refuseIfBroken } from '../refuse-if-broken.ts';
import { checkCommands } from '../validation/command-rules.ts';
import type { World } from '../world.ts';

const GLOBAL_PATH = '/applications/:application/commands';
const GUILD_PATH = '/applications/:application/guilds/:guild/commands';

export function createCommandRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get(GLOBAL_PATH, (context) => context.json(world.commands.list()));
  routes.put(GLOBAL_PATH, (context) => context.json(replaceCommands(world, context)));
  routes.get(GUILD_PATH, (context) =>
    context.json(world.commands.list(requireGuild(world, context.req.param('guild')))),
  );
  routes.put(GUILD_PATH, (context) =>
    context.json(replaceCommands(world, context, requireGuild(world, context.req.param('guild')))),
  );
  return routes;
}

function replaceCommands(world: World, context: ApiContext, guildId?: string) {
  const bodies = objectsOf(context.get('body').json);
  refuseIfBroken(world, context.get('route'), checkCommands(bodies));
  const commands = world.commands.replace(bodies, guildId);
  world.events.emit('registered', commands);
  return commands;
}

function requireGuild(world: World, id: string): string {
  if (!world.places.guilds.has(id)) throw refusals.unknownGuild();
  return id;
}
