import { TYPO } from '../weights.ts';
import { createGrowableInts, type GrowableInts } from './growable.ts';

/** Numbered words, narrowed to those that may be near a typed one: of similar length and with mostly the same letters. */
export interface NearWords {
  readonly add: (number: number, word: string) => void;
  /** Calls back for every word that can be within so many edits, and for some that aren't. */
  readonly forEach: (word: string, maxEdits: number, visit: (number: number) => void) => void;
}

/** Words of one length. */
interface Bucket {
  readonly numbers: GrowableInts;
  readonly signatures: GrowableInts;
}

export function createNearWords(): NearWords {
  const byLength: Bucket[] = [];
  const bucketOf = (length: number): Bucket => {
    return (byLength[length] ??= { numbers: createGrowableInts(), signatures: createGrowableInts() });
  };
  return {
    add: (number, word) => {
      if (word.length < TYPO.shortestWord || /\p{N}/u.test(word)) return;
      const { numbers, signatures } = bucketOf(word.length);
      numbers.push(number);
      signatures.push(signatureOf(word));
    },
    forEach: (word, maxEdits, visit) => {
      const signature = signatureOf(word);
      for (let length = Math.max(0, word.length - maxEdits); length <= word.length + maxEdits; length++) {
        const bucket = byLength[length];
        if (!bucket) continue;
        const numbers = bucket.numbers.view();
        const signatures = bucket.signatures.view();
        for (let i = 0; i < signatures.length; i++) {
          // An edit changes at most two letters of the set: one goes, one comes.
          if (countBits((signatures[i] ?? 0) ^ signature) <= 2 * maxEdits) visit(numbers[i] ?? 0);
        }
      }
    },
  };
}

const SIGNATURE_BITS = 31;

/** The set of a word's letters, in 31 bits. */
function signatureOf(word: string): number {
  let signature = 0;
  for (let i = 0; i < word.length; i++) signature |= 1 << (word.charCodeAt(i) % SIGNATURE_BITS);
  return signature;
}

/** Set bits of a 32-bit number. Source: Warren, Hacker's Delight (2nd ed., 2012), figure 5-2. */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return (((bits + (bits >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
