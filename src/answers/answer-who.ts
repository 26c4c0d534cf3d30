import type { LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import type { Article } from '#src/articles/article.ts';
import { actorPassages } from './actor-passages.ts';
import type { Answer, FoundPassage } from './answer.ts';
import { actorsOf, articlesNaming, findActorNamed } from './resolve-actor.ts';
import type { Sources } from './sources.ts';

/** "Who is Shoigu?", "who was the Soviet foreign minister": what stands after the verb. Korean: 쇼이구는 누구인가. */
const WHO = [
  /^\s*who(?:['’]s|\s+(?:is|was|are|were))\s+(?<whom>[^?]+?)\s*\?*\s*$/iu,
  /^\s*(?<whom>[^?]+?)(?:은|는|이|가)?\s*누구(?:인가요?|야|입니까|예요|이에요|인지|지|였나요?|였습니까)?\s*\?*\s*$/u,
];

/** Passages that one answer shows. */
const MAX_PASSAGES = 3;

/**
 * Who a person is: where the articles introduce him or her, then where the person acts. Asked for by name or by office
 * ("the Russian defense minister"). Undefined where the question asks something else or nobody fits.
 */
export function answerWho(question: string, articles: readonly Article[], sources: Sources): Answer | undefined {
  const whom = WHO.map((pattern) => pattern.exec(question)?.groups?.['whom']).find((each) => each !== undefined);
  if (whom === undefined) return undefined;
  const actors = actorsOf(articlesNaming(whom, articles, sources), sources);
  const people = actors.filter(({ kind }) => kind === 'person');
  const named = findActorNamed(whom, people);
  const person = named ?? findByOffice(whom, { people, actors, sources });
  const passages = person ? introduce(person) : [];
  return passages.length > 0 ? { kind: 'passages', question, uncovered: [], passages } : undefined;
}

function introduce({ appearances }: LibraryActor): FoundPassage[] {
  const all = appearances.flatMap(({ article, actor }) => actorPassages(actor, article));
  const [first, ...others] = all;
  if (!first) return [];
  const acting = others.filter(({ isSubject }) => isSubject);
  return [...new Set([first, ...acting, ...others])].slice(0, MAX_PASSAGES);
}

interface People {
  readonly people: readonly LibraryActor[];
  readonly actors: readonly LibraryActor[];
  readonly sources: Sources;
}

/** The one person with that office of that country: every word of the question's office is in the role. */
function findByOffice(whom: string, { people, actors, sources }: People): LibraryActor | undefined {
  const [state] = sources.actors.typed.findTyped(whom);
  const office = (state ? whom.slice(0, state.start) + whom.slice(state.end) : whom)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|s|current|then|former|its|new)$/u.test(word));
  const id = actors.find(({ name }) => name === state?.named.name)?.id;
  if (office.length === 0 || (state && id === undefined)) return undefined;
  const fitting = people.filter(({ appearances }) => {
    return appearances.some(({ actor: { role, country, organisation } }) => {
      const isTheirs = id === undefined || country === id || organisation === id;
      const words = (role ?? '').toLowerCase().split(/[^\p{L}]+/u);
      return isTheirs && office.every((word) => words.includes(word));
    });
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
