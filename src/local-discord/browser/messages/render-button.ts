import type { APIMessage } from 'discord-api-types/v10';
import { useComponent } from '../act.ts';
import { emojiText } from '../controls/component-choices.ts';
import { BUTTON_STYLE } from '../discord-numbers.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Json } from '../json.ts';
import { textOf } from '../json.ts';
import type { View } from '../view.ts';

const CLASSES: Readonly<Record<number, string>> = {
  [BUTTON_STYLE.Primary]: 'primary',
  [BUTTON_STYLE.Secondary]: 'secondary',
  [BUTTON_STYLE.Success]: 'success',
  [BUTTON_STYLE.Danger]: 'danger',
  [BUTTON_STYLE.Link]: 'secondary',
  [BUTTON_STYLE.Premium]: 'primary',
};

export function renderButton(button: Json, message: APIMessage, view: View): HTMLElement {
  const emoji = emojiText(button['emoji']);
  const label = textOf(button['label']);
  const url = safeUrl(button['url']);
  const content = [
    emoji === undefined ? undefined : element('span', { class: 'emoji' }, emoji),
    label === undefined ? undefined : element('span', {}, label),
  ];
  const className = `button button-${CLASSES[Number(button['style'])] ?? 'secondary'}`;
  const isDisabled = button['disabled'] === true;
  if (url !== undefined && !isDisabled) {
    const attributes = { class: className, href: url, target: '_blank', rel: 'noopener noreferrer nofollow' };
    const note = element('span', { class: 'visually-hidden' }, ` (${view.session.words.newTab})`);
    return element('a', attributes, ...content, icon('external'), note);
  }
  const customId = textOf(button['custom_id']) ?? '';
  const made = element(
    'button',
    { type: 'button', class: className, disabled: isDisabled, 'data-custom-id': customId },
    ...content,
  );
  made.addEventListener('click', () => {
    const place = { channelId: message.channel_id, messageId: message.id };
    if (!made.classList.contains('is-busy'))
      void useComponent(view, message, { action: { op: 'press', ...place, customId }, control: made });
  });
  return made;
}

/** Only addresses that a browser can open without running anything. */
export function safeUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:https?|discord):\/\//i.test(value) ? value : undefined;
}
