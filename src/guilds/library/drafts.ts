import { createHash } from 'node:crypto';
import { type LibraryAnswer, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import type { FieldFault } from '#src/answers/server/library-answer.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { findDuplicate } from '#src/imports/duplicates/find-duplicate.ts';
import type { ArticleEntry } from '#src/storage/interface/article-store.ts';
import type { NewProposal, Proposal, ProposedDraft } from '#src/storage/interface/proposal-store.ts';
import { changeBy, type Desk, limitsOf, type Typed, usageOf, usageWith } from './desk.ts';
import type { KeptForm } from './library-forms.ts';
import { readDetails, readNames } from './read-details.ts';

export interface FoundDraft {
  readonly kind: 'draft';
  readonly proposal: Proposal;
  readonly draft: ProposedDraft;
}

/** How many drafts and open proposals a member may have at once; a curator fills a library in one sitting. */
const MAX_DRAFTS = { member: 10, curator: 50 } as const;

/** Letters of the stamp: it must fit into a button beside the draft's id, and chance must not repeat it. */
const STAMP_CHARS = 8;

/** The draft or open proposal, if the person may read it: drafts are their author's, open ones curators' as well. */
export async function findDraft(desk: Desk, proposalId: string): Promise<FoundDraft | LibraryAnswer> {
  const { store, guildId } = desk.services;
  const proposal = await store.proposals.get({ guildId, proposalId });
  const isOwn = proposal?.proposedByUserId === desk.userId;
  const mayRead = isOwn || (proposal?.state !== 'draft' && desk.mayCurate);
  if (!proposal || !mayRead) return toTrouble({ kind: 'draft-gone' });
  const { draft, state, title } = proposal;
  if (draft) return { kind: 'draft', proposal, draft };
  // Its author discarded it, or what was typed into a form was used.
  if (title === '' || (isOwn && state === 'withdrawn')) return toTrouble({ kind: 'draft-gone' });
  return toTrouble({ kind: 'settled', title, state });
}

/** Keeps a draft and shows it. */
export async function keepDraft(
  desk: Desk,
  draft: ProposedDraft,
  replaces?: NewProposal['replaces'],
): Promise<LibraryAnswer> {
  const chars = draft.paragraphs.reduce((sum, text) => sum + text.length, 0);
  // What can't be published by itself needn't be kept.
  if (chars > limitsOf(desk).chars) {
    return toTrouble({ kind: 'over-limit', usage: usageWith({ articles: 1, chars }, desk) });
  }
  const result = await addDraft(desk, draft, replaces);
  if (result.kind === 'too-many') return toTrouble({ kind: 'too-many-drafts', count: result.count });
  return previewOf(desk, { kind: 'draft', proposal: result.proposal, draft });
}

/** Keeps what was typed, so that the form opens with it again. Undefined where the person has too much on the desk. */
export async function keepTyped(
  desk: Desk,
  { form, values }: { readonly form: KeptForm; readonly values: Typed },
  replaces?: NewProposal['replaces'],
): Promise<string | undefined> {
  const typed = { form, values };
  const bibliography = { title: '', authors: [], language: 'en' };
  const result = await addDraft(desk, { bibliography, paragraphs: [], actors: [], typed }, replaces);
  return result.kind === 'proposed' ? result.proposal.proposalId : undefined;
}

/** Whether it holds nothing but what was typed into a form. */
export function isTypedOnly({ draft }: FoundDraft): boolean {
  return draft.paragraphs.length === 0;
}

async function addDraft(desk: Desk, draft: ProposedDraft, replaces: NewProposal['replaces']) {
  const { store, guildId } = desk.services;
  const maxOfUser = desk.mayCurate ? MAX_DRAFTS.curator : MAX_DRAFTS.member;
  return store.proposals.add({ guildId, state: 'draft', draft, replaces, maxOfUser, ...changeBy(desk) });
}

/** Puts another text or other facts in a draft's place and shows it. */
export async function changeDraft(desk: Desk, { proposal }: FoundDraft, draft: ProposedDraft): Promise<LibraryAnswer> {
  const isThere = await desk.services.store.proposals.edit(proposal, draft);
  return isThere ? previewOf(desk, { kind: 'draft', proposal, draft }) : toTrouble({ kind: 'draft-gone' });
}

/** Shows the draft as it is. */
export async function showDraft(desk: Desk, proposalId: string): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  return isTypedOnly(found) ? toTrouble({ kind: 'draft-gone' }) : previewOf(desk, found);
}

export async function previewOf(desk: Desk, found: FoundDraft, note?: 'changed-since-read'): Promise<LibraryAnswer> {
  const { services, userId, mayCurate } = desk;
  const { proposal, draft } = found;
  const entries = await services.store.articles.list(services.guildId);
  const others = services.library.articles.filter(({ slug }) => slug !== proposal.replaces?.slug);
  return toLibrary({
    kind: 'preview',
    proposal: { ...proposal, title: draft.bibliography.title },
    draft,
    slug: proposal.replaces?.slug ?? toSlug(draft.bibliography.title),
    stamp: stampOf(draft),
    isOwn: proposal.proposedByUserId === userId,
    mayCurate,
    faults: faultsOf(draft),
    twin: findTwin(entries, found),
    duplicate: await findDuplicate(draft, others),
    usage: usageOf(entries, desk),
    note,
  });
}

/** An article of the library with the very same text. */
export function findTwin(entries: readonly ArticleEntry[], { draft, proposal }: FoundDraft): ArticleEntry | undefined {
  const { hash } = toArticle(draft, toSlug(draft.bibliography.title));
  return entries.find((entry) => entry.hash === hash && entry.slug !== proposal.replaces?.slug);
}

export function stampOf({ bibliography, paragraphs, actors, aliases = [] }: ProposedDraft): string {
  const all = JSON.stringify([bibliography, paragraphs, actors, aliases]);
  return createHash('sha256').update(all).digest('hex').slice(0, STAMP_CHARS);
}

function faultsOf({ typed, bibliography }: ProposedDraft): readonly FieldFault[] {
  if (typed?.form === 'details') return readDetails(typed.values, bibliography).faults;
  return typed?.form === 'names' ? readNames(typed.values, bibliography).faults : [];
}
