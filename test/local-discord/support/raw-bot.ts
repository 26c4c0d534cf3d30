/** A bot without any library: one socket, and what came over it. */
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { onTestFinished } from 'vitest';

export interface Event {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

export interface RawBot {
  /** All that came so far. */
  readonly events: readonly Event[];
  /** The first that fits, if need be after waiting; each is given out once. */
  next(fits: (event: Event) => boolean): Promise<Event>;
  /** The same by name, its data. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test says what it expects
  nextNamed<Data>(name: string): Promise<Data>;
  send(op: number, data: unknown): void;
  sendText(text: string): void;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  close(code?: number): void;
}

/** @param query of the gateway's address */
export async function openSocket(discord: LocalDiscord, query = '?v=10&encoding=json'): Promise<RawBot> {
  const socket = new WebSocket(`${discord.apiUrl.replace(/^http/, 'ws').replace(/\/api$/, '/gateway')}${query}`);
  const events: Event[] = [];
  const taken = new Set<Event>();
  let wake = Promise.withResolvers<void>();
  socket.addEventListener('message', ({ data }) => {
    events.push(JSON.parse(String(data)) as Event);
    wake.resolve();
    wake = Promise.withResolvers<void>();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
  });
  onTestFinished(() => socket.close());
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('close', resolve, { once: true });
  });
  const next = async (fits: (event: Event) => boolean): Promise<Event> => {
    for (;;) {
      const found = events.find((event) => !taken.has(event) && fits(event));
      if (found !== undefined) {
        taken.add(found);
        return found;
      }
      await wake.promise;
    }
  };
  return {
    events,
    next,
    nextNamed: async <Data>(name: string) => (await next(({ t }) => t === name)).d as Data,
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    sendText: (text) => socket.send(text),
    closed,
    close: (code) => socket.close(code),
  };
}

export const IDENTIFY = 2;
export const RESUME = 6;

export function identity(discord: LocalDiscord, fields: object = {}): object {
  return { token: discord.token, intents: 1, properties: { os: 'linux', browser: 'test', device: 'test' }, ...fields };
}

/** Identified and ready, with nothing but interactions to hear unless told otherwise. */
export async function openRawBot(discord: LocalDiscord, fields: object = { intents: 0 }): Promise<RawBot> {
  const bot = await openSocket(discord);
  bot.send(IDENTIFY, identity(discord, fields));
  await bot.nextNamed('READY');
  return bot;
}
