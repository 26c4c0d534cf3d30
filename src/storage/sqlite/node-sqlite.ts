import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { resultCodeOf } from './explain-sqlite-error.ts';

/** After these the connection is opened anew: IOERR, CORRUPT, CANTOPEN, NOTADB, and READONLY (the file was moved). */
const REOPEN_AFTER = new Set([8, 10, 11, 14, 26]);

/**
 * Node's SQLite in the shape that Kysely's SQLite dialect asks for.
 *
 * Every transaction of ours writes, so each begins `immediate`: a reader that turns writer would be refused without
 * waiting (https://sqlite.org/isolation.html). A rollback where SQLite has rolled back by itself (disk full) is nothing
 * to do.
 */
export function toKyselyDatabase(open: () => DatabaseSync): SqliteDatabase {
  let db: DatabaseSync | undefined;
  const close = () => {
    if (db?.isOpen) db.close();
    db = undefined;
  };
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (REOPEN_AFTER.has(resultCodeOf(error) ?? -1)) close();
      throw error;
    }
  };
  return {
    close,
    prepare: (text) => {
      if (text === 'rollback' && !db?.isTransaction) return NOTHING;
      return guard(() => {
        db ??= open();
        return toStatement(db.prepare(text === 'begin' ? 'begin immediate' : text), guard);
      });
    },
  };
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function toStatement(statement: StatementSync, guard: <T>(work: () => T) => T): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guard(() => statement.all(...bind(parameters))),
    run: (parameters) => guard(() => statement.run(...bind(parameters))),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  };
}

/** What our queries bind: text, numbers and null. */
function bind(parameters: readonly unknown[]): readonly SQLInputValue[] {
  return parameters as readonly SQLInputValue[];
}
