import type { Importer } from '#src/import-worker/create-importer.ts';
import { REFUSALS } from '#src/imports/refusals.ts';
import { hashText, randomIndex, seededRandom } from '../data/seeded-random.ts';
import type { FuzzedParser } from './parsers.ts';

/** What a parser did with its inputs. */
export interface FuzzReport {
  readonly parser: string;
  readonly inputs: number;
  readonly imported: number;
  readonly refused: number;
  /** Inputs at which our own code failed or the thread broke down, by their numbers. */
  readonly crashes: readonly FuzzFault[];
  /** Inputs that weren't answered, although the importer's time was over. */
  readonly hangs: readonly number[];
  /** Inputs that the importer gave up, as it must: they took too long, or more memory than a thread may have. */
  readonly stopped: readonly number[];
  readonly slowestMs: number;
  readonly slowest: number;
  /** Of the whole process with its threads. */
  readonly peakRssMb: number;
}

export interface FuzzFault {
  readonly input: number;
  readonly message: string;
}

export interface FuzzOptions {
  readonly inputs: number;
  readonly seed: number;
  readonly importer: Importer;
  /** The importer's time for one input. */
  readonly timeoutMs: number;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** A thread is ended a little after its time, on a busy machine. */
const GRACE_MS = 2000;

/** The mutated input of that number: the same for the same seed, so that any can be made again alone. */
export function makeInput(
  parser: FuzzedParser,
  seeds: readonly Uint8Array[],
  { seed, input }: { seed: number; input: number },
): Uint8Array {
  const random = seededRandom(hashText(`${parser.name} ${seed} ${input}`));
  const chosen = seeds[randomIndex(random, seeds.length)] ?? new Uint8Array();
  return parser.mutate(chosen, random, { seeds, hostile: parser.hostile });
}

function isStopped(refused: object): boolean {
  const tooMuch = 'message' in refused && refused.message === REFUSALS.tooMuchMemory().message;
  return tooMuch || ('reason' in refused && refused.reason === 'too-slow');
}

/** Gives a parser mutated inputs, one after the other, through the importer that the bot uses. */
export async function fuzzParser(
  parser: FuzzedParser,
  { inputs, seed, importer, timeoutMs, clock }: FuzzOptions,
): Promise<FuzzReport> {
  const seeds = await parser.seeds();
  const crashes: FuzzFault[] = [];
  const [hangs, stopped]: [number[], number[]] = [[], []];
  let [imported, slowestMs, slowest, peakRss] = [0, 0, 0, 0];
  for (let input = 0; input < inputs; input += 1) {
    const bytes = makeInput(parser, seeds, { seed, input });
    const start = clock();
    try {
      const result = await (parser.read?.(bytes, importer) ?? importer.import({ bytes, name: parser.fileName }));
      if (result.kind !== 'refused') imported += 1;
      else if (isStopped(result)) stopped.push(input);
    } catch (error) {
      const fault = error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error);
      crashes.push({ input, message: fault });
    }
    const took = clock() - start;
    if (took > timeoutMs + GRACE_MS) hangs.push(input);
    if (took > slowestMs) [slowestMs, slowest] = [took, input];
    peakRss = Math.max(peakRss, process.memoryUsage.rss());
  }
  const refused = inputs - imported - crashes.length;
  return {
    parser: parser.name,
    inputs,
    imported,
    refused,
    crashes,
    hangs,
    stopped,
    slowestMs,
    slowest,
    peakRssMb: peakRss / 2 ** 20,
  };
}
