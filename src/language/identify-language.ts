/** BCP 47's tag for a language that can't be told. */
export const UNDETERMINED = 'und';

interface ScriptRule {
  readonly language: string;
  readonly letters: RegExp;
}

/**
 * Scripts that one language uses far more than all others, in the order of asking: Japanese text holds Han characters
 * too, so that its kana are asked first. Source: Unicode CLDR's likely subtags (und-Hang → ko, und-Cyrl → ru …).
 */
const SCRIPTS: readonly ScriptRule[] = [
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'th', letters: /\p{Script=Thai}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'el', letters: /\p{Script=Greek}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu },
];

/**
 * A script names the language from this share of the letters on. English quotations, names and links fill up to half
 * of some Korean and Japanese pages; a foreign name in an English text stays far below.
 */
const MIN_SCRIPT_SHARE = 0.3;

/** Japanese mixes kana with Han characters; pure Chinese has no kana. One in ten letters is a low bound for prose. */
const MIN_KANA_SHARE = 0.1;

/**
 * Frequent function words by language. Source: the heads of the stop word lists of the Snowball project
 * (snowballstem.org); for Polish, Indonesian, Turkish and Vietnamese, which it lacks or lists otherwise, by hand.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was on are with as his they at be this have from or had by not but what were we when there can an your which their said if will how about would these so has been who its did than you he she',
  es: 'el la de que y en los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante es son fue era',
  fr: 'le la les de des du et en un une que qui dans pour pas au sur ne se ce il elle par plus avec sont est son sa ses cette ces mais ou où nous vous leur aux été être comme il y à été',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
  it: 'il di che e la in un a per è una con non sono del della i gli le dei delle da si al come più anche ma lo nel nella alla ha questo questa dal dalla o se loro essere stato',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit nog over was wordt heeft hij ze deze dit die worden hebben tot geen',
  pt: 'o a os as de que e do da em um para com não uma no na por mais dos das ao como mas foi ele se seu sua ou ser quando muito há nos já está eu também só pelo pela até isso entre era depois são',
  pl: 'w i na z się do nie że to jest o jak po od za przez co ale dla są był oraz już tak czy przy tym może być było jego tego które który która lub tylko pod ich go',
  sv: 'och i att det som en på är av för med den till inte om ett har de jag var kan från men så vi eller under efter där sig hade vid nu ska blev mot',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena bisa ada mereka oleh telah adalah sudah saya kami atau lebih',
  tr: 've bir bu da de için ile çok olarak daha olan gibi ne kadar var en ama o sonra ya her ise değil mi olduğu',
  vi: 'và của là có không được một trong cho các người đã với những này để khi đó về từ tại cũng như ra',
};

const LISTS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** Running text of any of these languages has a quarter of its words on its list; other languages stay below this. */
const MIN_WORD_SHARE = 0.15;

/** Fewer words say too little: "a no" is English, Spanish, Italian and Portuguese. */
const MIN_WORDS = 5;

/** So much of a text is looked at; more changes nothing. */
const SAMPLE_CHARS = 20_000;

/**
 * The language that a text is mostly in: by its script, and for Latin letters by its share of function words.
 *
 * @returns a BCP 47 language subtag, or `und` where the text is too short or in a language that isn't known here
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return UNDETERMINED;
  const script = SCRIPTS.find((rule) => isWrittenIn(rule, sample, letters));
  if (!script) return byFunctionWords(sample);
  return script.language === 'ru' ? cyrillicLanguage(sample) : script.language;
}

function isWrittenIn({ language, letters: pattern }: ScriptRule, sample: string, letters: number): boolean {
  const share = count(sample, pattern) / letters;
  return share >= (language === 'ja' ? MIN_KANA_SHARE : MIN_SCRIPT_SHARE);
}

/** і, ї, є and ґ are Ukrainian and not Russian; ы, э, ё and ъ the other way (the two national alphabets). */
function cyrillicLanguage(sample: string): string {
  return count(sample, /[іїєґ]/giu) > count(sample, /[ыэёъ]/giu) ? 'uk' : 'ru';
}

function byFunctionWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  if (words.length < MIN_WORDS) return UNDETERMINED;
  const shares = LISTS.map(({ language, words: list }) => {
    return { language, share: words.filter((word) => list.has(word)).length / words.length };
  });
  const [best, second] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share >= MIN_WORD_SHARE && best.share > (second?.share ?? 0) ? best.language : UNDETERMINED;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
