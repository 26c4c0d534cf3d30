/**
 * What people do to the words they quote. The lists are this file's own, made without those of `src/quotes`: a case must
 * not be right because both sides know the same words.
 */
import { type Random, randomIndex } from '../data/seeded-random.ts';

/** An edited sentence, or undefined where the sentence doesn't lend itself to it. */
export type Edit = (sentence: string, random: Random) => string | undefined;

/** Words that an edit of other words must not touch: with them it would change what is said in another way, too. */
const TOUCHY =
  /^(?:not?|never|none|nobody|nothing|neither|nor|without|hardly|scarcely|barely|seldom|rarely|cannot|.*n[’']t|may|might|can|could|will|would|shall|should|must|ought|needs?|perhaps|maybe|probably|possibly|likely|unlikely|certainly|seems?|seemed|appears?|appeared|alleged\w*|reported\w*|more|most|less|least|fewer|few|many|all|some|every|always|often|before|after|first|last|with|up|down|above|below|under|over|inside|outside|higher|lower|larger|smaller|better|worse|good|bad|new|old|open\w*|clos\w+|begin\w*|began|end\w*|rise\w*|rose|f[ae]ll\w*|increas\w+|decreas\w+|win\w*|lo[os]\w+|support\w*|oppos\w+|north\w*|south\w*|east\w*|west\w*|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundreds?|thousands?|[mbtr]+illions?|dozens?|half|halves|quarters?|thirds?|fourth|fifths?|\w+th|twice|double|second|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur\w+|kilomet\w+|met(?:er|re)s?|miles?|feet|tons?|tonnes?|lit(?:er|re)s?|degrees?|percent|dollars?|euros?|won|today|yesterday|tomorrow|spring|summer|autumn|winter|barrels?|megajoules?|kilowatt\w*|hectares?|acres?|pounds?|deni\w+|den(?:y|ied)|accept\w*|reject\w*|refus\w+|right|wrong|left|true|false|early|late\w*|strong\w*|weak\w*|war|peace|import\w*|export\w*|buy\w*|sell\w*|rich|poor|cheap\w*|expensive|public|private|hot\w*|cold\w*|safe|dangerous|younger|men|women|man|woman|best|worst|high|low|large|small|gain\w*)$/iu;

const MONTH_OR_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/u;

function isTouchy(word: string): boolean {
  return TOUCHY.test(bare(word)) || /\p{N}/u.test(word) || MONTH_OR_DAY.test(bare(word));
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[randomIndex(random, items.length)];
}

/** Indices of the words that may be changed without changing anything else. */
function plainWords(words: readonly string[]): number[] {
  return words.flatMap((word, i) => (/^[a-z]{5,}$/u.test(word) && !isTouchy(word) && i > 0 ? [i] : []));
}

/** Another word of another text in place of one. */
export function changeWord(vocabulary: readonly string[]): Edit {
  return (sentence, random) => {
    const words = sentence.split(' ');
    const at = pick(plainWords(words), random);
    const word = pick(vocabulary, random);
    if (at === undefined || word === undefined || word === words[at] || words.length < 7) return undefined;
    return words.with(at, word).join(' ');
  };
}

/** The plain words of some texts, for `changeWord`. */
export function plainVocabulary(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(' '));
  return [...new Set(words.filter((word) => /^[a-z]{5,}$/u.test(word) && !isTouchy(word)))];
}

/** Words in the middle, from one to another, none of which matters for what is said of the others. */
function middleRun(sentence: string, random: Random): { words: string[]; from: number; to: number } | undefined {
  const words = sentence.split(' ');
  const length = 2 + randomIndex(random, 4);
  if (words.length < length + 8) return undefined;
  const from = 3 + randomIndex(random, words.length - length - 6);
  const to = from + length;
  // The words beside it may lean on it: "not … under", "may … rise".
  const isQuiet = words.slice(from - 2, to + 2).every((word) => !isTouchy(word));
  return isQuiet ? { words, from, to } : undefined;
}

export const cutMarked: Edit = (sentence, random) => {
  const run = middleRun(sentence, random);
  const mark = pick(['…', '...', '[…]', '[...]', '. . .', '(…)'], random) ?? '…';
  return run && [...run.words.slice(0, run.from), mark, ...run.words.slice(run.to)].join(' ');
};

export const cutUnmarked: Edit = (sentence, random) => {
  const run = middleRun(sentence, random);
  return run && run.words.toSpliced(run.from, run.to - run.from).join(' ');
};

export const bracketed: Edit = (sentence, random) => {
  const words = sentence.split(' ');
  const at = pick(plainWords(words), random);
  return at === undefined || words.length < 9 ? undefined : words.with(at, '[emphasis ours]').join(' ');
};

export const dropNegation: Edit = (sentence) => {
  const dropped = sentence
    .replace(/ (?:did|does|do) not (?=\p{Ll})/u, ' ')
    .replace(/ (?:not|never) (?=[\p{Ll}a-z])/u, ' ')
    .replace(/^(?:No|Nobody|Nothing) (?=\p{Ll})/u, 'Some ')
    .replace(/n[’']t\b/u, '')
    .replace(/ no (?=\p{Ll})/u, ' a ');
  return dropped === sentence ? undefined : dropped;
};

export const addNegation: Edit = (sentence) => {
  if (/\b(?:not|never|no|nobody|nothing|without|neither|nor)\b|n[’']t/iu.test(sentence)) return undefined;
  const added = sentence.replace(
    / (is|are|was|were|has|have|had|will|can|could|should|must|may|would) (?=\p{Ll})/u,
    ' $1 not ',
  );
  return added === sentence ? undefined : added;
};

const COUNTED: Readonly<Record<string, string>> = {
  two: 'three',
  three: 'four',
  four: 'six',
  five: 'seven',
  six: 'nine',
  seven: 'eight',
  eight: 'five',
  eleven: 'twelve',
  twelve: 'twenty',
  million: 'billion',
  billion: 'million',
};

export const changeNumber: Edit = (sentence, random) => {
  const numbers = [...sentence.matchAll(/\d+/gu)];
  const chosen = pick(numbers, random);
  if (chosen) {
    const at = chosen.index + randomIndex(random, chosen[0].length);
    const other = String((Number(sentence[at]) + 1 + randomIndex(random, 8)) % 10);
    // A nought in front would be no number that one writes.
    const digit = at === chosen.index && other === '0' ? '1' : other;
    return digit === sentence[at] ? undefined : sentence.slice(0, at) + digit + sentence.slice(at + 1);
  }
  const word = Object.keys(COUNTED).find((one) => new RegExp(` ${one} `, 'u').test(sentence));
  return word && sentence.replace(` ${word} `, ` ${COUNTED[word] ?? ''} `);
};

export const changeUnit: Edit = (sentence) => {
  const units: readonly (readonly [RegExp, string])[] = [
    [/(?<=\d) kilometers\b/u, ' miles'],
    [/(?<=\d) percent\b/u, ' degrees'],
    [/\bmonths\b/u, 'years'],
    [/\byears\b/u, 'months'],
    [/(?<=\d )(?:January|March|May|July)\b/u, 'August'],
    [/(?<=\d )(?:September|October|November)\b/u, 'April'],
    [/\$(?=\d)/u, '€'],
    [/\bliters\b/u, 'gallons'],
  ];
  const found = units.find(([unit]) => unit.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

const NAMES = ['Mongolia', 'Norway', 'Lavrov', 'Helsinki', 'Trudeau', 'Vietnam', 'Merkel', 'Osaka', 'Brazil', 'Nokia'];

export const changeName: Edit = (sentence, random) => {
  const words = sentence.split(' ');
  const isName = (word: string | undefined) => /^\p{Lu}\p{Ll}{3,}$/u.test(word ?? '') && !MONTH_OR_DAY.test(word ?? '');
  const isCapital = (word: string | undefined) => /^[^\p{L}]*\p{Lu}/u.test(word ?? '');
  const at = words.flatMap((word, i) => {
    return i > 0 && isName(word) && !isCapital(words[i - 1]) && !isCapital(words[i + 1]) ? [i] : [];
  });
  const chosen = pick(at, random);
  const name = pick(NAMES, random) ?? 'Norway';
  return chosen === undefined || words[chosen] === name ? undefined : words.with(chosen, name).join(' ');
};

export const changeModality: Edit = (sentence) => {
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/ (?:may|might|could) (?=\p{Ll})/u, ' will '],
    [/ should (?=\p{Ll})/u, ' will '],
    [/ must (?=\p{Ll})/u, ' might '],
    [/ will (?=\p{Ll})/u, ' may '],
    [/ would (?=\p{Ll})/u, ' should '],
    [/ (?:probably|perhaps) (?=\p{Ll})/u, ' '],
  ];
  const found = swaps.find(([modal]) => modal.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

/** A scan: letters confused, a word broken at the line's end, accents gone. At least one slip. */
export const scan: Edit = (sentence, random) => {
  const slips: readonly ((text: string) => string)[] = [
    (text) => text.replace(/(?<=\p{Ll})m(?=\p{Ll})/u, 'rn'),
    (text) => text.replace(/(?<=\p{Ll})l(?=\p{Ll})/u, '1'),
    (text) => text.replace(/(?<=\p{Ll})i(?=\p{Ll})/u, 'l'),
    (text) => text.replace(/(?<=\d)0(?=\d)/u, 'O'),
    (text) => text.replace(/(?<=\p{Ll})o(?=\p{Ll})/u, '0'),
    (text) => text.replace(/(?<=[a-z]{4})(?=[a-z]{4})/u, '- '),
    (text) => text.replace(/(?<=[a-z]{3}) (?=[a-z]{3})/u, ''),
    (text) => text.replace(/w(?=\p{Ll})/u, 'vv'),
    (text) => text.replace(/e(?=\p{Ll})/u, 'é'),
  ];
  let scanned = sentence;
  for (let i = 0; i < 2 + randomIndex(random, 2); i++)
    scanned = (pick(slips, random) ?? slips[0])?.(scanned) ?? scanned;
  return scanned === sentence ? undefined : scanned;
};

/** The same words, as a keyboard or another house style has them. */
export const retype: Edit = (sentence, random) => {
  const styles: readonly ((text: string) => string)[] = [
    (text) => text.replace(/[“”]/gu, '"').replace(/[’‘]/gu, "'"),
    (text) => `«${text.replace(/’/gu, "'")}»`,
    (text) => `> ${text.replace(/ (?=\p{L})/u, '\n> ').replace(/\n> /gu, '\n')}`.replace('> ', ''),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/ /gu, '  ').replace(/  (?=\p{L}{6})/gu, '\n'),
    (text) => `“${text.replace(/[-‐]/gu, '–')}”`,
    (text) => `'${text.replace(/[.]$/u, '')},'`,
    (text) => text.normalize('NFD'),
    (text) => text.replace(/ /gu, '\u00a0'),
    (text) => `…${text.replace(/[.]$/u, '')}…`,
    (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/u, '-\n'),
  ];
  return pick(styles, random)?.(sentence);
};

/** Two sentences as one. */
export function merge(first: string, second: string, random: Random): string {
  const joint = pick([', and ', '; ', ', while ', ' because ', ', so '], random) ?? ', and ';
  const isName = /^(?:\p{Lu}\S*\s+\p{Lu}|\p{Lu}\S*[’']s|I\b|[\p{Lu}.]{2,})/u.test(second);
  const tail = isName ? second : second.charAt(0).toLowerCase() + second.slice(1);
  return first.replace(/[.!?]["”’]?$/u, '') + joint + tail;
}
