import type { Selectable } from 'kysely';
import type { Article, Bibliography, CuratedActor } from '#src/articles/article.ts';
import { restoreArticle } from '#src/articles/number-paragraphs.ts';
import type { ArticleEntry, ArticleKey, StoredArticle } from '../interface/article-store.ts';
import type { Schema } from '../schema.ts';
import { fromJson } from './json-column.ts';

export type ArticleRow = Selectable<Schema['articles']>;

export function articleColumns({ guildId, slug }: ArticleKey) {
  return { guild_id: guildId, slug };
}

export function toEntry(row: ArticleRow): ArticleEntry {
  return {
    guildId: row.guild_id,
    slug: row.slug,
    version: row.version,
    bibliography: fromJson(row.bibliography) as Bibliography,
    aliases: fromJson(row.aliases) as string[],
    chars: row.chars,
    hash: row.hash,
    addedAt: row.added_at,
    addedByUserId: row.added_by_user_id ?? undefined,
    editedAt: row.edited_at,
  };
}

/** @param paragraphs in order */
export function toStored(row: ArticleRow, paragraphs: readonly string[]): StoredArticle {
  return { ...toEntry(row), article: toArticleOf(row, paragraphs) };
}

/** @param paragraphs in order */
export function toArticleOf(row: ArticleRow, paragraphs: readonly string[]): Article {
  const { bibliography } = toEntry(row);
  const slug = row.slug as Article['slug']; // it came from an article
  return restoreArticle({ bibliography, actors: fromJson(row.actors) as CuratedActor[], paragraphs }, slug);
}

export function charsOf(article: Article): number {
  return article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
