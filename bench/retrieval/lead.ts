import type { Noise } from '../data/misspell.ts';
import type { Metric } from '../measures/rank-metrics.ts';
import { type Outcome, qualityIn, questionsAsked } from './outcome.ts';

/** How far ours is ahead of the peer that is nearest, in one cell of a table. */
export interface Lead {
  /** Ours less the peer's, as a share; below 0 where the peer is better. */
  readonly lead: number;
  readonly peer: string;
}

export interface Cell {
  readonly noise: Noise;
  readonly metric: Metric;
}

/** Compares on the peer's own questions, as slow peers answer fewer. Undefined where no peer was measured. */
export function leadOver(peers: readonly Outcome[], ours: Outcome, { noise, metric }: Cell): Lead | undefined {
  const leads = peers.flatMap((peer): Lead[] => {
    const theirs = qualityIn(peer, noise);
    const own = qualityIn(ours, noise, questionsAsked(peer));
    return theirs && own ? [{ lead: own[metric] - theirs[metric], peer: peer.name }] : [];
  });
  return leads.toSorted((a, b) => a.lead - b.lead)[0];
}

/** A difference this small is the same: half of what the tables show. */
const SAME = 0.0005;

export function isBehind({ lead }: Lead): boolean {
  return lead < -SAME;
}
