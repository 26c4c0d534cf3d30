import { describe, expect, it } from 'vitest';
import { parseRetrievalSet } from '../../bench/data/retrieval-set.ts';
import { evaluate, type Trial } from '../../bench/retrieval/evaluate.ts';
import { isBehind, leadOver } from '../../bench/retrieval/lead.ts';
import { type Outcome, toOutcome } from '../../bench/retrieval/outcome.ts';
import { mergeOutcomes } from '../../bench/retrieval/results-file.ts';
import { retrievalTable } from '../../bench/retrieval/retrieval-table.ts';
import { summariseLeads } from '../../bench/retrieval/summarise-leads.ts';
import type { System } from '../../bench/systems/system.ts';

const SET = parseRetrievalSet({
  name: 'ferry',
  lang: 'en',
  articles: [
    { title: 'Ferry', paragraphs: ['one', 'two'] },
    { title: 'Bread', paragraphs: ['three', 'four'] },
  ],
  questions: [
    { q: 'two', article: 0, paragraph: 1 },
    { q: 'four', article: 1, paragraph: 1 },
    { q: 'nothing', article: 1, paragraph: 0 },
  ],
});

/** Finds the paragraph that is the question, and otherwise the last one first. */
const EXACT: System = {
  key: 'exact',
  name: 'Exact',
  build: async ({ paragraphs }) => {
    const all = paragraphs.map((_, index) => index).toReversed();
    return {
      search: (query) => {
        const found = paragraphs.findIndex(({ text }) => text === query);
        return found < 0 ? all : [found];
      },
    };
  },
};

const TRIAL: Omit<Trial, 'mode'> = { system: EXACT, set: SET, questions: SET.questions, noises: ['clean'] };

describe('a trial', () => {
  it('asks each question of its article, where the right paragraph has another index than in the whole', async () => {
    const asked = await evaluate({ ...TRIAL, mode: 'within' });
    expect(toOutcome(EXACT, asked).ranks.clean).toEqual([1, 1, 2]);
  });

  it('asks each question of all articles together', async () => {
    const asked = await evaluate({ ...TRIAL, mode: 'pooled' });
    expect(toOutcome(EXACT, asked).ranks.clean).toEqual([1, 1, 2]);
  });

  it('closes what it has built', async () => {
    let closed = 0;
    const build: System['build'] = async (corpus) => ({ ...(await EXACT.build(corpus)), close: () => closed++ });
    await evaluate({ ...TRIAL, mode: 'within', system: { ...EXACT, build } });
    expect(closed).toBe(2);
  });
});

function outcome(name: string, ranks: readonly number[]): Outcome {
  return { key: name.toLowerCase(), name, isOurs: name === 'Ours', ranks: { clean: ranks }, p50Ms: 1 };
}

describe('the lead over peers', () => {
  const cell = { noise: 'clean', metric: 'hit@1' } as const;

  it('is that over the best of them', () => {
    const peers = [outcome('Weak', [0, 0, 0, 0]), outcome('Strong', [1, 1, 0, 0])];
    expect(leadOver(peers, outcome('Ours', [1, 1, 1, 0]), cell)).toEqual({ lead: 0.25, peer: 'Strong' });
  });

  it('is told on a slow peer’s own questions', () => {
    const peers = [outcome('Slow', [1, 0])];
    const lead = leadOver(peers, outcome('Ours', [0, 0, 1, 1, 1]), cell);
    expect(lead).toEqual({ lead: -0.5, peer: 'Slow' });
    expect(lead && isBehind(lead)).toBe(true);
  });

  it('is summed up over all tables, with each cell where a peer is better', () => {
    const tables = { 'a within': [outcome('Peer', [1, 2]), outcome('Ours', [1, 3])] };
    const summary = summariseLeads(tables, ['clean']);
    expect(summary).toMatch(
      /^Ours is at or above its best peer in 2 of 3 cells\n {2}a within, clean MRR: -8\.3 against Peer$/,
    );
  });

  it('stands below the table, which stars the systems that were asked less', () => {
    const lines = retrievalTable([outcome('Slow', [1]), outcome('Ours', [1, 1])], ['clean']).split('\n');
    expect(lines[2]).toMatch(/^Slow\*/);
    expect(lines[4]).toMatch(/^Ours − best peer +\+0\.0/);
  });
});

describe('kept results', () => {
  it('give way to what was measured again', () => {
    const merged = mergeOutcomes([outcome('Ours', [1]), outcome('Peer', [2])], [outcome('Ours', [3])]);
    expect(merged.map(({ name, ranks }) => [name, ranks.clean])).toEqual([
      ['Peer', [2]],
      ['Ours', [3]],
    ]);
  });
});
