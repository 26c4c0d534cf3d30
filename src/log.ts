import { type Logger, pino } from 'pino';

/** Writes JSON lines to standard error, so that standard output stays for answers. Never a question or a text. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
