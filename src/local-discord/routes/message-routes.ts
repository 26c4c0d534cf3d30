/** Messages of a channel: written, read, edited and deleted by the bot. */
import type { APIMessage } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { writeRequestOf } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import type { Channel } from '../guild.ts';
import { isThread } from '../guild.ts';
import type { JsonObject } from '../json.ts';
import { isJsonObject, objectsOf } from '../json.ts';
import type { MessageExtra } from '../messages.ts';
import { changeChannel } from '../server-actions.ts';
import type { World } from '../world.ts';
import { editMessage, postMessage } from '../write-message.ts';
import { requireChannel, requireMessage, requireOwn } from './access.ts';
import { readCount, readSnowflake } from './read-query.ts';

export function createMessageRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/channels/:channel/messages', (context) => {
    const channel = requireWritable(world, context.req.param('channel'), context);
    return context.json(sendMessage(world, channel, context));
  });
  routes.get('/channels/:channel/messages', (context) => {
    const channel = requireChannel(world, context.req.param('channel'));
    return context.json(listMessages(world, channel, context));
  });
  routes.get('/channels/:channel/messages/:message', (context) =>
    context.json(requireMessage(world, context.req.param())),
  );
  routes.patch('/channels/:channel/messages/:message', (context) => {
    const message = requireOwn(world, requireMessage(world, context.req.param()), refusals.foreignMessage);
    if (message.type !== MessageType.Default && message.type !== MessageType.Reply) throw refusals.systemMessage();
    return context.json(editMessage(world, message, writeRequestOf(context)));
  });
  routes.delete('/channels/:channel/messages/:message', (context) => {
    const message = requireMessage(world, context.req.param());
    if (message.author.id !== world.applicationId) requireChannel(world, message.channel_id, P.ManageMessages);
    world.messages.remove(message.id);
    return context.body(null, 204);
  });
  return routes;
}

/** The channel, if the bot may write this message there. */
function requireWritable(world: World, id: string, context: ApiContext): Channel {
  const channel = requireChannel(world, id);
  const { json, files } = writeRequestOf(context).body;
  const needed = [
    isThread(channel) ? P.SendMessagesInThreads : P.SendMessages,
    objectsOf(json['embeds']).length > 0 ? P.EmbedLinks : 0n,
    files.size > 0 ? P.AttachFiles : 0n,
    isJsonObject(json['poll']) ? P.SendPolls : 0n,
    isJsonObject(json['message_reference']) ? P.ReadMessageHistory : 0n,
  ];
  requireChannel(
    world,
    id,
    needed.reduce((all, permission) => all | permission, 0n),
  );
  if (isThread(channel)) openThread(world, channel);
  return channel;
}

/** Writing into an archived thread opens it again, unless it is locked. */
function openThread(world: World, thread: Channel): void {
  if (!isThread(thread) || thread.thread_metadata?.archived !== true) return;
  if (thread.thread_metadata.locked) throw refusals.archivedThread();
  changeChannel(world, { ...thread, thread_metadata: { ...thread.thread_metadata, archived: false } });
}

/**
 * How long `enforce_nonce` remembers. Documented as "the past few minutes" (developer documentation, Message, create
 * message); the exact time is ours.
 */
const NONCE_WINDOW_MS = 5 * 60_000;

/** With `enforce_nonce`, a nonce that was used in the channel a short while ago brings the earlier message back. */
function sendMessage(world: World, channel: Channel, context: ApiContext): APIMessage {
  const request = writeRequestOf(context);
  const nonce = nonceOf(request.body.json);
  const earlier = world.messages
    .list(channel.id, undefined)
    .filter(({ timestamp }) => world.now() - Date.parse(timestamp) <= NONCE_WINDOW_MS)
    .find((message) => nonce !== undefined && message.nonce === nonce && message.author.id === world.applicationId);
  if (request.body.json['enforce_nonce'] === true && earlier !== undefined) return earlier;
  const extra = { ...(nonce !== undefined && { nonce }), ...readReference(world, channel, request.body.json) };
  return postMessage(world, { ...request, channelId: channel.id, extra });
}

function nonceOf(body: JsonObject): string | number | undefined {
  const { nonce } = body;
  return typeof nonce === 'string' || typeof nonce === 'number' ? nonce : undefined;
}

/** A reply to a message that is there, unless the bot said that it may be missing. */
function readReference(world: World, channel: Channel, body: JsonObject): MessageExtra {
  const reference = body['message_reference'];
  if (!isJsonObject(reference)) return {};
  const replied = world.messages.get(String(reference['message_id']))?.message;
  if (replied?.channel_id !== channel.id) {
    if (reference['fail_if_not_exists'] === false) return {};
    throw refusals.invalidField('message_reference', { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' });
  }
  return {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id: channel.id, message_id: replied.id },
    referenced_message: replied,
  };
}

/** Newest first. Without the permission to read the history there is none. */
function listMessages(world: World, channel: Channel, context: ApiContext): readonly APIMessage[] {
  const limit = readCount(context, 'limit', { min: 1, max: 100, otherwise: 50 });
  const [before, after, around] = ['before', 'after', 'around'].map((name) => readSnowflake(context, name));
  const newestFirst = world.messages.list(channel.id, undefined).toReversed();
  requireChannel(world, channel.id, P.ReadMessageHistory);
  if (around !== undefined) return takeAround(newestFirst, around, limit);
  if (before !== undefined) return newestFirst.filter(({ id }) => BigInt(id) < before).slice(0, limit);
  if (after !== undefined) return newestFirst.filter(({ id }) => BigInt(id) > after).slice(-limit);
  return newestFirst.slice(0, limit);
}

function takeAround(newestFirst: readonly APIMessage[], around: bigint, limit: number): readonly APIMessage[] {
  const half = Math.floor(limit / 2);
  const newer = newestFirst.filter(({ id }) => BigInt(id) > around).slice(-half);
  return [...newer, ...newestFirst.filter(({ id }) => BigInt(id) <= around)].slice(0, newer.length + limit - half);
}
