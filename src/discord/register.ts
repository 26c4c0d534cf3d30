import { type REST, Routes } from 'discord.js';
import type { AnyCommand } from './command.ts';

export interface Registration {
  readonly rest: Pick<REST, 'put'>;
  readonly applicationId: string;
  readonly commands: readonly AnyCommand[];
  /** Only in this server, where the commands appear at once; otherwise everywhere. */
  readonly guildId?: string | undefined;
}

/** Tells Discord our commands, in place of those it knew. */
export async function registerCommands({ rest, applicationId, commands, guildId }: Registration): Promise<void> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  await rest.put(route, { body: commands.map(({ data }) => data) });
}
