import { hasClaimRules } from '#src/analysis/claims/find-claims.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { type Answer, toProblem } from './answer.ts';
import { articlesToRead } from './articles-to-read.ts';
import type { ClaimPassage } from './listed-answer.ts';
import type { Sources } from './sources.ts';

/** What the articles assert, report, doubt and foretell, in reading order. */
export function listClaims(typed: string | undefined, sources: Sources): Answer {
  const read = articlesToRead(typed, sources, { part: 'claims', isSupported: hasClaimRules });
  if ('kind' in read) return read;
  const { articles, question } = read;
  const passages = articles.flatMap((article) => claimPassages(article, sources));
  if (passages.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'claims', articles });
  return { kind: 'claims', question, passages };
}

function claimPassages(article: Article, { analyse }: Sources): ClaimPassage[] {
  return analyse(article).claims.flatMap(({ paragraph, sentence, cue, kind, source }) => {
    const passage = sentencePassage(article, paragraph, sentence);
    if (!passage) return [];
    const named = source && passage.paragraph.text.slice(source.start, source.end);
    return [{ passage, score: 1, marks: [cue], claimKind: kind, source: named }];
  });
}
