/** Emoji that people and bots put under a message. */
import type { APIMessage, APIReaction } from 'discord-api-types/v10';
import type { World } from './world.ts';

export interface Emoji {
  readonly id: string | null;
  readonly name: string;
}

interface React {
  readonly userId: string;
  readonly emoji: Emoji;
}

/** `👍`, or `name:id` of a custom emoji. */
export function readEmoji(text: string): Emoji {
  const [, name, id] = /^(\w+):(\d+)$/.exec(text) ?? [];
  return name === undefined || id === undefined ? { id: null, name: text } : { id, name };
}

export function reactorsOf(world: World, messageId: string, emoji: Emoji): readonly string[] {
  return [...(world.reactors.get(keyOf(messageId, emoji)) ?? [])];
}

export function react(world: World, message: APIMessage, { userId, emoji }: React): void {
  const key = keyOf(message.id, emoji);
  const reactors = world.reactors.get(key) ?? new Set();
  if (reactors.has(userId)) return;
  world.reactors.set(key, reactors.add(userId));
  recount(world, message, emoji);
  world.events.emit('reaction', { kind: 'added', message, userId, emoji });
}

export function unreact(world: World, message: APIMessage, { userId, emoji }: React): void {
  if (world.reactors.get(keyOf(message.id, emoji))?.delete(userId) !== true) return;
  recount(world, message, emoji);
  world.events.emit('reaction', { kind: 'removed', message, userId, emoji });
}

function recount(world: World, { id }: APIMessage, emoji: Emoji): void {
  const before = world.messages.get(id)?.message.reactions ?? [];
  const reactors = reactorsOf(world, id, emoji);
  const reaction: APIReaction = {
    emoji: { ...emoji },
    count: reactors.length,
    count_details: { burst: 0, normal: reactors.length },
    burst_colors: [],
    me: reactors.includes(world.applicationId),
    me_burst: false,
  };
  const index = before.findIndex((old) => keyOf(id, asEmoji(old)) === keyOf(id, emoji));
  const all = index < 0 ? [...before, reaction] : before.with(index, reaction);
  world.messages.annotate(id, { reactions: all.filter(({ count }) => count > 0) });
}

function asEmoji({ emoji }: APIReaction): Emoji {
  return { id: emoji.id, name: emoji.name ?? '' };
}

function keyOf(messageId: string, { id, name }: Emoji): string {
  return `${messageId}/${id ?? name}`;
}
