import { describe, expect, it } from 'vitest';
import { measureQuestion } from '#src/search/find-passages.ts';
import { createShelf } from '#src/search/shelf.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const YARD = makeArticle({
  slug: 'the-yard',
  paragraphs: [
    'The shipyard in Lund builds ferries. Its welders earn less than those of the yard next door, although the order for three ships brought in 90 million euros last year.',
    'In 1998 the yard hired its first crane driver, Ingrid Vik. The crane lifts 400 tons.',
    'Birger Holm opened the yard before the war. He left in March 1975, and a bank bought it.',
  ],
});

const { actors, searcher } = makeServices([YARD]);
const shelf = createShelf({ language: 'en', names: actors.typed, related: () => new Map(), isFuzzy: true });
shelf.add(YARD);
const measure = (text: string) => measureQuestion(shelf, text).features;
const lacks = (text: string) => searcher.find({ text, limit: 3 }).lacks;

describe('what the gate sees of a figure that is asked for', () => {
  it('is whether one stands beside what is asked about', () => {
    expect(measure('how many tons does the crane lift?').figureApart).toBe(0);
    expect(measure('how much do the welders earn?').figureApart).toBe(1);
    expect(measure('how much do the welders earn?').untyped).toBe(0);
  });

  it('is nothing where no figure is asked for', () => {
    expect(measure('who pays the welders?').figureApart).toBe(0);
    expect(measure('why do welders complain?').figureApart).toBe(0);
  });

  it('is the numbers of the question that the sentence lacks', () => {
    expect(measure('was the crane driver hired in 1998?').numberMissing).toBe(0);
    expect(measure('was the crane driver hired in 2004?').numberMissing).toBe(0.5);
  });
});

describe('what the gate sees of a date that is asked for', () => {
  it('is whether one stands close to what is asked about', () => {
    expect(measure('when did Birger Holm leave?').dateApart).toBe(0);
    expect(measure('when was the shipyard founded?').dateApart).toBe(1);
  });
});

describe('a fact that is shown by a date or a figure', () => {
  it.each([
    ['how much do the welders earn?', true],
    ['how many tons does the crane lift?', false],
    ['when was the shipyard founded?', true],
    ['when did Birger Holm leave?', false],
    ['how old is Ingrid Vik?', true],
    ['why do welders complain?', false],
  ])('is ruled out where none stands near: “%s” %s', (text, isRuledOut) => {
    expect(measureQuestion(shelf, text).isRuledOut).toBe(isRuledOut);
  });
});

describe('a date or a figure that is told of somebody else', () => {
  const visits = makeArticle({
    slug: 'visits',
    paragraphs: [
      'Anna Moe visited Bergen in May 1971. She stayed for a week and saw the yards.',
      'Olav Dahl never went. He wrote letters. They are lost. The World War ended his trade in 1940, and 12 ships were sold.',
    ],
  });
  const { searcher: asked } = makeServices([visits]);
  const answers = (text: string) => asked.find({ text, limit: 3 }).isCovered;

  it.each([
    ['When did Anna Moe visit Bergen?', true],
    ['When did Olav Dahl visit Bergen?', false],
    ['when did dahl visit bergen?', false],
    ['How long did Anna Moe stay?', true],
    ['When did the Second World War end his trade?', true],
    // Who the paragraph is about is named once.
    ['When did the World War end the trade of Olav Dahl?', true],
  ])('answers nothing: “%s” %s', (text, isAnswered) => expect(answers(text)).toBe(isAnswered));
});

describe('what a question lacks', () => {
  it.each([
    ['how much do the welders earn?', 'money'],
    ['when was the shipyard founded?', 'when'],
    ['how many tons does the crane lift?', undefined],
    ['how old is Ingrid Vik?', 'age'],
    ['why do the welders complain?', undefined],
  ])('“%s”: %s', (text, fact) => expect(lacks(text)).toBe(fact));

  it('is nothing where nothing comes close', () => {
    expect(lacks('how many moons does Jupiter have?')).toBeUndefined();
  });
});
