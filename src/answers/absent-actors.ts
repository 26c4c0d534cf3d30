import { findKnownPeople } from '#src/analysis/actors/people/well-known.ts';
import type { Article } from '#src/articles/article.ts';
import type { Sources } from './sources.ts';

/** Articles whose text is looked through for a person's name; of more, most people are named somewhere. */
const MAX_ARTICLES = 300;

/** Names that in a question mean a language or a direction as often as a country. */
const NOT_MEANT = /^(?:english|latin|the north|the south|us)$/iu;

/**
 * Actors whom a question names and the articles (or the one) don't mention under any name, as typed. Known countries,
 * bodies and leaders only, and written as their names are ("polish" isn't Poland): of other words nobody can say that
 * they are names.
 */
export function absentActors(question: string, article: Article | undefined, sources: Sources): string[] {
  return [...absentKnown(question, article, sources), ...absentPeople(question, article, sources)];
}

function absentKnown(question: string, article: Article | undefined, { actors, searcher }: Sources): string[] {
  return actors.typed.findTyped(question).flatMap(({ named, start, end }) => {
    const typed = question.slice(start, end);
    if (NOT_MEANT.test(typed) || named.isShared === true || ![named.name, ...named.aliases].includes(typed)) return [];
    return searcher.namesActor(named.name, article?.slug) ? [] : [typed];
  });
}

function absentPeople(question: string, article: Article | undefined, { library }: Sources): string[] {
  const articles = article ? [article] : library.articles;
  if (articles.length > MAX_ARTICLES) return [];
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  // Most questions name nobody whom the texts don't, and then the list of people isn't needed.
  const capitalised = question.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  if (capitalised.every((word) => texts.some((text) => text.includes(word)))) return [];
  return findKnownPeople(question).flatMap(({ typed, person }) => {
    const names = [typed, ...person.names, ...person.surnames];
    return texts.some((text) => names.some((name) => text.includes(name))) ? [] : [typed];
  });
}
