/**
 * The few parts of the DOM that the import uses, as linkedom provides them. linkedom's own types rest on TypeScript's
 * `dom` library, which a server program doesn't load.
 */
export interface DomNode {
  /** 1 for an element, 3 for text (DOM Living Standard, §4.4). */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** An element of any kind of markup. */
export interface MarkupElement extends DomNode {
  /** Upper case in HTML documents. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
}

export interface DomElement extends MarkupElement {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Whether the node is an element; comments, doctypes and text aren't. */
export function isElement(node: DomNode): node is MarkupElement {
  return node.nodeType === ELEMENT_NODE;
}
