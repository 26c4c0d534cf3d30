/** The people, roles and channels that options name by id, as Discord sends them along. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { toGuildMember } from './people.ts';
import { findChannel } from './places.ts';
import type { World } from './world.ts';

export interface References {
  readonly users?: Readonly<Record<string, object>>;
  readonly members?: Readonly<Record<string, object>>;
  readonly roles?: Readonly<Record<string, object>>;
  readonly channels?: Readonly<Record<string, object>>;
}

export interface Reference {
  readonly type: ApplicationCommandOptionType;
  readonly id: string;
}

/** Nothing for ids that nobody and nothing here has. */
export function resolveReferences(world: World, references: readonly Reference[]): References {
  const ids = (...types: readonly ApplicationCommandOptionType[]) =>
    references.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  const { User, Role, Mentionable, Channel } = ApplicationCommandOptionType;
  const people = Object.values(world.people.byName).filter(({ user }) => ids(User, Mentionable).includes(user.id));
  const { everyoneRole, curatorRole } = world.people;
  const roles = [everyoneRole, curatorRole].filter(({ id }) => ids(Role, Mentionable).includes(id));
  const channels = ids(Channel).flatMap((id) => findChannel(world.places, id) ?? []);
  return {
    ...toRecord(
      'users',
      people.map(({ user }) => [user.id, user]),
    ),
    ...toRecord(
      'members',
      people.map((person) => [person.user.id, describeMember(person)]),
    ),
    ...toRecord(
      'roles',
      roles.map((role) => [role.id, role]),
    ),
    ...toRecord(
      'channels',
      channels.map((channel) => [channel.id, { ...channel, parent_id: null, permissions: '0' }]),
    ),
  };
}

function toRecord(key: keyof References, entries: readonly (readonly [string, object])[]): References {
  return entries.length === 0 ? {} : { [key]: Object.fromEntries(entries) };
}

/** A resolved member comes without its user, and with its permissions. */
function describeMember({ user, roleIds, permissions }: World['people']['byName']['member']): object {
  const { user: _, ...member } = toGuildMember(user, roleIds);
  return { ...member, permissions: String(permissions) };
}
