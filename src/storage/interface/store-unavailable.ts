/**
 * - `full`: no space left
 * - `busy`: another process held the database for too long
 * - `unreachable`: no connection, or it broke
 * - `damaged`: the file isn't a database or fails its checks
 * - `newer`: a newer Pilcrow has changed the database
 * - `closed`: used after `close`
 * - `forbidden`: it may not be read or written, see `cause`
 */
export type UnavailableReason = 'full' | 'busy' | 'unreachable' | 'damaged' | 'newer' | 'closed' | 'forbidden';

/** One calm sentence for each, for logs and terminals; what members see is worded in `src/words`. */
const MESSAGES: Readonly<Record<UnavailableReason, string>> = {
  full: 'The disk of the database is full. Nothing was changed; free some space and try again.',
  busy: 'The database is busy with another process. Nothing was changed; try again in a moment.',
  unreachable: 'The database can’t be reached. It is tried again whenever it is needed.',
  damaged: 'The database is damaged or is no database of Pilcrow’s. Restore a backup: pilcrow restore FILE.',
  newer: 'The database was changed by a newer Pilcrow. Update this one.',
  closed: 'The database is closed.',
  forbidden: 'The database may not be read or written. Check its address, its password and its permissions.',
};

/** The store can't be used just now. No restart is needed: the next call tries anew. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: UnavailableReason;
  /** False where the connection broke while a write was being acknowledged: it may have happened. */
  readonly isUnchanged: boolean;

  constructor(reason: UnavailableReason, { cause, isUnchanged = true }: UnavailableDetails = {}) {
    super(MESSAGES[reason], { cause });
    this.reason = reason;
    this.isUnchanged = isUnchanged;
  }
}

interface UnavailableDetails {
  readonly cause?: unknown;
  readonly isUnchanged?: boolean;
}
