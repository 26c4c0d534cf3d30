import { describe, expect, it } from 'vitest';
import { readGoldCases } from '../../bench/analysis/gold-set.ts';
import { addTallies, figuresOf } from '../../bench/analysis/judge.ts';
import { RECOMMENDATION_JUDGES } from '../../bench/analysis/judge-recommendations.ts';
import { SPAN_JUDGES } from '../../bench/analysis/judge-spans.ts';
import { TEXT_JUDGES } from '../../bench/analysis/judge-texts.ts';

const cases = readGoldCases();
const judges = [...RECOMMENDATION_JUDGES, ...SPAN_JUDGES, ...TEXT_JUDGES].flatMap(({ goal, ...judge }) => {
  return goal ? [{ ...judge, goal }] : [];
});

describe('on the labelled articles', () => {
  it.each(judges.map((judge) => [judge.name, judge] as const))('%s reach their figure', (_, { goal, judge }) => {
    const { precision, f1 } = figuresOf(addTallies(cases.flatMap((each) => judge(each) ?? [])));
    expect(goal.measure === 'F1' ? f1 : precision).toBeGreaterThanOrEqual(goal.atLeast);
  });

  it('a judge counts what is missing and what is wrong', () => {
    const [first] = cases;
    const judge = RECOMMENDATION_JUDGES[0];
    if (!first || !judge) throw new Error('nothing to judge');
    const nothing = { ...first, analysis: { ...first.analysis, recommendations: [] } };
    expect(judge.judge(nothing)).toMatchObject({ right: 0, wrong: 0, missed: first.gold.recommendations?.length });
    const twice = [
      ...first.analysis.recommendations,
      { paragraph: 1, sentence: 1, cue: { start: 0, end: 1 }, rule: 'x' },
    ];
    expect(judge.judge({ ...first, analysis: { ...first.analysis, recommendations: twice } })).toMatchObject({
      wrong: 1,
    });
  });
});
