import { describe, expect, it } from 'vitest';
import type { Answer, FoundPassage } from '#src/answers/answer.ts';
import { paragraphPassage, sentencePassage } from '#src/articles/passage.ts';
import { answersTable, describeErrors, figuresOf, missesGoal } from '../../bench/answers/answers-table.ts';
import { judgeAnswer, type Verdict } from '../../bench/answers/judge-answer.ts';
import type { GoldQuestion } from '../../bench/answers/question-set.ts';
import { FERRY } from '../support/make-article.ts';

const OWNER = 'Its owner, Birger Holm, said that diesel had become too expensive.';
const SET = { name: 'ferry', questions: [], sentences: new Map([['1.2', OWNER]]) };
const QUESTION: GoldQuestion = {
  id: 'q1',
  text: 'Who owns the ferry?',
  isAnswerable: true,
  paragraphs: new Set([1]),
  sentences: new Set(['1.2']),
};

function passages(...places: readonly (readonly [number, number] | number)[]): Answer {
  const found = places.map((place): FoundPassage => {
    const passage = typeof place === 'number' ? paragraphPassage(FERRY, place) : sentencePassage(FERRY, ...place);
    if (!passage) throw new Error('no such passage');
    return { passage, score: 1, marks: [] };
  });
  return { kind: 'passages', question: QUESTION.text, uncovered: [], passages: found };
}

const NOTHING: Answer = { kind: 'nothing-found', question: '', uncovered: [], closest: [] };

function judge(answer: Answer, question = QUESTION): Verdict {
  return judgeAnswer(answer, question, { set: SET, article: FERRY });
}

describe('an answer is judged', () => {
  it('right with the paragraph first and the sentence among three', () => {
    expect(judge(passages([1, 2]))).toMatchObject({
      isParagraphFirst: true,
      isSentenceShown: true,
      hasAbstained: false,
    });
    expect(judge(passages([2, 1], [3, 1], [1, 2]))).toMatchObject({ isParagraphFirst: false, isSentenceShown: true });
  });

  it('wrong with the sentence in the fourth place, or in the paragraph’s other sentences', () => {
    expect(judge(passages([2, 1], [3, 1], [4, 1], [1, 2])).isSentenceShown).toBe(false);
    expect(judge(passages([1, 1]))).toMatchObject({ isParagraphFirst: true, isSentenceShown: false });
  });

  it('as showing no sentence where it shows a paragraph of many', () => {
    const long = { ...SET, sentences: new Map([['1.3', 'Nobody had asked the islanders.']]) };
    const question = { ...QUESTION, sentences: new Set(['1.3']) };
    expect(judgeAnswer(passages(1), question, { set: long, article: FERRY }).isSentenceShown).toBe(false);
  });

  it('by its article: the same paragraph number elsewhere is wrong', () => {
    const elsewhere = { set: SET, article: { ...FERRY, slug: 'other' as typeof FERRY.slug } };
    expect(judgeAnswer(passages([1, 2]), QUESTION, elsewhere).isParagraphFirst).toBe(false);
  });
});

describe('the figures of answers', () => {
  const unanswerable = { ...QUESTION, id: 'q2', isAnswerable: false, paragraphs: new Set<number>() };
  const verdicts = [
    judge(passages([1, 2])),
    judge(NOTHING),
    judge(NOTHING, unanswerable),
    judge(passages([1, 1]), unanswerable),
  ];

  it('are shares of the answerable and of the others', () => {
    expect(figuresOf(verdicts)).toEqual({
      paragraphFirst: 0.5,
      sentenceShown: 0.5,
      abstained: 0.5,
      wronglyAbstained: 0.5,
    });
    expect(missesGoal(figuresOf(verdicts))).toBe(true);
    expect(missesGoal(figuresOf([judge(passages([1, 2])), judge(NOTHING, unanswerable)]))).toBe(false);
  });

  it('come with each error, once', () => {
    const errors = describeErrors(verdicts);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('q1 wrongly abstained: Who owns the ferry?  [wanted 1.2; got ]');
    expect(errors[1]).toContain('q2 answered an unanswerable question');
  });

  it('are told for each article and for all', () => {
    const lines = answersTable([{ name: 'ferry', verdicts }]).split('\n');
    expect(lines[2]).toMatch(/^ferry +2 \+ 2 +50\.0/);
    expect(lines[3]).toMatch(/^all /);
  });
});
