import type { LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import type { Article } from '#src/articles/article.ts';
import { actorPassages } from './actor-passages.ts';
import type { ActorAnswer, ActorPassage, IntroducedPerson } from './actor-answer.ts';
import { type Answer, toProblem } from './answer.ts';
import { introducePeople } from './introduce-people.ts';
import { recommendedPassages } from './list-recommendations.ts';
import { mostTelling } from './most-telling.ts';
import { relateActors } from './relate-actors.ts';
import { actorsOf, articlesNaming, resolveActor } from './resolve-actor.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import { findWords } from './find-words.ts';
import type { Sources } from './sources.ts';

export interface ActorQuery {
  /** A name or an alias, as typed. */
  readonly name: string;
  readonly article?: string | undefined;
  /** Another actor, as typed: only the passages that tie the two. */
  readonly with?: string | undefined;
}

/** What the articles say of an actor under all its names; or of two, what ties them. */
export function describeActor({ name, article: typed, with: other }: ActorQuery, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const question = name.trim();
  const articles = article ? [article] : articlesNaming(question, sources.library.articles, sources);
  const actors = actorsOf(articles, sources);
  const actor = resolveActor(question, actors, sources);
  if (!actor) return findWords(question, articles) ?? notMentioned(question, article);
  const otherName = other?.trim() ?? '';
  if (otherName === '') return describe(actor, { question, actors, sources });
  const second = resolveActor(otherName, actors, sources);
  return second ? relateActors(actor, second, question) : notMentioned(otherName, article);
}

function notMentioned(name: string, article: Article | undefined): Answer {
  return { kind: 'nothing-found', question: name, article, uncovered: [name], absent: [name], closest: [] };
}

interface Surroundings {
  readonly question: string;
  readonly actors: readonly LibraryActor[];
  readonly sources: Sources;
}

function describe(actor: LibraryActor, { question, actors, sources }: Surroundings): ActorAnswer {
  const all = actor.appearances.flatMap(({ article, actor: own }) => actorPassages(own, article));
  const recommendations = actor.appearances.flatMap(({ article }) => recommendedOf(actor, article, sources));
  const telling = mostTelling(all, { recommended: recommendations.map(({ passage }) => passage) });
  return {
    kind: 'actor',
    question,
    actor: actor.name,
    actorKind: actor.kind,
    role: actor.appearances.find(({ actor: own }) => own.role !== undefined)?.actor.role,
    isHistorical: actor.isHistorical,
    names: countNames(actor),
    passages: [...telling, ...all.filter((passage) => !telling.includes(passage))],
    telling: telling.length,
    does: all.filter(({ isSubject }) => isSubject),
    recommendations,
    people: peopleOf(actor, actors),
    namedWith: namedWith(actor, actors, all),
    predecessors: predecessorsOf(actor, actors),
  };
}

/** Recommendations that name the actor or are addressed to it. */
function recommendedOf(
  { id }: LibraryActor,
  article: Article,
  sources: Sources,
): ReturnType<typeof recommendedPassages> {
  const actor = sources.analyse(article).actors.find((each) => each.id === id);
  const named = new Set(actor?.mentions.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
  return recommendedPassages(article, sources).filter(({ passage, addressee }) => {
    return named.has(`${passage.paragraph.number}.${passage.sentence}`) || addressee?.actors.includes(id) === true;
  });
}

function countNames({ appearances }: LibraryActor): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { actor } of appearances) {
    for (const { alias, kind } of actor.mentions) {
      if (kind === 'explicit' || kind === 'venue') counts.set(alias, (counts.get(alias) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

/** People who are introduced as the country's or body's. */
function peopleOf({ id, kind }: LibraryActor, actors: readonly LibraryActor[]): IntroducedPerson[] {
  if (kind === 'person') return [];
  const own = actors.filter(({ appearances }) => {
    return appearances.some(({ actor }) => actor.country === id || actor.organisation === id);
  });
  return introducePeople(own);
}

/** Other actors by how many of the passages name them too; the actor's own people are told apart. */
function namedWith(
  { id }: LibraryActor,
  actors: readonly LibraryActor[],
  passages: readonly ActorPassage[],
): ActorAnswer['namedWith'] {
  const places = new Set(
    passages.map(({ passage }) => placeOf(passage.article, passage.paragraph.number, passage.sentence)),
  );
  return actors
    .filter(
      (other) =>
        other.id !== id && !other.appearances.some(({ actor }) => actor.country === id || actor.organisation === id),
    )
    .map(({ name, appearances }) => {
      const shared = appearances.flatMap(({ article, actor }) => {
        return actor.mentions
          .map(({ paragraph, sentence }) => placeOf(article, paragraph, sentence))
          .filter((place) => places.has(place));
      });
      return { name, sentences: new Set(shared).size };
    })
    .filter(({ sentences }) => sentences > 0)
    .toSorted((a, b) => b.sentences - a.sentences);
}

function placeOf({ slug }: Article, paragraph: number, sentence: number | undefined): string {
  return `${slug} ${paragraph}.${sentence}`;
}

/** States that are no more and that the actor came after. */
function predecessorsOf({ id }: LibraryActor, actors: readonly LibraryActor[]): ActorAnswer['predecessors'] {
  return actors
    .filter(({ appearances }) => appearances.some(({ actor }) => actor.successors.includes(id)))
    .map(({ name, appearances }) => {
      return { name, passages: appearances.flatMap(({ article, actor }) => actorPassages(actor, article)) };
    });
}
