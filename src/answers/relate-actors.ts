import type { Actor } from '#src/analysis/actors/actor.ts';
import type { LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import { closestTie, TIES } from '#src/analysis/actors/tie-strength.ts';
import type { Article } from '#src/articles/article.ts';
import type { TiePassage } from './actor-answer.ts';
import { actorPassages } from './actor-passages.ts';
import type { Answer } from './answer.ts';

/** The passages that tie two actors, the closest ties first; each place where both are named is in one of them. */
export function relateActors(a: LibraryActor, b: LibraryActor, question: string): Answer {
  const passages = a.appearances
    .flatMap(({ article, actor }) => {
      const other = b.appearances.find((appearance) => appearance.article === article);
      return other ? tiesIn(article, actor, other.actor) : [];
    })
    .toSorted((x, y) => TIES.indexOf(x.tie) - TIES.indexOf(y.tie));
  const names = [a.name, b.name] as const;
  if (passages.length > 0) return { kind: 'ties', question, actors: names, passages };
  return { kind: 'nothing-found', question: names.join(' – '), uncovered: [], apart: names, closest: [] };
}

function tiesIn(article: Article, a: Actor, b: Actor): TiePassage[] {
  const others = actorPassages(b, article);
  return actorPassages(a, article).flatMap((own): TiePassage[] => {
    const other = others.find(({ passage }) => {
      return passage.paragraph === own.passage.paragraph && passage.sentence === own.passage.sentence;
    });
    if (!other || a.id === b.id) return [];
    const marks = [...own.marks, ...other.marks].toSorted((x, y) => x.start - y.start);
    const separate = marks.filter((mark, index) => mark.start >= (marks[index - 1]?.end ?? 0));
    return [{ ...own, marks: separate, tie: closestTie(own.passage.paragraph.text, own.marks, other.marks) }];
  });
}
