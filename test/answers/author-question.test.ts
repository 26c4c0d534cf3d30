import { describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import { articleByNamed, AUTHOR_CUES } from '#src/answers/author-question.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const PIER = makeArticle({
  slug: 'the-pier',
  title: 'The Pier',
  authors: ['Maria J. Okafor'],
  paragraphs: ['A new pier would cost nine million euros. The town can’t pay for it.'],
});
const COD = makeArticle({
  slug: 'the-cod',
  title: 'The Cod',
  authors: ['Jens Lind'],
  paragraphs: ['Norway ended the cod quota in 2021. Ann Lee, the minister, resigned.'],
});
const FERRY = makeArticle({ slug: 'the-ferry', authors: ['Ann Lee'], paragraphs: ['The ferry sails at nine.'] });
const articles = [PIER, COD, FERRY];
const named = (question: string) => articleByNamed(question, articles)?.slug;

describe('a question for what somebody says', () => {
  it.each(AUTHOR_CUES.map((cue) => [cue.id, cue] as const))('%s finds its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
  });

  it.each([
    ['what does okafor say about the town?', 'the-pier'],
    ['Did Maria Okafor mention Norway?', 'the-pier'],
    ['How much would it cost, according to Okafor?', 'the-pier'],
    ['what did Lind write about quotas', 'the-cod'],
    // Another article speaks of somebody of that name.
    ['what did Ann Lee say?', undefined],
    ['what did Norway say?', undefined],
    ['what did J say?', undefined],
  ])('“%s” means %s', (question, slug) => expect(named(question)).toBe(slug));

  it('in Korean knows names before particles', () => {
    const essay = makeArticle({ slug: 'essay', language: 'ko', authors: ['신봉섭'], paragraphs: ['중국은 망설인다.'] });
    const news = makeArticle({ slug: 'news', language: 'ko', authors: [], paragraphs: ['신봉섭은 교수다.'] });
    const question = '신봉섭은 중국에 대해 뭐라고 말하나?';
    expect(articleByNamed(question, [essay, COD])?.slug).toBe('essay');
    expect(articleByNamed(question, [essay, news])).toBeUndefined();
  });

  it('is asked of what they wrote', () => {
    const services = makeServices(articles);
    expect(askQuestion({ text: 'What does Okafor say about Norway?' }, services)).toMatchObject({
      kind: 'nothing-found',
      article: { slug: 'the-pier' },
      absent: ['Norway'],
    });
    expect(askQuestion({ text: 'How much does Okafor say the pier would cost?' }, services)).toMatchObject({
      kind: 'passages',
      article: { slug: 'the-pier' },
    });
    expect(askQuestion({ text: 'What does Okafor say about Norway?', article: 'the-cod' }, services)).toMatchObject({
      article: { slug: 'the-cod' },
    });
  });
});
