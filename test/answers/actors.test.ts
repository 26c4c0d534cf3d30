import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActorAnswer } from '#src/answers/actor-answer.ts';
import { type Answer, passagesOf } from '#src/answers/answer.ts';
import { askQuestion } from '#src/answers/ask-question.ts';
import { describeActor } from '#src/answers/describe-actor.ts';
import { listActors } from '#src/answers/list-actors.ts';
import { listPeople } from '#src/answers/list-people.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { importArticle } from '#src/imports/import-article.ts';
import { DATA_FOLDER } from '../support/data-folder.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const gas = makeArticle({
  slug: 'gas',
  title: 'Gas',
  paragraphs: [
    'Kenyan President William Ruto met Tanzanian officials in Dodoma. Ruto wants a pipeline between Kenya and Tanzania.',
    'Uganda has no coast. The two countries to its east do not ask it. In 1961 Tanganyika had planned a port.',
    'Kenya should publish the contracts. “We will,” said Energy Minister Opiyo Wandayi in Nairobi.',
  ],
});
const steel = makeArticle({
  slug: 'steel',
  title: 'Steel',
  paragraphs: ['Kenya imports steel from Turkey.', 'The mill in Mombasa closed.'],
});
const korean = makeArticle({
  slug: 'ko',
  title: '가스',
  language: 'ko',
  paragraphs: ['러시아는 북한에 가스를 판다. 중국의 반응은 없다.'],
});
const french = makeArticle({ slug: 'fr', title: 'Gaz', language: 'fr', paragraphs: ['Il faut partir.'] });
const services = makeServices([gas, steel, korean, french]);

function actorOf(answer: Answer): ActorAnswer {
  if (answer.kind !== 'actor') throw new Error(`an actor was expected, not ${answer.kind}`);
  return answer;
}

function places(answer: Answer): string[] {
  return passagesOf(answer).map(
    ({ passage }) => `${passage.article.slug} ${passage.paragraph.number}.${passage.sentence}`,
  );
}

describe('an actor', () => {
  const kenya = actorOf(describeActor({ name: 'Nairobi' }, services));

  it('is shown in every sentence that names it, also through its people, in all articles', () => {
    expect(places(kenya).toSorted()).toEqual(['gas 1.1', 'gas 1.2', 'gas 2.2', 'gas 3.1', 'gas 3.2', 'steel 1.1']);
    expect(kenya.names[0]).toEqual({ name: 'Kenya', count: 3 });
  });

  it('has its most telling passages first, from different paragraphs', () => {
    expect(places(kenya).slice(0, kenya.telling)).toEqual(['gas 3.1', 'steel 1.1', 'gas 1.1']);
  });

  it('comes with what it does, its people with their roles, and whom it is named with', () => {
    expect(kenya.does.map(({ passage }) => passage.paragraph.number)).toEqual([3, 1]);
    expect(kenya.recommendations).toHaveLength(1);
    expect(kenya.people.map(({ name, role }) => [name, role])).toEqual([
      ['William Ruto', 'President'],
      ['Opiyo Wandayi', 'Energy Minister'],
    ]);
    expect(kenya.namedWith.map(({ name }) => name)).toEqual(['Tanzania', 'Turkey']);
  });

  it('says how each passage names it', () => {
    const mentions = new Map(
      kenya.passages.map(({ passage, mention }) => [
        `${passage.article.slug} ${passage.paragraph.number}.${passage.sentence}`,
        mention,
      ]),
    );
    expect(mentions.get('gas 1.1')).toBe('explicit');
    expect(mentions.get('gas 2.2')).toBe('implied');
  });

  it('keeps apart the state that was before it', () => {
    const tanzania = actorOf(describeActor({ name: 'tanzania' }, services));
    expect(places(tanzania)).not.toContain('gas 2.3');
    expect(tanzania.predecessors).toMatchObject([{ name: 'Tanganyika', passages: [{ mention: 'explicit' }] }]);
    expect(actorOf(describeActor({ name: 'Tanganyika' }, services)).isHistorical).toBe(true);
  });

  it('is found by its Korean name in a Korean article, particles or not', () => {
    expect(places(describeActor({ name: '러시아' }, services))).toEqual(['ko 1.1']);
    expect(places(describeActor({ name: 'China', article: 'ko' }, services))).toEqual(['ko 1.2']);
  });

  it('that is a person is found by surname', () => {
    expect(actorOf(describeActor({ name: 'ruto' }, services))).toMatchObject({
      actor: 'William Ruto',
      role: 'President',
    });
  });

  it('that no article mentions is said to be absent', () => {
    expect(describeActor({ name: 'Peru' }, services)).toMatchObject({ kind: 'nothing-found', absent: ['Peru'] });
    const inSteel = describeActor({ name: 'Uganda', article: 'steel' }, services);
    expect(inSteel).toMatchObject({ article: { slug: 'steel' }, absent: ['Uganda'] });
  });
});

describe('two actors', () => {
  it('are shown where one sentence ties them, the closest tie first', () => {
    const ties = describeActor({ name: 'Kenya', with: 'tanzania' }, services);
    expect(ties).toMatchObject({ kind: 'ties', actors: ['Kenya', 'Tanzania'], passages: [{ tie: 'between' }, {}, {}] });
    expect(places(ties)[0]).toBe('gas 1.2');
  });

  it('that no sentence names together are said to be apart', () => {
    expect(describeActor({ name: 'Uganda', with: 'Turkey' }, services)).toMatchObject({
      kind: 'nothing-found',
      apart: ['Uganda', 'Turkey'],
    });
  });
});

describe('lists', () => {
  it('of actors begin with the most mentioned and end with states that are no more', () => {
    const answer = listActors('gas', services);
    const names = answer.kind === 'actors' ? answer.actors.map(({ name }) => name) : [];
    expect(names[0]).toBe('Kenya');
    expect(names.at(-1)).toBe('Tanganyika');
  });

  it('of people name role and state, in the order of their introduction', () => {
    const answer = listPeople(undefined, services);
    const people = answer.kind === 'people' ? answer.people : [];
    expect(people.map(({ name, role, of }) => [name, role, of])).toEqual([
      ['William Ruto', 'President', 'Kenya'],
      ['Opiyo Wandayi', 'Energy Minister', 'Kenya'],
    ]);
  });

  it('of people say where the language has no rules for them, and where there are none', () => {
    expect(listPeople('fr', services)).toMatchObject({ problem: { kind: 'unsupported-language', part: 'people' } });
    expect(listPeople('steel', services)).toMatchObject({ problem: { kind: 'nothing-analysed', part: 'people' } });
  });
});

describe('a question', () => {
  it('after a person is answered with the introduction, by name or by office', () => {
    expect(places(askQuestion({ text: 'Who is Wandayi?' }, services))).toEqual(['gas 3.2']);
    expect(places(askQuestion({ text: 'who is the Kenyan president' }, services))[0]).toBe('gas 1.1');
  });

  it('about somebody whom no article mentions says so', () => {
    expect(askQuestion({ text: 'What does Peru want from Kenya?' }, services)).toMatchObject({
      kind: 'nothing-found',
      absent: ['Peru'],
    });
    expect(askQuestion({ text: 'Who was Stalin?' }, services)).toMatchObject({
      kind: 'nothing-found',
      absent: ['Stalin'],
    });
  });

  it('under a name that two states share means those of them that are there', () => {
    const summit = makeArticle({
      slug: 'summit',
      paragraphs: ['A summit of South Korea and Japan was held in May 2019.'],
    });
    const asked = (text: string) => askQuestion({ text }, makeServices([summit]));
    expect(asked('When was the summit of Korea and Japan?')).toMatchObject({ kind: 'passages', uncovered: [] });
    expect(asked('When was the summit of North Korea and Japan?')).toMatchObject({ absent: ['North Korea'] });
  });

  it('with a word that is spelt as an actor’s name isn’t refused for it', () => {
    expect(askQuestion({ text: 'Who imports steel, and do they polish it?' }, services)).not.toHaveProperty('absent');
  });
});

describe.skipIf(DATA_FOLDER === undefined)('in the first article that people import (needs the data folder)', () => {
  const seed = () => {
    const path = join(DATA_FOLDER ?? '', 'articles/a-shaky-tripartite-coalition.raw.txt');
    const result = importArticle({ bytes: readFileSync(path), name: path });
    if (result.kind !== 'imported') throw new Error('the article is imported');
    return makeServices([toArticle(result.draft, toSlug('coalition'))]);
  };

  it('Russia is in paragraphs 1 to 6, 9 and 10, its three people are found, and the Soviet Union is apart', () => {
    const russia = actorOf(describeActor({ name: 'russia' }, seed()));
    const paragraphs = new Set(russia.passages.map(({ passage }) => passage.paragraph.number));
    expect([...paragraphs].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 9, 10]);
    expect(russia.people.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Sergey Lavrov', 'Sergei Shoigu']);
    expect(russia.predecessors.map(({ name }) => name)).toEqual(['Soviet Union']);
    expect(russia.names.map(({ name }) => name)).not.toContain('Soviet Union');
  });

  it('who Shoigu is stands in 9.2, and Zelensky is nowhere', () => {
    const seeded = seed();
    expect(places(askQuestion({ text: 'who is Shoigu' }, seeded))).toEqual(['coalition 9.2']);
    expect(askQuestion({ text: 'What did Zelensky say?' }, seeded)).toMatchObject({ absent: ['Zelensky'] });
  });
});
