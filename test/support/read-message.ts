import type { APIMessage, APIMessageComponent } from 'discord-api-types/v10';

/** All text displays of a message, in order. */
export function textOf(message: APIMessage | undefined): string {
  const texts = flatten(message?.components ?? []).flatMap((component) =>
    'content' in component ? [component.content] : [],
  );
  return texts.join('\n');
}

export interface ControlInMessage {
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Buttons and selects of a message, in order. */
export function controlsOf(message: APIMessage): ControlInMessage[] {
  return flatten(message.components ?? []).filter((component): component is APIMessageComponent & ControlInMessage => {
    return 'custom_id' in component || 'url' in component;
  });
}

function flatten(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => {
    const inner = 'components' in component ? flatten(component.components) : [];
    return 'accessory' in component ? [component, ...inner, component.accessory] : [component, ...inner];
  });
}
