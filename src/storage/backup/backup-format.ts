// A backup that both engines can be restored from: JSON lines. First the header, then a line a row, last the footer, so
// that a file cut short or changed is noticed.
import type { Counts, Row } from './copy-rows.ts';

export const FORMAT = 'pilcrow-backup';

export interface Header {
  readonly format: typeof FORMAT;
  /** The migrations of the database that was backed up, in order. */
  readonly migrations: readonly string[];
}

export interface RowLine {
  readonly table: string;
  readonly row: Row;
}

export interface Footer {
  /** Rows of each table. */
  readonly rows: Counts;
  /** SHA-256 over all lines before, each with its line feed; hexadecimal. */
  readonly sha256: string;
}

/** A backup that can't be made or used, with the reason for whoever asked. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
}
