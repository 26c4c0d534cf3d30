import { describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import { GIST_CUES, readGistQuestion } from '#src/answers/gist-question.ts';
import { summariseArticle } from '#src/answers/summarise-article.ts';
import { BREAD, FERRY } from '../support/make-article.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

describe('a question for the gist', () => {
  it.each(GIST_CUES.map((cue) => [cue.id, cue] as const))('%s finds its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(readGistQuestion(question)).toBeUndefined();
  });

  it.each([
    ['what is this about?', undefined],
    ['What is the gist of the essay?', undefined],
    ['What is Sour Bread about?', 'Sour Bread'],
    ['summarise the ferry', 'the ferry'],
  ])('%s is of %s', (question, title) => expect(readGistQuestion(question)).toEqual({ title }));

  it('is answered as /summary answers', () => {
    const services = makeServices([FERRY]);
    expect(askQuestion({ text: 'What is the main argument?' }, services)).toEqual(summariseArticle({}, services));
  });

  it('may say by its title which article is meant', () => {
    const services = makeServices([FERRY, BREAD]);
    const answer = askQuestion({ text: 'what is the ferry about?' }, services);
    expect(answer).toMatchObject({ kind: 'summary', question: FERRY.bibliography.title });
  });

  it('may be for what the article is called after, where no passage defines it', () => {
    const titled = makeArticle({
      ...BREAD.bibliography,
      slug: 'levain',
      title: 'The Levain: bread without yeast',
      paragraphs: BREAD.paragraphs.map(({ text }) => text),
    });
    const services = makeServices([FERRY, titled]);
    expect(askQuestion({ text: 'What is the levain?' }, services)).toMatchObject({
      kind: 'summary',
      question: 'The Levain: bread without yeast',
    });
    expect(askQuestion({ text: 'What is the levain?', article: 'the-ferry' }, services).kind).toBe('nothing-found');
    expect(askQuestion({ text: 'What is a quay?' }, services).kind).toBe('nothing-found');
  });

  it('of one of several articles asks which', () => {
    expect(askQuestion({ text: 'summary' }, makeServices([FERRY, BREAD]))).toMatchObject({
      kind: 'problem',
      problem: { kind: 'article-wanted' },
    });
  });

  it('is searched for where no article has the title, and where a language has no rules for a summary', () => {
    expect(askQuestion({ text: 'what is the quarrel about?' }, makeServices([FERRY, BREAD])).kind).not.toBe('summary');
    const finnish = makeArticle({ language: 'fi', paragraphs: ['Lautta seisoi satamassa.'] });
    expect(askQuestion({ text: 'summary' }, makeServices([finnish])).kind).toBe('nothing-found');
  });
});
