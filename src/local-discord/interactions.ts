/**
 * The life of an interaction: waiting for its callback (3 s), answered, then settled when the person sees the result.
 * Its token works for 15 minutes.
 */
import type { InteractionType } from 'discord-api-types/v10';
import { InteractionResponseType } from 'discord-api-types/v10';
import { refusals } from './discord-error.ts';
import type { Clock } from './clock.ts';
import type { Channel } from './guild.ts';
import type { Outcome } from './outcome.ts';
import type { Person } from './people.ts';

export interface Deadlines {
  /** Discord gives the bot 3 s for the callback. */
  readonly callbackMs: number;
  /** And 15 minutes for everything else by the token. */
  readonly tokenMs: number;
  /** How long an action waits for the edit after a deferral (`type` 5). Ours, not Discord's. */
  readonly thinkingMs: number;
  /** The same after a deferred update (`type` 6), where often nothing follows. Ours. */
  readonly deferredUpdateMs: number;
}

interface InteractionOrigin {
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  /** The message that carries the component, or from which the modal was opened. */
  readonly sourceMessageId?: string;
  /** Of a form that was sent in: the interaction that opened it. */
  readonly openedById?: string;
  /** As the bot gets it: which command, component or form. */
  readonly data: object;
}

export interface Interaction extends InteractionOrigin {
  readonly id: string;
  readonly token: string;
  readonly openedAtMs: number;
  /** What the person comes to see. */
  readonly outcome: Promise<Outcome>;
}

/** How the bot answered, and which message `@original` is. */
export interface Answer {
  readonly type: InteractionResponseType;
  readonly originalId?: string;
}

export interface InteractionBook {
  open(origin: InteractionOrigin): Interaction;
  /** @throws DiscordError 10062 when it is unknown or its time is over, 40060 when it was answered. */
  claim(id: string, token: string): Interaction;
  /** Keeps the answer; when it leaves the person waiting, `settle` must follow, or `idle` becomes the outcome. */
  answer(interaction: Interaction, answer: Answer, idle?: Outcome): void;
  /** @throws DiscordError 10015 before the callback, 50027 after 15 minutes. */
  answered(applicationId: string, token: string): { readonly interaction: Interaction; readonly answer: Answer };
  /** The interaction with that id, answered or not. */
  find(id: string): Interaction | undefined;
  settle(interaction: Interaction, outcome: Outcome): void;
  fail(interaction: Interaction, reason: string): void;
  close(): void;
}

interface Entry {
  readonly interaction: Interaction;
  readonly resolve: (outcome: Outcome) => void;
  answer?: Answer;
  hasFailed: boolean;
  callOff: () => void;
}

export interface InteractionBookOptions {
  readonly applicationId: string;
  readonly nextId: () => string;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
}

export function createInteractionBook(options: InteractionBookOptions): InteractionBook {
  const { nextId, clock, deadlines } = options;
  const entries = new Map<string, Entry>();
  const entryOf = (interaction: Interaction): Entry => {
    const entry = entries.get(interaction.token);
    if (entry === undefined) throw new Error(`Interaction ${interaction.id} is not in the book`);
    return entry;
  };
  const settle = (interaction: Interaction, outcome: Outcome): void => {
    const entry = entryOf(interaction);
    entry.callOff();
    entry.resolve(outcome);
  };
  const fail = (interaction: Interaction, reason: string): void => {
    entryOf(interaction).hasFailed = true;
    settle(interaction, { kind: 'failed', reason });
  };

  return {
    settle,
    fail,
    find: (id) => [...entries.values()].find(({ interaction }) => interaction.id === id)?.interaction,
    open(origin) {
      forgetOld(entries, clock.now() - FORGOTTEN_AFTER * deadlines.tokenMs);
      const { interaction, resolve } = createInteraction(origin, { id: nextId(), openedAtMs: clock.now() });
      const expire = () => fail(interaction, 'The application did not respond');
      const callOff = clock.after(deadlines.callbackMs, expire);
      entries.set(interaction.token, { interaction, resolve, hasFailed: false, callOff });
      return interaction;
    },
    claim(id, token) {
      const entry = entries.get(token);
      if (entry === undefined || entry.interaction.id !== id || entry.hasFailed) throw refusals.unknownInteraction();
      if (entry.answer !== undefined) throw refusals.alreadyAcknowledged();
      return entry.interaction;
    },
    answer(interaction, answer, idle) {
      const entry = entryOf(interaction);
      entry.answer = answer;
      entry.callOff();
      if (idle === undefined) return;
      const isUpdate = answer.type === InteractionResponseType.DeferredMessageUpdate;
      const waitMs = isUpdate ? deadlines.deferredUpdateMs : deadlines.thinkingMs;
      entry.callOff = clock.after(waitMs, () => entry.resolve(idle));
    },
    answered(applicationId, token) {
      const entry = entries.get(token);
      if (entry?.answer === undefined || applicationId !== options.applicationId) throw refusals.unknownWebhook();
      if (clock.now() - entry.interaction.openedAtMs > deadlines.tokenMs) throw refusals.expiredToken();
      return { interaction: entry.interaction, answer: entry.answer };
    },
    close() {
      for (const { interaction } of entries.values())
        settle(interaction, { kind: 'failed', reason: 'Discord was closed' });
    },
  };
}

/** Tokens that ended long ago are unknown; until then they are told to be invalid. In lives of a token; ours. */
const FORGOTTEN_AFTER = 4;

function forgetOld(entries: Map<string, Entry>, beforeMs: number): void {
  // In order of opening, so the first young one ends it.
  for (const [token, { interaction }] of entries) {
    if (interaction.openedAtMs >= beforeMs) return;
    entries.delete(token);
  }
}

function createInteraction(origin: InteractionOrigin, { id, openedAtMs }: { id: string; openedAtMs: number }) {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const interaction: Interaction = { ...origin, id, token: `local-${id}`, openedAtMs, outcome: promise };
  return { interaction, resolve };
}
