import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import { createSearcher } from '#src/search/searcher.ts';
import { relatedWords } from '#src/search/synonyms/load-synonyms.ts';
import { toArticles } from '../data/to-articles.ts';
import { type Spread, type Taken, timeOne, toSpread } from '../measures/time-each.ts';
import { DEPTH } from '../measures/rank-metrics.ts';
import { GROWN_PARAGRAPHS } from './limits.ts';
import { makeCorpus, PARAGRAPHS_AN_ARTICLE } from './make-corpus.ts';

const SEED = 4;
/** So many that small parts of the index are merged into larger ones several times. */
const ADDED_ARTICLES = 400;

export interface GrowthFigures {
  readonly adding: Spread;
  readonly asking: Spread;
}

/**
 * A large library that grows while it is asked: articles are added one by one, and after each a question is asked.
 *
 * @param questions asked in turn; the first round warms up
 */
export function measureGrowth(texts: readonly string[], questions: readonly string[]): GrowthFigures {
  const size = GROWN_PARAGRAPHS + ADDED_ARTICLES * PARAGRAPHS_AN_ARTICLE;
  const articles = toArticles(makeCorpus(texts, size, SEED));
  const { typed: names } = createActorDirectory([]);
  const searcher = createSearcher(articles.slice(0, -ADDED_ARTICLES), { names, related: relatedWords });
  const ask = (text = ''): unknown => searcher.find({ text, limit: DEPTH });
  questions.forEach(ask);
  const added: Taken[] = [];
  const asked: Taken[] = [];
  for (const [i, article] of articles.slice(-ADDED_ARTICLES).entries()) {
    added.push(timeOne(() => searcher.put(article)));
    asked.push(timeOne(() => ask(questions[i % questions.length])));
  }
  return { adding: toSpread(added), asking: toSpread(asked) };
}
