/** The commands that the bot registered, for everywhere and for the guild. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';
import type { JsonObject } from './json.ts';
import type { Person } from './people.ts';

export interface CommandStore {
  /** Replaces all global commands, or all of the guild's. The bodies have been validated. */
  replace(bodies: readonly JsonObject[], guildId?: string): readonly APIApplicationCommand[];
  list(guildId?: string): readonly APIApplicationCommand[];
}

export function createCommandStore(nextId: () => string, applicationId: string): CommandStore {
  const byScope = new Map<string, readonly APIApplicationCommand[]>();
  return {
    replace(bodies, guildId) {
      const previous = byScope.get(guildId ?? GLOBAL) ?? [];
      const commands = bodies.map((body) => {
        const command = toCommand(body, { applicationId, version: nextId() });
        const id = previous.find((old) => old.name === command.name && old.type === command.type)?.id ?? nextId();
        return { ...command, id, ...(guildId !== undefined && { guild_id: guildId }) };
      });
      byScope.set(guildId ?? GLOBAL, commands);
      return commands;
    },
    list: (guildId) => byScope.get(guildId ?? GLOBAL) ?? [],
  };
}

const GLOBAL = 'global';

function toCommand(body: JsonObject, ids: { applicationId: string; version: string }): APIApplicationCommand {
  const defaults = {
    type: ApplicationCommandType.ChatInput,
    description: '',
    default_member_permissions: null,
    nsfw: false,
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

/** The commands offered in that place; the guild's hide global ones of the same name. */
export function commandsIn(store: CommandStore, guildId: string | undefined): readonly APIApplicationCommand[] {
  const own = guildId === undefined ? [] : store.list(guildId);
  const context = guildId === undefined ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const global = store
    .list()
    .filter((command) => command.contexts?.includes(context) ?? true)
    .filter((command) => !own.some((other) => other.name === command.name && other.type === command.type));
  return [...own, ...global];
}

/** Whether the person has every permission that the command asks for by default; `"0"` is for administrators only. */
export function mayUse(command: APIApplicationCommand, person: Person): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  return needed !== '0' && (person.permissions & BigInt(needed)) === BigInt(needed);
}
