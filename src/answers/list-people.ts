import { hasPeopleRules } from '#src/analysis/actors/find-actors.ts';
import type { FoundPassage } from './answer.ts';
import { type Answer, toProblem } from './answer.ts';
import { articlesToRead } from './articles-to-read.ts';
import { introducePeople } from './introduce-people.ts';
import { actorsOf, MAX_ANALYSED_ARTICLES } from './resolve-actor.ts';
import type { Sources } from './sources.ts';

/** Who is who: people with their roles where the articles introduce them, in that order. */
export function listPeople(typed: string | undefined, sources: Sources): Answer {
  const read = articlesToRead(typed, sources, { part: 'people', isSupported: hasPeopleRules });
  if ('kind' in read) return read;
  const { articles, question } = read;
  if (articles.length > MAX_ANALYSED_ARTICLES) return toProblem({ kind: 'article-wanted', articles });
  const people = introducePeople(actorsOf(articles, sources)).toSorted((a, b) => compareInOrder(a.first, b.first));
  if (people.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'people', articles });
  return { kind: 'people', question, articles, people };
}

function compareInOrder({ passage: a, marks: as }: FoundPassage, { passage: b, marks: bs }: FoundPassage): number {
  return (
    a.article.slug.localeCompare(b.article.slug) ||
    a.paragraph.number - b.paragraph.number ||
    (as[0]?.start ?? 0) - (bs[0]?.start ?? 0)
  );
}
