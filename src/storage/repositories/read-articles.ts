import type { Article } from '#src/articles/article.ts';
import type { Queries } from '../database.ts';
import type {
  ArticleEntry,
  ArticleKey,
  ArticleVersion,
  StoredArticle,
  StoredParagraph,
} from '../interface/article-store.ts';
import { articleColumns, type ArticleRow, toArticleOf, toEntry, toStored } from './article-rows.ts';

export async function listArticles(db: Queries, guildId: string): Promise<readonly ArticleEntry[]> {
  return (await liveRows(db, guildId)).map(toEntry);
}

/** Two queries instead of one join, so that a bibliography isn't sent once a paragraph. */
export async function loadArticles(db: Queries, guildId: string): Promise<readonly StoredArticle[]> {
  const rows = await liveRows(db, guildId);
  const paragraphs = await db
    .selectFrom('paragraphs')
    .innerJoin('articles', (join) =>
      join
        .onRef('articles.guild_id', '=', 'paragraphs.guild_id')
        .onRef('articles.slug', '=', 'paragraphs.slug')
        .onRef('articles.version', '=', 'paragraphs.version'),
    )
    .select(['paragraphs.slug', 'paragraphs.version', 'paragraphs.text'])
    .where('articles.guild_id', '=', guildId)
    .where('articles.removed_at', 'is', null)
    .orderBy('paragraphs.slug')
    .orderBy('paragraphs.number')
    .execute();
  const bySlug = Map.groupBy(paragraphs, ({ slug }) => slug);
  const articles = rows.map(async (row) => {
    const texts = bySlug.get(row.slug) ?? [];
    // An article that changed between the two queries is read by itself.
    return texts[0]?.version === row.version
      ? toStored(
          row,
          texts.map(({ text }) => text),
        )
      : getArticle(db, keyOf(row));
  });
  return (await Promise.all(articles)).filter((article) => article !== undefined);
}

export async function getArticle(db: Queries, key: ArticleKey): Promise<StoredArticle | undefined> {
  const row = await liveRow(db, key);
  return row && toStored(row, await textsOf(db, key, row.version));
}

export async function getRevision(db: Queries, guildId: string): Promise<number> {
  const query = db.selectFrom('libraries').select('revision').where('guild_id', '=', guildId);
  return (await query.executeTakeFirst())?.revision ?? 0;
}

export async function listVersions(db: Queries, key: ArticleKey): Promise<readonly ArticleVersion[]> {
  if (!(await liveRow(db, key))) return [];
  const query = db.selectFrom('article_versions').selectAll();
  const rows = await query
    .where((eb) => eb.and(articleColumns(key)))
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    hash: row.hash,
    chars: row.chars,
    publishedAt: row.published_at,
    publishedByUserId: row.published_by_user_id ?? undefined,
  }));
}

export async function getVersion(db: Queries, key: ArticleKey, version: number): Promise<Article | undefined> {
  const row = await liveRow(db, key);
  const texts = row ? await textsOf(db, key, version) : [];
  return row && texts.length > 0 ? toArticleOf(row, texts) : undefined;
}

interface Cited {
  readonly number: number;
  readonly hashPrefix: string;
}

export async function findParagraph(
  db: Queries,
  key: ArticleKey,
  { number, hashPrefix }: Cited,
): Promise<StoredParagraph | undefined> {
  if (!/^[0-9a-f]{8,64}$/.test(hashPrefix)) return undefined;
  const article = await liveRow(db, key);
  if (!article) return undefined;
  const rows = await db
    .selectFrom('paragraphs')
    .select(['version', 'number', 'text', 'hash'])
    .where((eb) => eb.and(articleColumns(key)))
    .where('hash', 'like', `${hashPrefix}%`)
    .orderBy('version', 'desc')
    .orderBy('number')
    .execute();
  const found = rows.find((row) => row.number === number) ?? rows[0];
  const isCurrent = rows.some(
    (row) => row.version === article.version && row.number === found?.number && row.hash === found.hash,
  );
  return found && { ...found, isCurrent };
}

async function liveRows(db: Queries, guildId: string): Promise<ArticleRow[]> {
  const query = db.selectFrom('articles').selectAll().where('guild_id', '=', guildId).where('removed_at', 'is', null);
  const rows = await query.execute();
  // Sorted here: databases disagree on the order of letters.
  return rows.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

async function liveRow(db: Queries, key: ArticleKey): Promise<ArticleRow | undefined> {
  const query = db.selectFrom('articles').selectAll().where('removed_at', 'is', null);
  return query.where((eb) => eb.and(articleColumns(key))).executeTakeFirst();
}

async function textsOf(db: Queries, key: ArticleKey, version: number): Promise<string[]> {
  const query = db.selectFrom('paragraphs').select('text').orderBy('number');
  const rows = await query.where((eb) => eb.and({ ...articleColumns(key), version })).execute();
  return rows.map(({ text }) => text);
}

function keyOf({ guild_id, slug }: ArticleRow): ArticleKey {
  return { guildId: guild_id, slug };
}
