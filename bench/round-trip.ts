// `npm run bench:round-trip`: how long a person waits on the local Discord: a command goes over the gateway to the real
// discord.js client, the bot answers by REST, and the reply, checked against Discord's document, is shown.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '#commands/all.ts';
import { connectGateway } from '#src/discord/gateway.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Outcome } from '#src/local-discord/outcome.ts';
import { openLibrary } from '#src/open-library.ts';
import { createServicesOf } from '#src/create-services-of.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { createStore } from '#src/storage/create-store.ts';
import { percentile } from './measures/percentile.ts';
import { readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';

/** The project's promise (README), for `/help`, which costs the bot next to nothing. */
const LIMITS = { p50Ms: 5, p95Ms: 20 };
const WARM_UP = 200;
const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

const ACTS: readonly { readonly name: string; readonly act: (discord: LocalDiscord) => Promise<Outcome> }[] = [
  { name: '/help', act: (discord) => discord.slash('help') },
  { name: '/ask', act: (discord) => discord.slash('ask', { question: 'What does shade cost?' }) },
  {
    name: 'typing a name',
    act: (discord) => discord.autocomplete('article show', { focused: 'article', options: { article: 'sha' } }),
  },
];

const options = readOptions(['runs']);
const runs = readCount(options.runs, 1000);
const folder = await mkdtemp(join(tmpdir(), 'pilcrow-round-trip-'));
const discord = await startLocalDiscord({ now: Date.now });
const { services: builtIn } = await openLibrary(CORPUS);
const store = createStore({ kind: 'sqlite', file: join(folder, 'pilcrow.db') }, { newId: randomUUID });
const tools = createRespondTools(createServicesOf({ builtIn, store, now: () => discord.now() }), QUIET);
const { token, apiUrl } = discord;
const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: QUIET });

process.stdout.write(`${describeMachine()}\n${runs} of each, one after another, after ${WARM_UP} to warm up\n\n`);
process.stdout.write(`${'round trip'.padEnd(28)}${['p50', 'p95', 'p99'].map((name) => name.padStart(10)).join('')}\n`);
for (const { name, act } of ACTS) {
  const times = await measure(act);
  const shares = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
  process.stdout.write(`${name.padEnd(28)}${shares.map((ms) => `${ms.toFixed(1)} ms`.padStart(10)).join('')}\n`);
  const [p50 = 0, p95 = 0] = shares;
  if (name === '/help' && (p50 > LIMITS.p50Ms || p95 > LIMITS.p95Ms)) process.exitCode = 1;
}
process.stdout.write(`\nlimit for /help: p50 ${LIMITS.p50Ms} ms, p95 ${LIMITS.p95Ms} ms\n`);
if (discord.violations.length > 0) throw new Error(`broken limits: ${JSON.stringify(discord.violations)}`);
await gateway.close();
await discord.close();
await store.close();
await rm(folder, { recursive: true });

async function measure(act: (discord: LocalDiscord) => Promise<Outcome>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + runs; n++) {
    const start = performance.now();
    const outcome = await act(discord);
    times.push(performance.now() - start);
    if (outcome.kind === 'failed' || outcome.kind === 'refused') throw new Error(JSON.stringify(outcome));
  }
  return times.slice(WARM_UP);
}
