import { KOREAN } from '#src/words/korean.ts';
import { describe, expect, it } from 'vitest';
import { askQuestion, searchPassages } from '#src/answers/ask-question.ts';
import { quotePassage } from '#src/answers/quote-passage.ts';
import { listRecommendations } from '#src/answers/list-recommendations.ts';
import { exitStatusOf } from '#src/terminal/exit-status.ts';
import { createPaint } from '#src/terminal/paint.ts';
import { renderForTerminal } from '#src/terminal/render-answer.ts';
import { toJson } from '#src/terminal/to-json.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { makeServices } from '../support/make-services.ts';

const services = makeServices();
const view = { words: wordsFor('en'), paint: createPaint({ hasColours: false }), page: 0, passagesAPage: 3 };

describe('an answer in the terminal', () => {
  it('shows the words, their source and the link, and where it is cut', () => {
    const text = renderForTerminal(quotePassage({ text: 'the-ferry ¶1.2' }, services), view);
    expect(text.split('\n')).toEqual([
      '  […] Its owner, Birger Holm, said that diesel had become too expensive. […]',
      '  — Ann Lee, “The Ferry”, Harbour News, May 3, 2024, ¶1.2',
      expect.stringMatching(/^ {2}https:\/\/example\.org\/ferry#:~:text=Its/) as string,
      '',
    ]);
  });

  it('marks matches where there are colours', () => {
    const coloured = { ...view, paint: createPaint({ hasColours: true }) };
    expect(renderForTerminal(searchPassages({ text: 'diesel' }, services), coloured)).toContain(
      '\u001b[1m\u001b[33mdiesel',
    );
  });

  it('wraps at the width, and not without one', () => {
    const lines = renderForTerminal(quotePassage({ text: 'the-ferry ¶1' }, services), { ...view, width: 40 }).split(
      '\n',
    );
    expect(
      Math.max(...lines.filter((line) => !line.includes('https:')).map((line) => line.length)),
    ).toBeLessThanOrEqual(40);
  });

  it('says what is missing, with the closest passage as no answer', () => {
    const text = renderForTerminal(
      askQuestion({ text: 'who owns the submarine factory near the ferry' }, services),
      view,
    );
    expect(text).toMatch(/^The articles don’t say\. Nothing in them covers .*“submarine factory”/);
    expect(text).toContain('which is not an answer');
  });

  it('says which fact is missing where all words are covered', () => {
    const answer = askQuestion({ text: 'when will the council decide?' }, services);
    const covered = answer.kind === 'nothing-found' ? { ...answer, uncovered: [] } : answer;
    expect(renderForTerminal(covered, view)).toMatch(
      /^The articles don’t say\. Passages come close, but none gives a date for it\./,
    );
    expect(renderForTerminal(covered, { ...view, words: KOREAN })).toContain('그에 관한 때는 나오지 않습니다.');
    expect(toJson(answer, 3)).toMatchObject({ kind: 'nothing-found', lacks: 'when' });
  });
});

describe('an answer as JSON', () => {
  it('has the documented form', () => {
    const json = toJson(askQuestion({ text: 'why did the ferry stop' }, services), 3);
    expect(Object.keys(json)).toEqual(['kind', 'question', 'uncovered', 'passages']);
    expect(json.passages[0]).toEqual({
      article: 'the-ferry',
      paragraph: 1,
      sentence: 1,
      lastSentence: 2,
      text: 'The ferry between Lund and the island stopped in March 2024. Its owner, Birger Holm, said that diesel had become too expensive.',
      score: expect.any(Number) as number,
      citation: 'Ann Lee, “The Ferry”, Harbour News, May 3, 2024, ¶1.1–2',
      url: expect.stringContaining('https://example.org/ferry#:~:text=') as string,
    });
  });

  it('of nothing found has no passages, and the closest apart', () => {
    const json = toJson(askQuestion({ text: 'climate change in Peru' }, services), 3);
    expect(json).toMatchObject({ kind: 'nothing-found', passages: [] });
    expect(Array.isArray(json['closest'])).toBe(true);
  });

  it('has null for what isn’t known', () => {
    expect(toJson(quotePassage({ text: 'sour-bread ¶1' }, services), 3).passages[0]).toMatchObject({
      sentence: null,
      lastSentence: null,
      url: null,
    });
  });
});

describe('the exit status', () => {
  it('is 0 for found, 1 for nothing found, 2 for a fault', () => {
    expect(exitStatusOf(searchPassages({ text: 'ferry' }, services))).toBe(0);
    expect(exitStatusOf(askQuestion({ text: 'climate change' }, services))).toBe(1);
    expect(exitStatusOf(listRecommendations({ article: 'sour-bread' }, services))).toBe(1);
    expect(exitStatusOf(searchPassages({ text: 'ferry', article: 'nowhere' }, services))).toBe(2);
  });
});
