import { CHINESE_SURNAMES, KOREAN_SURNAMES } from './surnames.ts';

/** A name taken apart as far as it can be told how, in the terms of CSL-JSON. */
export type ReadName =
  | {
      readonly kind: 'person';
      readonly family: string;
      readonly given: string;
      /** "Jr.", "III". */
      readonly suffix?: string | undefined;
      /** Whether the article writes the family name first and without a comma, as Korean and Chinese do. */
      readonly isFamilyFirst: boolean;
    }
  /** An organisation, or a person whose family name is not to be told: cited by the whole name, never inverted. */
  | { readonly kind: 'literal'; readonly name: string };

/**
 * Tells the family name in a byline. A comma decides ("Shin, Bong-sup"); else a Korean or Chinese family name before a
 * given name of that shape comes first ("Shin Bong-sup", "Xi Jinping"); else it is the last word ("Harry S. Truman").
 * Organisations, names in Korean and Chinese letters (which their own style guides cite whole) and whatever is doubtful
 * stay as they are: a wrong inversion is worse than none.
 */
export function readName(name: string): ReadName {
  const literal = { kind: 'literal', name } as const;
  if (/^[^,]+,[^,]+$/.test(name)) return readCommaName(name) ?? literal;
  const words = name.split(/\s+/);
  if (!isPersonal(words)) return literal;
  const surname = (words[0] ?? '').toLowerCase();
  const isKorean = KOREAN_SURNAMES.has(surname);
  const isChinese = CHINESE_SURNAMES.has(surname);
  if (!isKorean && !isChinese) return readWesternName(words);
  const given = words.slice(1);
  if (isEastAsianGivenName(given, { isKorean, isChinese })) {
    return { kind: 'person', family: capitalise(words[0] ?? ''), given: given.join(' '), isFamilyFirst: true };
  }
  return given.every(mayBeEastAsian) ? literal : readWesternName(words);
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
/** What a comma separates from an organisation's name. */
const COMPANY_FORM = /^(?:inc|ltd|llc|co|corp|plc|gmbh|s\.?a)\.?$/i;

function readCommaName(name: string): ReadName | undefined {
  const [before = '', after = ''] = name.split(/\s*,\s*/);
  if (COMPANY_FORM.test(after) || !isPersonal(`${after} ${before}`.split(/\s+/))) return undefined;
  if (SUFFIX.test(after)) return readWesternName([...before.split(/\s+/), after]);
  return { kind: 'person', family: before, given: after, isFamilyFirst: false };
}

/** Words in the names of newsrooms, offices and groups, from the mastheads and bylines of news agencies. */
const ORGANISATION = new Set(
  `the of and for & news press agency reuters times post daily herald journal tribune observer gazette weekly magazine
  review wire network media staff editors editorial editor desk correspondent reporter team board group office bureau
  house ministry department government administration authority agency embassy commission committee council assembly
  congress senate parliament party court army forces police university college school academy institute center centre
  foundation society association union federation league alliance organisation organization international nations
  national fund bank company corporation service services project studies research watch rights forum club museum
  library church contributors wikipedia`
    .trim()
    .split(/\s+/),
);
/** Particles of family names, lower-case between given and family name (Chicago Manual of Style, 17th ed., chapter 8). */
const PARTICLE = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|ten|zu|bin|bint|ibn|al|el)$/;
/** The longest byline of one person, with particle and suffix. */
const MAX_NAME_WORDS = 5;

/** Two to five capitalised words in an alphabet with capitals, none of which an organisation's name would have. */
function isPersonal(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  if (words.some((word) => ORGANISATION.has(word.toLowerCase()))) return false;
  return words.every((word, index) => {
    const isInside = index > 0 && index < words.length - 1;
    // "BBC", but not the family name that some bylines set in capitals: "SHIN Bong-sup".
    const isAcronym = /^\p{Lu}{2,}$/u.test(word) && !SUFFIX.test(word) && !isSurname(word);
    return (isInside && PARTICLE.test(word)) || (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !isAcronym);
  });
}

function isKoreanSurname(word: string): boolean {
  return KOREAN_SURNAMES.has(word.toLowerCase());
}

function isSurname(word: string): boolean {
  return isKoreanSurname(word) || CHINESE_SURNAMES.has(word.toLowerCase());
}

/** A syllable of the Revised Romanisation of Korean, or of the older spellings. */
const KOREAN_SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?[yw]?(?:[aeiou]|ae|ai|ee|eo|eu|eui|oe|oi|oo|ou|ui)(?:ng|ck|[kgntlrmpbh])?$/i;
/** One or two syllables of Hanyu Pinyin. */
const PINYIN_GIVEN_NAME =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|iao|ian|ang|eng|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|üe|ui|un|uo|[aeiouü])){1,2}$/i;
/** Two short syllables, the second lower-case: no European double name is written so ("Ying-jeou"). */
const LOWER_HYPHENATED = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

function isEastAsianGivenName(
  given: readonly string[],
  { isKorean, isChinese }: { readonly isKorean: boolean; readonly isChinese: boolean },
): boolean {
  const [first = '', second] = given;
  if (second !== undefined) {
    // "Kim Il Sung"; but in "Lee Min Park" either end may be the family name.
    return (
      isKorean && given.length === 2 && given.every((word) => KOREAN_SYLLABLE.test(word)) && !isKoreanSurname(second)
    );
  }
  if (LOWER_HYPHENATED.test(first)) return true;
  if (isKorean && first.includes('-')) return first.split('-').every((part) => KOREAN_SYLLABLE.test(part));
  return isChinese && PINYIN_GIVEN_NAME.test(first) && !isSurname(first);
}

function mayBeEastAsian(word: string): boolean {
  return KOREAN_SYLLABLE.test(word) || PINYIN_GIVEN_NAME.test(word) || isSurname(word);
}

function readWesternName(words: readonly string[]): ReadName {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : undefined;
  const names = suffix === undefined ? words : words.slice(0, -1);
  const particle = names.findIndex((word) => PARTICLE.test(word));
  const familyFrom = particle > 0 ? particle : names.length - 1;
  return {
    kind: 'person',
    family: names.slice(familyFrom).join(' '),
    given: names.slice(0, familyFrom).join(' '),
    ...(suffix !== undefined && { suffix }),
    isFamilyFirst: false,
  };
}

function capitalise(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
}
