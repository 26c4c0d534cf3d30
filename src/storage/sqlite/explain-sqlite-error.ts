import type { Trouble } from '../database.ts';

/** Primary result codes: https://sqlite.org/rescode.html */
const TROUBLES: Readonly<Record<number, Trouble>> = {
  5: { reason: 'busy', isPassing: true }, // SQLITE_BUSY
  6: { reason: 'busy', isPassing: true }, // SQLITE_LOCKED
  3: { reason: 'forbidden', isPassing: false }, // SQLITE_PERM
  8: { reason: 'forbidden', isPassing: false }, // SQLITE_READONLY
  10: { reason: 'unreachable', isPassing: true }, // SQLITE_IOERR
  11: { reason: 'damaged', isPassing: false }, // SQLITE_CORRUPT
  13: { reason: 'full', isPassing: false }, // SQLITE_FULL
  14: { reason: 'unreachable', isPassing: false }, // SQLITE_CANTOPEN
  26: { reason: 'damaged', isPassing: false }, // SQLITE_NOTADB
};

/** What the file system says when the folder can't be made or entered. */
const FILE_TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: { reason: 'forbidden', isPassing: false },
  EPERM: { reason: 'forbidden', isPassing: false },
  EROFS: { reason: 'forbidden', isPassing: false },
  ENOSPC: { reason: 'full', isPassing: false },
  ENOENT: { reason: 'unreachable', isPassing: false },
  ENOTDIR: { reason: 'unreachable', isPassing: false },
  EEXIST: { reason: 'unreachable', isPassing: false },
};

export function explainSqliteError(error: unknown): Trouble | undefined {
  const code = resultCodeOf(error);
  if (code !== undefined) return TROUBLES[code];
  return error instanceof Error && 'code' in error ? FILE_TROUBLES[String(error.code)] : undefined;
}

/** The primary result code of an error of node:sqlite, without the extension above its low byte. */
export function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}
