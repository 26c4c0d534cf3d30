import { type LibraryActor, nameOfActor } from '#src/analysis/actors/gather-actors.ts';
import { actorPassages } from './actor-passages.ts';
import type { IntroducedPerson } from './actor-answer.ts';

/** The people among the actors, each with the sentence that names him or her first. */
export function introducePeople(actors: readonly LibraryActor[]): IntroducedPerson[] {
  return actors.flatMap((person): IntroducedPerson[] => {
    if (person.kind !== 'person') return [];
    const passages = person.appearances.flatMap(({ article, actor }) => actorPassages(actor, article));
    const [first] = passages;
    if (!first) return [];
    const own = person.appearances.map(({ actor }) => actor);
    const role = own.find((actor) => actor.role !== undefined)?.role;
    const id = own.map(({ country, organisation }) => organisation ?? country).find((each) => each !== undefined);
    const of = id === undefined ? undefined : nameOfActor(id);
    return [{ name: person.name, role, of, first, sentences: passages.length }];
  });
}
