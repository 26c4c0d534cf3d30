import { describe, expect, it } from 'vitest';
import { analyseInTurns } from '#src/answers/analyse-in-turns.ts';
import { askQuestion } from '#src/answers/ask-question.ts';
import { type Answer, passagesOf } from '#src/answers/answer.ts';
import { listClaims } from '#src/answers/list-claims.ts';
import { listFigures } from '#src/answers/list-figures.ts';
import { listRecommendations } from '#src/answers/list-recommendations.ts';
import { listTimes } from '#src/answers/list-times.ts';
import { summariseArticle } from '#src/answers/summarise-article.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const PORT = makeArticle({
  slug: 'port',
  title: 'The Port of Rajin',
  date: '2023-10-29',
  paragraphs: [
    'More than 1,000 containers left the port of Rajin in September 2023. The port has two cranes, and nobody repairs them.',
    'Beijing opened the road to the port on 3 May 1991. Trade rose to $50 billion annually by last year, the customs office said.',
    'Seoul should count the ships that leave. Tokyo must share its pictures with Seoul. The fee should be paid by shipping lines.',
  ],
});
const RECIPE = makeArticle({ slug: 'recipe', title: 'Bread', paragraphs: ['Wild yeast breathes out carbon dioxide.'] });
const KOREAN = makeArticle({
  slug: 'ko',
  title: '글',
  language: 'ko',
  paragraphs: ['정부는 예산을 늘려야 한다. 2023년 9월에 1000여 개가 떠났다.'],
});
const services = makeServices([PORT, RECIPE, KOREAN]);

const textsOf = (answer: Answer) =>
  passagesOf(answer).map(({ passage }) => passage.paragraph.text.slice(passage.span.start, passage.span.end));
const marksOf = (answer: Answer) =>
  passagesOf(answer).map(({ passage, marks }) =>
    marks.map(({ start, end }) => passage.paragraph.text.slice(start, end)).join(),
  );
const problemOf = (answer: Answer) => (answer.kind === 'problem' ? answer.problem : undefined);

describe('recommendations', () => {
  it('can be kept to those for one actor, under any of its names', () => {
    expect(textsOf(listRecommendations({ article: 'port', for: 'South Korea' }, services))).toEqual([
      'Seoul should count the ships that leave.',
    ]);
    expect(textsOf(listRecommendations({ article: 'port', for: 'Japan' }, services))).toEqual([
      'Tokyo must share its pictures with Seoul.',
    ]);
    expect(textsOf(listRecommendations({ article: 'port', for: 'shipping lines' }, services))).toHaveLength(1);
    expect(problemOf(listRecommendations({ article: 'port', for: 'China' }, services))?.kind).toBe('no-advice-for');
  });
});

describe('the timeline', () => {
  it('is in order of time, the unresolved last', () => {
    expect(marksOf(listTimes('port', services))).toEqual(['3 May 1991', 'by last year', 'September 2023']);
    const undated = makeArticle({ paragraphs: ['It fell last month. It rose in 1991.'] });
    expect(marksOf(listTimes(undefined, makeServices([undated])))).toEqual(['1991', 'last month']);
  });
});

describe('parts that an article or a language hasn’t got', () => {
  it('are said to be absent', () => {
    expect(problemOf(listTimes('recipe', services))).toMatchObject({ kind: 'nothing-analysed', part: 'timeline' });
    expect(problemOf(listFigures('recipe', services))).toMatchObject({ kind: 'nothing-analysed', part: 'figures' });
    expect(problemOf(listClaims('ko', services))).toMatchObject({ kind: 'unsupported-language', part: 'claims' });
    expect(problemOf(summariseArticle({}, services))).toMatchObject({ kind: 'article-wanted' });
    expect(marksOf(listFigures('ko', services))).toEqual(['1000여 개']);
  });
});

describe('a summary', () => {
  it('holds the foremost recommendation, whole sentences in reading order, one a paragraph', () => {
    const answer = summariseArticle({ article: 'port', length: 'short' }, services);
    expect(answer).toMatchObject({ kind: 'summary', recommendation: { rule: 'should' } });
    expect(passagesOf(answer).map(({ passage }) => passage.paragraph.number)).toEqual([1, 2, 3]);
    for (const text of textsOf(answer)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('questions that the analysis answers', () => {
  const ask = (text: string) => askQuestion({ text, article: 'port' }, services);

  it('for advice give what is addressed to whom was asked for', () => {
    expect(ask('what should South Korea do?')).toMatchObject({ kind: 'recommendations' });
    expect(textsOf(ask('what should South Korea do?'))).toEqual(['Seoul should count the ships that leave.']);
    expect(textsOf(ask('what does the author recommend?'))).toHaveLength(3);
    expect(textsOf(ask('what should Japan do about pictures?'))).toHaveLength(1);
  });

  it('for advice to somebody who gets none abstain', () => {
    expect(ask('what should China do?')).toMatchObject({ kind: 'nothing-found' });
    expect(ask('what should Japan do about cranes?')).toMatchObject({ kind: 'nothing-found' });
  });

  it('for amounts and times put first the sentence with the very thing', () => {
    expect(marksOf(ask('how many containers left Rajin?'))[0]).toBe('More than 1,000 containers');
    expect(marksOf(ask('when did China open the road to the port?'))[0]).toBe('3 May 1991');
    expect(marksOf(ask('how many cranes does the port have?'))[0]).toContain('cranes');
  });

  it('show a sentence with two amounts once, with both marked', () => {
    const mill = makeArticle({
      slug: 'the-mill',
      title: 'The Mill',
      paragraphs: ['The mill sold 40 sacks of rye in May and 55 sacks of oats in June. Nobody else sold sacks.'],
    });
    const answer = askQuestion({ text: 'How many sacks did the mill sell?' }, makeServices([mill]));
    const passages = answer.kind === 'passages' ? answer.passages : [];
    expect(new Set(passages.map(({ passage }) => passage.sentence)).size).toBe(passages.length);
    expect(passages[0]?.marks).toHaveLength(2);
  });

  it('for an amount that nothing tells stay with the search', () => {
    expect(marksOf(ask('how many sailors left Rajin?'))[0] ?? '').not.toContain('1,000 containers');
  });
});

it('analysing a library in turns lets other work go on between two articles, and leaves nothing to do', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    makeArticle({ slug: `a${i}`, paragraphs: PORT.paragraphs.map(({ text }) => text) }),
  );
  const { analyse } = makeServices(many);
  const done: string[] = [];
  const parts = new Map(
    many.map((article) => {
      const analysis = analyse(article);
      return [
        article,
        {
          ...NO_PARTS,
          article,
          get times() {
            done.push(article.slug);
            return analysis.times;
          },
        },
      ] as const;
    }),
  );
  const doneAtTurns: number[] = [];
  let isOver = false;
  const look = (): void => {
    doneAtTurns.push(done.length);
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await analyseInTurns(many, 'times', { analyse: (article) => parts.get(article) ?? analyse(article) });
  isOver = true;
  expect(done).toEqual(many.map(({ slug }) => slug));
  expect(doneAtTurns.some((count) => count > 0 && count < many.length)).toBe(true);
});

const NO_PARTS = { actors: [], recommendations: [], figures: [], claims: [], keySentences: [] };
