import { OAuth2Scopes, PermissionFlagsBits as P } from 'discord-api-types/v10';

/** What the daily post needs in its channel; answers to commands need nothing. Pinging a role is for a server to grant. */
const PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.ReadMessageHistory |
  P.CreatePublicThreads |
  P.PinMessages |
  P.SendPolls;

/** The address at which whoever manages a server adds Pilcrow to it (Discord: OAuth2, "Bot authorization flow"). */
export function inviteLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  link.searchParams.set('permissions', String(PERMISSIONS));
  return link.href;
}
