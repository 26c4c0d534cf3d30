import { expect, it } from 'vitest';
import type { ArticleDraft } from '#src/articles/article.ts';
import type { NewProposal, ProposedDraft } from '#src/storage/interface/proposal-store.ts';
import type { Store } from '#src/storage/store.ts';
import type { Stores } from '../store-contract.ts';
import { ANN, BEN, GUILD, NOW, OTHER_GUILD } from './fixtures.ts';

const DRAFT: ArticleDraft = {
  bibliography: { title: 'On Salt', authors: ['R. Roy'], language: 'en' },
  paragraphs: ['Salt keeps.', 'It also corrodes.'],
  actors: [],
};

const PROPOSAL: NewProposal = { guildId: GUILD, state: 'open', draft: DRAFT, byUserId: ANN, at: NOW, maxOfUser: 3 };

async function propose(store: Store, proposal: NewProposal = PROPOSAL) {
  const result = await store.proposals.add(proposal);
  if (result.kind !== 'proposed') throw new Error(`refused: ${result.kind}`);
  const { guildId, proposalId } = result.proposal;
  return { guildId, proposalId };
}

export function describeProposals(stores: Stores): void {
  it('come back whole by themselves and without their text in lists', async () => {
    const { store, other } = stores;
    const replaces = { slug: 'on-salt', version: 2 };
    const key = await propose(store, { ...PROPOSAL, replaces });
    expect(await other.proposals.get(key)).toMatchObject({
      state: 'open',
      draft: DRAFT,
      replaces,
      proposedByUserId: ANN,
    });
    const [listed] = await other.proposals.list(GUILD, 'open');
    expect(listed).toMatchObject({ title: 'On Salt', draft: undefined });
    expect(await other.proposals.list(OTHER_GUILD, 'open')).toEqual([]);
    expect(await other.proposals.get({ ...key, guildId: OTHER_GUILD })).toBeUndefined();
  });

  it('keep what was left out, found and typed beside the text', async () => {
    const { store, other } = stores;
    const draft: ProposedDraft = {
      ...DRAFT,
      aliases: ['salt'],
      found: [{ what: 'title', from: 'the headline' }],
      leftOut: [{ text: 'Share', why: 'buttons' }],
      pasted: 'On Salt\n\nSalt keeps.',
      typed: { form: 'details', values: { date: 'soon' } },
    };
    const key = await propose(store, { ...PROPOSAL, state: 'draft', draft });
    expect((await other.proposals.get(key))?.draft).toEqual(draft);
  });

  it('are listed oldest first', async () => {
    const { store } = stores;
    const later = await propose(store, { ...PROPOSAL, at: NOW + 5 });
    const earlier = await propose(store);
    const listed = await store.proposals.list(GUILD, 'open');
    expect(listed.map(({ proposalId }) => proposalId)).toEqual([earlier.proposalId, later.proposalId]);
  });

  it('are limited for each person and server, settled ones not counted', async () => {
    const { store } = stores;
    const first = await propose(store, { ...PROPOSAL, state: 'draft' });
    await propose(store, { ...PROPOSAL, maxOfUser: 2 });
    const third = { ...PROPOSAL, maxOfUser: 2 };
    expect(await store.proposals.add(third)).toEqual({ kind: 'too-many', count: 2 });
    expect(await store.proposals.add({ ...third, byUserId: BEN })).toMatchObject({ kind: 'proposed' });
    expect(await store.proposals.add({ ...third, guildId: OTHER_GUILD })).toMatchObject({ kind: 'proposed' });
    await store.proposals.decide({ ...first, state: 'withdrawn', byUserId: ANN, at: NOW });
    expect(await store.proposals.add(third)).toMatchObject({ kind: 'proposed' });
  });

  it('are changed and submitted while they are drafts', async () => {
    const { store } = stores;
    const key = await propose(store, { ...PROPOSAL, state: 'draft' });
    const edited = { ...DRAFT, bibliography: { ...DRAFT.bibliography, title: 'On Sea Salt' } };
    expect(await store.proposals.edit(key, edited)).toBe(true);
    expect(await store.proposals.submit(key, NOW + 1)).toBe(true);
    expect(await store.proposals.submit(key, NOW + 2)).toBe(false);
    expect(await store.proposals.get(key)).toMatchObject({ state: 'open', title: 'On Sea Salt', proposedAt: NOW + 1 });
  });

  it('are decided once, by whoever comes first, and then lose their text', async () => {
    const { store, other } = stores;
    const key = await propose(store);
    const decisions = await Promise.all([
      store.proposals.decide({ ...key, state: 'accepted', byUserId: ANN, at: NOW }),
      other.proposals.decide({ ...key, state: 'declined', byUserId: BEN, at: NOW, reason: 'Too short.' }),
    ]);
    expect(decisions.filter(Boolean)).toHaveLength(1);
    const settled = await store.proposals.get(key);
    expect(settled).toMatchObject(
      decisions[0] ? { state: 'accepted', decidedByUserId: ANN } : { state: 'declined', reason: 'Too short.' },
    );
    expect(settled?.draft).toBeUndefined();
    expect(await store.proposals.edit(key, DRAFT)).toBe(false);
  });

  it('are deleted when drafts and settled ones are old, while open ones wait', async () => {
    const { store } = stores;
    const open = await propose(store);
    const draft = await propose(store, { ...PROPOSAL, state: 'draft' });
    const settled = await propose(store);
    await store.proposals.decide({ ...settled, state: 'declined', byUserId: BEN, at: NOW + 10 });
    expect(await store.proposals.purge({ drafts: NOW, settled: NOW + 10 })).toBe(0);
    expect(await store.proposals.purge({ drafts: NOW + 1, settled: NOW + 10 })).toBe(1);
    expect(await store.proposals.get(draft)).toBeUndefined();
    expect(await store.proposals.purge({ drafts: NOW + 11, settled: NOW + 11 })).toBe(1);
    expect(await store.proposals.get(settled)).toBeUndefined();
    expect(await store.proposals.get(open)).toMatchObject({ state: 'open' });
  });
}
