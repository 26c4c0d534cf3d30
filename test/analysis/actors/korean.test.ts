import { describe, expect, it } from 'vitest';
import { findActors } from '#src/analysis/actors/find-actors.ts';
import { articleOf } from './support.ts';

const find = (text: string) => findActors(articleOf({ paragraphs: [text], language: 'ko' }));
const countries = (text: string) => {
  return find(text)
    .filter(({ kind }) => kind === 'country')
    .map(({ id }) => id)
    .toSorted();
};
const people = (text: string) => {
  return find(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, role, country }) => [name, role, country]);
};

describe('countries in Korean', () => {
  it.each([
    ['러시아의 푸틴 대통령이 평양을 찾았다.', ['north-korea', 'russia']],
    ['미국산 소고기와 중국군 함정, 일본인 관광객', ['china', 'japan', 'united-states']],
    [
      '한미일 정상이 모였고 북중러도 움직였다.',
      ['china', 'japan', 'north-korea', 'russia', 'south-korea', 'united-states'],
    ],
    ['한·중 관계와 미중 경쟁', ['china', 'south-korea', 'united-states']],
    ['소련이 무너지고 동독도 사라졌다.', ['east-germany', 'soviet-union']],
    ['튀르키예와 우크라이나는 흑해에서 만났다.', ['turkey', 'ukraine']],
  ])('are found in “%s”', (text, wanted) => {
    expect(countries(text)).toEqual(wanted);
  });

  it.each([
    '한국어와 중국어를 배웠다.',
    '남중국해에 배가 떴다.',
    '그런 수단으로는 오만한 태도를 고칠 수 없다.',
    '인도적 지원과 인도주의',
    '가나다순으로 적었다.',
    '서울시 예산과 서울대 연구실',
    '북한산에 올랐다.',
  ])('are not found in “%s”', (text) => {
    expect(countries(text)).toEqual([]);
  });

  it('keep their place in the text', () => {
    const [russia] = find('그날 러시아는 답하지 않았다.');
    expect(russia?.mentions).toMatchObject([{ alias: '러시아', span: { start: 3, end: 6 }, kind: 'explicit' }]);
  });
});

describe('people in Korean', () => {
  it.each([
    ['블라디미르 푸틴 대통령은 말했다. 푸틴은 웃었다.', [['블라디미르 푸틴', '대통령', 'russia']]],
    ['한국 조태열 장관이 왔다.', [['조태열', '장관', 'south-korea']]],
    ['해림대학교의 오도현 교수는 반대했다.', [['오도현', '교수', undefined]]],
    ['수집가 전형필이 책을 사들였다.', [['전형필', '수집가', undefined]]],
    ['시진핑이 답했다.', [['시진핑', undefined, 'china']]],
  ])('are found in “%s”', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });

  it.each([
    '국방부 장관이 말했다.',
    '고위급 대표가 왔다.',
    '이번 위원장은 다르다.',
    '주요국 대표 회의',
    '전직 대통령과 현직 총리',
  ])('are not found in “%s”', (text) => {
    expect(people(text)).toEqual([]);
  });
});
