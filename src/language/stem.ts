import { stemmer } from 'stemmer';
import { languagePack } from './language-pack.ts';
import { foldText } from './tokenise.ts';

/**
 * Irregular English forms that no suffix rule joins, each with its base form. Source: the list of irregular verbs in
 * Quirk et al. (1985), §3.11–20, and the irregular plurals of §5.83–92, cut to forms that news and essays use.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'am are been being is was were',
    become: 'became',
    begin: 'began begun',
    break: 'broke broken',
    bring: 'brought',
    build: 'built',
    buy: 'bought',
    catch: 'caught',
    child: 'children',
    choose: 'chose chosen',
    come: 'came',
    die: 'dying dead death',
    draw: 'drew drawn',
    drive: 'drove driven',
    eat: 'ate eaten',
    fall: 'fell fallen',
    feel: 'felt',
    fight: 'fought',
    find: 'found',
    fly: 'flew flown flies',
    foot: 'feet',
    forget: 'forgot forgotten',
    freeze: 'froze frozen',
    give: 'gave given',
    go: 'went gone',
    grow: 'grew grown growth',
    hear: 'heard',
    hide: 'hid hidden',
    hold: 'held',
    keep: 'kept',
    know: 'knew known knowledge',
    lead: 'led',
    leave: 'left',
    lie: 'lying',
    lose: 'lost loss losses',
    make: 'made',
    man: 'men',
    mean: 'meant',
    meet: 'met',
    mouse: 'mice',
    pay: 'paid',
    rise: 'rose risen',
    run: 'ran',
    say: 'said',
    see: 'saw seen',
    sell: 'sold sale sales',
    send: 'sent',
    shoot: 'shot',
    sing: 'sang sung',
    speak: 'spoke spoken speech',
    spend: 'spent',
    stand: 'stood',
    steal: 'stole stolen',
    strike: 'struck',
    swear: 'swore sworn',
    swim: 'swam swum',
    take: 'took taken',
    teach: 'taught',
    tell: 'told',
    think: 'thought',
    throw: 'threw thrown',
    tie: 'tying',
    tooth: 'teeth',
    wear: 'wore worn',
    wife: 'wives',
    win: 'won',
    woman: 'women',
    write: 'wrote written',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
);

/** Words that only look like a plural. Source: Quirk et al. (1985), §5.75, "nouns in -s with singular use". */
const NOT_PLURAL: ReadonlySet<string> = new Set(['news', 'series', 'species', 'politics', 'economics', 'physics']);

/** Korean particles (조사), longest first. Source: 표준국어대사전, the entries marked 조사 that follow nouns. */
const KOREAN_PARTICLES = `
에서부터 으로부터 에게서는 이라고는 에게서 에서는 에서도 으로는 으로도 으로서 으로써 이라는 이라고 까지는 까지도 께서는 에게는 한테는
에서 으로 에게 한테 께서 까지 부터 이나 이란 라는 라고 이며 에는 에도 와는 과는 로는 로도 로서 로써 처럼 보다 마다 조차 밖에
의 을 를 은 는 이 가 에 와 과 도 만 로 나`
  .trim()
  .split(/\s+/);

/**
 * Letters that stand for a word in other languages, of its stem where a stemmer knows the language: stemmers leave apart
 * what derives from one word ("Амазонка", "Амазония"). Source: McNamee & Mayfield (2004), who found 5 letters to do as
 * well as stems; measured on Russian and Spanish, the two together are better than either.
 */
const PREFIX_LETTERS = 5;
/** Scripts whose words have no endings to take off, or whose runs are no words. */
const ENDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The form under which a word is indexed: its stem in English, its noun in Korean, else the first letters, of its stem in
 * the languages with a pack.
 *
 * @param word in lower case, NFC, with its accents
 * @returns folded
 */
export function stem(word: string, language: string): string {
  if (/\p{Script=Hangul}/u.test(word)) return withoutParticle(word);
  const folded = foldText(word);
  if (/\p{N}/u.test(folded) || NOT_PLURAL.has(folded)) return folded;
  if (language.startsWith('en')) return stemmer(IRREGULAR.get(folded) ?? folded);
  if (ENDLESS.test(folded)) return folded;
  const pack = languagePack(language);
  return Array.from(pack ? foldText(pack.stem(word)) : folded)
    .slice(0, PREFIX_LETTERS)
    .join('');
}

/** Whether a stemmer knows the endings of a language's words; Korean particles are no endings. */
export function hasStemmer(language: string): boolean {
  return /^en\b/.test(language) || languagePack(language) !== undefined;
}

/** Finals of a Hangul syllable block, and the place of ㅆ among them: The Unicode Standard, 3.12. */
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_SSANG_SIOT = 20;

/** Place after the tense marker (았, 었, 했 …), from which on a verb has endings only: 만들었다, 만들었나, 만들었던. 0 without one. */
function endOfTense(word: string): number {
  for (let i = 1; i < word.length; i++) {
    if ((word.charCodeAt(i) - FIRST_SYLLABLE) % FINALS === FINAL_SSANG_SIOT) return i + 1;
  }
  return 0;
}

function withoutParticle(word: string): string {
  const tense = endOfTense(word);
  if (tense > 0) return word.slice(0, tense);
  for (const particle of KOREAN_PARTICLES) {
    // At least two syllables remain: 나라 ("country") is no 나 with a particle.
    if (word.length - particle.length >= 2 && word.endsWith(particle)) return word.slice(0, -particle.length);
  }
  return word;
}
