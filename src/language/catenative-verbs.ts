import { wordSet } from './function-words/function-word-lists.ts';

interface CatenativeVerbs {
  readonly verbs: ReadonlySet<string>;
  /** What the next word is like where the verb carries another: a particle, or the infinitive itself. */
  readonly next: RegExp;
}

/**
 * Verbs of wanting, trying and seeming, which carry another verb: “Why does the mayor want to move the market?” asks for
 * the moving, and a text may say “plans to” or nothing at all. Verbs that decide something (refuse, agree, promise) are
 * not among them. Folded. Sources: Quirk et al., A Comprehensive Grammar of the English Language (1985), §3.49; Nueva
 * gramática de la lengua española (2009), §28; Grevisse & Goosse, Le bon usage, §821; Русская грамматика (1980), §1934.
 */
const CATENATIVE_VERBS: Readonly<Record<string, CatenativeVerbs>> = {
  en: {
    verbs: wordSet(
      'want wants wanted wanting wish wishes wished try tries tried trying seem seems seemed tend tends tended',
    ),
    next: /^to$/,
  },
  es: {
    verbs: wordSet(`
      quiere quieren quería querían quiso quisieron desea desean deseaba deseaban intenta intentan intentaba intentaban
      intentó intentaron trata tratan trataba trataban trató trataron pretende pretenden pretendía pretendían procura
      procuran parece parecen parecía parecían`),
    next: /^(?:de|\p{L}+[aei]r(?:se|l[aeo]s?)?)$/u,
  },
  fr: {
    verbs: wordSet(`
      veut veulent voulait voulaient souhaite souhaitent souhaitait souhaitaient essaie essaient essaye essayent essayait
      essayaient tente tentent tentait tentaient cherche cherchent cherchait cherchaient semble semblent semblait
      semblaient`),
    next: /^(?:de|a|\p{L}{2,}(?:er|ir|re))$/u,
  },
  ru: {
    verbs: wordSet(`
      хочет хотят хотел хотела хотели пытается пытаются пытался пыталась пытались старается стараются старался старалась
      старались стремится стремятся стремился стремилась стремились`),
    next: /(?:ть|ти|чь)(?:ся|сь)?$/u,
  },
};

/** Whether the folded word only carries the folded word after it, or what that leads to. `language` is BCP 47. */
export function isCatenative(word: string, next: string, language: string): boolean {
  const own = CATENATIVE_VERBS[language.split('-', 1)[0] ?? ''];
  return own !== undefined && own.verbs.has(word) && own.next.test(next);
}
