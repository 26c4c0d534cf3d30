import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answers/answer.ts';
import { passagesOf } from '#src/answers/answer.ts';
import { askQuestion, searchPassages } from '#src/answers/ask-question.ts';
import { citePassage } from '#src/answers/cite-passage.ts';
import { describeActor } from '#src/answers/describe-actor.ts';
import { findMessage } from '#src/answers/find-message.ts';
import { listRecommendations } from '#src/answers/list-recommendations.ts';
import { quotePassage } from '#src/answers/quote-passage.ts';
import { listArticles, showArticle } from '#src/answers/show-articles.ts';
import { passageText } from '#src/articles/passage.ts';
import { BREAD, makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const services = makeServices();
const nothing = makeServices([]);
const texts = (answer: Answer) => passagesOf(answer).map(({ passage }) => passageText(passage));
const problemOf = (answer: Answer) => (answer.kind === 'problem' ? answer.problem.kind : undefined);

describe('asking', () => {
  it('answers with the article’s own words', () => {
    const answer = askQuestion({ text: 'why did the ferry stop' }, services);
    expect(answer.kind).toBe('passages');
    expect(texts(answer)[0]).toBe(
      'The ferry between Lund and the island stopped in March 2024. Its owner, Birger Holm, said that diesel had become too expensive.',
    );
  });

  it('abstains, names what is not covered, and shows the closest as no answer', () => {
    const answer = askQuestion({ text: 'who invented the submarine ferry engine in Japan' }, services);
    expect(answer).toMatchObject({ kind: 'nothing-found' });
    expect(passagesOf(answer)).toEqual([]);
    expect(answer.kind === 'nothing-found' && answer.uncovered.join(' ')).toContain('submarine');
    expect(answer.kind === 'nothing-found' && answer.closest.length).toBeGreaterThan(0);
  });

  it('shows nothing as close that shares only the words which put the question', () => {
    const own = makeServices([makeArticle({ paragraphs: ['The article says that bread takes time.', 'Bees dance.'] })]);
    expect(askQuestion({ text: 'what does the article say about volcanoes' }, own)).toMatchObject({
      kind: 'nothing-found',
      uncovered: ['volcanoes'],
      closest: [],
    });
  });

  it('finds the article that is meant, or says which could be', () => {
    expect(askQuestion({ text: 'ferry', article: 'The Ferry' }, services).kind).toBe('passages');
    expect(askQuestion({ text: 'ferry', article: 'ferry' }, services).kind).toBe('passages');
    const unknown = askQuestion({ text: 'ferry', article: 'the fery' }, services);
    expect(unknown).toMatchObject({
      problem: { kind: 'unknown-article', typed: 'the fery', suggestions: [{ slug: 'the-ferry' }] },
    });
  });

  it('needs an article and a topic', () => {
    expect(problemOf(askQuestion({ text: 'ferry' }, nothing))).toBe('empty-library');
    expect(problemOf(askQuestion({ text: 'what is it?' }, services))).toBe('no-topic');
  });
});

describe('searching', () => {
  it('shows a single hit and never pretends that there is none', () => {
    expect(texts(searchPassages({ text: 'lactobacillus' }, services))).toHaveLength(1);
  });

  it('shows what matches of a search for more', () => {
    const answer = searchPassages({ text: 'sour submarine' }, services);
    expect(answer).toMatchObject({ kind: 'passages', uncovered: ['submarine'] });
  });
});

describe('quoting', () => {
  it('takes a reference', () => {
    expect(texts(quotePassage({ text: 'the-ferry ¶3.2' }, services))[0]).toMatch(/^Oslo pays/);
    expect(texts(quotePassage({ text: 'ferry p2' }, services))[0]).toMatch(/^An electric ferry.*every year\.$/);
    expect(texts(quotePassage({ text: '¶2.1', article: 'sour-bread' }, services))[0]).toMatch(/^Bakers/);
    expect(texts(quotePassage({ text: '2.1' }, makeServices([BREAD])))[0]).toMatch(/^Bakers/);
  });

  it('says what is wrong with a reference', () => {
    expect(quotePassage({ text: 'the-ferry ¶9' }, services)).toMatchObject({
      problem: { kind: 'unknown-paragraph', typed: '¶9' },
    });
    expect(quotePassage({ text: 'the-ferry ¶1.9' }, services)).toMatchObject({ problem: { typed: '¶1.9' } });
    expect(problemOf(quotePassage({ text: '¶2' }, services))).toBe('article-needed');
  });

  it('finds the very words, else what matches them best', () => {
    expect(texts(quotePassage({ text: '"the silence was the hardest thing"' }, services))).toEqual([
      'the silence was the hardest thing',
    ]);
    expect(quotePassage({ text: 'silence hard thing crews' }, services).kind).toBe('passages');
  });
});

describe('citing', () => {
  it('gives reference and text citation in the chosen style, APA by default', async () => {
    expect(await citePassage({ text: 'the-ferry ¶1' }, services)).toMatchObject({
      kind: 'citation',
      style: expect.stringContaining('APA') as string,
    });
    expect(await citePassage({ text: 'the-ferry ¶1', style: 'bibtex' }, services)).toMatchObject({
      citation: { kind: 'record' },
    });
  });

  it('names the styles there are', async () => {
    expect(problemOf(await citePassage({ text: 'the-ferry ¶1', style: 'Harvard' }, services))).toBe('unknown-style');
  });
});

describe('an actor', () => {
  it('is found under every name, a sentence each, with how often', () => {
    const answer = describeActor({ name: 'norway' }, services);
    expect(answer).toMatchObject({ kind: 'nothing-found' === answer.kind ? '' : 'actor' });
    const us = describeActor({ name: 'america' }, services);
    expect(us).toMatchObject({ kind: 'actor', actor: 'United States', names: [{ name: 'U.S.', count: 1 }] });
  });

  it('may be named by nobody’s list but the article’s words, or be misspelt', () => {
    expect(texts(describeActor({ name: 'birger holm' }, services))).toHaveLength(1);
    const amerika = describeActor({ name: 'untied states' }, services);
    expect(amerika).toMatchObject({ kind: 'actor', actor: 'United States' });
  });

  it('takes a curator’s aliases, for that article only', () => {
    const curated = makeArticle({
      slug: 'a',
      paragraphs: ['Holm slept.', 'The owner woke.'],
      actors: [{ name: 'Birger Holm', aliases: ['Holm', 'the owner'] }],
    });
    const other = makeArticle({ slug: 'b', paragraphs: ['Holm is a town.'] });
    const answer = describeActor({ name: 'Birger Holm' }, makeServices([curated, other]));
    expect(passagesOf(answer).map(({ passage }) => passage.article.slug)).toEqual(['a', 'a']);
  });

  it('that no article names isn’t found', () => {
    expect(describeActor({ name: 'Atlantis' }, services)).toMatchObject({
      kind: 'nothing-found',
      uncovered: ['Atlantis'],
    });
  });
});

describe('recommendations and articles', () => {
  it('say when there are none, and when they can’t be told', () => {
    expect(problemOf(listRecommendations({ article: 'sour-bread' }, services))).toBe('nothing-analysed');
    const french = makeArticle({ slug: 'fr', language: 'fr', paragraphs: ['Il faut partir.'] });
    expect(problemOf(listRecommendations({ article: 'fr' }, makeServices([french])))).toBe('unsupported-language');
    expect(texts(listRecommendations({}, services))).toHaveLength(2);
  });

  it('are listed and shown', () => {
    expect(listArticles(services)).toMatchObject({ articles: [{ slug: 'sour-bread' }, { slug: 'the-ferry' }] });
    expect(showArticle('sour', services)).toMatchObject({ kind: 'article', article: { slug: 'sour-bread' } });
    expect(problemOf(showArticle('', services))).toBe('article-wanted');
  });
});

describe('a message', () => {
  it('is found by its words, without Discord’s marks', () => {
    const quoted = '> **Oslo** pays for the [charging](https://x.example) stations <@123456789012345678>';
    expect(texts(findMessage(quoted, services))[0]).toMatch(/^Oslo pays for the charging stations/);
  });

  it('without words is told so', () => {
    expect(problemOf(findMessage(' <:smile:1234> https://example.org ', services))).toBe('empty-message');
  });
});

describe('the marks of a search', () => {
  const places = (text: string) => {
    return passagesOf(searchPassages({ text }, services)).map(
      ({ passage }) => `${passage.article.slug} ${passage.paragraph.number}`,
    );
  };

  it('ask for a phrase, leave out words, and choose article and actor', () => {
    expect(places('ferry ship').length).toBeGreaterThan(2);
    expect(places('"electric ship"')).toEqual(['the-ferry 4']);
    expect(places('ferry -norway -diesel -council')).not.toEqual(
      expect.arrayContaining(['the-ferry 3', 'the-ferry 2', 'the-ferry 1', 'the-ferry 4']),
    );
    expect(places('bread article:ferry')).toEqual([]);
    expect(places('actor:america ships')).toEqual(['the-ferry 2']);
    expect(places('actor:america')).toEqual(['the-ferry 2']);
  });

  it('are shown back as they were typed', () => {
    expect(searchPassages({ text: '"electric ship" -x' }, services)).toMatchObject({ question: '"electric ship" -x' });
  });
});
