/** Channels and threads themselves. */
import type { APIOverwrite, APIThreadChannel, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { ChannelType, MessageFlags, MessageType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { bitField } from '../enums.ts';
import type { GuildChannel } from '../guild.ts';
import { isThread } from '../guild.ts';
import type { JsonObject } from '../json.ts';
import { numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { EMPTY_CONTENT } from '../message-content.ts';
import { basePermissions, hasAll } from '../permissions.ts';
import { addChannel, changeChannel, deleteChannel } from '../server-actions.ts';
import type { ThreadDraft } from '../threads.ts';
import { createThread } from '../threads.ts';
import type { World } from '../world.ts';
import { requireChannel, requireGuild, requireGuildChannel, requireMessage, requireTextChannel } from './access.ts';

export function createChannelRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/users/@me/channels', (context) => {
    const channel = world.places.dms.get(textOf(bodyOf(context)['recipient_id']) ?? '');
    if (channel === undefined) throw refusals.unknownUser();
    return context.json(channel);
  });
  routes.post('/guilds/:guild/channels', (context) => {
    const guild = requireGuild(world, context.req.param('guild'));
    if (!hasAll(basePermissions(guild, world.applicationId), P.ManageChannels)) throw refusals.missingPermissions();
    return context.json(addChannel(world, guild, readDraft(bodyOf(context))), 201);
  });
  routes.get('/channels/:channel', (context) => context.json(requireChannel(world, context.req.param('channel'))));
  routes.patch('/channels/:channel', (context) => {
    const channel = requireManageable(world, context.req.param('channel'));
    const changed = applyChanges(channel, bodyOf(context));
    changeChannel(world, changed);
    return context.json(changed);
  });
  routes.delete('/channels/:channel', (context) => {
    const channel = requireManageable(world, context.req.param('channel'));
    deleteChannel(world, channel.id);
    return context.json(channel);
  });
  routes.post('/channels/:channel/typing', (context) => {
    const channel = requireChannel(world, context.req.param('channel'), P.SendMessages);
    world.events.emit('typing', { channelId: channel.id });
    return context.body(null, 204);
  });
  addThreadRoutes(world, routes);
  return routes;
}

function bodyOf(context: ApiContext): JsonObject {
  return objectOf(context.get('body').json);
}

function addThreadRoutes(world: World, routes: Hono<ApiEnv>): void {
  routes.post('/channels/:channel/threads', (context) => context.json(startThread(world, context), 201));
  routes.post('/channels/:channel/messages/:message/threads', (context) =>
    context.json(startFromMessage(world, context), 201),
  );
  routes.get('/guilds/:guild/threads/active', (context) => {
    const { channels } = requireGuild(world, context.req.param('guild'));
    const threads = [...channels.values()].filter((channel) => isThread(channel) && !isArchived(channel));
    return context.json({ threads, members: [] });
  });
  // The bot sees public threads whether or not it joined, so joining changes nothing here.
  const path = '/channels/:channel/thread-members/:user';
  routes.on(['PUT', 'DELETE'], path, (context) => {
    requireThread(world, context.req.param('channel'));
    return context.body(null, 204);
  });
}

function requireThread(world: World, id: string): APIThreadChannel {
  const channel = requireGuildChannel(world, id);
  if (!isThread(channel)) throw refusals.wrongChannelType();
  return channel;
}

function isArchived(thread: GuildChannel): boolean {
  return isThread(thread) && thread.thread_metadata?.archived === true;
}

/** Who began a thread may change it. */
function requireManageable(world: World, id: string): GuildChannel {
  const channel = requireGuildChannel(world, id);
  if (isThread(channel) && channel.owner_id === world.applicationId) return channel;
  return requireGuildChannel(world, id, isThread(channel) ? P.ManageThreads : P.ManageChannels);
}

function readDraft(body: JsonObject) {
  return {
    name: textOf(body['name']) ?? '',
    topic: textOf(body['topic']) ?? null,
    // The document has checked them.
    overwrites: objectsOf(body['permission_overwrites']) as unknown as readonly APIOverwrite[],
  };
}

function applyChanges(channel: GuildChannel, body: JsonObject): GuildChannel {
  const name = textOf(body['name']) ?? channel.name;
  if (!isThread(channel)) {
    const overwrites = body['permission_overwrites'];
    return {
      ...channel,
      name,
      ...('topic' in body && { topic: textOf(body['topic']) ?? null }),
      ...(Array.isArray(overwrites) && { permission_overwrites: overwrites as APIOverwrite[] }),
    };
  }
  const { archived, locked, auto_archive_duration: minutes } = body;
  const metadata = channel.thread_metadata;
  if (metadata === undefined) return { ...channel, name };
  return {
    ...channel,
    name,
    thread_metadata: {
      ...metadata,
      ...(typeof archived === 'boolean' && { archived }),
      ...(typeof locked === 'boolean' && { locked }),
      ...(isArchiveDuration(minutes) && { auto_archive_duration: minutes }),
    },
  };
}

/** Minutes; the document lets no others through. */
function isArchiveDuration(value: unknown): value is ThreadAutoArchiveDuration {
  return numberOf(value) !== undefined;
}

/** A thread of its own; Discord notes it in the channel. */
function startThread(world: World, context: ApiContext): APIThreadChannel {
  const body = objectOf(context.get('body').json);
  const isPrivate = body['type'] === ChannelType.PrivateThread;
  const needed = isPrivate ? P.CreatePrivateThreads : P.CreatePublicThreads;
  const parent = requireTextChannel(world, context.req.param('channel') ?? '', needed);
  const thread = openThread(world, world.nextId(), { ...readThread(world, body), parent, isPrivate });
  if (!isPrivate) {
    world.messages.create({
      channelId: parent.id,
      author: world.people.bot,
      content: { ...EMPTY_CONTENT, content: thread.name },
      extra: {
        type: MessageType.ThreadCreated,
        message_reference: { type: 0, channel_id: thread.id, guild_id: parent.guild_id ?? '' },
      },
    });
  }
  return thread;
}

/** A thread has the id of the message that it begins with (developer documentation, Channel, start thread). */
function startFromMessage(world: World, context: ApiContext): APIThreadChannel {
  const params = { channel: context.req.param('channel') ?? '', message: context.req.param('message') ?? '' };
  const parent = requireTextChannel(world, params.channel, P.CreatePublicThreads);
  const message = requireMessage(world, params);
  if (message.thread !== undefined) throw refusals.threadExists();
  const body = objectOf(context.get('body').json);
  const thread = openThread(world, message.id, { ...readThread(world, body), parent });
  const flags = bitField<MessageFlags>((message.flags ?? 0) | MessageFlags.HasThread);
  world.messages.annotate(message.id, { thread, flags });
  world.messages.create({
    channelId: thread.id,
    author: message.author,
    content: EMPTY_CONTENT,
    extra: {
      type: MessageType.ThreadStarterMessage,
      message_reference: { type: 0, channel_id: parent.id, message_id: message.id, guild_id: parent.guild_id ?? '' },
      referenced_message: message,
    },
  });
  return thread;
}

function readThread(world: World, body: JsonObject): Omit<ThreadDraft, 'parent'> {
  const minutes = body['auto_archive_duration'];
  return {
    name: textOf(body['name']) ?? '',
    ownerId: world.applicationId,
    createdAt: new Date(world.now()).toISOString(),
    ...(isArchiveDuration(minutes) && { archiveAfter: minutes }),
  };
}

function openThread(world: World, id: string, draft: ThreadDraft): APIThreadChannel {
  const thread = createThread(id, draft);
  world.places.guilds.get(thread.guild_id ?? '')?.channels.set(id, thread);
  world.events.emit('channel', { kind: 'created', channel: thread });
  return thread;
}
