import { type PdfFont, type PdfRun, widthOf } from './make-pdf.ts';

/** A place for lines on a page, filled from its top. */
export interface Frame {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Style {
  readonly size: number;
  /** From one baseline to the next, in ems. */
  readonly leading?: number;
  readonly font?: PdfFont;
  /** Of the first line of each paragraph but the first, in ems. */
  readonly indent?: number;
  /** Between paragraphs, in ems. */
  readonly gap?: number;
  readonly isRagged?: boolean;
  /** Each word by itself, as some programs write them. */
  readonly isWordByWord?: boolean;
}

export interface PlacedRun extends PdfRun {
  readonly page: number;
}

/** A line as it is set: `isLast` for the last of its paragraph. */
interface SetLine {
  readonly words: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Sets paragraphs into frames, one after the other, justified unless ragged. Words may be broken where they hold a soft
 * hyphen, or behind a hyphen of their own.
 */
export function typeset(paragraphs: readonly string[], frames: readonly Frame[], style: Style): readonly PlacedRun[] {
  const { size, leading = 1.25, indent = 0, gap = 0 } = style;
  const runs: PlacedRun[] = [];
  let at = 0;
  let y = (frames[0]?.top ?? 0) + size;
  paragraphs.forEach((paragraph, number) => {
    if (number > 0) y += gap * size;
    const indentPoints = number > 0 ? indent * size : 0;
    for (const line of breakLines(paragraph, { width: frames[at]?.width ?? 0, indent: indentPoints, size })) {
      const full = frames[at];
      if (full && y > full.top + full.height) {
        at += 1;
        y = (frames[at]?.top ?? 0) + size;
      }
      const frame = frames[at];
      if (!frame) throw new Error('the frames are full');
      runs.push(...setLine(line, { frame, y, style, indent: line.isFirst ? indentPoints : 0 }));
      y += leading * size;
    }
  });
  return runs;
}

interface Measure {
  readonly width: number;
  readonly indent: number;
  readonly size: number;
}

function breakLines(paragraph: string, { width, indent, size }: Measure): readonly SetLine[] {
  const lines: string[][] = [[]];
  const room = (): number => width - (lines.length === 1 ? indent : 0);
  const measure = (words: readonly string[]): number => textWidth(words.join(' '), size);
  const setWord = (word: string): void => {
    const line = lines.at(-1) ?? [];
    if (measure([...line, shown(word)]) <= room()) {
      line.push(shown(word));
      return;
    }
    const part = breakWord(word, (head) => measure([...line, head]) <= room());
    if (part) line.push(part.head);
    lines.push([]);
    setWord(part?.rest ?? word);
  };
  for (const word of paragraph.split(' ')) setWord(word);
  return lines.map((words, index) => ({ words, isFirst: index === 0, isLast: index === lines.length - 1 }));
}

/** The longest part of the word that fits, with its hyphen. */
function breakWord(word: string, fits: (head: string) => boolean): { head: string; rest: string } | undefined {
  const places = Array.from(word.matchAll(/\u00ad|(?<=\p{L}|\d)[-–](?=\p{L}|\d)/gu)).toReversed();
  for (const { index, 0: mark } of places) {
    const head = `${shown(word.slice(0, index))}${mark === '–' ? '–' : '-'}`;
    if (fits(head)) return { head, rest: word.slice(index + 1) };
  }
  return undefined;
}

function shown(word: string): string {
  return word.replaceAll('\u00ad', '');
}

interface Setting {
  readonly frame: Frame;
  readonly y: number;
  readonly style: Style;
  readonly indent: number;
}

function setLine({ words, isLast }: SetLine, { frame, y, style, indent }: Setting): readonly PlacedRun[] {
  const { size, font = 'serif', isRagged = false, isWordByWord = false } = style;
  const text = words.join(' ');
  const free = frame.width - indent - textWidth(text, size);
  const wordGap = isRagged || isLast || words.length < 2 ? 0 : free / (words.length - 1);
  const x = frame.x + indent;
  if (!isWordByWord) return [{ page: frame.page, text, x, y, size, font, wordGap }];
  const starts = words.map(
    (_, index) =>
      textWidth(
        words
          .slice(0, index)
          .map((word) => `${word} `)
          .join(''),
        size,
      ) +
      index * wordGap,
  );
  return words.map((word, index) => ({ page: frame.page, text: word, x: x + (starts[index] ?? 0), y, size, font }));
}

/** How wide a text is, in points. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, char) => sum + widthOf(char) * size, 0);
}

/** The runs of each page. */
export function toPages(runs: readonly PlacedRun[], count: number): readonly { readonly runs: readonly PdfRun[] }[] {
  return Array.from({ length: count }, (_, page) => ({ runs: runs.filter((run) => run.page === page) }));
}
