import { koreanVerb } from './korean-verbs.ts';

/** Particles (조사) and usual contractions of two, longest first. Source: 표준국어대사전, the entries marked 조사 that follow nouns. */
const PARTICLES = `
에서부터 으로부터 에게서는 이라고는 에서만 에서의 에게만 에게도 에게로 한테는 한테도 으로만 으로의 보다는 보다도 부터는 까지만 까지의 만으로
이라도 에게서 에서는 에서도 으로는 으로도 으로서 으로써 이라는 이라고 까지는 까지도 께서는 에게는 한테는
에서 으로 에게 한테 께서 까지 부터 이나 이란 라는 라고 이며 에는 에도 와는 과는 로는 로도 로서 로써 처럼 보다 마다 조차 밖에
에선 에겐 한텐 이랑 라도 만은 만이 만을 에만 로만 로의 만큼 대로 엔 뿐
의 을 를 은 는 이 가 에 와 과 도 만 로 나`
  .trim()
  .split(/\s+/);

/** Particles of two syllables and more, which no word of three or four ends in by chance: 집에서, 물부터. */
const AFTER_ONE_SYLLABLE =
  /^(.)(?:에서|에서는|에서도|에서의|에서만|에는|에도|에선|에만|까지|부터|보다|처럼|으로|으로는|으로도|에게|에게는|마다|조차)$/u;
/**
 * Particles of one syllable that agree with the noun's final (돈은, 배는), and 에. Where a noun looks so (종이 is paper, and
 * 종 with 이), text and question are cut alike.
 */
const AFTER_FINAL = /[은을이에]$/u;
const AFTER_OPEN_SYLLABLE = /[는를에]$/u;

/** Endings (어미) that follow the stem 하-, 되-, 시키- as it is. Source: 표준국어대사전, the entries marked 어미. */
const PLAIN_ENDINGS =
  '다가?|는|는가요?|는지|는데|는구나|나요?|냐|니|며|면|면서|고|고자|고는|여|여서|여야|였.*|었.*|어|어서|어야|게|기|기도|기를|기로|기에|지|지만|지는|지도|던|도록|려|려고|려는|러|자|자고|므로|십시.*|시.*|겠.*|라고?|라는|느냐';
/** After the forms in which the stem and an ending are one syllable. */
const AFTER_N = '다|다고|다는|다면|지|데|가요?|가지';
const AFTER_L = '까요?|지|때|것.*|수';
const AFTER_VOWEL = '서|야|도|요|왔.*|온|진|졌.*|준|줬.*';

/**
 * Sino-Korean nouns become verbs and adjectives with 하-, 되- and 시키-: 설립하다, 설립된, 설립했나. The noun, of two
 * syllables or more, is what they share with each other and with the noun itself. A bare 해 or 함 is left alone: seas
 * end so (지중해), and names (아브라함).
 */
const LIGHT_VERB = new RegExp(
  `^(.{2,}?)(?:(?:하|되|시키)(?:${PLAIN_ENDINGS})|(?:한|된|시킨)(?:${AFTER_N})?|(?:할|될|시킬)(?:${AFTER_L})?|(?:해|돼|시켜)(?:${AFTER_VOWEL})|(?:합|됩|시킵)니.*|(?:했|됐|시켰).*|(?:함|됨)으로써?)$`,
  'u',
);

/** “It is …”, asking and telling, after a noun: 언제인가, 감독입니까. */
const COPULA = /^(.+?)(?:인가요?|인지|인데|입니까|입니다|일까요?|이에요|예요|이냐|이니)$/u;
/** “It was …”, which verbs look like too (보이다: 보였다); a noun before it has two syllables or more. */
const PAST_COPULA = /^(.{2,}?)(이었|였).*$/u;

/** Endings by which a verb asks; no noun ends so. */
const ASKING = /^(.+?)(?:는가요?|는지|습니까|습니다|을까요?)$/u;

/** Finals of a Hangul syllable block, and the place of ㅆ among them: The Unicode Standard, 3.12. */
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_SSANG_SIOT = 20;

/**
 * What a Korean word shares with other forms of it: the noun without particles, copula or light verb; of native verbs
 * and adjectives the dictionary form; of those that no list has the part up to the tense marker, from which on there are
 * endings only.
 *
 * @param word in NFC, with at least one Hangul syllable
 */
export function koreanStem(word: string): string {
  const known = LIGHT_VERB.exec(word)?.[1] ?? koreanVerb(word, withoutParticle(word)) ?? nounBeforeCopula(word);
  if (known !== undefined) return known;
  if (endOfTense(word) === 0) {
    const asking = ASKING.exec(word)?.[1];
    if (asking !== undefined) return asking;
  }
  return withoutParticle(word);
}

function nounBeforeCopula(word: string): string | undefined {
  const present = COPULA.exec(word)?.[1];
  if (present !== undefined) return present;
  const [, noun = '', copula] = PAST_COPULA.exec(word) ?? [];
  // 였 follows vowels only: 죽였다 is of 죽이다, to kill.
  if (noun === '' || (copula === '였' && finalOf(noun, noun.length - 1) !== 0)) return undefined;
  return noun;
}

/** The word without its particle or what follows its tense marker: the form in which misspelt words are compared. */
export function withoutParticle(word: string): string {
  const tense = endOfTense(word);
  if (tense > 0) return word.slice(0, tense);
  const single = nounOfOneSyllable(word);
  if (single !== undefined) return single;
  for (const particle of PARTICLES) {
    // At least two syllables remain: 나라 ("country") is no 나 with a particle.
    if (word.length - particle.length >= 2 && word.endsWith(particle)) {
      return withoutPlural(word.slice(0, -particle.length));
    }
  }
  return withoutPlural(word);
}

/** Of 들, which follows nouns of two syllables and more here: 아들 is a son. */
function withoutPlural(word: string): string {
  return word.length >= 3 && word.endsWith('들') ? word.slice(0, -1) : word;
}

/** The noun of one syllable that a particle follows; undefined where none does. */
function nounOfOneSyllable(word: string): string | undefined {
  const isPair = word.length === 2 && (finalOf(word, 0) === 0 ? AFTER_OPEN_SYLLABLE : AFTER_FINAL).test(word);
  return isPair ? word.charAt(0) : AFTER_ONE_SYLLABLE.exec(word)?.[1];
}

/** Place after the tense marker (았, 었, 했 …), from which on a verb has endings only: 만들었다, 만들었나, 만들었던. 0 without one. */
function endOfTense(word: string): number {
  for (let i = 1; i < word.length; i++) {
    if (finalOf(word, i) === FINAL_SSANG_SIOT) return i + 1;
  }
  return 0;
}

/** Number of the final consonant of a syllable block; 0 without one. */
function finalOf(word: string, syllable: number): number {
  return (word.charCodeAt(syllable) - FIRST_SYLLABLE) % FINALS;
}
