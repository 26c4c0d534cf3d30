import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { type Block, toBlock } from './block.ts';
import { isWrapped, unwrapLines, wrapWidth } from './unwrap-lines.ts';

/**
 * Splits text into blocks: at blank lines, and at line ends too unless the lines are one paragraph wrapped by hand.
 * Empty blocks are dropped. Together the blocks hold every visible character of the text, in order.
 */
export function splitBlocks(text: string): readonly Block[] {
  const groups = splitGroups(text);
  const width = wrapWidth(groups);
  return groups
    .flatMap((lines) => (isWrapped(lines, width) ? unwrapLines(lines, width) : joinDatelines(lines)))
    .map(normaliseParagraph)
    .filter((block) => block !== '')
    .map(toBlock);
}

/** Runs of lines between blank ones. Lines keep their indentation: it may begin a paragraph. */
function splitGroups(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)) {
    if (normaliseParagraph(line) === '') groups.push([]);
    else groups.at(-1)?.push(line.trimEnd());
  }
  return groups.filter((lines) => lines.length > 0);
}

const DATELINE = /^\s*\p{Lu}[\p{L}\p{N} .,()/]{2,60}\s[—–-]{1,2}$/u;

/** "SEOUL (Wire) —" on a line of its own begins the paragraph on the next. */
function joinDatelines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const isAfterDateline = DATELINE.test(joined.at(-1) ?? '');
    joined.push(isAfterDateline ? `${joined.pop()} ${line.trim()}` : line);
  }
  return joined;
}
