import type { APIMessage } from 'discord-api-types/v10';
import { useComponent } from '../act.ts';
import { choicesOf, chosenOf } from '../controls/component-choices.ts';
import { SelectMenu } from '../controls/select-menu.ts';
import type { Json } from '../json.ts';
import { numberOf, textOf } from '../json.ts';
import type { View } from '../view.ts';

/** A menu in a message: choosing tells the bot. */
export function renderSelect(component: Json, message: APIMessage, view: View): HTMLElement {
  const { session } = view;
  const placeholder = textOf(component['placeholder']) ?? session.words.makeSelection;
  const customId = textOf(component['custom_id']) ?? '';
  const menu = new SelectMenu({
    label: placeholder,
    placeholder,
    choices: choicesOf(component, session),
    chosen: chosenOf(component),
    min: numberOf(component['min_values']) ?? 1,
    max: numberOf(component['max_values']) ?? 1,
    isDisabled: component['disabled'] === true,
    onChange: (values) => {
      const place = { channelId: message.channel_id, messageId: message.id };
      void useComponent(view, message, { action: { op: 'choose', ...place, customId, values }, control: menu.field });
    },
  });
  menu.field.dataset['customId'] = customId;
  return menu;
}
