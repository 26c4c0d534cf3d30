/** What a tab says, looked at before it is believed. */
import { Locale } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { isJsonObject, numberOf, objectOf, textOf } from '../json.ts';
import type { Action, ClientMessage, FieldValues, Viewer } from './protocol.ts';

const LOCALES: readonly string[] = Object.values(Locale);

/** Undefined for what no page of ours says. */
export function readClientMessage(text: string): ClientMessage | undefined {
  const json = parse(text);
  if (json['op'] === 'enter') return { op: 'enter', ...readViewer(json) };
  const id = numberOf(json['id']);
  const action = readAction(json);
  return id === undefined || action === undefined ? undefined : { ...action, id };
}

function parse(text: string): JsonObject {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** By default the member, in English. */
function readViewer({ user, locale }: JsonObject): Viewer {
  const known = typeof locale === 'string' && LOCALES.includes(locale) ? (locale as `${Locale}`) : Locale.EnglishUS;
  return { user: user === 'curator' ? 'curator' : 'member', locale: known };
}

type FieldKind = 'text' | 'flag' | 'texts' | 'numbers' | 'values' | 'duration';

/** Each action's fields, and of which kind they must be. */
const FIELDS: Readonly<Record<Action['op'], Readonly<Record<string, FieldKind>>>> = {
  history: { channelId: 'text' },
  pins: { channelId: 'text' },
  post: { channelId: 'text', text: 'text' },
  slash: { channelId: 'text', name: 'text', values: 'values' },
  autocomplete: { channelId: 'text', name: 'text', focused: 'text', values: 'values' },
  press: { channelId: 'text', messageId: 'text', customId: 'text' },
  choose: { channelId: 'text', messageId: 'text', customId: 'text', values: 'texts' },
  submit: { channelId: 'text', modalId: 'text', values: 'values' },
  'message-app': { channelId: 'text', name: 'text', messageId: 'text' },
  'user-app': { channelId: 'text', name: 'text', userId: 'text' },
  dismiss: { channelId: 'text', messageId: 'text' },
  pin: { channelId: 'text', messageId: 'text', isPinned: 'flag' },
  delete: { channelId: 'text', messageId: 'text' },
  react: { channelId: 'text', messageId: 'text', emoji: 'text' },
  vote: { channelId: 'text', messageId: 'text', answerIds: 'numbers' },
  advance: { byMs: 'duration' },
};

function readAction(json: JsonObject): Action | undefined {
  const op = textOf(json['op']) ?? '';
  if (!Object.hasOwn(FIELDS, op)) return undefined;
  const fields = Object.entries(FIELDS[op as Action['op']]);
  if (!fields.every(([name, kind]) => isOfKind(json[name], kind))) return undefined;
  // Each field has just been looked at, by the table above.
  return { op, ...Object.fromEntries(fields.map(([name]) => [name, json[name]])) } as unknown as Action;
}

/** A hundred years; more overflows dates. */
const MAX_ADVANCE_MS = 100 * 365 * 86_400_000;

function isOfKind(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'numbers':
      return Array.isArray(value) && value.every((item) => typeof item === 'number');
    case 'duration':
      return typeof value === 'number' && value >= 0 && value <= MAX_ADVANCE_MS;
    case 'values':
    default:
      return isFieldValues(value);
  }
}

function isFieldValues(value: unknown): value is FieldValues {
  return isJsonObject(value) && Object.values(value).every((item) => isFieldValue(item));
}

function isFieldValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string' || isFile(item));
  return ['string', 'number', 'boolean'].includes(typeof value) || isFile(value);
}

function isFile(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  return ['filename', 'contentType', 'base64'].every((name) => typeof value[name] === 'string');
}
