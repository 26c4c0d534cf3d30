import { MAX_CUSTOM_ID_CHARS } from './limits.ts';
import type { PassageId } from './passage-id.ts';

/** What a button or select of ours does. Everything it needs is in its custom id, so it works after a restart. */
export type Action =
  /** Shows another page of the passages that the message's select lists. */
  | { readonly kind: 'page'; readonly page: number }
  /** A select of passages: shows the chosen one. `words` are what to mark in them. */
  | { readonly kind: 'go-to'; readonly words: string }
  /** Shows the passage's whole paragraph, or the one numbered `shown` near it, to the person alone. */
  | { readonly kind: 'context'; readonly passage: PassageId; readonly shown: number }
  /** Saves the passage to the notebook of whoever presses. */
  | { readonly kind: 'save'; readonly passage: PassageId }
  /** Runs a command again for another page. */
  | { readonly kind: 'rerun'; readonly page: number; readonly command: string; readonly options: readonly Option[] }
  /** Runs a command of ours, as if it had been typed; its answer is a message of its own. */
  | { readonly kind: 'run'; readonly command: string; readonly options: readonly Option[] }
  /** A form that was filled in: runs a command with what is in it. */
  | {
      readonly kind: 'submit';
      readonly isInPlace: boolean;
      readonly command: string;
      readonly options: readonly Option[];
    }
  /** Shows one person in full what everyone was shown in part. */
  | { readonly kind: 'more'; readonly of: PageAction }
  /** Shows everyone what one person was shown: `of` makes it again, else it is copied. */
  | { readonly kind: 'share'; readonly of?: PageAction | undefined };

/** Makes a page of an answer. */
export type PageAction = Extract<Action, { kind: 'page' | 'rerun' }>;

export type Option = readonly [name: string, value: string];

/** Changes with the form of the ids; a button of another version is told to be old. */
const VERSION = '1';

/** Undefined where the action needs more than Discord's 100 characters; then there is no such button. */
export function encodeAction(action: Action): string | undefined {
  const id = [VERSION, ...fieldsOf(action)].join(':');
  return id.length <= MAX_CUSTOM_ID_CHARS ? id : undefined;
}

/** Undefined for an id of another version or of somebody else. */
export function decodeAction(customId: string): Action | undefined {
  const [version, ...fields] = customId.split(':');
  return version === VERSION ? readFields(fields) : undefined;
}

function readFields([code, ...fields]: readonly string[]): Action | undefined {
  const [first = '', ...rest] = fields;
  switch (code) {
    case 'p':
      return { kind: 'page', page: Number(first) };
    case 'g':
      return { kind: 'go-to', words: fields.map(unescape).join(':') };
    case 'c':
      return { kind: 'context', shown: Number(first), passage: rest.join(':') };
    case 'k':
      return { kind: 'save', passage: fields.join(':') };
    case 'r':
      return {
        kind: 'rerun',
        page: Number(first),
        command: unescape(rest[0] ?? ''),
        options: toOptions(rest.slice(1)),
      };
    case 'x':
      return { kind: 'run', command: unescape(first), options: toOptions(rest) };
    case 'f':
    case 'F':
      return { kind: 'submit', isInPlace: code === 'F', command: unescape(first), options: toOptions(rest) };
    case 'm': {
      const of = readPageAction(fields);
      return of && { kind: 'more', of };
    }
    case 's':
      return { kind: 'share', of: readPageAction(fields) };
    default:
      return undefined;
  }
}

function readPageAction(fields: readonly string[]): PageAction | undefined {
  const action = readFields(fields);
  return action?.kind === 'page' || action?.kind === 'rerun' ? action : undefined;
}

function fieldsOf(action: Action): string[] {
  switch (action.kind) {
    case 'page':
      return ['p', String(action.page)];
    case 'go-to':
      return ['g', escape(action.words)];
    case 'context':
      return ['c', String(action.shown), action.passage];
    case 'save':
      return ['k', action.passage];
    case 'rerun':
      return ['r', String(action.page), escape(action.command), ...action.options.flat().map(escape)];
    case 'run':
      return ['x', escape(action.command), ...action.options.flat().map(escape)];
    case 'submit':
      return [action.isInPlace ? 'F' : 'f', escape(action.command), ...action.options.flat().map(escape)];
    case 'more':
      return ['m', ...fieldsOf(action.of)];
    case 'share':
      return action.of ? ['s', ...fieldsOf(action.of)] : ['s'];
  }
}

function toOptions(fields: readonly string[]): Option[] {
  return fields.flatMap((name, i) => (i % 2 === 0 ? [[unescape(name), unescape(fields[i + 1] ?? '')] as const] : []));
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function unescape(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%25', '%');
}
