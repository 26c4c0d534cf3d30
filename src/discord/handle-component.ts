import { toProblem } from '#src/answers/answer.ts';
import type { FoundPassage } from '#src/answers/answer.ts';
import type { Span } from '#src/articles/article.ts';
import { paragraphPassage } from '#src/articles/passage.ts';
import type { ServerServices, Services } from '#src/services.ts';
import type { Words } from '#src/words/words.ts';
import {
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
  type APIMessageComponent,
} from 'discord-api-types/v10';
import { anchorPassage, quotationBeside } from './anchor-passage.ts';
import { type Action, decodeAction, type PageAction } from './custom-id.ts';
import { type MessageBody, toMessageBody } from './message-body.ts';
import { findPassage, type PassageId } from './passage-id.ts';
import { isFreeToQuote, privateQuotes } from './quoting/quotes.ts';
import { isPrivateBody, showWithinLimits } from './quoting/show-within-limits.ts';
import { renderContext } from './render-context.ts';
import { renderAnswer, renderNotice } from './render.ts';
import { renderPassagePage } from './render-passage-page.ts';

/** A button pressed or a passage chosen, with the message it is on. */
export interface ComponentUse {
  readonly customId: string;
  /** What was chosen in a select. */
  readonly values: readonly string[];
  readonly message: PressedMessage;
  /** As an audience needs them. */
  readonly channelIds: readonly string[];
  readonly words: Words;
}

export interface PressedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Only one person sees the message. */
  readonly isPrivate: boolean;
  /** Whether the person who presses is the one who asked. */
  readonly isOwn: boolean;
}

/** What happens to the message, or what is said next to it. */
export type ComponentResult =
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'reply'; readonly body: MessageBody }
  | { readonly kind: 'run'; readonly action: RunAction; readonly sees: Sees }
  /** The passage isn't there any more as it was; an older version may have it, else `body` says so. */
  | { readonly kind: 'edited'; readonly passage: PassageId; readonly body: MessageBody };

type RunAction = Extract<Action, { kind: 'rerun' | 'run' }>;

/** Who sees what comes: those who see the message pressed, in its place if it is one's own; one person; everyone. */
export type Sees = 'as-before' | 'one' | 'all';

/** The command, with a subcommand that nobody can type, that saves what the option `passage` names. */
const SAVE_COMMAND = 'notebook save';

/** Does what a button or select of ours says. Everything it needs is in the message, so a restart changes nothing. */
export async function handleComponent(use: ComponentUse, services: ServerServices): Promise<ComponentResult> {
  const { customId, values, words } = use;
  const action = decodeAction(customId);
  switch (action?.kind) {
    case undefined:
    case 'submit':
      return { kind: 'reply', body: renderNotice(words.outdatedButton) };
    case 'rerun':
      return { kind: 'run', action, sees: 'as-before' };
    case 'run':
      return { kind: 'run', action, sees: 'one' };
    case 'save': {
      const options = [['passage', action.passage] as const];
      return { kind: 'run', action: { kind: 'run', command: SAVE_COMMAND, options }, sees: 'one' };
    }
    case 'more':
      return makePage(action.of, 'one', { use, services });
    case 'share':
      return share(action, use, services);
    case 'context':
      return showContext(action, use, services);
    case 'page':
      return makePage(action, 'as-before', { use, services });
    case 'go-to':
      return showPassages({ passage: values[0] ?? '' }, 'as-before', { use, services });
  }
}

async function makePage(of: PageAction, sees: Sees, showing: Showing): Promise<ComponentResult> {
  return of.kind === 'rerun' ? { kind: 'run', action: of, sees } : showPassages({ page: of.page }, sees, showing);
}

/** A message that quotes nothing but what is free is shown as it is; any other is made anew, within the limits. */
async function share(
  { of }: Extract<Action, { kind: 'share' }>,
  use: ComponentUse,
  services: ServerServices,
): Promise<ComponentResult> {
  if (of) return makePage(of, 'all', { use, services });
  const passages = passageIdsIn(use.message.components).map((id) => findPassage(id, services.library));
  if (passages.every((passage) => passage && isFreeToQuote(passage.article))) {
    return { kind: 'reply', body: withoutShareButton(use.message) };
  }
  return showPassages({ page: 0 }, 'all', { use, services });
}

function showContext(
  action: Extract<Action, { kind: 'context' }>,
  use: ComponentUse,
  services: Services,
): ComponentResult {
  const { message, words, customId } = use;
  const anchored = anchorPassage(action.passage, quotationBeside(message.components, customId), services);
  const cited = anchored?.found.passage;
  // After an edit the steps to neighbours begin at the passage's new place.
  const number = anchored?.anchor ? cited?.paragraph.number : action.shown;
  const shown = cited && paragraphPassage(cited.article, number ?? action.shown);
  if (!cited || !shown) return edited(action.passage, words);
  const body = renderContext({ cited, shown, words, anchor: anchored?.anchor });
  // The words as they were say more, where they are kept.
  if (anchored?.anchor?.kind === 'changed') return { kind: 'edited', passage: action.passage, body };
  // The neighbours' buttons stand on a private message of context already; there the text changes in place.
  return { kind: message.isPrivate && isContextMessage(message) ? 'update' : 'reply', body };
}

function isContextMessage({ components }: PressedMessage): boolean {
  const actions = customIdsOf(components).map((id) => decodeAction(id)?.kind);
  return actions.length > 0 && actions.every((kind) => kind === 'context' || kind === 'save');
}

type Target = { readonly page: number } | { readonly passage: string };

interface Showing {
  readonly use: ComponentUse;
  readonly services: ServerServices;
}

async function showPassages(target: Target, sees: Sees, { use, services }: Showing): Promise<ComponentResult> {
  const { message, words, channelIds } = use;
  const select = findSelect(message.components);
  const action = decodeAction(select?.custom_id ?? '');
  const marked = action?.kind === 'go-to' ? action.words : '';
  const ids = passageIdsIn(message.components);
  const passages = ids.map((id) => {
    const shown = select?.options.find(({ value }) => value === id)?.description;
    return anchorPassage(id, shown ?? undefined, services)?.found.passage;
  });
  const gone = passages.findIndex((passage) => !passage);
  if (ids.length === 0) return edited('', words);
  if (gone >= 0) return edited('passage' in target ? target.passage : (ids[gone] ?? ''), words);
  const found = passages.flatMap((passage): FoundPassage[] => {
    return passage ? [{ passage, score: 1, marks: markWords(passage.paragraph.text, marked) }] : [];
  });
  const position = 'page' in target ? target : { start: ids.indexOf(target.passage) };
  const isInPlace = sees === 'as-before' && message.isOwn;
  const isPrivate = sees === 'one' || (sees === 'as-before' && (message.isPrivate || !message.isOwn));
  const body = await showWithinLimits(
    (layout) => renderPassagePage({ message, found, position, view: { ...layout, words } }),
    { isPrivate, channelIds, words, services },
  );
  // What turns out to be for one person alone can't take the place of what everyone sees.
  const staysPublic = isPrivate || !isPrivateBody(body);
  return { kind: isInPlace && staysPublic ? 'update' : 'reply', body };
}

/** The passages that the message's select lists; without one those whose context its buttons show. */
function passageIdsIn(components: readonly APIMessageComponent[]): readonly string[] {
  const select = findSelect(components);
  if (decodeAction(select?.custom_id ?? '')?.kind === 'go-to') return select?.options.map(({ value }) => value) ?? [];
  const ids = customIdsOf(components).flatMap((id) => {
    const action = decodeAction(id);
    return action?.kind === 'context' ? [action.passage] : [];
  });
  return [...new Set(ids)];
}

function edited(passage: PassageId, words: Words): ComponentResult {
  const problem = toProblem({ kind: 'stale-passage' });
  const layout = { quotes: privateQuotes(), notes: [], isPrivate: true, canShare: false };
  const body = renderAnswer(problem, { ...layout, words, page: 0, command: '', options: [] });
  return { kind: 'edited', passage, body };
}

/** Where the words, separated by `|`, stand in the text. */
function markWords(text: string, words: string): Span[] {
  if (words === '') return [];
  const escaped = words.replace(/[.*+?^${}()[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findSelect(components: readonly APIMessageComponent[]): APIStringSelectComponent | undefined {
  return flatten(components).find((component) => component.type === ComponentType.StringSelect);
}

function customIdsOf(components: readonly APIMessageComponent[]): string[] {
  return flatten(components).flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
}

function flatten(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => [
    component,
    ...('components' in component ? flatten(component.components) : []),
    ...('accessory' in component ? [component.accessory] : []),
  ]);
}

function withoutShareButton({ components }: PressedMessage): MessageBody {
  return toMessageBody(
    components.map(dropShare).filter((component) => component !== undefined),
    { isPrivate: false },
  );
}

function dropShare<T extends APIMessageComponent>(component: T): T | undefined {
  if ('custom_id' in component && decodeAction(component.custom_id)?.kind === 'share') return undefined;
  if (!('components' in component)) return component;
  const kept = component.components.map(dropShare).filter((child) => child !== undefined);
  return kept.length === 0 ? undefined : { ...component, components: kept };
}
