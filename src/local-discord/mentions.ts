/** Whom a message notifies (developer documentation, Message, allowed mentions). */
import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './guild.ts';
import type { JsonObject } from './json.ts';
import { isJsonObject } from './json.ts';
import { findUser } from './people.ts';
import { hasAll, permissionsIn } from './permissions.ts';
import { findChannel, guildOf } from './places.ts';
import type { World } from './world.ts';

export type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

interface MentionContext {
  readonly channelId: string;
  readonly authorId: string;
  /** What the request says; without it everything that the text names is notified. */
  readonly allowed: unknown;
}

/** What the text names, as far as the request allows it and the author may. */
export function findMentions(world: World, text: string, context: MentionContext): Mentions {
  const channel = findChannel(world.places, context.channelId);
  const isAllowed = readAllowed(context.allowed);
  const userIds = idsIn(text, /<@!?(\d+)>/g).filter((id) => isAllowed('users', id));
  const roleIds = idsIn(text, /<@&(\d+)>/g).filter((id) => isAllowed('roles', id));
  const guild = channel && guildOf(world.places, channel);
  const namesEveryone = /@(?:everyone|here)\b/.test(text) && isAllowed('everyone', undefined);
  return {
    mentions: userIds.flatMap((id) => findUser(world.people, id) ?? []),
    mention_roles: roleIds.filter((id) => guild?.roles.has(id)),
    mention_everyone: namesEveryone && mayMentionEveryone(world, channel, context.authorId),
  };
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, id]) => id ?? ''))];
}

function readAllowed(allowed: unknown): (kind: 'users' | 'roles' | 'everyone', id: string | undefined) => boolean {
  if (!isJsonObject(allowed)) return () => true;
  return (kind, id) => includes(allowed, 'parse', kind) || (id !== undefined && includes(allowed, kind, id));
}

function includes(allowed: JsonObject, key: string, value: string): boolean {
  const list = allowed[key];
  return Array.isArray(list) && list.includes(value);
}

function mayMentionEveryone(world: World, channel: Channel | undefined, userId: string): boolean {
  if (channel === undefined) return false;
  const guild = guildOf(world.places, channel);
  return guild !== undefined && hasAll(permissionsIn(guild, userId, channel), PermissionFlagsBits.MentionEveryone);
}

/** All text of a message that can name somebody: its content, or its text displays. */
export function mentionText(content: string, components: readonly APIMessageTopLevelComponent[]): string {
  const texts = components.flatMap((component) => textsOf(component));
  return [content, ...texts].join('\n');
}

function textsOf(component: { readonly type: ComponentType }): readonly string[] {
  if (component.type === ComponentType.TextDisplay && 'content' in component) return [String(component.content)];
  if (!('components' in component) || !Array.isArray(component.components)) return [];
  return component.components.flatMap((child: { readonly type: ComponentType }) => textsOf(child));
}
