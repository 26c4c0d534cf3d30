import { gatherActors, type LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import type { Article } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import { findLikelyName } from '#src/search/likely-name.ts';
import { articlesAsked } from './analyse-in-turns.ts';
import type { Sources } from './sources.ts';

/** The actors of the articles, most mentioned first. */
export function actorsOf(articles: readonly Article[], { analyse }: Pick<Sources, 'analyse'>): LibraryActor[] {
  return gatherActors(articles.map(analyse));
}

/**
 * Articles that are analysed for one answer: of a thousand words each, analysing them takes a second or two, once. Of
 * larger libraries only the articles with the name in them are, and lists ask for an article.
 */
export const MAX_ANALYSED_ARTICLES = 100;

/** The articles that a list of actors is made of: none where they are too many, and the answer will say so. */
export function articlesToAnalyse(typed: string | undefined, sources: Sources): readonly Article[] {
  const articles = articlesAsked(typed, sources);
  return articles.length > MAX_ANALYSED_ARTICLES ? [] : articles;
}

/** Of more articles than are analysed at once, those whose text has one of the typed name's names. */
export function articlesNaming(
  typed: string,
  articles: readonly Article[],
  { actors }: Pick<Sources, 'actors'>,
): readonly Article[] {
  if (articles.length <= MAX_ANALYSED_ARTICLES) return articles;
  const [known] = actors.typed.findTyped(typed);
  const names = known ? [known.named.name, ...known.named.aliases] : [];
  const words = typed.toLowerCase();
  const naming = articles.filter(({ paragraphs }) => {
    return paragraphs.some(
      ({ text }) => names.some((name) => text.includes(name)) || text.toLowerCase().includes(words),
    );
  });
  return naming.slice(0, MAX_ANALYSED_ARTICLES);
}

/**
 * The actor that a typed name means: under its name or an alias, else, where no article and no list has the name, the one
 * whose name looks most like it. A known actor that the articles don't mention is undefined, and so is one that nobody
 * knows.
 */
export function resolveActor(
  typed: string,
  actors: readonly LibraryActor[],
  { actors: directory }: Pick<Sources, 'actors'>,
): LibraryActor | undefined {
  const exact = findActorNamed(typed, actors);
  if (exact) return exact;
  const [known] = directory.typed.findTyped(typed);
  if (known && known.start === 0 && known.end === typed.length) {
    return actors.find(({ name }) => name === known.named.name);
  }
  return findLikelyName(typed, actors);
}

/** The actor with that very name or alias, however it is capitalised; the most mentioned one of several. */
export function findActorNamed(typed: string, actors: readonly LibraryActor[]): LibraryActor | undefined {
  const words = plainName(typed);
  const named = actors.find(({ name }) => plainName(name) === words);
  return named ?? actors.find(({ aliases }) => aliases.some((alias) => plainName(alias) === words));
}

/** "the Kremlin" and "kremlin", "U.S." and "us" are one name. */
function plainName(name: string): string {
  return foldText(name)
    .replace(/[’ʼ]/g, "'")
    .replace(/^the /, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .trim();
}
