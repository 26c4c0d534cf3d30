/** What a message answers, above it: “Member used /ask”, or another message. */
import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { nameOf, renderAvatar } from '../avatar.ts';
import { INTERACTION } from '../discord-numbers.ts';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { objectOf, objectsOf, textOf } from '../json.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { textIn } from './text-in.ts';

export function renderReplyLine(message: APIMessage, view: View): Child {
  const { interaction_metadata: metadata } = message;
  const name = metadata && commandOf(metadata);
  if (metadata !== undefined && name !== undefined) return renderUse(metadata, name, view);
  const answered = message.referenced_message ?? sourceOf(message, view.session);
  return answered === undefined ? undefined : renderAnswered(answered);
}

/** A form counts as the command that opened it. */
function commandOf(metadata: APIMessageInteractionMetadata): string | undefined {
  if (metadata.type === INTERACTION.ApplicationCommand) return textOf(objectOf(metadata)['name']);
  if (metadata.type !== INTERACTION.ModalSubmit) return undefined;
  // Of a form it is the interaction that opened it.
  const opener = objectOf(metadata)['triggering_interaction_metadata'] as APIMessageInteractionMetadata | undefined;
  return opener && commandOf(opener);
}

function renderUse(
  { user }: APIMessageInteractionMetadata,
  name: string,
  { session, beginCommand }: View,
): HTMLElement {
  const command = element(
    'button',
    { type: 'button', class: 'reply-command', on: { click: () => beginCommand(name) } },
    icon('slash'),
    name,
  );
  const who = element('span', { class: 'reply-name' }, nameOf(user));
  return element('div', { class: 'reply-line' }, renderAvatar(user, 'small'), who, ` ${session.words.used} `, command);
}

/** The message whose button or menu was used. */
function sourceOf(
  { interaction_metadata: metadata, channel_id: channelId }: APIMessage,
  session: Session,
): APIMessage | undefined {
  const id = textOf(objectOf(metadata)['interacted_message_id']);
  return session.messages.get(channelId)?.find((message) => message.id === id);
}

function renderAnswered(answered: APIMessage): HTMLElement {
  return element(
    'div',
    { class: 'reply-line' },
    renderAvatar(answered.author, 'small'),
    element('span', { class: 'reply-name' }, nameOf(answered.author)),
    element('span', { class: 'reply-text' }, excerptOf(answered)),
  );
}

/** Enough for a line. */
const EXCERPT_CHARS = 200;

function excerptOf({ content, components = [] }: APIMessage): string {
  const text = content === '' ? textIn(objectsOf(components)) : content;
  return text
    .replace(/^(?:[>#-]+#?\s+)+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, EXCERPT_CHARS);
}
