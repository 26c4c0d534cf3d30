/** What all tabs share. */
import type { LocalDiscord } from '../local-discord.ts';
import type { BallotViews } from './ballots.ts';
import { followBallots } from './ballots.ts';
import type { OpenModals } from './open-modals.ts';
import { createOpenModals } from './open-modals.ts';

export interface PageState {
  readonly discord: LocalDiscord;
  readonly modals: OpenModals;
  readonly ballots: BallotViews;
  close(): void;
}

export function createPageState(discord: LocalDiscord): PageState {
  const ballots = followBallots(discord);
  return { discord, modals: createOpenModals(), ballots, close: () => ballots.close() };
}
