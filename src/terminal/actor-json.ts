import type {
  ActorAnswer,
  ActorsAnswer,
  IntroducedPerson,
  PeopleAnswer,
  TiesAnswer,
} from '#src/answers/actor-answer.ts';
import type { FoundPassage } from '#src/answers/answer.ts';
import type { PassageJson } from './to-json.ts';

type ToJson = (found: FoundPassage) => PassageJson;

/** The fields of an answer about actors; documented in docs/commands.md. */
export function actorAnswerJson(answer: ActorAnswer | TiesAnswer | ActorsAnswer | PeopleAnswer, toJson: ToJson) {
  switch (answer.kind) {
    case 'actor':
      return actorJson(answer, toJson);
    case 'ties':
      return tiesJson(answer, toJson);
    case 'actors':
      return actorsJson(answer, toJson);
    case 'people': {
      const people = answer.people.map((person) => personJson(person, toJson));
      return { question: answer.question, passages: people.map(({ first }) => first), people };
    }
  }
}

/** What is known of an actor, as programs read it. */
function actorJson(answer: ActorAnswer, toJson: ToJson) {
  const { question, actor, actorKind, role, isHistorical, names, passages, telling } = answer;
  return {
    question,
    passages: passages.map((found) => ({ ...toJson(found), kind: found.mention, subject: found.isSubject })),
    actor,
    actorKind: actorKind ?? null,
    role: role ?? null,
    historical: isHistorical,
    names,
    telling,
    recommendations: answer.recommendations.map(toJson),
    people: answer.people.map((person) => personJson(person, toJson)),
    namedWith: answer.namedWith,
    predecessors: answer.predecessors.map(({ name, passages: own }) => {
      return { name, passages: own.map((found) => ({ ...toJson(found), kind: found.mention })) };
    }),
  };
}

function tiesJson({ question, actors, passages }: TiesAnswer, toJson: ToJson) {
  return { question, passages: passages.map((found) => ({ ...toJson(found), tie: found.tie })), actors };
}

function actorsJson({ question, actors }: ActorsAnswer, toJson: ToJson) {
  return {
    question,
    actors: actors.map(({ first, isHistorical, ...actor }) => ({
      ...actor,
      historical: isHistorical,
      first: toJson(first),
    })),
  };
}

function personJson({ name, role, of, first, sentences }: IntroducedPerson, toJson: ToJson) {
  return { name, role: role ?? null, of: of ?? null, sentences, first: toJson(first) };
}
