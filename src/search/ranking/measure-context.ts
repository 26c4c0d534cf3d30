import type { Candidate, FirstStageResult } from '../first-stage.ts';
import type { Features } from './feature-names.ts';
import { bestWeights, type TopicMatch } from './topic-matches.ts';
import type { Query } from '../query.ts';

type Context = Pick<
  Features,
  'length' | 'opening' | 'neighbour' | 'articleCoverage' | 'articleBest' | 'firstMention' | 'missingInTitle'
>;

/** Where paragraphs stand. */
export interface Places {
  /** Number of the paragraph's article; two paragraphs side by side in one article have numbers side by side. */
  readonly articleOf: (paragraph: number) => number;
  readonly lengthOf: (paragraph: number) => number;
  readonly averageLength: () => number;
  /** Terms of the title of the paragraph's article. */
  readonly titleOf: (paragraph: number) => ReadonlySet<string>;
}

export interface CandidateInContext {
  readonly candidate: Candidate;
  readonly matches: readonly TopicMatch[];
  /** For each topic how well the article's title has it. */
  readonly titled: readonly number[];
}

/** Keeps very short paragraphs from having extreme logarithms. */
const LENGTH_PRIOR = 5;

/** What the candidates' places and their neighbours say; in the order of the candidates. */
export function measureContexts(
  candidates: readonly CandidateInContext[],
  { query, first, places }: { readonly query: Query; readonly first: FirstStageResult; readonly places: Places },
): Context[] {
  const { topics } = query;
  const total = topics.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const shareOf = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * (topics[i]?.rarity ?? 0), 0) / total;
  const rarest = topics.reduce((best, topic, i) => (topic.rarity > (topics[best]?.rarity ?? 0) ? i : best), 0);
  const hasRarest = (list: readonly TopicMatch[]) => list.some(({ topic }) => topic === rarest);
  const byArticle = Map.groupBy(candidates, ({ candidate }) => places.articleOf(candidate.paragraph));
  const articleCoverage = new Map(
    [...byArticle].map(([article, group]) => {
      const weights = bestWeights(
        topics.length,
        group.flatMap(({ matches }) => matches),
      );
      return [article, shareOf(weights)];
    }),
  );
  return candidates.map(({ candidate: { paragraph }, matches, titled }) => {
    const article = places.articleOf(paragraph);
    const group = byArticle.get(article) ?? [];
    const beside = [paragraph - 1, paragraph + 1].filter((other) => other >= 0 && places.articleOf(other) === article);
    const others = group.filter(({ candidate }) => candidate.paragraph !== paragraph);
    const isFirst = !others.some((other) => other.candidate.paragraph < paragraph && hasRarest(other.matches));
    const found = bestWeights(topics.length, matches);
    return {
      missingInTitle: shareOf(titled.map((weight, i) => Math.max(0, weight - (found[i] ?? 0)))),
      length: Math.log((places.lengthOf(paragraph) + LENGTH_PRIOR) / (places.averageLength() + LENGTH_PRIOR)),
      opening: paragraph === 0 || places.articleOf(paragraph - 1) !== article ? 1 : 0,
      neighbour: Math.max(0, ...beside.map(first.scoreOf)),
      articleCoverage: articleCoverage.get(article) ?? 0,
      articleBest: Math.max(0, ...others.map(({ candidate }) => candidate.score)),
      firstMention: hasRarest(matches) && isFirst ? 1 : 0,
    };
  });
}
