/** What stands between a token and the one before it. */
export type Joint = 'start' | 'space' | 'hyphen' | 'comma' | 'other';

/** A word of a paragraph as the rules for names read it: with its capitals, without a possessive ending. */
export interface NameToken {
  /** Apostrophes are straight, dotted abbreviations have lost their last full stop: `U.S`. */
  readonly word: string;
  /** In the paragraph's text, in UTF-16 units; a possessive ending lies outside. */
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  readonly joint: Joint;
  /** Whether a sentence begins here. */
  readonly isFirst: boolean;
}

/** Dotted abbreviations (U.S., D.P.R.K.), initials before a capital (J.), and words with their inner apostrophes. */
const TOKEN = /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}\.(?=[\s-]\p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*\+?/gu;
const POSSESSIVE = /['’ʼ][sS]$/u;
/** What may stand between the words of one name: also the full stop of "St. Lucia". */
const SPACE = /^\.?[ \u00A0]+$/u;
const HYPHEN = /^[-‐‑–]$/u;
const COMMA = /^,[ \u00A0]+$/u;

/**
 * The tokens of a text in order; linear.
 *
 * @param starts offsets at which sentences begin
 */
export function readTokens(text: string, starts: ReadonlySet<number>): NameToken[] {
  const tokens: NameToken[] = [];
  let previousEnd = 0;
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const possessive = POSSESSIVE.exec(written)?.index;
    const bare = written.slice(0, possessive);
    const isAfterPossessive = tokens.at(-1)?.isPossessive === true;
    const gap = text.slice(previousEnd, index).replace(isAfterPossessive ? /^['’]/u : '', '');
    tokens.push({
      word: toWord(bare),
      start: index,
      end: index + bare.length,
      isPossessive: possessive !== undefined || isPluralPossessive(text, index + written.length),
      joint: tokens.length === 0 ? 'start' : jointOf(gap, tokens.at(-1)?.word ?? ''),
      isFirst: starts.has(index) || isOpening(text, index, starts),
    });
    previousEnd = index + written.length;
  }
  return tokens;
}

/** A word as it is compared. */
function toWord(written: string): string {
  return written.replace(/[’ʼ]/g, "'").replace(/(?<=\p{L})\.$/u, '');
}

function isPluralPossessive(text: string, end: number): boolean {
  return /^s['’]\s/u.test(text.slice(end - 1, end + 2));
}

function jointOf(gap: string, before: string): Joint {
  if (HYPHEN.test(gap)) return 'hyphen';
  if (COMMA.test(gap)) return 'comma';
  if (!SPACE.test(gap)) return 'other';
  return gap.startsWith('.') && !ABBREVIATED.has(before) ? 'other' : 'space';
}

/** Abbreviations inside names whose full stop isn't the end of a sentence: AP Stylebook, "courtesy titles". */
const ABBREVIATED = new Set(
  'St N S Mr Mrs Ms Dr Gen Lt Col Maj Capt Adm Sgt Sen Rep Gov Rev Prof Hon Pres Brig Cmdr No Jr Sr Sec Amb Fr Mt Ft'.split(
    ' ',
  ),
);

/** A sentence whose first word stands after quotation marks or brackets. */
function isOpening(text: string, index: number, starts: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= 0 && /["'“‘([]/u.test(text[at] ?? ''); at--) if (starts.has(at)) return true;
  return false;
}
