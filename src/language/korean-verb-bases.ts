import type { StemClass } from './korean-endings.ts';

/**
 * The three bases to which Korean endings (어미) are put, as conjoining jamo, where a final consonant of an ending joins
 * the base's last syllable: before most consonants (짓-), before 으 and what begins with it or stands for it (지으-), and
 * with 어 or 아 (지어). Source of the classes: 국립국어원, 한국어 문법 1 (2005), §5.2, 불규칙 활용.
 */
export interface VerbBases extends StemClass {
  readonly plain: string;
  readonly euphonic: string;
  readonly infinitive: string;
}

/** What the list writes behind a word whose class its spelling doesn't tell. */
const MARKS = {
  /** Stems in ㄷ, ㅂ, ㅅ, ㅎ that change: 듣다, 돕다, 짓다, 빨갛다. */
  changing: '*',
  /** Stems in 르 that only lose their vowel: 따르다, 따라. */
  dropping: '-',
  /** Stems in 르 that take 러: 이르다, 이르러. */
  adding: '+',
} as const;

/** Jamo of an ending's first vowel: Unicode's conjoining medials. */
const A = '\u1161';
const EO = '\u1165';
const EU = '\u1173';
const AE = '\u1162';
const SILENT = '\u110b';
const FINAL_RIEUL = '\u11af';
const INITIAL_RIEUL = '\u1105';

const HA = '하'.normalize('NFD');
const REU = '르'.normalize('NFD');

/** Medials after which the infinitive takes 아: ㅏ, ㅑ, ㅗ. */
const BRIGHT = /[\u1161\u1163\u1169]/u;
const LAST_MEDIAL = /[\u1161-\u1175](?=[^\u1161-\u1175]*$)/u;
const HAS_FINAL = /[\u11a8-\u11c2]$/u;

/** The vowel of a stem and the 어 or 아 after it, as one: 보아 is 봐, 배우어 배워, 마시어 마셔; as written in the end. */
const CONTRACTED: Readonly<Record<string, string>> = {
  '\u1161': '\u1161', // ㅏ 가
  '\u1165': '\u1165', // ㅓ 서
  '\u1162': '\u1162', // ㅐ 보내
  '\u1166': '\u1166', // ㅔ 세
  '\u1167': '\u1167', // ㅕ 켜
  '\u1169': '\u116a', // ㅗ 봐
  '\u116e': '\u116f', // ㅜ 배워
  '\u1175': '\u1167', // ㅣ 마셔
  '\u116c': '\u116b', // ㅚ 돼
};

/**
 * The bases of a verb or adjective.
 *
 * @param entry dictionary form with 다, and the mark of its class
 */
export function verbBases(entry: string): VerbBases {
  const [, word = '', mark = ''] = /^(.+)다([*+-]?)$/u.exec(entry) ?? [];
  const plain = word.normalize('NFD');
  const isOpen = !HAS_FINAL.test(plain);
  const isLiquid = plain.endsWith(FINAL_RIEUL);
  return { plain, ...changedBases(plain, mark), isShort: word.length === 1, isOpen, isLiquid };
}

function changedBases(stem: string, mark: string): Pick<VerbBases, 'euphonic' | 'infinitive'> {
  if (mark === MARKS.changing) return changingBases(stem);
  if (stem.endsWith(FINAL_RIEUL)) return { euphonic: stem.slice(0, -1), infinitive: stem + SILENT + vowelAfter(stem) };
  if (HAS_FINAL.test(stem)) return { euphonic: stem + SILENT + EU, infinitive: stem + SILENT + vowelAfter(stem) };
  return { euphonic: stem, infinitive: infinitiveOfOpen(stem, mark) };
}

/** Of a stem that ends in a vowel. */
function infinitiveOfOpen(stem: string, mark: string): string {
  const head = stem.slice(0, -1);
  if (stem.endsWith(HA)) return head + AE;
  if (stem.endsWith(REU)) return infinitiveOfReu(stem, mark);
  if (stem.endsWith(EU)) return head + vowelAfter(head);
  return contract(stem);
}

/** Whether 아 or 어 follows: by the last vowel before. */
function vowelAfter(base: string): string {
  return BRIGHT.test(LAST_MEDIAL.exec(base)?.[0] ?? '') ? A : EO;
}

function contract(stem: string): string {
  const contracted = CONTRACTED[stem.at(-1) ?? ''];
  return contracted === undefined ? stem + SILENT + EO : stem.slice(0, -1) + contracted;
}

/** 흐르다, 흘러; 따르다, 따라; 이르다, 이르러. */
function infinitiveOfReu(stem: string, mark: string): string {
  const head = stem.slice(0, -2);
  if (mark === MARKS.adding) return stem + INITIAL_RIEUL + EO;
  const vowel = vowelAfter(head);
  return mark === MARKS.dropping ? head + INITIAL_RIEUL + vowel : head + FINAL_RIEUL + INITIAL_RIEUL + vowel;
}

/** Stems in ㅂ that take 와; all others have 워. */
const TAKES_WA = /^(?:\u1103\u1169|\u1100\u1169)$/u;

function changingBases(stem: string): Pick<VerbBases, 'euphonic' | 'infinitive'> {
  const head = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case '\u11ae': // ㄷ 듣다, 들어
      return { euphonic: head + FINAL_RIEUL + SILENT + EU, infinitive: head + FINAL_RIEUL + SILENT + vowelAfter(head) };
    case '\u11b8': // ㅂ 눕다, 누워
      return {
        euphonic: `${head}${SILENT}\u116e`,
        infinitive: head + SILENT + (TAKES_WA.test(head) ? '\u116a' : '\u116f'),
      };
    case '\u11c2': // ㅎ 빨갛다, 빨개; 하얗다, 하얘
      return { euphonic: head, infinitive: head.slice(0, -1) + (head.endsWith('\u1163') ? '\u1164' : '\u1162') };
    default: // ㅅ 짓다, 지어
      return { euphonic: head + SILENT + EU, infinitive: head + SILENT + vowelAfter(head) };
  }
}
