/** The people, roles and channels that options and menus name by id, as Discord sends them along. */
import type { Channel, Guild } from './guild.ts';
import { toGuildMember } from './guild.ts';
import { findUser } from './people.ts';
import { basePermissions, permissionsIn } from './permissions.ts';
import { findChannel } from './places.ts';
import type { World } from './world.ts';

export interface References {
  readonly users?: Readonly<Record<string, object>>;
  readonly members?: Readonly<Record<string, object>>;
  readonly roles?: Readonly<Record<string, object>>;
  readonly channels?: Readonly<Record<string, object>>;
}

/** What an id may be: a mentionable is a user or a role. */
export type ReferenceKind = 'user' | 'role' | 'mentionable' | 'channel';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

interface Here {
  readonly guild: Guild | undefined;
  readonly userId: string;
}

/** Nothing for ids that nobody and nothing here has. */
export function resolveReferences(world: World, references: readonly Reference[], { guild, userId }: Here): References {
  const ids = (...kinds: readonly ReferenceKind[]) =>
    references.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const users = ids('user', 'mentionable').flatMap((id) => findUser(world.people, id) ?? []);
  const roles = ids('role', 'mentionable').flatMap((id) => guild?.roles.get(id) ?? []);
  const channels = ids('channel').flatMap((id) => findChannel(world.places, id) ?? []);
  return {
    ...toRecord('users', users, (user) => user),
    ...toRecord('members', guild === undefined ? [] : users, ({ id }) => describeMember(guild, id)),
    ...toRecord('roles', roles, (role) => role),
    ...toRecord('channels', channels, (channel) => describeChannel(channel, { guild, userId })),
  };
}

function toRecord<Item extends { readonly id: string }>(
  key: keyof References,
  items: readonly Item[],
  describe: (item: Item) => object,
): References {
  return items.length === 0 ? {} : { [key]: Object.fromEntries(items.map((item) => [item.id, describe(item)])) };
}

/** A resolved member comes without its user, and with its permissions. */
function describeMember(guild: Guild | undefined, userId: string): object {
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return {};
  const { user: _, ...rest } = toGuildMember(member);
  return { ...rest, permissions: String(basePermissions(guild, userId)) };
}

function describeChannel(channel: Channel, { guild, userId }: Here): object {
  return { parent_id: null, ...channel, permissions: String(permissionsIn(guild, userId, channel)) };
}
