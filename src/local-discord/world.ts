/** Everything that the local Discord remembers. It outlives the bot's connections. */
import type { Events } from './events.ts';
import { createEvents } from './events.ts';
import type { CommandStore } from './commands.ts';
import { createCommandStore } from './commands.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import type { FileStore } from './files.ts';
import { createFileStore } from './files.ts';
import type { Deadlines, InteractionBook } from './interactions.ts';
import { createInteractionBook } from './interactions.ts';
import type { MessageStore } from './messages.ts';
import { createMessageStore } from './messages.ts';
import type { People } from './people.ts';
import { createPeople } from './people.ts';
import type { Places } from './places.ts';
import { createPlaces } from './places.ts';
import type { RequestLogEntry, Violation } from './records.ts';
import { createSnowflakes } from './snowflakes.ts';

export interface World {
  readonly origin: string;
  readonly token: string;
  readonly applicationId: string;
  readonly nextId: () => string;
  readonly now: () => number;
  readonly people: People;
  readonly places: Places;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly interactions: InteractionBook;
  readonly events: Events;
  readonly faults: Faults;
  readonly violations: Violation[];
  readonly requests: RequestLogEntry[];
}

export interface WorldOptions {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly now: () => number;
  readonly deadlines: Deadlines;
}

export function createWorld({ origin, now, deadlines }: WorldOptions): World {
  const nextId = createSnowflakes(now);
  const events = createEvents();
  const [applicationId, guildId] = [nextId(), nextId()];
  const people = createPeople(nextId, { applicationId, guildId });
  return {
    origin,
    token: makeToken(applicationId),
    applicationId,
    nextId,
    now,
    people,
    places: createPlaces(nextId, { guildId, people }),
    commands: createCommandStore(nextId, applicationId),
    messages: createMessageStore({ nextId, now, events }),
    files: createFileStore(nextId, `${origin}/cdn`),
    interactions: createInteractionBook({ applicationId, nextId, now, deadlines }),
    events,
    faults: createFaults(),
    violations: [],
    requests: [],
  };
}

/** Shaped like a bot token (application id in base64, then two parts), so that checks of its shape pass. */
function makeToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.Local0.${'x'.repeat(38)}`;
}
