import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { settle } from '../act.ts';
import { COMMAND, MESSAGE_FLAG } from '../discord-numbers.ts';
import { objectsOf } from '../json.ts';
import { localName } from '../local-name.ts';
import { textIn } from '../messages/text-in.ts';
import type { MenuPlace, View } from '../view.ts';
import type { MenuItem } from './context-menu.ts';
import { openMenu } from './context-menu.ts';

/** A message's menu: the apps that take one, and what Discord itself offers. */
export function openMessageMenu(message: APIMessage, place: MenuPlace, view: View): void {
  const { session } = view;
  const { words } = session;
  const run = (command: APIApplicationCommand) => void useApp(view, command, { messageId: message.id });
  const text = message.content === '' ? textIn(objectsOf(message.components)) : message.content;
  const items: readonly MenuItem[] = [
    appsItem(view, COMMAND.Message, run),
    ...ownItems(message, view),
    { label: words.copyText, sign: 'copy', run: () => void copy(text) },
    { label: words.copyMessageId, sign: 'copy', run: () => void copy(message.id) },
  ];
  openMenu(items, place, words.messageActions);
}

/** What Discord itself does with a message. */
function ownItems(
  { id, pinned, author, channel_id: channelId, flags }: APIMessage,
  { session }: View,
): readonly MenuItem[] {
  const { words, me } = session;
  const isPrivate = ((flags ?? 0) & MESSAGE_FLAG.Ephemeral) !== 0;
  if (isPrivate)
    return [
      { label: words.dismiss, sign: 'close', run: () => void session.ask({ op: 'dismiss', channelId, messageId: id }) },
    ];
  const pin = () => void session.ask({ op: 'pin', channelId, messageId: id, isPinned: !pinned });
  const remove = () => void session.ask({ op: 'delete', channelId, messageId: id });
  return [
    ...(session.channel?.canPin === true
      ? [{ label: pinned ? words.unpin : words.pin, sign: 'pin' as const, run: pin }]
      : []),
    ...(author.id === me?.id ? [{ label: words.deleteMessage, sign: 'trash' as const, run: remove }] : []),
  ];
}

/** A person's menu. */
export function openUserMenu(userId: string, place: MenuPlace, view: View): void {
  const { words } = view.session;
  const run = (command: APIApplicationCommand) => void useApp(view, command, { userId });
  const items: readonly MenuItem[] = [
    { label: words.mention, sign: 'at', run: () => view.mention(userId) },
    appsItem(view, COMMAND.User, run),
    { label: words.copyUserId, sign: 'copy', run: () => void copy(userId) },
  ];
  openMenu(items, place, words.members);
}

function appsItem({ session }: View, type: number, run: (command: APIApplicationCommand) => void): MenuItem {
  const { words, known } = session;
  const commands = session.commands.filter((command) => command.type === type);
  const items = commands.map((command) => ({
    label: localName(command, known.viewer.locale),
    sign: 'apps' as const,
    run: () => run(command),
  }));
  return { label: words.apps, items: items.length > 0 ? items : [{ label: words.noApps, isDisabled: true }] };
}

async function useApp(
  view: View,
  { name }: APIApplicationCommand,
  target: { messageId: string } | { userId: string },
): Promise<void> {
  const { session } = view;
  const { channelId } = session;
  const notice = session.addNotice({ channelId, command: name, state: 'sending' });
  const answer = await session.ask(
    'messageId' in target
      ? { op: 'message-app', channelId, name, ...target }
      : { op: 'user-app', channelId, name, ...target },
  );
  if (settle(view, answer)) session.removeNotice(notice);
  else session.failNotice(notice);
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
