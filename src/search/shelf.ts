import type { Article, Paragraph } from '#src/articles/article.ts';
import type { PassageParagraph } from '#src/articles/passage.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import { type Analyser, createAnalyser } from './analyse-text.ts';
import { createArticlePlaces, type Place } from './article-places.ts';
import { type Filters, toPassageFilter } from './filter-passages.ts';
import { type Candidate, createFirstStage } from './first-stage.ts';
import { quoteCandidates } from './quote-candidates.ts';
import { createParagraphIndex, type ParagraphIndex, type SavedIndex } from './index/paragraph-index.ts';
import { actorTerm, analyseQuery, type Query } from './query.ts';
import { createCandidateTexts } from './ranking/candidate-text.ts';
import { type MeasuredCandidate, measureCandidates } from './ranking/rank-candidates.ts';
import type { RelatedWords } from './ranking/measure-related.ts';

/** The articles of one language, indexed together. */
export interface Shelf {
  readonly language: string;
  readonly add: (article: Article) => void;
  readonly remove: (article: Article) => void;
  readonly size: () => number;
  /** Where its articles stand, in the order in which they were added. */
  readonly places: () => readonly Place[];
  readonly paragraphs: () => number;
  readonly index: ParagraphIndex;
  readonly names: NameFinder<Named>;
  readonly read: (text: string) => Query;
  /** The best candidates of the first stage, measured for ranking. */
  readonly measure: (query: Query, limit: number, filters?: Filters) => MeasuredCandidate[];
  /** The paragraphs, of the one article or of all, that most likely hold the words of a quote, best first. */
  readonly holding: (quote: string, limit: number, slug?: string) => (PassageParagraph & { readonly score: number })[];
  readonly locate: (paragraph: number) => { readonly article: Article; readonly paragraph: Paragraph };
}

export interface ShelfOptions {
  readonly language: string;
  readonly names: NameFinder<Named>;
  readonly related: RelatedWords;
  readonly isFuzzy: boolean;
}

export interface SavedShelf {
  readonly index: SavedIndex;
  readonly places: readonly Place[];
}

export function createShelf({ language, names, related, isFuzzy }: ShelfOptions, saved?: SavedShelf): Shelf {
  const analyser: Analyser = createAnalyser(language);
  const index = createParagraphIndex(analyser, saved?.index);
  const firstStage = createFirstStage(index);
  const actorsIn = (text: string) => names.find(text).map(({ named }) => named.name);
  const actorTerms = (text: string) => new Set(actorsIn(text).map(actorTerm));
  const places = createArticlePlaces(analyser, actorTerms);
  for (const place of saved?.places ?? []) places.put(place);
  const { locate } = places;
  const textOf = (paragraph: number) => locate(paragraph).paragraph.text;
  const sentencesOf = (paragraph: number) => locate(paragraph).paragraph.sentences;
  const gramNumber = index.grams.find;
  const isKnownStem = (stem: string) => related(stem, language).size > 0;
  const texts = createCandidateTexts({ textOf, sentencesOf, names, gramNumbers: index.gramNumbers }, analyser);
  return {
    language,
    add: (article) => {
      const first = index.numbers();
      for (const { text } of article.paragraphs) index.add(text, actorTerms(text));
      places.put({ article, first });
    },
    remove: ({ slug }) => {
      const place = places.remove(slug);
      place?.article.paragraphs.forEach(({ text }, i) => index.remove(place.first + i, text, actorTerms(text)));
    },
    size: places.size,
    places: places.all,
    paragraphs: index.size,
    index,
    read: (text) => {
      const credits = { authorWords: places.authorWords() };
      return analyseQuery(text, { analyser, index, names, isFuzzy, isKnownStem, credits });
    },
    names,
    measure: (query, limit, filters = {}) => {
      const filter = toPassageFilter(filters, { analyser, index, actorsIn });
      const found = firstStage.find(query, { limit: filter ? FILTERED : limit, mask: filter?.mask });
      const passes = ({ paragraph }: Candidate) => filter?.passes(textOf(paragraph)) ?? true;
      // Looked at one by one, until there are enough.
      const candidates = found.candidates.values().filter(passes).take(limit).toArray();
      return measureCandidates({
        query,
        first: { ...found, candidates },
        textOf: texts,
        gramNumber,
        gramRarity: (gram) => index.grams.rarity(gramNumber(gram)),
        places: {
          articleOf: places.articleOf,
          titleOf: places.titleOf,
          lengthOf: index.stems.lengthOf,
          averageLength: index.stems.averageLength,
        },
        related,
      });
    },
    holding: findHolding({ analyser, index }, locate),
    locate,
  };
}

function findHolding(indexed: Parameters<typeof quoteCandidates>[1], locate: Shelf['locate']): Shelf['holding'] {
  return (quote, limit, slug) => {
    const isWanted = (paragraph: number) => slug === undefined || locate(paragraph).article.slug === slug;
    const found = quoteCandidates(quote, indexed, { limit, isWanted });
    return found.map(({ paragraph, score }) => ({ ...locate(paragraph), score }));
  };
}

/** Candidates looked through when some may be filtered out. */
const FILTERED = 1000;
