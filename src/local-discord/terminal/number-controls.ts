/** What can be used in a message, numbered from 1: its enabled buttons, and each option of its menus. */
import type { APIMessage } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { listControls } from '../list-controls.ts';

export type NumberedControl =
  | { readonly kind: 'button'; readonly customId: string }
  | { readonly kind: 'option'; readonly customId: string; readonly value: string };

/** The control with number n is at n - 1. */
export function numberControls(message: Pick<APIMessage, 'components'>): readonly NumberedControl[] {
  return listControls(message.components).flatMap((control): readonly NumberedControl[] => {
    const customId = control.custom_id;
    if (control.disabled === true) return [];
    if (control.type === ComponentType.Button) return [{ kind: 'button', customId }];
    // Menus of people, roles and channels are for the page; the prompt numbers what the bot listed.
    if (control.type !== ComponentType.StringSelect) return [];
    return control.options.map(({ value }) => ({ kind: 'option', customId, value }));
  });
}

/** The number of the button, or of the menu's option; undefined if it can't be used. */
export function numberOf(
  controls: readonly NumberedControl[],
  { customId, value }: { customId: string; value?: string },
): number | undefined {
  const index = controls.findIndex(
    (control) => control.customId === customId && (control.kind === 'button' || control.value === value),
  );
  return index < 0 ? undefined : index + 1;
}
