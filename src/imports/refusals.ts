import { MAX_IMPORT_BYTES } from './limits.ts';
import type { Refused } from './import-result.ts';

/** Every sentence that an import may refuse with, in one place. */
export const REFUSALS = {
  empty: (): Refused => refuse('empty', 'The file is empty. Copy the article into it and try again.'),
  tooLarge: (bytes: number): Refused =>
    refuse(
      'too-large',
      `The file has ${megabytes(bytes)} MB; at most ${megabytes(MAX_IMPORT_BYTES)} MB are read. ` +
        'Save only the article, or split the text into parts.',
    ),
  binary: (kind: string): Refused =>
    refuse('binary', `The file is ${kind}, not text. Copy the article's text into a .txt file and import that.`),
  wrongEncoding: (encoding: string): Refused =>
    refuse('wrong-encoding', `The file isn't valid ${encoding}. Save it again with the encoding UTF-8.`),
  brokenCharacters: (): Refused =>
    refuse(
      'wrong-encoding',
      'The article has characters that can’t be read. Open it in your browser, copy its text and import that.',
    ),
  noBody: (): Refused =>
    refuse(
      'no-body',
      'No article text was found, only labels and links. ' +
        'Open the whole article (past a log-in or "read more"), copy its text and try again.',
    ),
  badOption: (faults: readonly string[]): Refused => refuse('bad-option', faults.join('\n')),
  badFrontMatter: (faults: readonly string[]): Refused =>
    refuse('bad-front-matter', `The article file has faults:\n${faults.join('\n')}`),
} as const;

function refuse(reason: Refused['reason'], message: string): Refused {
  return { kind: 'refused', reason, message };
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toString();
}
