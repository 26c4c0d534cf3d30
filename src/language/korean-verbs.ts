import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Endings, type EndingsByBase, endingsOf, isEnding } from './korean-endings.ts';
import { verbBases } from './korean-verb-bases.ts';

/** Native verbs and adjectives, a dictionary form a line; see the marks in korean-verb-bases.ts. Written by ourselves. */
const VERBS = 'korean-verbs.txt';
/** Other words that are spelled like a form of one of them: 사고 is an accident, and not “buys and”. Written by ourselves. */
const LOOKALIKES = 'korean-verb-lookalikes.txt';

/** A verb of which this is a base. */
interface VerbOfBase {
  readonly verb: string;
  readonly endings: Endings;
}

interface Verbs {
  /** Dictionary forms. */
  readonly words: ReadonlySet<string>;
  readonly bases: ReadonlyMap<string, readonly VerbOfBase[]>;
  readonly lookalikes: ReadonlySet<string>;
}

let known: Verbs | undefined;

/**
 * The dictionary form of a native verb or adjective (고유어 용언) of which the word is a form: 만들다 of 만든, 만드는,
 * 만들었던, 만들어진. Undefined for other words, for all of one syllable, and where another word is written so. The list
 * is read when it is first asked for, which takes some 20 ms.
 *
 * @param word in NFC
 * @param noun the word without the particle that it may end in
 */
export function koreanVerb(word: string, noun: string): string | undefined {
  known ??= readVerbs();
  if (word.length < 2 || known.lookalikes.has(word) || known.lookalikes.has(noun)) return undefined;
  const jamo = word.normalize('NFD');
  for (let end = jamo.length; end >= 2; end--) {
    const rest = jamo.slice(end);
    const verb = known.bases.get(jamo.slice(0, end))?.find(({ endings }) => isEnding(rest, endings))?.verb;
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** Whether a stem is the dictionary form of a native verb or adjective. */
export function isKoreanVerb(stem: string): boolean {
  if (!stem.endsWith('다')) return false;
  known ??= readVerbs();
  return known.words.has(stem);
}

const YEO = '여'.normalize('NFD');

function readVerbs(): Verbs {
  const byClass = new Map<string, EndingsByBase>();
  const bases = new Map<string, VerbOfBase[]>();
  const words = new Set<string>();
  const add = (base: string, own: VerbOfBase): void => {
    const others = bases.get(base);
    if (others) others.push(own);
    else bases.set(base, [own]);
  };
  for (const entry of readLines(VERBS)) {
    const { plain, euphonic, infinitive, ...stem } = verbBases(entry);
    const key = `${stem.isShort} ${stem.isOpen} ${stem.isLiquid}`;
    const endings = byClass.get(key) ?? endingsOf(stem);
    byClass.set(key, endings);
    const verb = entry.replace(/[*+-]$/, '');
    words.add(verb);
    add(plain, { verb, endings: endings.plain });
    add(euphonic, { verb, endings: endings.euphonic });
    add(infinitive, { verb, endings: endings.infinitive });
    // 하 has two: 변해 and 변하여.
    if (verb.endsWith('하다')) add(plain + YEO, { verb, endings: endings.infinitive });
  }
  return { words, bases, lookalikes: new Set(readLines(LOOKALIKES)) };
}

function readLines(file: string): string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
}
