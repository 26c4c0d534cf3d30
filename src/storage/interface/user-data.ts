import type { UserId } from './ids.ts';

/** All that names a person, table by table, as plain JSON values. */
export interface UserExport {
  readonly userId: UserId;
  /** Tables without a row of theirs are left out. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface UserData {
  /** What is kept about a person, in all servers. */
  readonly export: (userId: UserId) => Promise<UserExport>;
  /**
   * Deletes what is theirs (notes, drafts and open proposals) and takes their id out of what is the server's
   * (articles, schedules, decisions). The number of rows deleted or changed.
   */
  readonly delete: (userId: UserId) => Promise<number>;
}
