import { describe, expect, it } from 'vitest';
import type { Actor } from '#src/analysis/actors/actor.ts';
import { NEWS_SENTENCES } from './news-sentences.ts';
import { actorsIn, countriesIn } from './support.ts';

function introduce({ name, role = '', country, organisation }: Actor): string {
  return [name, role, country ?? organisation ?? ''].join('|');
}

function compact(person: string): string {
  return person
    .split('|')
    .map((part) => part.trim())
    .join('|');
}

describe('in the manner of many newspapers', () => {
  it.each(NEWS_SENTENCES.map((each) => [each.text, each] as const))(
    'finds the countries of “%s”',
    (text, { countries }) => {
      expect(countriesIn(text)).toEqual([...countries].toSorted());
    },
  );

  it.each(NEWS_SENTENCES.map((each) => [each.text, each] as const))('finds the people of “%s”', (text, { people }) => {
    const found = actorsIn(text).filter(({ kind }) => kind === 'person');
    expect(found.map(introduce).toSorted()).toEqual(people.map(compact).toSorted());
  });
});
