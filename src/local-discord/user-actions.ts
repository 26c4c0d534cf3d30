/** What people do without the bot's help: write, edit, pin, vote, react. */
import type { APIMessage } from 'discord-api-types/v10';
import { MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Actor } from './actor.ts';
import { channelOf, permissionsOf, personOf } from './actor.ts';
import type { UploadedFile } from './files.ts';
import { findMentions } from './mentions.ts';
import { EMPTY_CONTENT } from './message-content.ts';
import { hasAll } from './permissions.ts';
import { pin, pinsOf, unpin } from './pins.ts';
import type { VoteResult } from './polls.ts';
import { vote } from './polls.ts';
import { react, reactorsOf, readEmoji, unreact } from './reactions.ts';
import type { World } from './world.ts';

/** Each does what Discord's client would, or says why it would not: `undefined` is success. */
export interface UserActions {
  /** A message of the person's own. */
  post(text: string, actor?: Actor, more?: PostDetail): APIMessage;
  /** Only one's own. */
  editPost(message: APIMessage, text: string, actor?: Actor): string | undefined;
  /** One's own, or any with the permission to manage messages. */
  deletePost(message: APIMessage, actor?: Actor): string | undefined;
  /** "Dismiss message", under what only the person sees. */
  dismiss(message: APIMessage, actor?: Actor): string | undefined;
  setPinned(message: APIMessage, isPinned: boolean, actor?: Actor): string | undefined;
  /** The answers that the person's vote is for from now on; none withdraws it. */
  vote(message: APIMessage, answerIds: readonly number[], actor?: Actor): VoteResult;
  /** @param emoji `👍`, or `name:id` of a custom one; a second time takes it back */
  toggleReaction(message: APIMessage, emoji: string, actor?: Actor): void;
  /** What the actor sees in the channel, oldest first. */
  messages(actor?: Actor): readonly APIMessage[];
  /** Newest pin first. */
  pins(actor?: Actor): readonly APIMessage[];
}

export interface PostDetail {
  readonly files?: readonly UploadedFile[];
  readonly replyTo?: APIMessage;
}

export function createUserActions(world: World): UserActions {
  const idOf = (actor: Actor | undefined) => personOf(world, actor).user.id;
  const latest = (message: APIMessage) => world.messages.get(message.id)?.message ?? message;
  const may = (permission: bigint, actor: Actor | undefined) => hasAll(permissionsOf(world, actor), permission);
  return {
    post: (text, actor, more) => post(world, { text, actor, ...more }),
    editPost(message, text, actor) {
      if (message.author.id !== idOf(actor)) return 'Only one’s own messages can be edited.';
      world.messages.edit(message.id, { ...contentOf(latest(message)), content: text });
      return undefined;
    },
    deletePost(message, actor) {
      const isOwn = message.author.id === idOf(actor);
      if (!isOwn && !may(PermissionFlagsBits.ManageMessages, actor)) return 'The person may not delete that message.';
      world.messages.remove(message.id);
      return undefined;
    },
    dismiss(message, actor) {
      if (world.messages.get(message.id)?.onlyFor?.name !== personOf(world, actor).name)
        return 'Only what nobody else sees can be dismissed.';
      world.messages.remove(message.id);
      return undefined;
    },
    setPinned(message, isPinned, actor) {
      if (!may(PermissionFlagsBits.PinMessages, actor)) return 'The person may not pin here.';
      if (isPinned) pin(world, latest(message), personOf(world, actor).user);
      else unpin(world, latest(message));
      return undefined;
    },
    vote: (message, answerIds, actor) => vote(world, message.id, { userId: idOf(actor), answerIds }),
    toggleReaction(message, emoji, actor) {
      const reaction = { userId: idOf(actor), emoji: readEmoji(emoji) };
      const hasReacted = reactorsOf(world, message.id, reaction.emoji).includes(reaction.userId);
      (hasReacted ? unreact : react)(world, latest(message), reaction);
    },
    messages: (actor) => world.messages.list(channelOf(world, actor).id, personOf(world, actor)),
    pins: (actor) => pinsOf(world, channelOf(world, actor).id).map(({ message }) => message),
  };
}

function contentOf({ content, embeds, components, attachments, flags }: APIMessage) {
  return { content, embeds, components: components ?? [], attachments, flags: flags ?? EMPTY_CONTENT.flags };
}

function post(
  world: World,
  { text, actor, files = [], replyTo }: PostDetail & { readonly text: string; readonly actor: Actor | undefined },
): APIMessage {
  const channelId = channelOf(world, actor).id;
  const author = personOf(world, actor).user;
  const attachments = files.map((file) => world.files.keep(channelId, file));
  const mentions = findMentions(world, text, { channelId, authorId: author.id, allowed: undefined });
  const reply = replyTo && {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id: replyTo.channel_id, message_id: replyTo.id },
    referenced_message: replyTo,
  };
  return world.messages.create({
    channelId,
    author,
    content: { ...EMPTY_CONTENT, content: text, attachments },
    extra: { ...mentions, ...reply },
  });
}
