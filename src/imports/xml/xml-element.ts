import type { DomNode, MarkupElement } from '../html/dom.ts';

/** A run of text in an XML document. */
export class XmlText implements DomNode {
  readonly nodeType = 3;
  readonly childNodes: readonly XmlNode[] = [];
  textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }
}

export type XmlNode = XmlElement | XmlText;

/** An element of an XML document, as much of it as reading a text needs. */
export class XmlElement implements MarkupElement {
  readonly nodeType = 1;
  readonly childNodes: XmlNode[] = [];
  /** Without its namespace's prefix: files choose their prefixes freely, and no two names that we ask for collide. */
  readonly tagName: string;
  readonly #attributes: Readonly<Record<string, string>>;

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.tagName = withoutPrefix(name);
    this.#attributes = attributes;
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }

  get children(): readonly XmlElement[] {
    return this.childNodes.filter((node) => node instanceof XmlElement);
  }

  /** By the name as written, or else by the name without its prefix. */
  getAttribute(name: string): string | null {
    const exact = Object.hasOwn(this.#attributes, name) ? this.#attributes[name] : undefined;
    if (exact !== undefined) return exact;
    return Object.entries(this.#attributes).find(([key]) => withoutPrefix(key) === name)?.[1] ?? null;
  }

  /** The first child element of that name. */
  child(name: string): XmlElement | undefined {
    return this.children.find(({ tagName }) => tagName === name);
  }

  /** All elements of that name within this one, in document order. */
  all(name: string): readonly XmlElement[] {
    return this.children.flatMap((element) =>
      element.tagName === name ? [element, ...element.all(name)] : element.all(name),
    );
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
