import { languagePack } from './language-pack.ts';

/**
 * English words that carry grammar rather than matter: articles, pronouns, auxiliaries, conjunctions, prepositions
 * and the remains of contractions. Source: the closed word classes as listed in Quirk et al., A Comprehensive Grammar
 * of the English Language (1985), chapters 3, 5, 6, 9 and 13, with the adverbs that only link sentences.
 */
const ENGLISH = `
a an the this that these those some any each every either neither no both all such same other another
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves who whom whose which what whatever whichever whoever one ones
am is are was were be been being have has had having do does did doing done can could may might must shall should will
would ought need let get got
and or but nor so yet if because as until while although though unless since when where why how whether than
about above across after against along among around at before behind below beneath beside between beyond by down during
for from in inside into near of off on onto out outside over past through throughout to toward towards under up upon
with within without via
again also already always even ever here there just still then thus hence therefore however moreover once only quite
rather too very not never now more most much many few less least own further like
s t d ll m re ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn shan shouldn couldn mustn
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt cant cannot
whats whos wheres hows thats theres lets im ive id youre hes shes theyre`;

/**
 * Words by which a question speaks of the text itself or only asks; they are about no topic. "What does the article say
 * about tariffs" asks for tariffs. Three groups: the text and its author; what authors do with words (Wierzbicka,
 * English Speech Act Verbs, 1987); the verbs of general meaning that carry another word (Quirk et al., 1985, §18.114).
 */
const QUESTION_FRAME = `
article articles text author authors writer piece essay passage paragraph anything something thing things
say says said tell tells told mention mentions mentioned mentioning according explain explains explained describe
describes described discuss discusses discussed know argue argues argued claim claims claimed recommend recommends
recommended suggest suggests suggested propose proposes proposed think thinks believe believes please
take takes took taken give gives gave given make makes made put puts go goes went happen happens happened`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ENGLISH_STOP_WORDS = words(ENGLISH);
const QUESTION_FRAME_WORDS = words(QUESTION_FRAME);
/** Interrogatives, question frame and the light verbs of Korean questions, after particles are gone. */
const KOREAN_STOP_WORDS = words(`
무엇 무엇인가 무엇인가요 뭐 뭐야 누구 누가 언제 어디 어디서 왜 어떻게 어떤 몇 얼마나 얼마 이 그 저 것 수 등 및 또 또는 그리고 그러나 하지만
기사 글 글쓴이 필자 저자 대해 대하여 대한 관해 관하여 말하 말하나 말하나요 무슨 있 있는 있다 있나 있나요 없 하나요 했나 했나요 인가 인가요 되나요 합니까 입니까`);

/**
 * The packs' lists of stop words have frequent words of any kind; longer ones than this carry matter ("trabajo",
 * "ejemplo"). Function words are short: Zipf, The Psycho-Biology of Language (1935), law of abbreviation.
 */
const FUNCTION_WORD_LETTERS = 5;

/** Whether the folded word is grammar, not matter. `language` is BCP 47; languages without a list have none. */
export function isStopWord(word: string, language: string): boolean {
  if (language.startsWith('ko')) return KOREAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word);
  if (language.startsWith('en')) return ENGLISH_STOP_WORDS.has(word);
  return word.length <= FUNCTION_WORD_LETTERS && (languagePack(language)?.stopWords.has(word) ?? false);
}

/** Whether the folded word of a question speaks of the text or of the asking rather than of its topic. */
export function isQuestionFrame(word: string): boolean {
  return QUESTION_FRAME_WORDS.has(word);
}

/** Cardinals by which a question says how many things it asks for ("which two countries"); an answer names the things. */
const CARDINALS = words('two three four five six seven eight nine ten');

/** Whether the folded word, right after "which" or "what", says how many are asked for. */
export function isCardinal(word: string): boolean {
  return CARDINALS.has(word);
}

/** Adjectives of a question for an amount ("how long"); the answer gives the amount and not the adjective. */
const DEGREE_WORDS = words('long far often old big large high deep fast soon tall wide');

/** Whether the folded word, right after "how", asks for a measure. */
export function isDegreeWord(word: string): boolean {
  return DEGREE_WORDS.has(word);
}
