import { findKnownPeople } from '#src/analysis/actors/people/well-known.ts';
import type { Article } from '#src/articles/article.ts';
import { actorsOf, findActorNamed } from './resolve-actor.ts';
import type { Sources } from './sources.ts';

/** More articles than these are left to the search, which has names in its index. */
const MAX_ARTICLES = 300;

/** Names that in a question mean a language or a thing as often as a country. */
const NOT_MEANT = /^(?:english|latin|the north|the south|us|china shop)$/iu;

/**
 * Actors whom a question names with a capital letter and the articles don't mention at all, as typed. Known countries,
 * bodies and leaders only: of other words nobody can say that they are names.
 */
export function absentActors(question: string, articles: readonly Article[], sources: Sources): string[] {
  if (articles.length > MAX_ARTICLES) return [];
  const countries = sources.actors.typed.findTyped(question).map(({ named, start, end }) => {
    const typed = question.slice(start, end);
    // "Who" isn't the WHO, nor "polish" Poland: only names written as they are.
    return { typed, names: [named.name], isWritten: [named.name, ...named.aliases].includes(typed) };
  });
  const people = findKnownPeople(question).map(({ typed, person }) => ({
    typed,
    names: person.names,
    isWritten: true,
  }));
  const asked = [...countries, ...people].filter(({ typed, isWritten }) => isWritten && !NOT_MEANT.test(typed));
  if (asked.length === 0) return [];
  const actors = actorsOf(articles, sources);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return asked
    .filter(({ typed, names }) => {
      const isKnown = [typed, ...names].some((name) => findActorNamed(name, actors) !== undefined);
      return !isKnown && !texts.some((text) => text.includes(typed));
    })
    .map(({ typed }) => typed);
}
