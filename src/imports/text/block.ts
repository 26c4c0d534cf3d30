import type { Recognised } from '../import-result.ts';
import { LONG_LINE_WORDS, PROSE_WORDS } from '../limits.ts';

/**
 * `prose` is surely running text; a `sentence` is short but ends like one; a `line` is anything else: a label,
 * a headline, a name.
 */
export type Shape = 'prose' | 'sentence' | 'line';

/** What a piece of furniture tells about what follows it. */
export type FurnitureRole =
  /** Stands anywhere; the article goes on after it. */
  | 'inline'
  /** Heads a list of links to other articles. */
  | 'section'
  /** Stands below the article. */
  | 'end';

/** Why a block isn't part of the article's text. */
export interface Mark {
  readonly why: string;
  readonly role?: FurnitureRole | undefined;
  /** What the block tells about the article. */
  readonly facts?: readonly Recognised[] | undefined;
}

/** A paragraph, headline or label of a page. A block without a mark is article text. */
export interface Block {
  readonly text: string;
  readonly shape: Shape;
  readonly words: number;
  /** Begins like a list item: "1.", "(a)", "•". */
  readonly isListItem: boolean;
  readonly mark?: Mark | undefined;
}

const LIST_MARKER = /^(?:[-*–—•·◦▪‣○●]\s|\(?\d{1,2}[.)]\s|\([a-z\divx]{1,4}\)\s|[a-z]\)\s|[①-⑳])/u;

/** The end of a sentence: its mark, then closing quotes, brackets and note numbers. */
const SENTENCE_END = /(?:\p{Sentence_Terminal}|…)["'”’»」』)\]\s]*(?:\[\d+\]|[*†‡])*$/u;

/** A Korean sentence may end without a mark, in a final ending (종결 어미); the commonest are listed. */
const KOREAN_ENDING = /\p{Script=Hangul}(?:니다|[었았였했한된있없이는인]다|어요|아요|예요|세요|까|죠)["'”’)]*$/u;

/** How much of a block's end is looked at for the end of a sentence; closing marks are fewer. */
const ENDING_CHARS = 60;

/** The words of longer blocks are reckoned from so many of their first characters. */
const SAMPLE_CHARS = 10_000;

/** @param text one block, white space collapsed, not empty */
export function toBlock(text: string): Block {
  const words = countWords(text.slice(0, SAMPLE_CHARS)) * Math.max(1, text.length / SAMPLE_CHARS);
  const ending = text.slice(-ENDING_CHARS);
  const isSentence = SENTENCE_END.test(ending) || (words >= 4 && KOREAN_ENDING.test(ending));
  const isProse = (isSentence && words >= PROSE_WORDS) || words >= LONG_LINE_WORDS;
  return {
    text,
    words,
    shape: isProse ? 'prose' : isSentence ? 'sentence' : 'line',
    isListItem: LIST_MARKER.test(text),
  };
}

/** The block with a mark; a block that has one keeps it, because the first reason found is the most exact. */
export function markBlock(block: Block, mark: Mark): Block {
  return block.mark ? block : { ...block, mark };
}

/** Whether the block may still be article text. */
export function isOpen(block: Block | undefined): block is Block {
  return block !== undefined && block.mark === undefined;
}

/** Words of the running text in these blocks: labels and marked blocks don't count. */
export function proseWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isOpen(block) && block.shape !== 'line' ? block.words : 0), 0);
}

/**
 * Words of a text as English would have them: Chinese and Japanese count a word for two characters, Thai and Lao for
 * five, and a Korean word (which carries its particles) for one and a half. Rules of thumb: they only
 * need to tell a label from a sentence.
 */
function countWords(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const characters = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const southEastAsian = count(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu);
  const korean = count(/\p{Script=Hangul}+/gu);
  const others = count(
    /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+(?:['’\-][\p{L}\p{N}]+)*/gv,
  );
  return others + korean * 1.5 + characters / 2 + southEastAsian / 5;
}
