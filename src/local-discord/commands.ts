/** The commands that the bot registered, for everywhere and for single servers. */
import type { APIApplicationCommand, APIApplicationCommandPermission } from 'discord-api-types/v10';
import {
  ApplicationCommandPermissionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channel, Guild } from './guild.ts';
import type { JsonObject } from './json.ts';
import { hasAll, permissionsIn } from './permissions.ts';

/** Bodies have been validated. Without a guild's id the global commands are meant. */
export interface CommandStore {
  /** Replaces all of that scope. Commands keep their id by name and type. */
  replace(bodies: readonly JsonObject[], guildId?: string): readonly APIApplicationCommand[];
  /** Adds it, or overwrites the one of that name and type. */
  upsert(body: JsonObject, guildId?: string): { readonly command: APIApplicationCommand; readonly isNew: boolean };
  /** Undefined when there is none. */
  edit(id: string, body: JsonObject, guildId?: string): APIApplicationCommand | undefined;
  remove(id: string, guildId?: string): boolean;
  list(guildId?: string): readonly APIApplicationCommand[];
  /** What a server's managers set under Integrations; a command's id, or the application's for all. */
  permissions(guildId: string, id: string): readonly APIApplicationCommandPermission[] | undefined;
  setPermissions(guildId: string, id: string, permissions: readonly APIApplicationCommandPermission[]): void;
}

export function createCommandStore(nextId: () => string, applicationId: string): CommandStore {
  const byScope = new Map<string, readonly APIApplicationCommand[]>();
  const permissions = new Map<string, readonly APIApplicationCommandPermission[]>();
  const list = (guildId?: string) => byScope.get(guildId ?? GLOBAL) ?? [];
  const make = (body: JsonObject, guildId: string | undefined): APIApplicationCommand => {
    const command = toCommand(body, { applicationId, version: nextId() });
    const id = list(guildId).find((old) => isSame(old, command))?.id ?? nextId();
    return { ...command, id, ...(guildId !== undefined && { guild_id: guildId }) };
  };
  return {
    list,
    replace(bodies, guildId) {
      const commands = bodies.map((body) => make(body, guildId));
      byScope.set(guildId ?? GLOBAL, commands);
      return commands;
    },
    upsert(body, guildId) {
      const command = make(body, guildId);
      const others = list(guildId).filter(({ id }) => id !== command.id);
      const isNew = others.length === list(guildId).length;
      byScope.set(guildId ?? GLOBAL, [...others, command]);
      return { command, isNew };
    },
    edit(id, body, guildId) {
      const old = list(guildId).find((command) => command.id === id);
      if (old === undefined) return undefined;
      const edited: APIApplicationCommand = { ...old, ...body, id, type: old.type, version: nextId() };
      byScope.set(
        guildId ?? GLOBAL,
        list(guildId).map((command) => (command.id === id ? edited : command)),
      );
      return edited;
    },
    remove(id, guildId) {
      const left = list(guildId).filter((command) => command.id !== id);
      const hasRemoved = left.length < list(guildId).length;
      byScope.set(guildId ?? GLOBAL, left);
      return hasRemoved;
    },
    permissions: (guildId, id) => permissions.get(`${guildId}/${id}`),
    setPermissions: (guildId, id, settings) => void permissions.set(`${guildId}/${id}`, settings),
  };
}

const GLOBAL = 'global';

function isSame(one: APIApplicationCommand, other: APIApplicationCommand): boolean {
  return one.name === other.name && one.type === other.type;
}

function toCommand(body: JsonObject, ids: { applicationId: string; version: string }): APIApplicationCommand {
  const defaults = {
    type: ApplicationCommandType.ChatInput,
    description: '',
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    contexts: null,
  };
  // The body passed the rules in validation/command-rules.ts, which look at every field that we read.
  return {
    ...defaults,
    ...body,
    id: '',
    version: ids.version,
    application_id: ids.applicationId,
  } as APIApplicationCommand;
}

/** The commands that exist in that place; the guild's hide global ones of the same name. */
export function commandsIn(store: CommandStore, guildId: string | undefined): readonly APIApplicationCommand[] {
  const own = guildId === undefined ? [] : store.list(guildId);
  const context = guildId === undefined ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const global = store
    .list()
    .filter((command) => command.contexts?.includes(context) ?? true)
    .filter((command) => !own.some((other) => isSame(command, other)));
  return [...own, ...global];
}

interface Place {
  readonly guild: Guild | undefined;
  readonly channel: Channel;
  readonly userId: string;
}

/**
 * Whether Discord offers the command there: what the server's managers set comes before what the command asks for by
 * default (developer documentation, Application commands, permissions). `"0"` is for administrators only.
 */
export function mayUse(
  store: CommandStore,
  command: APIApplicationCommand,
  { guild, channel, userId }: Place,
): boolean {
  if (guild === undefined) return true;
  const permissions = permissionsIn(guild, userId, channel);
  if (hasAll(permissions, PermissionFlagsBits.Administrator)) return true;
  if (!hasAll(permissions, PermissionFlagsBits.UseApplicationCommands)) return false;
  const settings = store.permissions(guild.id, command.id) ?? store.permissions(guild.id, command.application_id);
  const isAllowed = settings && readSettings(settings, { guild, channel, userId });
  if (isAllowed !== undefined) return isAllowed;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  return needed !== '0' && hasAll(permissions, BigInt(needed));
}

/** The person's own setting, then those of the roles, then everybody's; a channel can forbid. Undefined: nothing is set. */
function readSettings(
  settings: readonly APIApplicationCommandPermission[],
  { guild, channel, userId }: Place & { readonly guild: Guild },
): boolean | undefined {
  const { User, Role, Channel: InChannel } = ApplicationCommandPermissionType;
  const find = (type: ApplicationCommandPermissionType, ids: readonly string[]) =>
    settings.filter((setting) => setting.type === type && ids.includes(setting.id));
  // All channels have the server's id less one (same page, constants).
  const allChannels = String(BigInt(guild.id) - 1n);
  const here = find(InChannel, [channel.id])[0] ?? find(InChannel, [allChannels])[0];
  if (here?.permission === false) return false;
  const own = find(User, [userId])[0];
  if (own !== undefined) return own.permission;
  const roles = find(Role, guild.members.get(userId)?.roleIds ?? []);
  if (roles.length > 0) return roles.some(({ permission }) => permission);
  return find(Role, [guild.id])[0]?.permission;
}
