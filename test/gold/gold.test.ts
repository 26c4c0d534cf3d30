import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#src/articles/article.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { sentencePassage, passageText } from '#src/articles/passage.ts';
import { type Gold, type Place, readGold, readTraps } from './read-gold.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILT_IN = ['reading-hangul', 'the-narrow-triangle', 'the-price-of-shade'];
const OTHER_COUNTRIES =
  `turkey myanmar democratic-republic-of-the-congo bosnia-and-herzegovina trinidad-and-tobago korea
  saint-vincent-and-the-grenadines soviet-union yugoslavia czechoslovakia east-germany ottoman-empire austria-hungary
  joseon korean-empire karvania`.split(/\s+/);

const texts = await loadArticles(join(ROOT, 'test/gold/texts'));
const corpus = await loadArticles(join(ROOT, 'corpus'));
const articles = new Map<string, Article>(
  [...corpus.articles, ...texts.articles].map((article) => [article.slug, article]),
);
const golds = readGold();
const countries = countryIds();

describe('the gold labels', () => {
  it('cover every built-in article and every text written for them', () => {
    const labelled = golds.map(({ article }) => article.id);
    expect(labelled).toEqual([...BUILT_IN, ...texts.articles.map(({ slug }) => slug)].toSorted());
    expect(texts.findings).toEqual([]);
  });
});

describe.each(golds.map((gold) => [gold.article.id, gold] as const))('the labels of %s', (slug, gold) => {
  const article = articleOf(slug);

  it('hold every sentence of the article as our splitter gives it', () => {
    const sentences = article.paragraphs.flatMap(({ number, sentences: spans }) =>
      spans.map((_, index) => [`${number}.${index + 1}`, textAt(article, `${number}.${index + 1}`)]),
    );
    expect(Object.entries(gold.sentences)).toEqual(sentences);
    expect([gold.article.title, gold.article.language]).toEqual([
      article.bibliography.title,
      article.bibliography.language,
    ]);
  });

  it('name only sentences that exist', () => {
    expect(placesOf(gold).filter((place) => textAt(article, place) === undefined)).toEqual([]);
  });

  it('quote only what their sentences say', () => {
    const quotes = [...gold.dates, ...gold.datesVague, ...gold.figures, ...gold.figuresMinor]
      .map(({ sentence, span }) => [sentence, span] as const)
      .concat(gold.recommendations.map(({ sentence, cue }) => [sentence, cue] as const))
      .concat(gold.reported.map(({ sentence, verb }) => [sentence, verb ?? ''] as const));
    expect(quotes.filter(([place, quote]) => !gold.sentences[place]?.includes(quote))).toEqual([]);
    const copies = [...gold.recommendations, ...gold.claims];
    expect(copies.filter(({ sentence, text }) => gold.sentences[sentence] !== text)).toEqual([]);
  });

  it('place an actor where one of its names stands, and nowhere else', () => {
    for (const [id, { aliases, notHere, sentences }] of Object.entries(gold.actors)) {
      const found = placesNaming(gold, aliases);
      const labelled = [...sentences.explicit, ...sentences.placeOnly, ...(notHere ?? [])];
      expect({ id, found }).toEqual({ id, found: inOrder(gold, labelled) });
      expect(aliases.filter((alias) => placesNaming(gold, [alias]).length === 0)).toEqual([]);
    }
  });

  it('draw paragraphs from sentences', () => {
    for (const { sentences, paragraphs } of Object.values(gold.actors)) {
      const withPeople = [...sentences.explicit, ...sentences.viaPeople, ...sentences.viaOrg];
      expect(paragraphs).toEqual({
        explicit: paragraphsOf(sentences.explicit),
        withPeople: paragraphsOf(withPeople),
        withImplicit: paragraphsOf([...withPeople, ...sentences.implicit]),
      });
    }
  });

  it('speak of actors that are labelled', () => {
    const ids = gold.recommendations.flatMap(({ addressee, alsoAddressees }) => [addressee, ...(alsoAddressees ?? [])]);
    ids.push(...gold.relations.flatMap(({ a, b }) => [a, b]), ...Object.keys(gold.subjectOf));
    ids.push(...Object.values(gold.actors).flatMap(({ country }) => country ?? []));
    // A speaker without a name is described in words.
    ids.push(...gold.reported.map(({ speaker }) => speaker).filter((speaker) => /^[a-z0-9-]+$/.test(speaker)));
    expect(ids.filter((id) => !(id in gold.actors))).toEqual([]);
    const states = Object.entries(gold.actors).filter(([, { kind }]) => kind === 'country');
    expect(states.map(([id]) => id).filter((id) => !countries.has(id))).toEqual([]);
  });

  it('call a sentence advice, borderline or no advice, never two of them', () => {
    const places = [gold.recommendations, gold.notRecommendations].flatMap((list) =>
      list.map(({ sentence }) => sentence),
    );
    places.push(...gold.recommendationsBorderline);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    const { core, acceptable } = gold.keySentences;
    expect(core.filter((place) => acceptable.includes(place))).toEqual([]);
    expect(core).toHaveLength(5);
  });
});

describe('the actor traps', () => {
  const traps = readTraps();

  it('are at least sixty different sentences, a third of them without an actor', () => {
    expect(new Set(traps.map(([sentence]) => sentence)).size).toBe(traps.length);
    expect(traps.length).toBeGreaterThanOrEqual(60);
    expect(traps.filter(([, actors]) => actors.length === 0).length).toBeGreaterThan(traps.length / 3);
  });

  it('name countries by their ids', () => {
    expect(traps.flatMap(([, actors]) => actors).filter((id) => !countries.has(id))).toEqual([]);
  });
});

function articleOf(slug: string): Article {
  const article = articles.get(slug);
  if (!article) throw new Error(`there are labels of “${slug}”, but no such article`);
  return article;
}

/** Korean particles follow a name without a space, so a Korean name may go on; others end at a word's end. */
function placesNaming({ sentences, article }: Gold, aliases: readonly string[]): Place[] {
  const end = article.language === 'ko' ? '' : String.raw`(?![\p{L}\p{N}])`;
  const patterns = aliases.map((alias) => new RegExp(String.raw`(?<![\p{L}\p{N}])${escape(alias)}${end}`, 'u'));
  return Object.keys(sentences).filter((place) => patterns.some((pattern) => pattern.test(sentences[place] ?? '')));
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function inOrder({ sentences }: Gold, places: readonly Place[]): Place[] {
  return Object.keys(sentences).filter((place) => places.includes(place));
}

function textAt(article: Article, place: Place): string | undefined {
  const [paragraph, sentence] = place.split('.').map(Number);
  const passage = sentencePassage(article, paragraph ?? 0, sentence ?? 0);
  return passage && passageText(passage);
}

function placesOf(gold: Gold): Place[] {
  const { recommendations, notRecommendations, claims, reported, dates, datesVague, figures, figuresMinor } = gold;
  const lists = [recommendations, notRecommendations, claims, reported, dates, datesVague, figures, figuresMinor];
  return [
    ...[...lists, gold.relations].flatMap((list) => list.map(({ sentence }) => sentence)),
    ...Object.values(gold.actors).flatMap(({ sentences }) => Object.values(sentences).flat()),
    ...gold.recommendationsBorderline,
    ...Object.values(gold.keySentences).flat(),
    ...Object.values(gold.subjectOf).flat(),
  ];
}

function paragraphsOf(places: readonly Place[]): number[] {
  return [...new Set(places.map((place) => Number.parseInt(place, 10)))].toSorted((a, b) => a - b);
}

/** Ids of all countries that CLDR knows in English, and of the others that README.md lists. */
function countryIds(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const known = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
  return new Set([...known.map((name) => name.toLowerCase().replaceAll(' ', '-')), ...OTHER_COUNTRIES]);
}
