import type { ProblemAnswer } from '#src/answers/answer.ts';
import { type LibraryAnswer, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import type { Desk } from './desk.ts';
import { keepDraft } from './drafts.ts';
import { findBySlug, findOwnArticle } from './own-article.ts';

export async function listVersions(desk: Desk, typed: string | undefined): Promise<LibraryAnswer | ProblemAnswer> {
  const found = await findOwnArticle(desk, typed);
  if (found.kind !== 'own') return found;
  const versions = await desk.services.store.articles.versions(found.stored);
  return toLibrary({ kind: 'versions', entry: found.stored, versions, mayCurate: desk.mayCurate });
}

/** The text as a version had it. */
export async function showVersion(desk: Desk, slug: string, version: number): Promise<LibraryAnswer> {
  const found = await findBySlug(desk, slug);
  if (found.kind !== 'own') return found;
  const article = await desk.services.store.articles.getVersion(found.stored, version);
  if (!article) return toTrouble({ kind: 'article-gone' });
  const isCurrent = version === found.stored.version;
  return toLibrary({ kind: 'version', article, version, isCurrent, mayCurate: desk.mayCurate });
}

/** An older text as a draft of a new version, to be read before it is published. */
export async function revertTo(desk: Desk, slug: string, version: number): Promise<LibraryAnswer> {
  const found = await findBySlug(desk, slug);
  if (found.kind !== 'own') return found;
  const { stored } = found;
  const older = await desk.services.store.articles.getVersion(stored, version);
  if (!older) return toTrouble({ kind: 'article-gone' });
  const { bibliography, aliases, article } = stored;
  const paragraphs = older.paragraphs.map(({ text }) => text);
  const draft = { bibliography, aliases, actors: article.actors, paragraphs };
  return keepDraft(desk, draft, { slug, version: stored.version });
}
