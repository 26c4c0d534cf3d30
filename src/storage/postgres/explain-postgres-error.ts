import type { Trouble } from '../database.ts';

const BUSY: Trouble = { reason: 'busy', isPassing: true };
const UNREACHABLE: Trouble = { reason: 'unreachable', isPassing: true };
const FORBIDDEN: Trouble = { reason: 'forbidden', isPassing: false };
const FULL: Trouble = { reason: 'full', isPassing: false };
const DAMAGED: Trouble = { reason: 'damaged', isPassing: false };

/** By SQLSTATE or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html. The first that fits. */
const STATES: readonly (readonly [state: RegExp, trouble: Trouble])[] = [
  [/^53[14]00$/, FULL], // disk full, a configured limit exceeded
  [/^53/, BUSY], // out of memory, too many connections
  [/^(?:40001|40P01|55P03|57014)$/, BUSY], // serialisation, deadlock, lock not available, statement timeout
  [/^(?:08...|57P0[1-5])$/, UNREACHABLE], // connection; shutdown, crash, starting up, idle session ended
  [/^(?:28...|3D000|42501|25006)$/, FORBIDDEN], // password, no such database, privilege, read only
  [/^(?:XX00[12]|58...)$/, DAMAGED], // corrupted data or index, input/output error
];

/** Of Node's sockets and of pg, whose own errors have no code. */
const SOCKET = /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)/;
const BROKEN =
  /Connection terminated|timeout exceeded when trying to connect|connection error|not queryable|discarded/i;

export function explainPostgresError(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (SOCKET.test(code) || (code === '' && BROKEN.test(error.message))) return UNREACHABLE;
  return STATES.find(([state]) => state.test(code))?.[1];
}
