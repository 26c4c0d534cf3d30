import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMANDS } from '#commands/all.ts';
import { createDispatcher } from './discord/dispatch.ts';
import type { RespondTools } from './discord/respond.ts';
import type { ServicesOf } from './services.ts';

/** What answering needs of the world: the commands, real time, real randomness and the log. */
export function createRespondTools(servicesOf: ServicesOf, log: RespondTools['log']): RespondTools {
  return {
    dispatcher: createDispatcher(COMMANDS, servicesOf),
    log,
    newIncident: () => randomBytes(4).toString('hex'),
    wait: async (ms, signal) => {
      // Aborted when the wait is no longer needed; that is no failure.
      await sleep(ms, undefined, { signal }).catch(() => undefined);
    },
  };
}
