import { beforeEach, describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { Article } from '#src/articles/article.ts';
import { createGuildSources, type GuildSources } from '#src/guilds/guild-sources.ts';
import type { Store } from '#src/storage/store.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';
import { makeStore } from '../support/make-services-of.ts';

const GUILD = '100';
const LIMITS = { articles: 100, chars: 1_000_000 };
const WALLS = makeArticle({
  slug: 'dry-walls',
  title: 'Dry Walls',
  paragraphs: ['Masons in Connemara build walls without mortar. A metre takes them half a day.'],
});
const WALLS_REVISED = makeArticle({
  slug: 'dry-walls',
  title: 'Dry Walls',
  paragraphs: ['Masons in Connemara build walls without mortar. A metre takes them three hours.'],
});

let store: Store;
let builtIn: Sources;
let guilds: GuildSources;
let at = 1;

beforeEach(() => {
  store = makeStore();
  builtIn = makeServices([FERRY, BREAD]);
  guilds = createGuildSources({ store, builtIn, related: () => new Map() });
});

async function add(article: Article, guildId = GUILD, aliases: readonly string[] = []): Promise<void> {
  const result = await store.articles.add({ guildId, article, aliases, limits: LIMITS, byUserId: '7', at: (at += 1) });
  expect(result.kind).toBe('added');
}

/** The slug of the article that answers first. */
function answerTo(text: string, sources: Sources): string | undefined {
  const answer = askQuestion({ text }, sources);
  return answer.kind === 'passages' ? answer.passages[0]?.passage.article.slug : undefined;
}

describe('the articles that a server can ask', () => {
  it('are the built-in ones, with their one index, where it has added none', async () => {
    expect(await guilds.sourcesOf(GUILD, true)).toBe(builtIn);
  });

  it('are none where it has added none and switched those off', async () => {
    const sources = await guilds.sourcesOf(GUILD, false);
    expect(sources.library.articles).toEqual([]);
    expect(askQuestion({ text: 'Who builds walls?' }, sources).kind).toBe('problem');
  });

  it('are its own besides, and nobody else’s', async () => {
    await add(WALLS);
    const sources = await guilds.sourcesOf(GUILD, true);
    expect(answerTo('How do masons build walls?', sources)).toBe('dry-walls');
    expect(answerTo('What would an electric ferry cost?', sources)).toBe('the-ferry');
    expect(await guilds.sourcesOf('200', true)).toBe(builtIn);
  });

  it('stay the same object until they change', async () => {
    await add(WALLS);
    const [one, another] = await Promise.all([guilds.sourcesOf(GUILD, true), guilds.sourcesOf(GUILD, true)]);
    expect(another).toBe(one);
    await add(makeArticle({ slug: 'kites', title: 'Kites', paragraphs: ['Kites fly over Weifang each April.'] }));
    const later = await guilds.sourcesOf(GUILD, true);
    expect(later).not.toBe(one);
    expect(later.library.get('dry-walls')).toBe(one.library.get('dry-walls'));
    expect(answerTo('Where do kites fly?', later)).toBe('kites');
  });

  it('follow edits, removals and the switch', async () => {
    await add(WALLS);
    await guilds.sourcesOf(GUILD, true);
    await store.articles.revise({
      guildId: GUILD,
      slug: 'dry-walls',
      expectedVersion: 1,
      article: WALLS_REVISED,
      limits: LIMITS,
      byUserId: '7',
      at: (at += 1),
    });
    const edited = await guilds.sourcesOf(GUILD, true);
    const answer = askQuestion({ text: 'How long does a metre of wall take?' }, edited);
    expect(JSON.stringify(answer)).toContain('three hours');
    expect(JSON.stringify(answer)).not.toContain('half a day');
    expect((await guilds.sourcesOf(GUILD, false)).library.articles.map(({ slug }) => slug)).toEqual(['dry-walls']);
    await store.articles.remove({ guildId: GUILD, slug: 'dry-walls', byUserId: '7', at: (at += 1) });
    expect(answerTo('How do masons build walls?', await guilds.sourcesOf(GUILD, true))).toBeUndefined();
  });

  it('are named by the names that curators gave, actors too', async () => {
    await add(
      makeArticle({
        slug: 'quay',
        title: 'The Quay',
        paragraphs: ['The Board of the Quay raised its fees in May. Sailors protested for a week.'],
        actors: [{ name: 'Quay Board', kind: 'organisation', aliases: ['Board of the Quay'] }],
      }),
      GUILD,
      ['harbour fees'],
    );
    const { articleFinder, actors } = await guilds.sourcesOf(GUILD, true);
    expect(articleFinder.find('harbour fees', 1).map(({ slug }) => slug)).toEqual(['quay']);
    expect(actors.actors.some(({ name }) => name === 'Quay Board')).toBe(true);
  });

  it('take the place of a built-in article with the same slug', async () => {
    await add(makeArticle({ slug: 'the-ferry', title: 'Our Ferry', paragraphs: ['Our ferry sails on Sundays only.'] }));
    const { library } = await guilds.sourcesOf(GUILD, true);
    expect(library.get('the-ferry')?.bibliography.title).toBe('Our Ferry');
    expect(library.articles).toHaveLength(2);
  });

  it('are let go where other servers need the room, and made again', async () => {
    guilds = createGuildSources({ store, builtIn, related: () => new Map(), maxParagraphs: 8 });
    await add(WALLS, '1');
    await add(WALLS, '2');
    const first = await guilds.sourcesOf('1', true);
    await guilds.sourcesOf('2', true);
    const again = await guilds.sourcesOf('1', true);
    expect(again).not.toBe(first);
    expect(answerTo('How do masons build walls?', again)).toBe('dry-walls');
  });
});
