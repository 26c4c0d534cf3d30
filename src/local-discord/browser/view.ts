/** What the views share: the session, and what one can do. */
import type { APIMessage } from 'discord-api-types/v10';
import { nameOf } from './avatar.ts';
import type { MarkdownView } from './markdown/render-markdown.ts';
import type { Session } from './session.ts';
import type { Modal } from '../modal.ts';

export interface View {
  readonly session: Session;
  /** Puts a command into the message box. */
  readonly beginCommand: (name: string) => void;
  /** Puts a mention into the message box. */
  readonly mention: (userId: string) => void;
  readonly openModal: (opened: { readonly modalId: string; readonly modal: Modal }) => void;
  readonly openMessageMenu: (message: APIMessage, at: MenuPlace) => void;
  readonly openUserMenu: (userId: string, at: MenuPlace) => void;
}

/** Where a menu opens, and what gets the focus back. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly opener: HTMLElement;
}

export function markdownView({ session, beginCommand }: View): MarkdownView {
  return {
    words: session.words,
    locale: session.known.viewer.locale,
    nowMs: session.now(),
    nameOf: (kind, id) => nameById(session, kind, id),
    openChannel: (id) => void session.open(id),
    beginCommand,
  };
}

function nameById(session: Session, kind: 'user' | 'role' | 'channel', id: string): string | undefined {
  const { bot, roles, channels } = session.known;
  switch (kind) {
    case 'user': {
      const user = id === bot.id ? bot : session.memberOf(id)?.user;
      return user && nameOf(user);
    }
    case 'role':
      return roles.find((role) => role.id === id)?.name.replace(/^@/, '');
    case 'channel':
    default:
      return channels.find((channel) => channel.id === id)?.name;
  }
}
