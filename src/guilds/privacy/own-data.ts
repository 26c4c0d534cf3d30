import { fingerprint, type PrivacyAnswer, type PrivacyView } from '#src/answers/server/privacy-answer.ts';
import type { UserId } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';

type Users = Pick<Store, 'users'>;

/** How much is kept about a person, everywhere. */
export async function tellKept(userId: UserId, { users }: Users): Promise<PrivacyAnswer> {
  return answer({ kind: 'kept', traces: await users.count(userId) });
}

/** Deletes what is kept about a person, if it is what they saw when they said so; else they are asked (again). */
export async function deleteOwnData(
  userId: UserId,
  seen: string | undefined,
  { users }: Users,
): Promise<PrivacyAnswer> {
  const traces = await users.count(userId);
  const isChanged = seen !== undefined && seen !== fingerprint(traces);
  if (seen === undefined || isChanged) return answer({ kind: 'sure-to-delete', traces, isChanged });
  return answer({ kind: 'deleted', traces: await users.delete(userId) });
}

export function answer(view: PrivacyView): PrivacyAnswer {
  return { kind: 'privacy', view };
}
