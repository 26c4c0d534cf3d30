import type { ProblemAnswer } from '#src/answers/answer.ts';
import { resolveArticle } from '#src/answers/resolve-article.ts';
import { type LibraryAnswer, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import type { StoredArticle } from '#src/storage/interface/article-store.ts';
import type { Desk } from './desk.ts';

export interface OwnArticle {
  readonly kind: 'own';
  readonly stored: StoredArticle;
}

/** The server's own article that somebody means, or why it is none. */
export async function findOwnArticle(
  { services }: Desk,
  typed: string | undefined,
): Promise<OwnArticle | LibraryAnswer | ProblemAnswer> {
  const { store, guildId } = services;
  const article = resolveArticle(typed, services);
  if (article === undefined) return toTrouble({ kind: 'article-gone' });
  if ('kind' in article) return article;
  const stored = await store.articles.get({ guildId, slug: article.slug });
  if (stored) return { kind: 'own', stored };
  return toTrouble({ kind: 'built-in-article', title: article.bibliography.title });
}

/** The article with that very slug, as a button carries it. */
export async function findBySlug({ services }: Desk, slug: string): Promise<OwnArticle | LibraryAnswer> {
  const { store, guildId } = services;
  const stored = await store.articles.get({ guildId, slug });
  return stored ? { kind: 'own', stored } : toTrouble({ kind: 'article-gone' });
}

/** An article's data with what can be done to it. */
export async function showEntry(desk: Desk, typed: string | undefined): Promise<LibraryAnswer | ProblemAnswer> {
  const found = await findOwnArticle(desk, typed);
  return found.kind === 'own' ? toLibrary({ kind: 'entry', stored: found.stored, isChanged: false }) : found;
}
