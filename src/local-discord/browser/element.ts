/** Making elements. Text only ever becomes text nodes and attributes: nothing here takes HTML. */

export type Child = Node | string | undefined;
type Handlers = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

export interface Attributes {
  readonly on?: Handlers;
  readonly [name: string]: string | number | boolean | undefined | Handlers;
}

/** Undefined and false attributes are left out; for `aria-…` and `data-…` false is a value. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  for (const [name, handler] of Object.entries(on ?? {})) {
    // The map's type ties each handler to its event.
    made.addEventListener(name, handler as EventListener);
  }
  made.append(...present(children));
  return made;
}

function setAttribute(made: HTMLElement, name: string, value: Attributes[string]): void {
  if (value === undefined || typeof value === 'object') return;
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) made.toggleAttribute(name, value);
  else made.setAttribute(name, String(value));
}

function present(children: readonly Child[]): readonly (Node | string)[] {
  return children.filter((child) => child !== undefined);
}

let lastId = 0;

/** An id that no other element has. */
export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
