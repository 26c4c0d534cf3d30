import { findKnownPeople } from '#src/analysis/actors/people/well-known.ts';
import type { Article } from '#src/articles/article.ts';
import type { Sources } from './sources.ts';

/** More text than in so many articles is left to the search, which has names in its index. */
const MAX_ARTICLES = 300;

/** Names that in a question mean a language or a direction as often as a country. */
const NOT_MEANT = /^(?:english|latin|the north|the south|us)$/iu;

/**
 * Actors whom a question names and the articles don't mention under any name, as typed. Known countries, bodies and
 * leaders only, and written as their names are ("polish" isn't Poland): of other words nobody can say that they are
 * names. Linear in the articles' text, and only where the question has such a name.
 */
export function absentActors(question: string, articles: readonly Article[], sources: Sources): string[] {
  if (articles.length > MAX_ARTICLES) return [];
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return [...absentKnown(question, texts, sources), ...absentPeople(question, texts)];
}

function absentKnown(question: string, texts: readonly string[], { actors }: Sources): string[] {
  return actors.typed.findTyped(question).flatMap(({ named, start, end }) => {
    const typed = question.slice(start, end);
    if (NOT_MEANT.test(typed) || ![named.name, ...named.aliases].includes(typed)) return [];
    const isMentioned = texts.some((text) => actors.typed.find(text).some((match) => match.named.name === named.name));
    return isMentioned ? [] : [typed];
  });
}

function absentPeople(question: string, texts: readonly string[]): string[] {
  // Most questions name nobody whom the texts don't, and then the list of people isn't needed.
  const capitalised = question.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  if (capitalised.every((word) => texts.some((text) => text.includes(word)))) return [];
  return findKnownPeople(question).flatMap(({ typed, person }) => {
    const names = [typed, ...person.names, ...person.surnames];
    return texts.some((text) => names.some((name) => text.includes(name))) ? [] : [typed];
  });
}
