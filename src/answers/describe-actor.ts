import type { ActorNames } from '#src/analysis/actor-names.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { compileNames, type NameFinder, type NameMatch } from '#src/language/find-names.ts';
import { findLikelyName } from '#src/search/likely-name.ts';
import { type Answer, type FoundPassage, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

export interface ActorQuery {
  /** A name or an alias, as typed. */
  readonly name: string;
  readonly article?: string | undefined;
}

/** Every sentence that names an actor, under whichever of its names. */
export function describeActor({ name, article: typed }: ActorQuery, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const question = name.trim();
  const articles = article ? [article] : sources.library.articles;
  const candidates = lookUpActor(question, sources);
  const found = candidates.map((actor) => {
    return {
      actor,
      mentions: articles.flatMap((each) => findMentions(each, actor.name, finderFor(actor, each, sources))),
    };
  });
  const { actor, mentions } = found.find((each) => each.mentions.length > 0) ?? { mentions: [] };
  if (!actor) return { kind: 'nothing-found', question, uncovered: [question], closest: [] };
  const passages = mentions.map(({ passage }) => passage);
  return { kind: 'actor', question, actor: actor.name, names: countNames(mentions), passages };
}

interface KnownActor {
  readonly name: string;
  /** Nobody listed this actor; the texts are searched for the words as typed. */
  readonly isUnlisted: boolean;
}

/** Whom the typed name may mean, in the order to try: the listed actor, the name as typed, the likeliest listed one. */
function lookUpActor(typed: string, { actors }: Sources): KnownActor[] {
  const [exact] = actors.typed.findTyped(typed);
  if (exact && exact.start === 0 && exact.end === typed.length) return [{ name: exact.named.name, isUnlisted: false }];
  const likely = findLikelyName(typed, actors.actors);
  return [{ name: typed, isUnlisted: true }, ...(likely ? [{ name: likely.name, isUnlisted: false }] : [])];
}

function finderFor(
  actor: KnownActor,
  article: Article,
  { actors }: Sources,
): (text: string) => NameMatch<ActorNames>[] {
  if (!actor.isUnlisted) return actors.inArticle(article).find;
  const typedNames: NameFinder<ActorNames> = compileNames([{ name: actor.name, aliases: [] }]);
  return typedNames.findTyped;
}

interface Mentions {
  readonly passage: FoundPassage;
  /** The names used in the passage, as written. */
  readonly names: readonly string[];
}

function findMentions(article: Article, actor: string, find: (text: string) => NameMatch<ActorNames>[]): Mentions[] {
  return article.paragraphs.flatMap(({ number, text, sentences }) => {
    const matches = find(text).filter(({ named }) => named.name === actor);
    return sentences.flatMap((span, index): Mentions[] => {
      const marks = matches.filter(({ start, end }) => span.start <= start && end <= span.end);
      const passage = sentencePassage(article, number, index + 1);
      if (marks.length === 0 || !passage) return [];
      const names = marks.map(({ start, end }) => text.slice(start, end));
      return [{ passage: { passage, score: 1, marks: marks.map(({ start, end }) => ({ start, end })) }, names }];
    });
  });
}

function countNames(mentions: readonly Mentions[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { names } of mentions) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}
