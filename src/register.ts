// `npm run register [-- --guild]`: tells Discord our commands, everywhere or in one server.
import { parseArgs } from 'node:util';
import { COMMANDS } from '#commands/all.ts';
import { REST, Routes } from 'discord.js';
import type { APIApplication } from 'discord-api-types/v10';
import { config as readDotenv } from 'dotenv';
import { processEnvironment, readConfig } from './config.ts';
import { inviteLink } from './discord/invite-link.ts';
import { registerCommands } from './discord/register.ts';

readDotenv({ quiet: true });
const { values } = parseArgs({ options: { guild: { type: 'boolean' } } });
const result = readConfig(processEnvironment(), '');
const faults = result.kind === 'faults' ? result.faults : missing(result.config);
if (result.kind === 'faults' || faults.length > 0) {
  process.stderr.write(`The commands can’t be registered (see .env.example):\n  ${faults.join('\n  ')}\n`);
  process.exitCode = 2;
} else {
  const { token = '', guildId } = result.config;
  const rest = new REST({ version: '10' }).setToken(token);
  // Discord answers this route with the application whose token it is.
  const { id: applicationId } = (await rest.get(Routes.currentApplication())) as APIApplication;
  await registerCommands({ rest, applicationId, commands: COMMANDS, guildId: values.guild ? guildId : undefined });
  process.stdout.write(
    `Registered ${COMMANDS.length} commands ${values.guild ? `in server ${guildId}` : 'everywhere'}.\n` +
      `Add Pilcrow to a server that you manage: ${inviteLink(applicationId)}\n`,
  );
}

function missing({
  token,
  guildId,
}: {
  readonly token?: string | undefined;
  readonly guildId?: string | undefined;
}): string[] {
  return [
    ...(token ? [] : ['DISCORD_TOKEN: needed to register; without it, `npm start` registers on its own local Discord']),
    ...(values.guild && !guildId ? ['DISCORD_GUILD_ID: needed with --guild'] : []),
  ];
}
