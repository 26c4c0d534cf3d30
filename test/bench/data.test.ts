import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../support/data-folder.ts';
import { articleCorpus, firstParagraphs, pooledCorpus } from '../../bench/data/corpus.ts';
import { loadRetrievalSet, parseRetrievalSet, type SetQuestion } from '../../bench/data/retrieval-set.ts';
import { sample } from '../../bench/data/seeded-random.ts';
import { ownLanguage, reportedQuestions, SPLITS, TRAINING_SETS, trainingQuestions } from '../../bench/data/splits.ts';

const RAW = {
  name: 'fairytale',
  lang: 'en',
  articles: [
    { id: 0, title: 'Snow man', paragraphs: ['It was cold.', 'The sun set.'] },
    { id: 1, title: 'Marxism%E2%80%93Leninism', paragraphs: ['A theory.'] },
    { id: 2, title: '100% wool', paragraphs: ['A sheep.'] },
  ],
  questions: [
    { q: 'How was it?', article: 0, paragraph: 0, answer: 'cold' },
    { q: 'What set?', article: 0, paragraph: 1, answer: 'the sun' },
    { q: 'What is it?', article: 1, paragraph: 0, answer: 'a theory' },
  ],
};

describe('a set of questions', () => {
  const set = parseRetrievalSet(RAW);

  it('has readable titles', () => {
    expect(set.articles.map(({ title }) => title)).toEqual(['Snow man', 'Marxism–Leninism', '100% wool']);
  });

  it('that points to no paragraph is refused with the question', () => {
    const questions = [{ q: 'Where?', article: 0, paragraph: 5 }];
    expect(() => parseRetrievalSet({ ...RAW, questions })).toThrow('Where?');
  });

  it('pooled holds every paragraph, where an article begins being known', () => {
    const { paragraphs } = pooledCorpus(set);
    expect(paragraphs.map(({ text }) => text)).toEqual(['It was cold.', 'The sun set.', 'A theory.', 'A sheep.']);
    firstParagraphs(set).forEach((first, article) => {
      expect(paragraphs[first]).toMatchObject({ article, position: 0, title: set.articles[article]?.title });
    });
  });

  it('within one article holds that article only', () => {
    expect(articleCorpus(set, 1).paragraphs).toEqual([
      { text: 'A theory.', article: 0, position: 0, title: 'Marxism–Leninism' },
    ]);
  });
});

describe('samples', () => {
  it('are the beginning of larger ones by the same seed', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    expect(sample(items, 50, 42).slice(0, 20)).toEqual(sample(items, 20, 42));
    expect(sample(items, 100, 42).toSorted((a, b) => a - b)).toEqual(items);
    expect(sample(items, 100, 42)).not.toEqual(sample(items, 100, 43));
  });
});

describe('the split between reports and training', () => {
  const question = (article: number): SetQuestion => ({ text: `of ${article}`, article, paragraph: 0 });
  const articles = Array.from({ length: 8 }, () => ({ title: '', paragraphs: [''] }));
  const questions = articles.map((_, article) => question(article));

  it.each(Object.keys(SPLITS))('of %s has no article on both sides', (name) => {
    const set = { name, language: 'en', articles, questions };
    const reported = new Set(reportedQuestions(set).map(({ article }) => article));
    expect(reported.size).toBeGreaterThan(0);
    expect(trainingQuestions(set).filter(({ article }) => reported.has(article))).toEqual([]);
  });

  it('trains every model on sets that have something to train on', () => {
    for (const sets of Object.values(TRAINING_SETS)) {
      for (const training of sets.filter((each) => ownLanguage(each) === undefined)) {
        expect(SPLITS[training.set]?.training).toMatch(/^(?:odd|even)$/);
      }
    }
  });
});

describe.skipIf(DATA_FOLDER === undefined)(
  `the data folder${DATA_FOLDER === undefined ? ' (skipped: ../shared/data is absent)' : ''}`,
  () => {
    it.each(Object.keys(SPLITS))('has the set %s, with questions to report', (name) => {
      const set = loadRetrievalSet(DATA_FOLDER ?? '', name);
      expect(set.name).toBe(name);
      expect(reportedQuestions(set).length).toBeGreaterThan(500);
    });
  },
);
