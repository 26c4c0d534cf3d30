import { describe, expect, it } from 'vitest';
import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import { createShelf } from '#src/search/shelf.ts';

const { typed: names } = createActorDirectory([]);

/** The actors among a question's topics. */
function actorsAsked(question: string, language: string): (string | undefined)[] {
  const shelf = createShelf({ language, names, related: () => new Map(), isFuzzy: false });
  return shelf.read(question).topics.flatMap(({ named }) => (named ? [named.name] : []));
}

describe('a name in a question', () => {
  it.each([
    ['en', 'What is the name of South Korea’s president?', ['South Korea']],
    ['en', "what's the Kremlin's aim?", ['Russia']],
    ['en', 'What does the US-led alliance want?', ['United States']],
    ['en', 'Who speaks Russianness?', []],
    ['ko', '러시아는 뭘 원해?', ['Russia']],
    ['ko', '북한에서는 중국과 뭘 해?', ['North Korea', 'China']],
    ['ko', '러시아군의 손실은?', []],
    ['ko', '미국인은 몇 명?', []],
  ])('may have an ending, in %s: %s', (language, question, actors) => {
    expect(actorsAsked(question, language)).toEqual(actors);
  });
});
