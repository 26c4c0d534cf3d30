import { typedLanguage } from './question-type.ts';

/** Nouns that an interrogative asks for, whose answer is the name of a state, whether or not a word of place is before it. */
const ASKS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:which|what) (?:(?!(?:do|does|did|is|are|was|were|will|would|can|could|should|must|has|have|had|may|might) )\p{L}+ ){0,2}?(?:countr(?:y|ies)|nations?|states?|governments?|powers?)\b/iu,
  es: /(?:qué|cuál(?:es)? de los|cuáles) (?:\p{L}+ ){0,1}?(?:pa[ií]s(?:es)?|naci(?:ón|ones)|(?<!con qué )estados?|gobiernos?|potencias?)(?!\p{L})/iu,
  fr: /(?:[Qq]uel(?:le)?s?|[Ll]es?quel(?:le)?s|c'est quoi)(?: (?:est|sont|était|étaient|fut|furent))?(?: (?:les?|la|des?|ces))?(?: (?:deux|trois|quatre|autres?|seuls?|premi\p{L}+|grand\p{L}*|petit\p{L}*|anci\p{L}+|même))?(?: l'| )(?:pays|nations?|États?|états|Etats?|etats|gouvernements?|puissances?)(?!\p{L})/u,
  ru: /как(?:ая|ие|ое|ой|ую|ом|ого|их|им|ими) (?:\p{L}+ ){0,2}?(?:стран|государств|держав|правительств)/iu,
  de: /(?:welche[nrms]?|was für(?: eine?[nrms]?)?) (?:(?!(?:hat|haben|ist|sind|war|waren|wird|werden|will|wollen|kann|soll) )\p{L}+ ){0,2}?(?:(?!bundesl)\p{L}+-?)?(?:länder[n]?|land(?:e?s)?|staat(?:en|es|s)?|nation(?:en)?|regierung(?:en)?|m[aä]cht(?:e|en)?)(?!\p{L})/iu,
  ko: /(?:어느|어떤|무슨) ?(?:두 |세 )?(?:나라|국가|정부)|(?:나라|국가)(?:은|는) ?(?:\?|$|어디)/u,
  ja: /(?:どの|どこの|何という|なんという|何て(?:いう)?|なんて(?:いう)?|どんな|どのような|どういう|いずれの|いかなる)(?:[二三四五2-5２-５]つの|[一-龥ァ-ヴー]{1,6}の|大)?(?:国(?![民語境際内道籍立会宝旗歌])|国家|政府|列強)|何国|(?:国|国々|国家)(?:は|って)(?:[?？。]?$|どこ|どれ|どの|何(?:か[。?？]?$|です|という))/u,
  zh: /(?:哪(?:些|[一二两兩三四五几幾]?(?:[个個]|(?=[国國政])))(?:\p{Script=Han}{0,4}?)|什[么麼]|何)(?:[国國](?![王会會际際民内內外防旗歌语語籍企宝寶庆慶])|政府|政[权權])/u,
};

/**
 * Whether a question asks for states by name ("Which two countries …"). Source: Li and Roth, Learning Question
 * Classifiers (2002), LOCATION:country.
 */
export function asksForState(question: string, language: string): boolean {
  return ASKS[typedLanguage(language)]?.test(question.normalize('NFC')) ?? false;
}
