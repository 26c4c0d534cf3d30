import type { UserId } from './ids.ts';

/** All that names a person, table by table, as plain JSON values. */
export interface UserExport {
  readonly userId: UserId;
  /** Tables without a row of theirs are left out. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** What is kept about a person at one place, and what deletion does with it. */
export interface UserTrace {
  /** Where their id stands: `table.column`. */
  readonly place: string;
  /** Rows that are theirs, and go. */
  readonly deleted: number;
  /** Rows that are the server's, and stay without their id. */
  readonly anonymised: number;
}

export interface UserData {
  /** What is kept about a person, in all servers. */
  readonly export: (userId: UserId) => Promise<UserExport>;
  /** How much is kept about a person, in all servers; places without a trace of them are left out. */
  readonly count: (userId: UserId) => Promise<readonly UserTrace[]>;
  /**
   * Deletes what is theirs (notes, drafts and open proposals) and takes their id out of what is the server's
   * (articles, schedules, decisions). What was done, as `count` tells it.
   */
  readonly delete: (userId: UserId) => Promise<readonly UserTrace[]>;
}
