import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { makeServices } from '../support/make-services.ts';

const { articles } = await loadArticles(join(import.meta.dirname, '../../corpus'));
const services = makeServices(articles);
const ask = (text: string) => askQuestion({ text }, services);

describe('questions to the built-in articles', () => {
  it.each([
    ['When did Kim meet Putin at the cosmodrome?', 'the-narrow-triangle', 3],
    ['한글은 누가 만들었나요?', 'reading-hangul', 2],
  ])('are answered where they are: %s', (text, slug, number) => {
    const answer = ask(text);
    expect(answer.kind === 'passages' && answer.passages.map(({ passage }) => passage.article.slug)).toContain(slug);
    expect(answer.kind === 'passages' && answer.passages.map(({ passage }) => passage.paragraph.number)).toContain(
      number,
    );
  });

  it('aren’t, where all words but the fact are there; the closest is shown as no answer', () => {
    expect(ask('When did Putin visit Pyongyang?')).toMatchObject({ kind: 'nothing-found', uncovered: ['visit'] });
  });

  it('aren’t with what only speaks of how the question is put', () => {
    expect(ask('Does it mention unicorns?')).toMatchObject({
      kind: 'nothing-found',
      uncovered: ['unicorns'],
      closest: [],
    });
  });
});
