import type { Actor, MentionKind } from '#src/analysis/actors/actor.ts';
import type { Article, Span } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import type { ActorPassage } from './actor-answer.ts';

/** Of several ways in one sentence the first here counts. */
const KINDS: readonly MentionKind[] = ['explicit', 'by-person', 'by-organisation', 'implied', 'venue'];

/** Every sentence of an article that names the actor, in reading order, with the names marked. */
export function actorPassages({ mentions }: Actor, article: Article): ActorPassage[] {
  const bySentence = Map.groupBy(mentions, ({ paragraph, sentence }) => `${paragraph}.${sentence}`);
  return [...bySentence.values()].flatMap((own): ActorPassage[] => {
    const [first] = own;
    const passage = first && sentencePassage(article, first.paragraph, first.sentence);
    if (!passage) return [];
    const mention = KINDS.find((kind) => own.some((each) => each.kind === kind)) ?? 'explicit';
    const isSubject = own.some((each) => each.isSubject && each.kind === 'explicit');
    return [{ passage, score: 1, marks: withoutOverlaps(own.map(({ span }) => span)), mention, isSubject }];
  });
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
