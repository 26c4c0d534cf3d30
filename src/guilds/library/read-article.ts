import { type FieldFault, type LibraryAnswer, toTrouble } from '#src/answers/server/library-answer.ts';
import type { ProblemAnswer } from '#src/answers/answer.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { Imported, ImportResult, Overrides } from '#src/imports/import-result.ts';
import type { DraftedBook, NewProposal, ProposedDraft } from '#src/storage/interface/proposal-store.ts';
import { changeBy, type Desk, type Typed } from './desk.ts';
import { changeDraft, findDraft, isTypedOnly, keepDraft, keepTyped } from './drafts.ts';
import { detailsOf, type KeptForm } from './library-forms.ts';
import { findOwnArticle } from './own-article.ts';
import { readOverrides } from './read-details.ts';
import { readSource, type Source } from './read-source.ts';

/** Pieces that a preview lists as left out, and of each so many characters: a page's furniture, not a second text. */
const MAX_LEFT_OUT = 300;
const MAX_LEFT_OUT_CHARS = 400;

/** A library in one file has some hundred; a menu shows those around the one that was read. */
const MAX_CHAPTERS_NAMED = 500;

type Replaces = NonNullable<NewProposal['replaces']>;

/** What was said of a source beside where it lies. */
export interface SaidOfSource {
  readonly typed?: Typed;
  readonly replaces?: Replaces | undefined;
  /** Of a book, from 1. */
  readonly chapter?: number | undefined;
}

/** Reads what lies there, and shows what it would become. */
export async function readNew(
  desk: Desk,
  source: Source | undefined,
  { typed = {}, replaces, chapter }: SaidOfSource = {},
): Promise<LibraryAnswer> {
  if (!source) return toTrouble({ kind: 'nothing-to-read' });
  const { overrides, faults } = readOverrides(typed);
  const result = await readSource(desk, source, { overrides, chapter });
  if (result.kind === 'library') return result;
  const book = bookOf(result, source, chapter);
  if (!replaces) return keepDraft(desk, { ...toDraft(result, faults), book });
  return keepNewText(desk, result, replaces);
}

/** Reads a new text for an article of the server's own. */
export async function replaceText(
  desk: Desk,
  article: string | undefined,
  source: Source | undefined,
): Promise<LibraryAnswer | ProblemAnswer> {
  const found = await findOwnArticle(desk, article);
  if (found.kind !== 'own') return found;
  const { slug, version } = found.stored;
  return readNew(desk, source, { replaces: { slug, version } });
}

/**
 * Reads another chapter of the book that a draft was read from, or all of it. What is known of the book stays as it was
 * edited; the title is the chapter's.
 *
 * @param chosen from 1; 0 for the whole book
 */
export async function readChapter(desk: Desk, proposalId: string, chosen: number): Promise<LibraryAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  const { draft, proposal } = found;
  const { book } = draft;
  if (!book || proposal.state !== 'draft') return toTrouble({ kind: 'draft-gone' });
  const chapter = chosen === 0 ? undefined : chosen;
  const result = await readSource(desk, book.from, { chapter });
  if (result.kind === 'library') return result;
  const read = toDraft(result);
  const { title, publication, section, provenance } = read.bibliography;
  const bibliography = { ...draft.bibliography, title, publication, section, provenance };
  return changeDraft(desk, found, { ...draft, ...read, bibliography, book: bookOf(result, book.from, chapter) });
}

function bookOf({ chapters = [] }: Imported, from: Source, chapter: number | undefined): DraftedBook | undefined {
  if (chapters.length < 2) return undefined;
  const named = chapters.slice(0, MAX_CHAPTERS_NAMED);
  return { from, chapter, chapters: named.map(({ title, words }) => ({ title: cut(title), words })) };
}

/** A new text under the bibliography, names and actors that curators have given. */
async function keepNewText(desk: Desk, result: Imported, replaces: Replaces): Promise<LibraryAnswer> {
  const { store, guildId } = desk.services;
  const stored = await store.articles.get({ guildId, slug: replaces.slug });
  if (!stored) return toTrouble({ kind: 'article-gone' });
  const { aliases, article } = stored;
  const { provenance } = result.draft.bibliography;
  const bibliography = { ...stored.bibliography, provenance };
  const draft = { ...toDraft(result), bibliography, aliases, actors: article.actors, found: undefined };
  return keepDraft(desk, draft, replaces);
}

/** Reads a pasted text. `keptId`: of what was typed before and refused, to be dropped once it is used. */
export async function readText(desk: Desk, typed: Typed, keptId?: string): Promise<ServerAnswer> {
  const pasted = typed['text'] ?? '';
  const { overrides, faults } = readOverrides(typed);
  const result = await importText(desk, pasted, overrides);
  if (result.kind === 'refused') return refuseText(desk, result, { form: 'paste', typed, keptId });
  const answer = await keepDraft(desk, { ...toDraft(result, faults), pasted });
  const isKept = answer.view.kind === 'preview';
  if (keptId !== undefined && isKept) await dropTyped(desk, keptId);
  return answer;
}

/**
 * Adds more text to a pasted one, and reads all of it anew; the details that were edited stay. An addition that can't be
 * read is kept beside the draft, for the form.
 */
export async function appendText(desk: Desk, proposalId: string, typed: Typed): Promise<ServerAnswer> {
  const found = await findDraft(desk, proposalId);
  if (found.kind !== 'draft') return found;
  const { draft } = found;
  const pasted = `${draft.pasted ?? ''}\n\n${typed['text'] ?? ''}`;
  const { title, date, url } = draft.bibliography;
  const result = await importText(desk, pasted, { title, date, url });
  if (result.kind === 'refused') {
    const isKept = await desk.services.store.proposals.edit(found.proposal, { ...draft, unread: typed['text'] });
    return toTrouble({ ...result, kind: 'refused', ...(isKept && { keptId: proposalId, isAddition: true }) });
  }
  const { paragraphs, leftOut } = toDraft(result);
  return changeDraft(desk, found, { ...draft, paragraphs, leftOut, pasted, unread: undefined });
}

async function importText(desk: Desk, text: string, overrides: Overrides): Promise<ImportResult> {
  return desk.services.importArticle({ bytes: new TextEncoder().encode(text) }, overrides);
}

interface RefusedText {
  readonly form: KeptForm;
  readonly typed: Typed;
  readonly keptId?: string | undefined;
}

async function refuseText(
  desk: Desk,
  { reason, message }: Extract<ImportResult, { kind: 'refused' }>,
  { form, typed, keptId }: RefusedText,
): Promise<LibraryAnswer> {
  const kept = keptId === undefined ? undefined : await findDraft(desk, keptId);
  if (kept?.kind === 'draft' && isTypedOnly(kept)) {
    await desk.services.store.proposals.edit(kept.proposal, { ...kept.draft, typed: { form, values: typed } });
    return toTrouble({ kind: 'refused', reason, message, keptId });
  }
  return toTrouble({ kind: 'refused', reason, message, keptId: await keepTyped(desk, { form, values: typed }) });
}

/** What was typed before has been used. */
export async function dropTyped(desk: Desk, keptId: string): Promise<void> {
  const kept = await findDraft(desk, keptId);
  if (kept.kind !== 'draft' || !isTypedOnly(kept)) return;
  const { guildId, proposalId } = kept.proposal;
  await desk.services.store.proposals.decide({ guildId, proposalId, state: 'withdrawn', ...changeBy(desk) });
}

/** The import as it is kept; what was said of it and can't be used waits in the form of its details. */
export function toDraft(
  { draft, recognised, leftOut, notes }: Imported,
  faults: readonly FieldFault[] = [],
): ProposedDraft {
  const pieces = leftOut.slice(0, MAX_LEFT_OUT).map(({ text, why }) => ({ text: cut(text), why }));
  const faulty = Object.fromEntries(faults.map(({ field, typed: value }) => [field, value]));
  const values = { ...detailsOf(draft.bibliography), ...faulty };
  return {
    ...draft,
    found: recognised.map(({ what, from }) => ({ what, from })),
    leftOut: pieces,
    notes,
    ...(faults.length > 0 && { typed: { form: 'details', values } }),
  };
}

function cut(text: string): string {
  return text.length <= MAX_LEFT_OUT_CHARS ? text : `${text.slice(0, MAX_LEFT_OUT_CHARS).toWellFormed()} […]`;
}
