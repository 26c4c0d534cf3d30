/** Everything that the local Discord remembers. It outlives the bot's connections. */
import type { Clock } from './clock.ts';
import { createClock } from './clock.ts';
import type { BodyCheck } from './document/body-check.ts';
import type { Events } from './events.ts';
import { createEvents } from './events.ts';
import type { CommandStore } from './commands.ts';
import { createCommandStore } from './commands.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import type { FileStore } from './files.ts';
import { createFileStore } from './files.ts';
import type { PrivilegedIntent } from './gateway/intents.ts';
import type { Deadlines, InteractionBook } from './interactions.ts';
import { createInteractionBook } from './interactions.ts';
import type { MessageStore } from './messages.ts';
import { createMessageStore } from './messages.ts';
import type { People } from './people.ts';
import { createPeople } from './people.ts';
import type { Places } from './places.ts';
import { createPlaces } from './places.ts';
import type { Ballots } from './polls.ts';
import { createBallots } from './polls.ts';
import type { RequestLogEntry, Violation } from './records.ts';
import { createSnowflakes } from './snowflakes.ts';
import { trackChannels } from './track-channels.ts';

export interface World {
  readonly origin: string;
  readonly token: string;
  readonly applicationId: string;
  readonly nextId: () => string;
  readonly clock: Clock;
  readonly now: () => number;
  /** Those that the developer portal has switched on. */
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly people: People;
  readonly places: Places;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly ballots: Ballots;
  /** When a message was pinned, by its id. */
  readonly pinTimes: Map<string, string>;
  /** Who reacted, by message and emoji. */
  readonly reactors: Map<string, Set<string>>;
  readonly files: FileStore;
  readonly interactions: InteractionBook;
  readonly events: Events;
  readonly faults: Faults;
  readonly bodyCheck: BodyCheck;
  readonly violations: Violation[];
  readonly requests: RequestLogEntry[];
}

export interface WorldOptions {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly now: () => number;
  readonly deadlines: Deadlines;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly bodyCheck: BodyCheck;
}

/** When the study server and its people came to be. */
const FOUNDED_AT = Date.UTC(2026, 0, 1);

export function createWorld(options: WorldOptions): World {
  const { origin, deadlines, privilegedIntents, bodyCheck } = options;
  const clock = createClock(options.now);
  const now = () => clock.now();
  const nextId = createSnowflakes(now);
  const events = createEvents();
  // The same at every start, so that what a bot keeps of them stays theirs.
  const foundingId = createSnowflakes(() => FOUNDED_AT);
  const applicationId = foundingId();
  const people = createPeople(foundingId, applicationId);
  const places = createPlaces({ nextId: foundingId, people, now });
  trackChannels({ events, places });
  return {
    origin,
    token: makeToken(applicationId),
    applicationId,
    nextId,
    clock,
    now,
    privilegedIntents,
    people,
    places,
    commands: createCommandStore(nextId, applicationId),
    messages: createMessageStore({ nextId, now, events }),
    ballots: createBallots(),
    pinTimes: new Map(),
    reactors: new Map(),
    files: createFileStore(nextId, `${origin}/cdn`),
    interactions: createInteractionBook({ applicationId, nextId, clock, deadlines }),
    events,
    faults: createFaults(),
    bodyCheck,
    violations: [],
    requests: [],
  };
}

/** Shaped like a bot token (application id in base64, then two parts), so that checks of its shape pass. */
function makeToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.Local0.${'x'.repeat(38)}`;
}
