import { type LibraryAnswer, toDone, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { Decision, Proposal, ProposalState } from '#src/storage/interface/proposal-store.ts';
import { changeBy, type Desk } from './desk.ts';
import { findDraft, type FoundDraft, previewOf, stampOf } from './drafts.ts';
import { declineForm } from './library-forms.ts';

const SETTLED: readonly ProposalState[] = ['accepted', 'declined'];

/** What waits for a curator, and the person's own drafts and what became of their proposals. */
export async function listProposals({ services, userId, mayCurate }: Desk): Promise<LibraryAnswer> {
  const { store, guildId } = services;
  const isOwn = (proposal: Proposal): boolean => proposal.proposedByUserId === userId;
  const open = await store.proposals.list(guildId, 'open');
  const drafts = await store.proposals.list(guildId, 'draft');
  const settled = await Promise.all(SETTLED.map(async (state) => store.proposals.list(guildId, state)));
  // What is kept of a form only has no title; a curator's own publishing is no proposal.
  const own = [
    ...drafts.filter((proposal) => isOwn(proposal) && proposal.title !== ''),
    ...settled.flat().filter((proposal) => isOwn(proposal) && proposal.decidedByUserId !== userId),
  ];
  return toLibrary({ kind: 'proposals', open: mayCurate ? open : open.filter(isOwn), own, mayCurate });
}

/** Hands a draft to the curators, as it was read. */
export async function proposeDraft(desk: Desk, proposalId: string, stamp: string): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  if (stampOf(found.draft) !== stamp) return previewOf(desk, found, 'changed-since-read');
  const { store, guildId, now } = desk.services;
  const isOpen = await store.proposals.submit({ guildId, proposalId }, now());
  if (!isOpen && found.proposal.state !== 'open') return toTrouble({ kind: 'draft-gone' });
  return toDone({ kind: 'proposed', title: found.draft.bibliography.title, proposalId });
}

/** Throws one's own draft away, or takes back one's own proposal. */
export async function withdrawDraft(desk: Desk, proposalId: string): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  if (found.proposal.proposedByUserId !== desk.userId) return toTrouble({ kind: 'draft-gone' });
  const { title } = found.draft.bibliography;
  if (!(await decide(desk, found, { state: 'withdrawn' }))) return toTrouble({ kind: 'draft-gone' });
  return toDone({ kind: found.proposal.state === 'draft' ? 'discarded' : 'withdrawn', title });
}

/** Asks for the reason why a proposal is declined. */
export async function askReason(desk: Desk, proposalId: string): Promise<ServerAnswer> {
  const found = await findDraft(desk, proposalId);
  return found.kind === 'draft' ? declineForm(proposalId) : found;
}

export async function declineDraft(desk: Desk, proposalId: string, reason: string | undefined): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  const { title } = found.draft.bibliography;
  if (await decide(desk, found, { state: 'declined', reason })) return toDone({ kind: 'declined', title, reason });
  const settled = await findDraft(desk, proposalId);
  return settled.kind === 'draft' ? toTrouble({ kind: 'draft-gone' }) : settled;
}

async function decide(
  desk: Desk,
  { proposal: { guildId, proposalId } }: FoundDraft,
  decision: Pick<Decision, 'state' | 'reason'>,
): Promise<boolean> {
  return desk.services.store.proposals.decide({ guildId, proposalId, ...decision, ...changeBy(desk) });
}
