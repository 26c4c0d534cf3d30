import { stemmer } from 'stemmer';
import { americanSpelling } from './american-spelling.ts';
import { irregularStem } from './irregular-forms.ts';
import { koreanStem } from './korean-stem.ts';
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

/**
 * Letters that stand for a word in other languages, of its stem where a stemmer knows the language: stemmers leave apart
 * what derives from one word ("Амазонка", "Амазония"). Source: McNamee & Mayfield (2004), who found 5 letters to do as
 * well as stems; measured on Russian and Spanish, the two together are better than either. German words begin alike
 * (unter-, gesch-): there 6 did better, and in the other languages 5 to 7 as well.
 */
const PREFIX_LETTERS = { german: 6, others: 5 } as const;
/** Scripts whose words have no endings to take off, or whose runs are no words. */
const ENDLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The form under which a word is indexed: its stem in English, its noun in Korean, else the first letters, of its stem in
 * the languages with a pack; of irregular words those of the dictionary form.
 *
 * @param word in lower case, NFC, with its accents
 * @returns folded
 */
export function stem(word: string, language: string): string {
  if (/\p{Script=Hangul}/u.test(word)) return koreanStem(word);
  const folded = foldText(word);
  if (/\p{N}/u.test(folded) || NOT_PLURAL.has(folded)) return folded;
  if (language.startsWith('en')) return stemmer(IRREGULAR.get(folded) ?? americanSpelling(folded));
  if (ENDLESS.test(folded)) return folded;
  const stemOf = (written: string) => stemByEnding(written, language);
  return irregularStem(folded, stemOf(word), { language, stemOf });
}

function stemByEnding(word: string, language: string): string {
  const pack = languagePack(language);
  return Array.from(foldText(pack ? pack.stem(word) : word))
    .slice(0, language.startsWith('de') ? PREFIX_LETTERS.german : PREFIX_LETTERS.others)
    .join('');
}

/** Whether a stemmer knows the endings of a language's words; Korean particles are no endings. */
export function hasStemmer(language: string): boolean {
  return /^en\b/.test(language) || languagePack(language) !== undefined;
}
