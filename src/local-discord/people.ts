/** Who there is: two people with different permissions, and the bot. */
import type { APIUser } from 'discord-api-types/v10';

export type UserName = 'curator' | 'member';

export interface Person {
  readonly name: UserName;
  readonly user: APIUser;
}

export interface People {
  readonly bot: APIUser;
  readonly byName: Readonly<Record<UserName, Person>>;
}

export function createPeople(nextId: () => string, applicationId: string): People {
  return {
    bot: { ...createUser(applicationId, 'Pilcrow'), discriminator: '0001', bot: true },
    byName: {
      curator: { name: 'curator', user: createUser(nextId(), 'Curator') },
      member: { name: 'member', user: createUser(nextId(), 'Member') },
    },
  };
}

export function allPeople({ byName }: People): readonly Person[] {
  return Object.values(byName);
}

/** The person or the bot with that id. */
export function findUser(people: People, id: string): APIUser | undefined {
  if (id === people.bot.id) return people.bot;
  return allPeople(people).find(({ user }) => user.id === id)?.user;
}

function createUser(id: string, displayName: string): APIUser {
  return { id, username: displayName.toLowerCase(), discriminator: '0', global_name: displayName, avatar: null };
}
