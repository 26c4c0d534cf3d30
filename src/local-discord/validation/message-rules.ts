/** What a message must be like, as it would stand after the request. */
import { MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { numberOf } from '../json.ts';
import type { FileNames } from './attachment-rules.ts';
import { checkAttachments } from './attachment-rules.ts';
import { checkComponent, checkCustomIds, checkIds } from './component-rules.ts';
import { checkEmbeds } from './embed-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkLength, must, joinPath } from './form-error.ts';
import { checkLegacyLayout, checkPlaces, checkV2Totals } from './layout-rules.ts';
import { limits } from './limits.ts';
import { checkMentions } from './mention-rules.ts';
import { checkPoll } from './poll-rules.ts';
import { walkComponents } from './walk-components.ts';

const NO_FILES: FileNames = { uploaded: new Map(), kept: [] };

/** @param path where the message sits in the request: `data` in a callback, empty otherwise. */
export function checkMessage(body: JsonObject, path: string, files: FileNames = NO_FILES): readonly FormError[] {
  const componentsPath = joinPath(path, 'components');
  const placed = walkComponents(body['components'], componentsPath);
  const isV2 = ((numberOf(body['flags']) ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...checkLength(body['content'], joinPath(path, 'content'), {
      rule: 'message.content-length',
      min: 0,
      max: limits.contentChars,
    }),
    ...checkEmbeds(body['embeds'], joinPath(path, 'embeds')),
    ...checkNonce(body['nonce'], joinPath(path, 'nonce')),
    ...checkFlags(body['flags'], joinPath(path, 'flags')),
    ...checkMentions(body['allowed_mentions'], joinPath(path, 'allowed_mentions')),
    ...checkPoll(body['poll'], joinPath(path, 'poll')),
    ...checkAttachments(body, path, files),
    ...(isV2 ? checkV2(body, path) : checkLegacyLayout(placed, componentsPath)),
    ...(isV2 ? checkV2Totals(placed, componentsPath) : []),
    ...checkPlaces(placed),
    ...placed.flatMap(checkComponent),
    ...checkIds(placed),
    ...checkCustomIds(placed),
  ];
}

function checkNonce(nonce: unknown, path: string): readonly FormError[] {
  return checkLength(nonce, path, { rule: 'message.nonce', min: 0, max: limits.nonceChars });
}

/** Message resource, message flags: those that say "can be set" on creating or editing. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.IsVoiceMessage;

/** Flags that Discord sets by itself; a message that is edited may have them already. */
const OWN_FLAGS = MessageFlags.HasThread | MessageFlags.Loading | MessageFlags.Crossposted;

function checkFlags(flags: unknown, path: string): readonly FormError[] {
  const unknown = (numberOf(flags) ?? 0) & ~(SETTABLE_FLAGS | OWN_FLAGS);
  return must(unknown === 0, () =>
    broken('message.flags', path, { code: 'MESSAGE_FLAGS_INVALID', message: `Flags ${unknown} cannot be set` }),
  );
}

function checkV2(body: JsonObject, path: string): readonly FormError[] {
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((field) => isFilled(body[field]))
    .flatMap((field) =>
      broken('message.v2-legacy-fields', joinPath(path, field), {
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      }),
    );
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
