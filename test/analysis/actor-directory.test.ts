import { describe, expect, it } from 'vitest';
import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import { makeArticle } from '../support/make-article.ts';

const { typed } = createActorDirectory([]);
const named = (text: string) => typed.findTyped(text).map((match) => match.named.name);

describe('actors in what people type', () => {
  it.each([
    ['가장 중요한 수단은?', []],
    ['인도적 지원은 얼마야?', []],
    ['가나다 순서', []],
    ['한국어는 누가 만들었어?', []],
    ['그리스도교는 언제 들어왔어?', []],
    ['러시아는 뭘 원해?', ['Russia']],
    ['북한과 중국의 관계', ['North Korea', 'China']],
    ['why did kim jong un call the un', ['United Nations']],
  ])('of “%s” are %j', (text, actors) => expect(named(text)).toEqual(actors));

  it('may be people whom a curator names', () => {
    const kim = { name: 'Kim Jong Un', kind: 'person', aliases: [] } as const;
    const directory = createActorDirectory([makeArticle({ paragraphs: ['Kim spoke.'], actors: [kim] })]);
    expect(directory.typed.findTyped('what did kim jong un say')).toMatchObject([{ named: { name: 'Kim Jong Un' } }]);
  });

  it.each([
    ['수단', 'Sudan'],
    ['인도', 'India'],
  ])('are also meant by a common word, where it stands by itself: %s', (text, actor) => {
    expect(typed.findTyped(text)).toMatchObject([{ named: { name: actor }, start: 0, end: text.length }]);
  });
});
