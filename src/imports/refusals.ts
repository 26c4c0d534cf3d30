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
  damaged: (kind: string): Refused =>
    refuse(
      'damaged',
      `The file is ${kind}, but it is damaged or incomplete. ` +
        'Download or save it once more; if that doesn’t help, copy the text into a .txt file and import that.',
    ),
  encrypted: (kind: string): Refused =>
    refuse(
      'encrypted',
      `The file is ${kind} that is locked by a password or by copy protection. ` +
        'Import an unlocked copy, if you may have one.',
    ),
  swells: (kind: string): Refused =>
    refuse(
      'too-complex',
      `The file is ${kind} that would swell to far more than a text needs when unpacked, so it wasn’t unpacked. ` +
        'Copy the article’s text into a .txt file and import that.',
    ),
  tooComplex: (kind: string): Refused =>
    refuse(
      'too-complex',
      `The file is ${kind} that is too complex to be read. ` +
        'Save only the pages or the chapter that you need, or copy the text into a .txt file and import that.',
    ),
  declaresEntities: (kind: string): Refused =>
    refuse(
      'unsafe',
      `The file is ${kind} whose XML declares entities of its own, which can be used to do harm, so it wasn’t read. ` +
        'Copy the article’s text into a .txt file and import that.',
    ),
  scanned: (): Refused =>
    refuse(
      'scanned',
      'The PDF has pictures of pages, but no text. ' +
        'Run text recognition (OCR) over it and import the result, or find the article as a web page.',
    ),
  garbled: (): Refused =>
    refuse(
      'garbled',
      'The PDF doesn’t say which letters its signs stand for, so its text can’t be read. ' +
        'Run text recognition (OCR) over it and import the result, or find the article as a web page.',
    ),
  noChapter: (chapter: number, count: number): Refused =>
    refuse(
      'no-chapter',
      count === 0
        ? 'Only books (EPUB) have chapters to choose from. Import the file without a chapter.'
        : `The book has no chapter ${chapter}; choose one from 1 to ${count}, or the whole book.`,
      { chapters: count },
    ),
  noFeed: (): Refused =>
    refuse(
      'no-feed',
      'There is no feed at this address, and the page names none. Look on the site for “RSS”, “Atom” or “Feed”, and give the address it leads to.',
    ),
  tooSlow: (seconds: number): Refused =>
    refuse(
      'too-slow',
      `Reading the file took longer than ${seconds} seconds and was given up. ` +
        'Save only the pages or the chapter that you need, or copy the text into a .txt file and import that.',
      { seconds },
    ),
  tooMuchMemory: (): Refused =>
    refuse(
      'too-complex',
      'The file needs too much memory to be read. ' +
        'Save only the pages or the chapter that you need, or copy the text into a .txt file and import that.',
    ),
  busy: (): Refused => refuse('busy', 'Too many files are being read at the moment. Try again in a minute.'),
} as const;

function refuse(reason: Refused['reason'], message: string, values?: Refused['values']): Refused {
  return { kind: 'refused', reason, message, ...(values && { values }) };
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toString();
}
