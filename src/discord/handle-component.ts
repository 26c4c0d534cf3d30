import { toProblem } from '#src/answers/answer.ts';
import type { FoundPassage } from '#src/answers/answer.ts';
import type { Span } from '#src/articles/article.ts';
import { paragraphPassage } from '#src/articles/passage.ts';
import type { Services } from '#src/services.ts';
import type { Words } from '#src/words/words.ts';
import {
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
  type APIMessageComponent,
} from 'discord-api-types/v10';
import { anchorPassage, quotationBeside } from './anchor-passage.ts';
import { type Action, decodeAction } from './custom-id.ts';
import { type MessageBody, toMessageBody } from './message-body.ts';

import { renderContext } from './render-context.ts';
import { renderAnswer, renderNotice } from './render.ts';
import { renderPassagePage } from './render-passage-page.ts';

/** A button pressed or a passage chosen, with the message it is on. */
export interface ComponentUse {
  readonly customId: string;
  /** What was chosen in a select. */
  readonly values: readonly string[];
  readonly message: PressedMessage;
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
  | { readonly kind: 'run'; readonly action: Extract<Action, { kind: 'rerun' | 'run' }> };

/** Does what a button or select of ours says. Everything it needs is in the message, so a restart changes nothing. */
export function handleComponent(use: ComponentUse, services: Services): ComponentResult {
  const { customId, values, message, words } = use;
  const action = decodeAction(customId);
  switch (action?.kind) {
    case undefined:
    case 'submit':
      return { kind: 'reply', body: renderNotice(words.outdatedButton) };
    case 'rerun':
    case 'run':
      return { kind: 'run', action };
    case 'share':
      return { kind: 'reply', body: withoutShareButton(message) };
    case 'context':
      return showContext(action, use, services);
    case 'page':
      return showPassages({ page: action.page }, use, services);
    case 'go-to':
      return showPassages({ passage: values[0] ?? '' }, use, services);
  }
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
  if (!cited || !shown) return stale(words);
  const body = renderContext({ cited, shown, words, anchor: anchored?.anchor });
  // The neighbours' buttons stand on a private message of context already; there the text changes in place.
  return { kind: message.isPrivate && isContextMessage(message) ? 'update' : 'reply', body };
}

function isContextMessage({ components }: PressedMessage): boolean {
  const actions = customIdsOf(components).map((id) => decodeAction(id)?.kind);
  return actions.length > 0 && actions.every((kind) => kind === 'context');
}

type Target = { readonly page: number } | { readonly passage: string };

function showPassages(target: Target, { message, words }: ComponentUse, services: Services): ComponentResult {
  const select = findSelect(message.components);
  const action = decodeAction(select?.custom_id ?? '');
  if (action?.kind !== 'go-to') return stale(words);
  const anchored = (select?.options ?? []).flatMap(({ value, description }) => {
    const one = anchorPassage(value, description, services);
    return one ? [{ value, passage: one.found.passage }] : [];
  });
  const isGone = 'passage' in target && !anchored.some(({ value }) => value === target.passage);
  if (isGone || anchored.length === 0) return stale(words);
  const found = anchored.map(({ passage }): FoundPassage => {
    return { passage, score: 1, marks: markWords(passage.paragraph.text, action.words) };
  });
  const position = 'page' in target ? target : { start: anchored.findIndex(({ value }) => value === target.passage) };
  const isPrivate = message.isPrivate || !message.isOwn;
  const body = renderPassagePage({ message, found, position, words, isPrivate });
  return { kind: message.isOwn ? 'update' : 'reply', body };
}

function stale(words: Words): ComponentResult {
  const problem = toProblem({ kind: 'stale-passage' });
  return {
    kind: 'reply',
    body: renderAnswer(problem, { words, page: 0, isPrivate: true, canShare: false, command: '', options: [] }),
  };
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
  return components.flatMap((component) => {
    return 'components' in component ? [component, ...flatten(component.components)] : [component];
  });
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
