import { setImmediate as nextTurn } from 'node:timers/promises';
import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { Article } from '#src/articles/article.ts';
import { createLibrary } from '#src/articles/library.ts';
import { createArticleFinder } from '#src/search/article-finder.ts';
import { createSearcher, type Searcher, type SearcherOptions } from '#src/search/searcher.ts';
import type { ArticleEntry } from '#src/storage/interface/article-store.ts';
import type { GuildId } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';

export interface GuildSourcesOptions {
  readonly store: Pick<Store, 'articles'>;
  /** Over the articles that come with Pilcrow. */
  readonly builtIn: Sources;
  /** Words related in meaning, for the indexes that are made here. */
  readonly related: SearcherOptions['related'];
  /** Indexes of servers are kept up to so many paragraphs together; the one used last always. */
  readonly maxParagraphs?: number | undefined;
}

export interface GuildSources {
  /**
   * The articles that a server can ask: its own, and where it hasn't switched them off those that come with Pilcrow; its
   * own win where both have a slug. Kept until the server's articles change, in whichever process.
   */
  readonly sourcesOf: (guildId: GuildId, hasBuiltIn: boolean) => Promise<Sources>;
}

/** About 100 MB of indexes (`npm run bench:scale`), which a machine of 512 MB has. */
const MAX_PARAGRAPHS = 100_000;

interface Kept {
  readonly revision: number;
  readonly hasBuiltIn: boolean;
  /** What each article was when it was read, by slug. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly own: readonly Article[];
  /** Undefined where nothing but the built-in articles is there. */
  readonly searcher: Searcher | undefined;
  readonly curatedActors: string;
  readonly sources: Sources;
  readonly paragraphs: number;
}

/** Makes and keeps the sources of servers. */
export function createGuildSources(options: GuildSourcesOptions): GuildSources {
  const { store, maxParagraphs = MAX_PARAGRAPHS } = options;
  /** In the order of their last use. */
  const kept = new Map<GuildId, Kept>();
  const underWay = new Map<GuildId, Promise<Kept>>();
  const keep = (guildId: GuildId, one: Kept): void => {
    kept.delete(guildId);
    kept.set(guildId, one);
    let sum = [...kept.values()].reduce((paragraphs, each) => paragraphs + each.paragraphs, 0);
    for (const [other, { paragraphs }] of kept) {
      if (sum <= maxParagraphs || other === guildId) break;
      kept.delete(other);
      sum -= paragraphs;
    }
  };
  const refresh = async (guildId: GuildId, hasBuiltIn: boolean): Promise<Kept> => {
    const revision = await store.articles.revision(guildId);
    const known = kept.get(guildId);
    if (known?.revision === revision && known.hasBuiltIn === hasBuiltIn) return known;
    return makeSources({ guildId, hasBuiltIn, revision, known }, options);
  };
  return {
    sourcesOf: async (guildId, hasBuiltIn) => {
      // One after another: each begins with what the one before has made.
      const making = (underWay.get(guildId) ?? Promise.resolve())
        .catch(() => undefined)
        .then(async () => refresh(guildId, hasBuiltIn))
        .then((one) => {
          keep(guildId, one);
          return one;
        })
        .finally(() => underWay.get(guildId) === making && underWay.delete(guildId));
      underWay.set(guildId, making);
      return (await making).sources;
    },
  };
}

interface Making {
  readonly guildId: GuildId;
  readonly hasBuiltIn: boolean;
  readonly revision: number;
  readonly known: Kept | undefined;
}

async function makeSources(making: Making, options: GuildSourcesOptions): Promise<Kept> {
  const { guildId, hasBuiltIn, revision, known } = making;
  const { builtIn } = options;
  const { own, stamps, aliases } = await readArticles(guildId, known, options.store);
  const articles = mergeArticles(hasBuiltIn ? builtIn.library.articles : [], own);
  const base = { revision, hasBuiltIn, stamps, own };
  if (own.length === 0 && hasBuiltIn) {
    return { ...base, searcher: undefined, curatedActors: '', sources: builtIn, paragraphs: 0 };
  }
  const actors = createActorDirectory(articles);
  const curatedActors = JSON.stringify(articles.flatMap((article) => article.actors));
  // Paragraphs are indexed with the names that curators gave; other names, another index.
  const reusable = known?.curatedActors === curatedActors ? known.searcher : undefined;
  const searcher = reusable ?? createSearcher([], { names: actors.typed, related: options.related });
  await bringTo(searcher, reusable ? listed(known) : [], articles);
  const sources: Sources = {
    library: createLibrary(articles),
    searcher,
    articleFinder: createArticleFinder(articles, aliases),
    actors,
    analyse: builtIn.analyse,
    findCited: async (slug, cited) => options.store.articles.findParagraph({ guildId, slug }, cited),
  };
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  return { ...base, searcher, curatedActors, sources, paragraphs };
}

function listed(known: Kept | undefined): readonly Article[] {
  return known?.sources.library.articles ?? [];
}

/** The server's articles; those that didn't change since are the same objects, and aren't read again. */
async function readArticles(guildId: GuildId, known: Kept | undefined, { articles }: Pick<Store, 'articles'>) {
  if (!known) {
    const stored = await articles.load(guildId);
    return {
      own: stored.map(({ article }) => article),
      stamps: new Map(stored.map((entry) => [entry.slug, stampOf(entry)])),
      aliases: aliasesOf(stored),
    };
  }
  const entries = await articles.list(guildId);
  const before = new Map<string, Article>(known.own.map((article) => [article.slug, article]));
  const own: Article[] = [];
  for (const entry of entries) {
    const same = known.stamps.get(entry.slug) === stampOf(entry) ? before.get(entry.slug) : undefined;
    // Removed in between: its going is a revision of its own.
    const article = same ?? (await articles.get(entry))?.article;
    if (article) own.push(article);
  }
  return { own, stamps: new Map(entries.map((entry) => [entry.slug, stampOf(entry)])), aliases: aliasesOf(entries) };
}

function stampOf({ version, editedAt, hash, addedAt }: ArticleEntry): string {
  return [version, editedAt, hash, addedAt].join(' ');
}

function aliasesOf(entries: readonly ArticleEntry[]): ReadonlyMap<string, readonly string[]> {
  return new Map(entries.filter(({ aliases }) => aliases.length > 0).map(({ slug, aliases }) => [slug, aliases]));
}

/** In the order of their slugs. */
function mergeArticles(builtIn: readonly Article[], own: readonly Article[]): readonly Article[] {
  const bySlug = new Map<string, Article>([...builtIn, ...own].map((article) => [article.slug, article]));
  return [...bySlug.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Changes the index to these articles, one a turn, so that other people's questions come in between. */
async function bringTo(searcher: Searcher, from: readonly Article[], to: readonly Article[]): Promise<void> {
  const wanted = new Set(to);
  const slugs = new Set<string>(to.map(({ slug }) => slug));
  const there = new Set(from);
  for (const article of from) if (!slugs.has(article.slug)) searcher.remove(article.slug);
  for (const article of wanted) {
    if (there.has(article)) continue;
    searcher.put(article);
    await nextTurn();
  }
}
