import { plainText } from '#src/answers/plain-text.ts';
import type { Passage } from '#src/articles/passage.ts';
import type { Library } from '#src/articles/library.ts';
import { locateQuote } from '#src/citations/locate-quote.ts';

/** Four words, or as much in a script without spaces: shorter stretches of a message stand in articles by chance. */
const LONG_ENOUGH = /(?:[\p{L}\p{N}][^\s]*\s+){3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u;
/** Stretches of one message that are looked for; each takes milliseconds in a large library. */
const MAX_STRETCHES = 40;

/**
 * Passages of which a message has the words: the message as a whole, or a quoted block, a line, or what stands between
 * quotation marks in it. In the message's order; of a passage inside another only the larger.
 *
 * @param content the message as Discord has it, with its Markdown
 */
export function passagesInMessage(content: string, { articles }: Library): readonly Passage[] {
  const found: Passage[] = [];
  for (const stretch of stretchesOf(content)) {
    for (const passage of locateQuote(stretch, articles)?.passages ?? []) {
      if (!found.some((other) => isWithin(passage, other))) found.push(passage);
    }
  }
  return found;
}

function stretchesOf(content: string): readonly string[] {
  const blocks = content.match(/(?:^> ?.*(?:\n|$))+/gm) ?? [];
  const marked = plainText(content).match(/[“"„«「『][^”"»」』]+[”"»」』]/g) ?? [];
  const stretches = [content, ...blocks, ...content.split('\n')].map(plainText);
  const bare = marked.map((quote) => quote.slice(1, -1));
  const worthwhile = [...stretches, ...bare].filter((text) => LONG_ENOUGH.test(text));
  return [...new Set(worthwhile)].slice(0, MAX_STRETCHES);
}

function isWithin(inner: Passage, outer: Passage): boolean {
  if (inner.paragraph !== outer.paragraph) return false;
  // What is kept are the sentences, or the paragraph.
  const isSame = inner.sentence === outer.sentence && inner.lastSentence === outer.lastSentence;
  return isSame || (outer.span.start <= inner.span.start && inner.span.end <= outer.span.end);
}
