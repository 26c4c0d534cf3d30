import { percent, renderTable } from '../report/table.ts';
import type { Verdict } from './judge-answer.ts';

export interface JudgedSet {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
}

/** The four figures of issue 3; shares, NaN of no questions. */
export interface AnswerFigures {
  readonly paragraphFirst: number;
  readonly sentenceShown: number;
  readonly abstained: number;
  readonly wronglyAbstained: number;
}

/** Figures to reach. */
const GOALS: AnswerFigures = { paragraphFirst: 0.9, sentenceShown: 0.95, abstained: 0.85, wronglyAbstained: 0.04 };

const HEADS = ['article', 'questions', 'paragraph first', 'sentence in three', 'abstained', 'wrongly abstained'];

export function figuresOf(verdicts: readonly Verdict[]): AnswerFigures {
  const answerable = verdicts.filter(({ question }) => question.isAnswerable);
  const others = verdicts.filter(({ question }) => !question.isAnswerable);
  return {
    paragraphFirst: share(answerable, ({ isParagraphFirst }) => isParagraphFirst),
    sentenceShown: share(answerable, ({ isSentenceShown }) => isSentenceShown),
    abstained: share(others, ({ hasAbstained }) => hasAbstained),
    wronglyAbstained: share(answerable, ({ hasAbstained }) => hasAbstained),
  };
}

export function answersTable(sets: readonly JudgedSet[]): string {
  const total = { name: 'all', verdicts: sets.flatMap(({ verdicts }) => verdicts) };
  const rows = [...sets, total].map(({ name, verdicts }) => {
    const count = verdicts.filter(({ question }) => question.isAnswerable).length;
    return [name, `${count} + ${verdicts.length - count}`, ...cellsOf(figuresOf(verdicts))];
  });
  return renderTable(HEADS, [...rows, ['to reach', '', ...cellsOf(GOALS)]]);
}

/** False for a figure of no questions. */
export function missesGoal(figures: AnswerFigures): boolean {
  return (
    figures.paragraphFirst < GOALS.paragraphFirst ||
    figures.sentenceShown < GOALS.sentenceShown ||
    figures.abstained < GOALS.abstained ||
    figures.wronglyAbstained > GOALS.wronglyAbstained
  );
}

/** One line for each question that wasn't answered as it should be. */
export function describeErrors(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap((verdict) => {
    const { question, shown } = verdict;
    const faults = faultsOf(verdict);
    if (faults.length === 0) return [];
    const wanted = question.isAnswerable ? [...question.sentences].join(' ') : 'nothing';
    return [`  ${question.id} ${faults.join(', ')}: ${question.text}  [wanted ${wanted}; got ${shown.join(' ')}]`];
  });
}

function faultsOf({ question, hasAbstained, isParagraphFirst, isSentenceShown }: Verdict): string[] {
  if (!question.isAnswerable) return hasAbstained ? [] : ['answered an unanswerable question'];
  if (hasAbstained) return ['wrongly abstained'];
  return [
    ...(isParagraphFirst ? [] : ['wrong paragraph first']),
    ...(isSentenceShown ? [] : ['no right sentence in three']),
  ];
}

function cellsOf({ paragraphFirst, sentenceShown, abstained, wronglyAbstained }: AnswerFigures): string[] {
  return [paragraphFirst, sentenceShown, abstained, wronglyAbstained].map(percent);
}

function share(verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): number {
  return verdicts.filter(holds).length / verdicts.length;
}
