/** The requests with a body that are served here, and the schemas that Discord's document names for them. */
import type { JsonObject } from '../json.ts';

export interface Operation {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  /** As in the document's `paths`. */
  readonly path: string;
  /** Of the body. With several the body must fit one; the first explains what doesn't fit. */
  readonly schemas: readonly string[];
  /** The body is a list of these. */
  readonly isList?: boolean;
  /** The rules in validation/ look at it too, and answer together with the document. */
  readonly hasOwnRules?: boolean;
}

const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';
const COMMAND_UPDATE = { schemas: ['ApplicationCommandUpdateRequest'], isList: true, hasOwnRules: true } as const;
const COMMAND_CREATE = { schemas: ['ApplicationCommandCreateRequest'], hasOwnRules: true } as const;
const COMMAND_PATCH = { schemas: ['ApplicationCommandPatchRequestPartial'], hasOwnRules: true } as const;
const WEBHOOK_EDIT = { schemas: ['IncomingWebhookUpdateRequestPartial'], hasOwnRules: true } as const;

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages',
    schemas: ['MessageCreateRequest'],
    hasOwnRules: true,
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}/messages/{message_id}',
    schemas: ['MessageEditRequestPartial'],
    hasOwnRules: true,
  },
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    schemas: [
      'CreateMessageInteractionCallbackRequest',
      'UpdateMessageInteractionCallbackRequest',
      'ApplicationCommandAutocompleteCallbackRequest',
      'ModalInteractionCallbackRequest',
      'LaunchActivityInteractionCallbackRequest',
      'PongInteractionCallbackRequest',
    ],
    hasOwnRules: true,
  },
  {
    method: 'POST',
    path: '/webhooks/{webhook_id}/{webhook_token}',
    schemas: ['IncomingWebhookRequestPartial'],
    hasOwnRules: true,
  },
  { method: 'PATCH', path: '/webhooks/{webhook_id}/{webhook_token}/messages/@original', ...WEBHOOK_EDIT },
  { method: 'PATCH', path: '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}', ...WEBHOOK_EDIT },
  { method: 'PUT', path: COMMANDS, ...COMMAND_UPDATE },
  { method: 'POST', path: COMMANDS, ...COMMAND_CREATE },
  { method: 'PATCH', path: `${COMMANDS}/{command_id}`, ...COMMAND_PATCH },
  { method: 'PUT', path: GUILD_COMMANDS, ...COMMAND_UPDATE },
  { method: 'POST', path: GUILD_COMMANDS, ...COMMAND_CREATE },
  { method: 'PATCH', path: `${GUILD_COMMANDS}/{command_id}`, ...COMMAND_PATCH },
  { method: 'POST', path: '/users/@me/channels', schemas: ['CreatePrivateChannelRequest'] },
  { method: 'POST', path: '/guilds/{guild_id}/channels', schemas: ['CreateGuildChannelRequest'] },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}',
    schemas: ['UpdateGuildChannelRequestPartial', 'UpdateThreadRequestPartial'],
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    schemas: ['CreateTextThreadWithoutMessageRequest'],
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    schemas: ['CreateTextThreadWithMessageRequest'],
  },
];

const PATTERNS = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.method} ${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** @param route `METHOD /path` */
export function findOperation(route: string): Operation | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(route))?.operation;
}

/** A JSON Schema. */
export type Schema = JsonObject;

/** By name, as in the document's `components.schemas`; their references are to each other. */
export type Schemas = Readonly<Record<string, Schema>>;
