/** The bot's messages: checked, then kept. */
import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { refusals } from './discord-error.ts';
import { bitField } from './enums.ts';
import type { JsonObject } from './json.ts';
import { isJsonObject, numberOf, objectsOf } from './json.ts';
import type { Mentions } from './mentions.ts';
import { findMentions, mentionText } from './mentions.ts';
import type { MessageBody, MessageContent } from './message-content.ts';
import { EMPTY_CONTENT, isEmpty, readContent } from './message-content.ts';
import type { MessageDraft } from './messages.ts';
import { readPoll, schedulePollEnd } from './polls.ts';
import type { RequestRef } from './records.ts';
import { recordViolation, refuseIfBroken } from './refuse-if-broken.ts';
import type { FileNames } from './validation/attachment-rules.ts';
import { checkMessage } from './validation/message-rules.ts';
import type { World } from './world.ts';

export interface WriteRequest {
  readonly body: MessageBody;
  readonly request: RequestRef;
  /** Where the message sits in the body: `data` in a callback. */
  readonly path: string;
}

export type NewMessage = WriteRequest & Pick<MessageDraft, 'channelId' | 'onlyFor' | 'extra'>;

/** @throws DiscordError when the body breaks a limit. */
export function postMessage(world: World, request: NewMessage): APIMessage {
  const { body, channelId, onlyFor, extra } = request;
  refuseIfBroken(world, request.request, checkMessage(body.json, request.path, fileNamesOf(body, [])));
  const content = readContent(body, EMPTY_CONTENT, { files: world.files, channelId });
  if (isEmpty(content) && !isJsonObject(body.json['poll'])) refuseEmpty(world, request);
  const poll = isJsonObject(body.json['poll']) ? { poll: readPoll(body.json['poll'], world.now()) } : {};
  const message = world.messages.create({
    channelId,
    author: world.people.bot,
    content,
    onlyFor,
    extra: { ...mentionsOf(world, body.json, { content, channelId }), ...poll, ...extra },
  });
  schedulePollEnd(world, message);
  return message;
}

function refuseEmpty(world: World, { request: { route, number }, path }: WriteRequest): never {
  const { message, code } = refusals.emptyMessage();
  recordViolation(world, { path, code: String(code), message, rule: 'message.empty', route, request: number });
  throw refusals.emptyMessage();
}

function mentionsOf(
  world: World,
  json: JsonObject,
  { content, channelId }: { content: MessageContent; channelId: string },
): Mentions {
  const text = mentionText(content.content, content.components);
  return findMentions(world, text, { channelId, authorId: world.applicationId, allowed: json['allowed_mentions'] });
}

/** Changes what the body names; the rest stays. @throws DiscordError when the message would break a limit. */
export function editMessage(world: World, message: APIMessage, request: WriteRequest): APIMessage {
  const before = contentOf(message);
  const json = withoutEphemeral(request.body.json);
  refuseIfBroken(
    world,
    request.request,
    checkMessage(mergeBody(json, before), request.path, fileNamesOf(request.body, before.attachments)),
  );
  const context = { files: world.files, channelId: message.channel_id };
  const content = readContent({ ...request.body, json }, before, context);
  if (isEmpty(content) && message.poll === undefined) refuseEmpty(world, request);
  return world.messages.edit(message.id, content, mentionsOf(world, json, { content, channelId: message.channel_id }));
}

/** @param before what the message already has; the body may keep only some of it */
export function fileNamesOf({ json, files }: MessageBody, before: MessageContent['attachments']): FileNames {
  const listed = json['attachments'];
  const isKept = (id: string): boolean =>
    !Array.isArray(listed) || objectsOf(listed).some((entry) => entry['id'] === id);
  return {
    uploaded: new Map(Array.from(files, ([number, { filename }]) => [number, filename])),
    kept: before.filter(({ id }) => isKept(id)).map(({ filename }) => filename),
  };
}

/** Who alone sees a message is settled when it is made. */
function withoutEphemeral(json: JsonObject): JsonObject {
  return { ...json, flags: (numberOf(json['flags']) ?? 0) & ~MessageFlags.Ephemeral };
}

function mergeBody(json: JsonObject, before: MessageContent): JsonObject {
  const { content, embeds, components } = before;
  return { content, embeds, components, ...json, flags: before.flags | (numberOf(json['flags']) ?? 0) };
}

/** What the message shows; it no longer loads once anything is written to it. */
function contentOf({ content, embeds, components, attachments, flags }: APIMessage): MessageContent {
  const settled = bitField<MessageFlags>((flags ?? 0) & ~MessageFlags.Loading);
  return { content, embeds, components: components ?? [], attachments, flags: settled };
}
