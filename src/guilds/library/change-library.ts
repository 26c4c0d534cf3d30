import type { ProblemAnswer } from '#src/answers/answer.ts';
import { type LibraryAnswer, toDone, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import { type RemovedArticle, RESTORABLE_MS } from '#src/storage/interface/article-store.ts';
import { changeBy, type Desk, limitsOf, usageOf, usageWith } from './desk.ts';
import { findBySlug, findOwnArticle } from './own-article.ts';

/** The server's own articles and those that come with Pilcrow, with what the library may hold. */
export async function listLibrary(desk: Desk): Promise<LibraryAnswer> {
  const { store, guildId, builtIn, settings } = desk.services;
  const own = await store.articles.list(guildId);
  const slugs = new Set<string>(own.map(({ slug }) => slug));
  const { hasBuiltInCorpus: hasBuiltIn } = settings;
  const others = hasBuiltIn ? builtIn.articles.filter(({ slug }) => !slugs.has(slug)) : [];
  return toLibrary({ kind: 'list', own, builtIn: others, hasBuiltIn, usage: usageOf(own, desk) });
}

/** Asks before an article is removed. */
export async function confirmRemoval(desk: Desk, typed: string | undefined): Promise<LibraryAnswer | ProblemAnswer> {
  const found = await findOwnArticle(desk, typed);
  return found.kind === 'own' ? toLibrary({ kind: 'confirm-removal', entry: found.stored }) : found;
}

export async function removeArticle(desk: Desk, slug: string): Promise<LibraryAnswer> {
  const { store, guildId } = desk.services;
  const found = await findBySlug(desk, slug);
  if (found.kind !== 'own') return found;
  const change = changeBy(desk);
  if (!(await store.articles.remove({ guildId, slug, ...change }))) return toTrouble({ kind: 'article-gone' });
  const { title } = found.stored.bibliography;
  return toDone({ kind: 'removed', title, slug, deletedAt: change.at + RESTORABLE_MS });
}

/** An article was not removed after all. */
export async function keepArticle(desk: Desk, slug: string): Promise<LibraryAnswer> {
  const found = await findBySlug(desk, slug);
  return found.kind === 'own' ? toDone({ kind: 'kept', title: found.stored.bibliography.title }) : found;
}

/** What can still be restored. */
export async function listRemoved({ services }: Desk): Promise<LibraryAnswer> {
  const { store, guildId, now } = services;
  return toLibrary({ kind: 'removed', articles: await store.articles.removed(guildId, now()) });
}

/** One that was removed, with what can be done to it. */
export async function showRemoved(desk: Desk, slug: string): Promise<LibraryAnswer> {
  const article = await findRemoved(desk, slug);
  return article ? toLibrary({ kind: 'removed-article', article }) : toTrouble({ kind: 'article-gone' });
}

async function findRemoved({ services }: Desk, slug: string): Promise<RemovedArticle | undefined> {
  const { store, guildId, now } = services;
  const removed = await store.articles.removed(guildId, now());
  return removed.find((one) => one.slug === slug);
}

export async function restoreArticle(desk: Desk, slug: string): Promise<LibraryAnswer> {
  const { store, guildId } = desk.services;
  const result = await store.articles.restore({ guildId, slug, limits: limitsOf(desk), ...changeBy(desk) });
  if (result.kind === 'over-limit') return toTrouble({ kind: 'over-limit', usage: usageWith(result, desk) });
  const found = await findBySlug(desk, slug);
  if (found.kind !== 'own') return found;
  // Whoever came second finds it back in its place as well.
  return toDone({ kind: 'restored', title: found.stored.bibliography.title, slug });
}

/** Deletes a removed article before its time. */
export async function deleteRemoved(desk: Desk, slug: string): Promise<LibraryAnswer> {
  const { store, guildId } = desk.services;
  const entry = await findRemoved(desk, slug);
  if (!entry || !(await store.articles.discard({ guildId, slug }))) return toTrouble({ kind: 'article-gone' });
  return toDone({ kind: 'deleted', title: entry.bibliography.title });
}

export async function switchBuiltIn({ services }: Desk, isOn: boolean): Promise<LibraryAnswer> {
  const { store, guildId, builtIn } = services;
  await store.settings.change(guildId, { hasBuiltInCorpus: isOn });
  return toDone({ kind: 'built-in', isOn, count: builtIn.articles.length });
}
