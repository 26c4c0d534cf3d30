import type { Article } from '#src/articles/article.ts';
import { locateQuote } from '#src/citations/locate-quote.ts';
import { type CheckedQuote, judgeQuote } from '#src/quotes/judge-quote.ts';
import type { FindParagraphs } from '#src/quotes/place-quote.ts';
import { VERDICTS, type Verdict } from '#src/quotes/verdict.ts';
import { CANDIDATES, SHORT_QUOTE } from '#src/quotes/weights.ts';
import { type Answer, toProblem } from './answer.ts';
import { articlesCalled, hasWords } from './named-sources.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';
import type { Attribution, VerifiedQuote } from './verification.ts';

export interface VerificationQuery {
  /** The quote, as typed. */
  readonly text: string;
  /** The article that it is said to be from, as typed. */
  readonly article?: string | undefined;
  /** The author, speaker, outlet or title that it is said to be from, as typed. */
  readonly source?: string | undefined;
}

/** Says whether a quote is in the articles, word for word, cut, changed or not at all, and whether in the one named. */
export function verifyQuote({ text, article: typed, source }: VerificationQuery, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const attribution = toAttribution({ article, typed, source }, sources);
  const checked = checkQuote(text, attribution, sources);
  if (!checked) return toProblem({ kind: 'no-quote' });
  return { kind: 'verification', question: text.trim(), quotes: [checked] };
}

interface Named {
  readonly article: Article | undefined;
  readonly typed: string | undefined;
  readonly source: string | undefined;
}

function toAttribution({ article, typed, source }: Named, sources: Sources): Attribution | undefined {
  const name = source?.trim() ?? '';
  if (article) return { typed: name || (typed?.trim() ?? ''), articles: [article] };
  return name === '' ? undefined : { typed: name, articles: articlesCalled(name, sources) };
}

/** Undefined for a text without a word. */
export function checkQuote(
  text: string,
  attribution: Attribution | undefined,
  sources: Sources,
): VerifiedQuote | undefined {
  const anywhere = judgeQuote(text, toQuoteSources(sources));
  if (!anywhere || !attribution) return anywhere;
  const named = attribution.articles;
  if (named.length === 0) return { ...judgeSpeaker(anywhere, attribution), attribution };
  const slugs = new Set<string>(named.map(({ slug }) => slug));
  const isAtHome = anywhere.parts.every(({ passage }) => passage && slugs.has(passage.article.slug));
  const there = isAtHome ? anywhere : judgeQuote(text, toQuoteSources(sources, named));
  if (!there) return undefined;
  const isElsewhere = isBetter(anywhere.verdict, there.verdict);
  return { ...(isElsewhere ? { ...anywhere, verdict: 'wrong-source' } : there), attribution };
}

/** Whether the words stand elsewhere so much better that they must be from there. */
function isBetter(elsewhere: Verdict, there: Verdict): boolean {
  if (elsewhere === 'not-found') return false;
  if (there === 'not-found') return true;
  const isVerbatim = VERDICTS.indexOf(elsewhere) <= VERDICTS.indexOf('cut-unmarked');
  return isVerbatim && VERDICTS.indexOf(there) > VERDICTS.indexOf('cut-unmarked');
}

/** Somebody who is no author may be quoted in the article: then the name stands near the words. */
function judgeSpeaker(checked: CheckedQuote, { typed }: Attribution): CheckedQuote {
  if (checked.verdict === 'not-found') return checked;
  const isNamed = checked.parts.some(({ passage }) => {
    const { article, paragraph } = passage ?? {};
    const near = article?.paragraphs.slice(Math.max(0, (paragraph?.number ?? 0) - 2), (paragraph?.number ?? 0) + 1);
    return near?.some(({ text }) => hasWords(text, typed)) ?? false;
  });
  return isNamed ? checked : { ...checked, verdict: 'wrong-source' };
}

function toQuoteSources({ searcher, library, actors }: Sources, only?: readonly Article[]) {
  const find: FindParagraphs = (text) => {
    const limit = text.length <= SHORT_QUOTE.maxChars ? SHORT_QUOTE.candidates : CANDIDATES;
    const found = only
      ? only.slice(0, MAX_NAMED).flatMap(({ slug }) => searcher.holding(text, limit, slug))
      : searcher.holding(text, limit);
    // Words that carry grammar alone aren't indexed; such a quote is rare, and looked for letter by letter.
    return found.length > 0 ? found : (locateQuote(text, only ?? library.articles)?.passages ?? []).slice(0, limit);
  };
  return { find, actors: actors.typed };
}

/** Articles of one author or outlet that are looked through one by one. */
const MAX_NAMED = 20;
