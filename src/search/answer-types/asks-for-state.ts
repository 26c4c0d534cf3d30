import { typedLanguage } from './question-type.ts';

/** Nouns that an interrogative asks for, whose answer is the name of a state, whether or not a word of place is before it. */
const ASKS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:which|what) (?:(?!(?:do|does|did|is|are|was|were|will|would|can|could|should|must|has|have|had|may|might) )\p{L}+ ){0,2}?(?:countr(?:y|ies)|nations?|states?|governments?|powers?)\b/iu,
  es: /(?:qué|cuál(?:es)? de los|cuáles) (?:\p{L}+ ){0,1}?(?:pa[ií]s(?:es)?|naci(?:ón|ones)|estados?|gobiernos?|potencias?)(?!\p{L})/iu,
  ru: /как(?:ая|ие|ое|ой|ую|ом|ого|их|им|ими) (?:\p{L}+ ){0,2}?(?:стран|государств|держав|правительств)/iu,
  ko: /(?:어느|어떤|무슨) ?(?:두 |세 )?(?:나라|국가|정부)|(?:나라|국가)(?:은|는) ?(?:\?|$|어디)/u,
};

/**
 * Whether a question asks for states by name ("Which two countries …"). Source: Li and Roth, Learning Question
 * Classifiers (2002), LOCATION:country.
 */
export function asksForState(question: string, language: string): boolean {
  return ASKS[typedLanguage(language)]?.test(question.normalize('NFC')) ?? false;
}
