import { type Random, randomIndex } from '../data/seeded-random.ts';

/** What mutations take from: other valid inputs, and words that have done harm to parsers of this kind. */
export interface Material {
  readonly seeds: readonly Uint8Array[];
  readonly hostile: readonly string[];
}

type Mutation = (bytes: Uint8Array, random: Random, material: Material) => Uint8Array;

/** No mutated input is larger: repeating a chunk again and again tells nothing new. */
const MAX_BYTES = 400_000;

/** Each kind as often as it stands here. */
const MUTATIONS: readonly Mutation[] = [
  flipBits,
  flipBits,
  setBytes,
  cut,
  drop,
  repeat,
  splice,
  insertHostile,
  insertHostile,
  exaggerateNumber,
];

/** One to four changes to a valid input; the same for the same source of chance. */
export function mutate(seed: Uint8Array, random: Random, material: Material): Uint8Array {
  let bytes = seed;
  const count = 1 + randomIndex(random, 4);
  for (let number = 0; number < count; number += 1) {
    const change = MUTATIONS[randomIndex(random, MUTATIONS.length)] ?? flipBits;
    bytes = change(bytes, random, material).subarray(0, MAX_BYTES);
  }
  return bytes;
}

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const count = 1 + randomIndex(random, 16);
  for (let number = 0; number < count && changed.length > 0; number += 1) {
    const at = randomIndex(random, changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << randomIndex(random, 8));
  }
  return changed;
}

function setBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const start = randomIndex(random, changed.length + 1);
  changed.fill([0, 0xff, 0x20, 0x7f][randomIndex(random, 4)] ?? 0, start, start + randomIndex(random, 64));
  return changed;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, randomIndex(random, bytes.length + 1));
}

function drop(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = chunk(bytes, random);
  return join(bytes.subarray(0, start), bytes.subarray(end));
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = chunk(bytes, random);
  const times = 1 + randomIndex(random, random() < 0.1 ? 2000 : 20);
  const copies = Array.from({ length: Math.min(times, Math.ceil(MAX_BYTES / Math.max(1, end - start))) }, () =>
    bytes.subarray(start, end),
  );
  return join(bytes.subarray(0, end), ...copies, bytes.subarray(end));
}

function splice(bytes: Uint8Array, random: Random, { seeds }: Material): Uint8Array {
  const other = seeds[randomIndex(random, seeds.length)] ?? bytes;
  const at = randomIndex(random, bytes.length + 1);
  const [start, end] = chunk(other, random);
  return join(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at));
}

function insertHostile(bytes: Uint8Array, random: Random, { hostile }: Material): Uint8Array {
  const word = hostile[randomIndex(random, hostile.length)] ?? '';
  const times = random() < 0.15 ? 1 + randomIndex(random, 3000) : 1;
  const at = randomIndex(random, bytes.length + 1);
  return join(bytes.subarray(0, at), new TextEncoder().encode(word.repeat(times)), bytes.subarray(at));
}

/** Numbers written in digits: lengths, offsets, counts. */
function exaggerateNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const numbers = Array.from(text.matchAll(/\d+/g));
  const number = numbers[randomIndex(random, numbers.length)];
  if (!number) return bytes;
  const other =
    ['0', '-1', '1', '65536', '2147483647', '4294967296', '99999999999999999999', '1e308'][randomIndex(random, 8)] ??
    '0';
  return new Uint8Array(
    Buffer.from(text.slice(0, number.index) + other + text.slice(number.index + number[0].length), 'latin1'),
  );
}

/** Most chunks are short, some long. */
function chunk(bytes: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = randomIndex(random, bytes.length + 1);
  const length = random() < 0.7 ? randomIndex(random, 200) : randomIndex(random, bytes.length + 1);
  return [start, Math.min(bytes.length, start + length)];
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
