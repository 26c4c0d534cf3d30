import type { Words } from '#src/words/words.ts';
import type { Option } from './custom-id.ts';
import type { Quotes } from './quoting/quotes.ts';

/** How an answer is to be shown. */
export interface View {
  readonly words: Words;
  /** A passage's words are cut beyond, visibly. */
  readonly maxExcerptChars: number;
  /** What may be shown of the articles' words; every text of theirs goes through it. */
  readonly quotes: Quotes;
  /** Plain lines to say below. */
  readonly notes: readonly string[];
  /** The title of the one article asked, where the person named none and all could be asked. */
  readonly onlyIn?: string | undefined;
  /** From 0. */
  readonly page: number;
  readonly isPrivate: boolean;
  /** Whether a private answer may be shown to everyone. */
  readonly canShare: boolean;
  /** The command and options that give this answer again, for answers too long for one message. */
  readonly command: string;
  readonly options: readonly Option[];
}

/** Passages shown at once: where casual questions miss the first, the third has it (92 % against 73 %, measured). */
export const PASSAGES_A_PAGE = 3;

/** The mark's grey-blue, as a line beside the answer. */
export const ACCENT_COLOUR = 0x4f_6d_7a;
