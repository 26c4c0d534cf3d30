const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English number words below a hundred, as a pattern: "three", "twenty-one". Source: Quirk et al. (1985), §6.63. */
export const NUMBER_WORD = `(?:(?:${either(TENS)})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${either(UNITS.slice(1).toReversed())})`;

/** The words, also with a capital; the longest first, so that "six" doesn’t take "sixteen". */
function either(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
}

/** Digits with thousands' commas and decimals, as a pattern. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

/** The value of digits or of a number word below a hundred; "a", "an" are 1, "half a" is 0.5. NaN for anything else. */
export function readNumber(text: string): number {
  const words = text.trim().toLowerCase();
  if (/^[\d,.]+$/.test(words)) return Number(words.replaceAll(',', ''));
  if (/^an?$/.test(words)) return 1;
  if (/^half(?: an?)?$/.test(words)) return 0.5;
  return words.split(/[- ]/).reduce((sum, word) => {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    return sum + (unit >= 0 ? unit : ten >= 0 ? (ten + 2) * 10 : Number.NaN);
  }, 0);
}
