import type { Article } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import Fuse, { type IFuseOptions } from 'fuse.js';

/** Finds articles by what people type of their slugs, titles and authors. */
export interface ArticleFinder {
  /** Best first. An empty text gives the first `limit` articles. */
  readonly find: (typed: string, limit: number) => Article[];
  /** The article that has this very name beside its title, however it is spelt with capitals and marks. */
  readonly byAlias: (name: string) => Article | undefined;
}

/** Fuse.js over names: a slip in every third letter is forgiven, as its default distance allows, and no more. */
const THRESHOLD = 0.35;

/** Articles that Fuse.js looks at: of ten thousand it would take 100 ms and more, of these one. */
const LOOKED_AT = 200;

/** Other names of articles, by slug. */
export type ArticleAliases = ReadonlyMap<string, readonly string[]>;

export function createArticleFinder(
  articles: readonly Article[],
  aliases: ArticleAliases = new Map<string, readonly string[]>(),
): ArticleFinder {
  const narrow = createNarrower(articles, aliases);
  const options = optionsWith(aliases);
  const named = new Map(
    articles.flatMap((article) =>
      (aliases.get(article.slug) ?? []).map((alias) => [foldText(alias), article] as const),
    ),
  );
  return {
    byAlias: (name) => named.get(foldText(name)),
    find: (typed, limit) => {
      const words = typed.trim().replaceAll('-', ' ');
      if (words === '') return articles.slice(0, limit);
      const fuse = new Fuse(narrow(words), options);
      return fuse.search(words, { limit }).map(({ item }) => item);
    },
  };
}

function optionsWith(aliases: ArticleAliases): IFuseOptions<Article> {
  return {
    keys: [
      { name: 'title', weight: 2, getFn: ({ bibliography }) => bibliography.title },
      { name: 'slug', weight: 2, getFn: ({ slug }) => [slug.replaceAll('-', ' '), ...(aliases.get(slug) ?? [])] },
      { name: 'authors', weight: 1, getFn: ({ bibliography }) => [...bibliography.authors] },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
  };
}

/** Chooses the articles whose title, slug and authors share most pieces of two letters with what was typed. */
function createNarrower(articles: readonly Article[], aliases: ArticleAliases): (typed: string) => readonly Article[] {
  if (articles.length <= LOOKED_AT) return () => articles;
  const byPiece = new Map<string, number[]>();
  articles.forEach(({ slug, bibliography }, number) => {
    const names = [
      bibliography.title,
      slug.replaceAll('-', ' '),
      ...bibliography.authors,
      ...(aliases.get(slug) ?? []),
    ];
    for (const piece of piecesOf(names.join(' '))) {
      const holders = byPiece.get(piece);
      if (holders) holders.push(number);
      else byPiece.set(piece, [number]);
    }
  });
  const shared = new Uint16Array(articles.length);
  return (typed) => {
    shared.fill(0);
    const pieces = piecesOf(typed);
    for (const piece of pieces)
      for (const number of byPiece.get(piece) ?? []) shared[number] = (shared[number] ?? 0) + 1;
    return bestShared(shared, pieces.size)
      .map((number) => articles[number])
      .filter((article) => article !== undefined);
  };
}

/** Numbers with the largest counts, largest first, at most `LOOKED_AT`; by buckets, since counts are small. */
function bestShared(shared: Uint16Array, most: number): number[] {
  const buckets = Array.from({ length: most + 1 }, (): number[] => []);
  shared.forEach((count, number) => count > 0 && buckets[count]?.push(number));
  return buckets.toReversed().flat().slice(0, LOOKED_AT);
}

function piecesOf(text: string): Set<string> {
  const folded = foldText(text);
  const pieces = new Set<string>();
  for (let i = 0; i + 2 <= folded.length; i++) pieces.add(folded.slice(i, i + 2));
  return pieces;
}
