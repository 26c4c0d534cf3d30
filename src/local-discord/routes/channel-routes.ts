import type { APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { writeRequestOf } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import type { JsonObject } from '../json.ts';
import { objectOf } from '../json.ts';
import type { Channel } from '../guild.ts';
import { findChannel } from '../places.ts';
import type { World } from '../world.ts';
import { editMessage, postMessage } from '../write-message.ts';

export function createChannelRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/users/@me/channels', (context) => {
    const recipientId = objectOf(context.get('body').json)['recipient_id'];
    return context.json(requireDm(world, recipientId));
  });
  routes.get('/channels/:channel', (context) => context.json(requireChannel(world, context.req.param('channel'))));
  routes.post('/channels/:channel/messages', (context) => {
    const channel = requireChannel(world, context.req.param('channel'));
    return context.json(sendMessage(world, channel, context));
  });
  routes.get('/channels/:channel/messages', (context) => {
    const channel = requireChannel(world, context.req.param('channel'));
    // Newest first. Ephemeral messages are in nobody's history.
    return context.json(world.messages.list(channel.id, undefined).toReversed());
  });
  routes.get('/channels/:channel/messages/:message', (context) =>
    context.json(requireMessage(world, context.req.param())),
  );
  routes.patch('/channels/:channel/messages/:message', (context) => {
    const message = requireOwnMessage(world, context.req.param());
    return context.json(editMessage(world, message, writeRequestOf(context)));
  });
  routes.delete('/channels/:channel/messages/:message', (context) => {
    world.messages.remove(requireOwnMessage(world, context.req.param()).id);
    return context.body(null, 204);
  });
  return routes;
}

/** With `enforce_nonce`, a nonce that was used in the channel brings the earlier message back. */
function sendMessage(world: World, channel: Channel, context: ApiContext): APIMessage {
  const request = writeRequestOf(context);
  const nonce = nonceOf(request.body.json);
  const earlier = world.messages
    .list(channel.id, undefined)
    .find((message) => nonce !== undefined && message.nonce === nonce && message.author.id === world.applicationId);
  if (request.body.json['enforce_nonce'] === true && earlier !== undefined) return earlier;
  const extra = nonce === undefined ? {} : { nonce };
  return postMessage(world, { ...request, channelId: channel.id, extra });
}

function nonceOf(body: JsonObject): string | number | undefined {
  const { nonce } = body;
  return typeof nonce === 'string' || typeof nonce === 'number' ? nonce : undefined;
}

function requireChannel(world: World, id: string): Channel {
  const channel = findChannel(world.places, id);
  if (channel === undefined) throw refusals.unknownChannel();
  return channel;
}

function requireDm(world: World, userId: unknown): Channel {
  const channel = typeof userId === 'string' ? world.places.dms.get(userId) : undefined;
  if (channel === undefined) throw refusals.unknownUser();
  return channel;
}

function requireMessage(world: World, { channel, message: id }: { channel: string; message: string }): APIMessage {
  const entry = world.messages.get(id);
  const isHere = entry?.message.channel_id === requireChannel(world, channel).id;
  if (entry === undefined || !isHere || entry.onlyFor !== undefined) throw refusals.unknownMessage();
  return entry.message;
}

function requireOwnMessage(world: World, params: { channel: string; message: string }): APIMessage {
  const message = requireMessage(world, params);
  if (message.author.id !== world.applicationId) throw refusals.foreignMessage();
  return message;
}
