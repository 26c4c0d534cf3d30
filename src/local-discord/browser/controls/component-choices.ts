/** What a select menu offers, of each kind. */
import { nameOf, renderAvatar } from '../avatar.ts';
import { COMPONENT } from '../discord-numbers.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Json } from '../json.ts';
import { numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import type { Session } from '../session.ts';
import type { Choice } from './select-menu.ts';

const { StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect } = COMPONENT;
const SELECTS: ReadonlySet<number> = new Set([StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect]);

export function isSelect(component: Json): boolean {
  return SELECTS.has(numberOf(component['type']) ?? 0);
}

export function choicesOf(component: Json, session: Session): readonly Choice[] {
  switch (component['type']) {
    case UserSelect:
      return userChoices(session);
    case RoleSelect:
      return roleChoices(session);
    case MentionableSelect:
      return [...userChoices(session), ...roleChoices(session)];
    case ChannelSelect:
      return channelChoices(session, component['channel_types']);
    default:
      return objectsOf(component['options']).map(toChoice);
  }
}

/** What is chosen before anybody has. */
export function chosenOf(component: Json): readonly string[] {
  const preset = objectsOf(component['options']).filter((option) => option['default'] === true);
  const defaults = objectsOf(component['default_values']).map(({ id }) => textOf(id) ?? '');
  return [...preset.map((option) => textOf(option['value']) ?? ''), ...defaults];
}

function toChoice(option: Json): Choice {
  const description = textOf(option['description']);
  const emoji = emojiText(option['emoji']);
  return {
    value: textOf(option['value']) ?? '',
    label: textOf(option['label']) ?? '',
    ...(description !== undefined && { description }),
    ...(emoji !== undefined && { picture: () => element('span', { class: 'emoji', 'aria-hidden': true }, emoji) }),
  };
}

/** A custom emoji's picture is on Discord's own servers; its name stands for it. */
export function emojiText(emoji: unknown): string | undefined {
  const { id, name } = objectOf(emoji);
  if (typeof name !== 'string') return undefined;
  return typeof id === 'string' ? `:${name}:` : name;
}

export function userChoices({ known }: Session): readonly Choice[] {
  return known.members.map(({ user }) => ({
    value: user.id,
    label: nameOf(user),
    description: user.username,
    picture: () => renderAvatar(user, 'small'),
  }));
}

export function roleChoices({ known }: Session): readonly Choice[] {
  return known.roles.map(({ id, name }) => ({
    value: id,
    label: `@${name.replace(/^@/, '')}`,
    picture: () => icon('people'),
  }));
}

/** Discord's numbers of channel types, for those that there are here: text and threads. */
const CHANNEL_TYPE = { text: 0, thread: 11, dm: 1 } as const;

export function channelChoices({ known }: Session, types: unknown): readonly Choice[] {
  const accepted = Array.isArray(types) && types.length > 0 ? types : undefined;
  return known.channels
    .filter(({ kind }) => kind !== 'dm' && (accepted?.includes(CHANNEL_TYPE[kind]) ?? true))
    .map(({ id, name, kind }) => ({
      value: id,
      label: name,
      picture: () => icon(kind === 'thread' ? 'thread' : 'hash'),
    }));
}
