import { describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import { isSourceQuestion, SOURCE_CUES } from '#src/answers/source-question.ts';
import { makeServices } from '../support/make-services.ts';

describe('a question for the source', () => {
  it.each(SOURCE_CUES.map((cue) => [cue.id, cue] as const))('%s finds its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(isSourceQuestion(question)).toBe(false);
  });

  it('is answered with what the library knows, of one article or of all', () => {
    const services = makeServices();
    expect(askQuestion({ text: 'who wrote this?', article: 'the-ferry' }, services)).toMatchObject({
      kind: 'articles',
      articles: [{ slug: 'the-ferry', bibliography: { authors: ['Ann Lee'] } }],
    });
    const all = askQuestion({ text: 'When was this written?' }, services);
    expect(all.kind === 'articles' && all.articles.length).toBe(2);
    expect(askQuestion({ text: 'who wrote this?' }, makeServices([])).kind).toBe('problem');
  });
});
