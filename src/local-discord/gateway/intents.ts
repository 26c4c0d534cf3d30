/** Which events a bot gets by what it asked for (developer documentation, Gateway, list of intents). */
import type { APIMessage } from 'discord-api-types/v10';
import { GatewayDispatchEvents as E, GatewayIntentBits as I } from 'discord-api-types/v10';

interface Needed {
  /** Any one of these suffices. */
  readonly inGuild: number;
  readonly inDm: number;
}

const guildOnly = (intent: number): Needed => ({ inGuild: intent, inDm: 0 });

const NEEDED: ReadonlyMap<string, Needed> = new Map([
  ...[E.GuildCreate, E.GuildUpdate, E.GuildDelete, E.GuildRoleCreate, E.GuildRoleUpdate, E.GuildRoleDelete].map(
    (event) => [event, guildOnly(I.Guilds)] as const,
  ),
  ...[E.ChannelCreate, E.ChannelUpdate, E.ChannelDelete, E.ThreadCreate, E.ThreadUpdate, E.ThreadDelete].map(
    (event) => [event, guildOnly(I.Guilds)] as const,
  ),
  [E.GuildMemberAdd, guildOnly(I.GuildMembers)],
  [E.GuildMemberUpdate, guildOnly(I.GuildMembers)],
  [E.ChannelPinsUpdate, { inGuild: I.Guilds, inDm: I.DirectMessages }],
  [E.MessageCreate, { inGuild: I.GuildMessages, inDm: I.DirectMessages }],
  [E.MessageUpdate, { inGuild: I.GuildMessages, inDm: I.DirectMessages }],
  [E.MessageDelete, { inGuild: I.GuildMessages, inDm: I.DirectMessages }],
  [E.MessageReactionAdd, { inGuild: I.GuildMessageReactions, inDm: I.DirectMessageReactions }],
  [E.MessageReactionRemove, { inGuild: I.GuildMessageReactions, inDm: I.DirectMessageReactions }],
  [E.MessagePollVoteAdd, { inGuild: I.GuildMessagePolls, inDm: I.DirectMessagePolls }],
  [E.MessagePollVoteRemove, { inGuild: I.GuildMessagePolls, inDm: I.DirectMessagePolls }],
]);

/** Events that no intent governs, such as interactions, always arrive. */
export function isWanted(intents: number, event: string, isDm: boolean): boolean {
  const needed = NEEDED.get(event);
  if (needed === undefined) return true;
  return (intents & (isDm ? needed.inDm : needed.inGuild)) !== 0;
}

/** All intents that exist. */
export const KNOWN_INTENTS = Object.values(I).reduce<number>(
  (all, intent) => (typeof intent === 'number' ? all | intent : all),
  0,
);

export type PrivilegedIntent = 'GuildMembers' | 'GuildPresences' | 'MessageContent';

const PRIVILEGED: readonly PrivilegedIntent[] = ['GuildMembers', 'GuildPresences', 'MessageContent'];

/** The privileged intents that are asked for although the developer portal has them off. */
export function disallowedIntents(intents: number, allowed: readonly PrivilegedIntent[]): readonly PrivilegedIntent[] {
  return PRIVILEGED.filter((name) => (intents & I[name]) !== 0 && !allowed.includes(name));
}

/**
 * The message without what the bot may not read: unless it has the privileged intent, content comes only in direct
 * messages, in its own messages, and in those that mention it (same page, message content intent).
 */
export function hideContent(
  message: APIMessage,
  { intents, botId, isDm }: { intents: number; botId: string; isDm: boolean },
): APIMessage {
  const isMentioned = message.mentions.some(({ id }) => id === botId);
  if ((intents & I.MessageContent) !== 0 || isDm || message.author.id === botId || isMentioned) return message;
  const { poll: _, ...rest } = message;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}
