import { describe, expect, it } from 'vitest';
import { percentile } from '../../bench/measures/percentile.ts';
import { qualityOf, rankOf } from '../../bench/measures/rank-metrics.ts';
import { timeTask } from '../../bench/measures/time-task.ts';

describe('ranks', () => {
  it('count from one, and are 0 for a paragraph that isn’t among the first ten', () => {
    expect(rankOf(7, [7, 3, 9])).toBe(1);
    expect(rankOf(9, [7, 3, 9])).toBe(3);
    expect(rankOf(4, [7, 3, 9])).toBe(0);
    expect(
      rankOf(
        11,
        Array.from({ length: 12 }, (_, i) => i),
      ),
    ).toBe(0);
  });

  it('give the shares of hits and the mean reciprocal rank', () => {
    expect(qualityOf([1, 2, 4, 0])).toEqual({ 'hit@1': 0.25, 'hit@3': 0.5, MRR: (1 + 1 / 2 + 1 / 4) / 4 });
  });

  it('of no questions give no figure', () => {
    expect(qualityOf([])['hit@1']).toBeNaN();
  });
});

describe('percentiles', () => {
  it('are values that were measured, by the nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile(values.slice(0, 10), 0.95)).toBe(20);
    expect(percentile(values, 1)).toBe(20);
    expect(percentile([3], 0.99)).toBe(3);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('the watch over the event loop', () => {
  it('says that a task which never waits blocked it all the time', async () => {
    const { ms, blockedMs } = await timeTask(() => JSON.stringify(Array.from({ length: 1000 }, (_, i) => i)));
    expect(blockedMs).toBe(ms);
    expect(ms).toBeGreaterThan(0);
  });

  it('waits for tasks that wait', async () => {
    let isDone = false;
    await timeTask(async () => {
      await Promise.resolve();
      isDone = true;
    });
    expect(isDone).toBe(true);
  });
});
