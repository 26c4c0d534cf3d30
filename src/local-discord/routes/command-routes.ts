/** Registering commands, for everywhere and for a server. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { objectOf, objectsOf } from '../json.ts';
import { refuseIfBroken } from '../refuse-if-broken.ts';
import { checkCommand, checkCommandCount, checkCommandEdit, checkCommands } from '../validation/command-rules.ts';
import type { World } from '../world.ts';
import { requireGuild } from './access.ts';

const SCOPES = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'] as const;

export function createCommandRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const { commands } = world;
  // Before the commands: `permissions` is no command's id.
  addPermissionRoutes(world, routes);
  for (const path of SCOPES) {
    routes.get(path, (context) => context.json(commands.list(scopeOf(world, context))));
    routes.put(path, (context) => context.json(replaceCommands(world, context)));
    routes.post(path, (context) => createCommand(world, context));
    routes.get(`${path}/:command`, (context) => context.json(requireCommand(world, context)));
    routes.patch(`${path}/:command`, (context) => context.json(editCommand(world, context)));
    routes.delete(`${path}/:command`, (context) => {
      const { id } = requireCommand(world, context);
      const guildId = scopeOf(world, context);
      commands.remove(id, guildId);
      world.events.emit('registered', commands.list(guildId));
      return context.body(null, 204);
    });
  }
  return routes;
}

/** Only the people of the server may set them; bots can read them (Application commands, permissions). */
function addPermissionRoutes(world: World, routes: Hono<ApiEnv>): void {
  const { commands, applicationId } = world;
  const describe = (guildId: string, id: string) => {
    const permissions = commands.permissions(guildId, id);
    return permissions && { id, application_id: applicationId, guild_id: guildId, permissions };
  };
  const GUILD_PATH = SCOPES[1];
  routes.get(`${GUILD_PATH}/permissions`, (context) => {
    const guildId = scopeOf(world, context) ?? '';
    const ids = [applicationId, ...commands.list().map(({ id }) => id), ...commands.list(guildId).map(({ id }) => id)];
    return context.json(ids.flatMap((id) => describe(guildId, id) ?? []));
  });
  routes.get(`${GUILD_PATH}/:command/permissions`, (context) => {
    const set = describe(scopeOf(world, context) ?? '', context.req.param('command'));
    if (set === undefined) throw refusals.unknownCommandPermissions();
    return context.json(set);
  });
  routes.put(`${GUILD_PATH}/:command/permissions`, () => {
    throw refusals.notForBots();
  });
}

/** The server's id, or undefined for everywhere. @throws DiscordError for another's application, an unknown server */
function scopeOf(world: World, context: ApiContext): string | undefined {
  const { application, guild } = context.req.param() as { application?: string; guild?: string };
  if (application !== world.applicationId) throw refusals.foreignApplication();
  return guild === undefined ? undefined : requireGuild(world, guild).id;
}

function requireCommand(world: World, context: ApiContext): APIApplicationCommand {
  const { command: id } = context.req.param() as { command?: string };
  const command = world.commands.list(scopeOf(world, context)).find((candidate) => candidate.id === id);
  if (command === undefined) throw refusals.unknownCommand();
  return command;
}

function replaceCommands(world: World, context: ApiContext): readonly APIApplicationCommand[] {
  const guildId = scopeOf(world, context);
  const bodies = objectsOf(context.get('body').json);
  refuseIfBroken(world, context.get('request'), checkCommands(bodies));
  const commands = world.commands.replace(bodies, guildId);
  world.events.emit('registered', commands);
  return commands;
}

/** 201 for a new one, 200 for one of the same name that it overwrites. */
function createCommand(world: World, context: ApiContext): Response {
  const guildId = scopeOf(world, context);
  const body = objectOf(context.get('body').json);
  const others = world.commands
    .list(guildId)
    .filter(({ name, type }) => name !== body['name'] || type !== (body['type'] ?? 1));
  const all = [...others.map((command) => ({ ...command })), body];
  refuseIfBroken(world, context.get('request'), [...checkCommand(body, ''), ...checkCommandCount(all)]);
  const { command, isNew } = world.commands.upsert(body, guildId);
  world.events.emit('registered', world.commands.list(guildId));
  return context.json(command, isNew ? 201 : 200);
}

function editCommand(world: World, context: ApiContext): APIApplicationCommand {
  const before = requireCommand(world, context);
  const body = objectOf(context.get('body').json);
  refuseIfBroken(world, context.get('request'), checkCommandEdit(body, before.type));
  const guildId = scopeOf(world, context);
  const edited = world.commands.edit(before.id, body, guildId);
  if (edited === undefined) throw refusals.unknownCommand();
  world.events.emit('registered', world.commands.list(guildId));
  return edited;
}
