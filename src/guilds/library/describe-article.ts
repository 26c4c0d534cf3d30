import { type FieldFault, type LibraryAnswer, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import { type ProblemAnswer, toProblem } from '#src/answers/answer.ts';
import type { FormAnswer } from '#src/answers/form.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { StoredArticle } from '#src/storage/interface/article-store.ts';
import type { ProposedDraft } from '#src/storage/interface/proposal-store.ts';
import { changeBy, type Desk, type Typed } from './desk.ts';
import { changeDraft, findDraft, type FoundDraft, isTypedOnly, keepTyped } from './drafts.ts';
import {
  detailsForm,
  detailsOf,
  fitsForm,
  type KeptForm,
  moreForm,
  namesForm,
  namesOf,
  pasteForm,
} from './library-forms.ts';
import { findBySlug } from './own-article.ts';
import { dropTyped } from './read-article.ts';
import { readDetails, readNames } from './read-details.ts';

/** Which of the two forms of an article's data. */
export type DataForm = Extract<KeptForm, 'details' | 'names'>;

/** What is described: an article of the library by its slug, or a draft (or what was typed before) by its id. */
export interface Target {
  readonly slug?: string | undefined;
  readonly id?: string | undefined;
  /** When the article was last changed, as `stampOfEdit` writes it, when the form was opened. */
  readonly at?: string | undefined;
}

/** Opens a form with what is known. */
export async function openDataForm(desk: Desk, form: DataForm, { slug, id }: Target): Promise<ServerAnswer> {
  if (id !== undefined) return reopenForm(desk, id, form);
  const found = await findBySlug(desk, slug ?? '');
  if (found.kind !== 'own') return found;
  return formFor(form, valuesOf(form, knownOf(found.stored)), targetOf(found.stored));
}

/** Opens a draft's form, with what was typed last where that could not be used. `form`: the one that was typed in. */
export async function reopenForm(desk: Desk, id: string, form?: KeptForm): Promise<ServerAnswer> {
  const found = await findDraft(desk, id);
  if (found.kind !== 'draft') return found;
  const { draft, proposal } = found;
  const wanted = form ?? draft.typed?.form ?? 'details';
  const typed = draft.typed?.form === wanted ? draft.typed.values : undefined;
  const options = [['id', id]] as const;
  if (wanted === 'paste') return pasteForm(typed, options);
  if (wanted === 'more') return moreForm({ text: draft.unread ?? '' }, options);
  const dataForm: DataForm = wanted === 'names' ? 'names' : 'details';
  if (!isTypedOnly(found)) return formFor(dataForm, typed ?? valuesOf(dataForm, draftedOf(draft)), options);
  const article = await findBySlug(desk, proposal.replaces?.slug ?? '');
  if (article.kind !== 'own') return article;
  return formFor(dataForm, typed ?? {}, [...options, ['at', stampOfEdit(article.stored)]]);
}

/** Takes over what was typed into a form; what can't be used is kept and told. */
export async function describeArticle(
  desk: Desk,
  form: DataForm,
  { target, typed }: { readonly target: Target; readonly typed: Typed },
): Promise<LibraryAnswer | ProblemAnswer> {
  const { id, slug = '', at } = target;
  if (id === undefined) return describeStored(desk, { form, slug, typed, at });
  const found = await findDraft(desk, id);
  if (found.kind !== 'draft') return found;
  if (!isTypedOnly(found)) return describeDraft(desk, found, { form, typed });
  return describeStored(desk, { form, slug: found.proposal.replaces?.slug ?? '', typed, at, kept: found });
}

async function describeDraft(
  desk: Desk,
  found: FoundDraft,
  { form, typed }: { readonly form: DataForm; readonly typed: Typed },
): Promise<LibraryAnswer> {
  const { draft } = found;
  const { faults, ...described } = readForm(form, typed, draftedOf(draft));
  const kept = faults.length > 0 ? { form, values: typed } : undefined;
  return changeDraft(desk, found, { ...draft, ...described, typed: kept });
}

interface Describing {
  readonly form: DataForm;
  readonly slug: string;
  readonly typed: Typed;
  readonly at: string | undefined;
  /** Where it was typed before. */
  readonly kept?: FoundDraft | undefined;
}

async function describeStored(desk: Desk, describing: Describing): Promise<LibraryAnswer | ProblemAnswer> {
  const { form, slug, typed, at, kept } = describing;
  const { store, guildId, settings } = desk.services;
  // What was typed as a curator may be sent by somebody who isn't one any more.
  if (!desk.mayCurate) return toProblem({ kind: 'curators-only', roleId: settings.curatorRoleId });
  const found = await findBySlug(desk, slug);
  if (found.kind !== 'own') return found;
  const { stored } = found;
  const { title } = stored.bibliography;
  const keep = async () => keepAgain(desk, stored, describing);
  if (stampOfEdit(stored) !== at) {
    const keptId = await keep();
    return keptId === undefined ? notKept() : toTrouble({ kind: 'edited-meanwhile', title, keptId });
  }
  const { faults, ...described } = readForm(form, typed, knownOf(stored));
  if (faults.length > 0) {
    const keptId = await keep();
    return keptId === undefined ? notKept() : toTrouble({ kind: 'faults', faults, keptId });
  }
  const isThere = await store.articles.describe({ guildId, slug, ...described, ...changeBy(desk) });
  const now = isThere ? await store.articles.get({ guildId, slug }) : undefined;
  if (!now) return toTrouble({ kind: 'article-gone' });
  if (kept) await dropTyped(desk, kept.proposal.proposalId);
  return toLibrary({ kind: 'entry', stored: now, isChanged: true });
}

async function keepAgain(
  desk: Desk,
  { slug, version }: StoredArticle,
  { form, typed: values, kept }: Describing,
): Promise<string | undefined> {
  const typed = { form, values };
  if (!kept) return keepTyped(desk, typed, { slug, version });
  const isKept = await desk.services.store.proposals.edit(kept.proposal, { ...kept.draft, typed });
  return isKept ? kept.proposal.proposalId : undefined;
}

/** Its place on the desk was taken away meanwhile, or there is none. */
function notKept(): LibraryAnswer {
  return toTrouble({ kind: 'draft-gone' });
}

type Known = Pick<StoredArticle, 'bibliography' | 'aliases'> & Pick<StoredArticle['article'], 'actors'>;
type Described = Partial<Known> & { readonly faults: readonly FieldFault[] };

function readForm(form: DataForm, typed: Typed, known: Known): Described {
  if (form === 'details') return readDetails(typed, known.bibliography);
  const read = readNames(typed, known.bibliography);
  return fitsForm(known.actors) ? read : { ...read, actors: known.actors };
}

function valuesOf(form: DataForm, known: Known): Typed {
  return form === 'details' ? detailsOf(known.bibliography) : namesOf(known);
}

function knownOf({ bibliography, aliases, article }: StoredArticle): Known {
  return { bibliography, aliases, actors: article.actors };
}

function draftedOf({ bibliography, aliases = [], actors }: ProposedDraft): Known {
  return { bibliography, aliases, actors };
}

function formFor(form: DataForm, values: Typed, options: FormAnswer['options']): FormAnswer {
  return form === 'details' ? detailsForm(values, options) : namesForm(values, options);
}

function targetOf(stored: StoredArticle): FormAnswer['options'] {
  return [
    ['of', stored.slug],
    ['at', stampOfEdit(stored)],
  ];
}

/** Short, since it stands beside a slug in a form's id. */
function stampOfEdit({ editedAt, version }: Pick<StoredArticle, 'editedAt' | 'version'>): string {
  return (editedAt + version).toString(36);
}
