import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import type { DomDocument } from './dom.ts';

/** The contents of the `meta` elements of these names, in the order of the names; empty ones are passed over. */
export function metas(document: DomDocument, names: readonly string[]): readonly string[] {
  const elements = [...document.querySelectorAll('meta')].map((element) => {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    return { name: name?.trim().toLowerCase(), content: element.getAttribute('content') ?? '' };
  });
  return names.flatMap((name) =>
    elements.filter((element) => element.name === name && element.content.trim() !== '').map(({ content }) => content),
  );
}

export function meta(document: DomDocument, name: string): string | undefined {
  return metas(document, [name])[0];
}

/** The text of the first element that the selector finds. */
export function textOf(document: DomDocument, selector: string): string | undefined {
  return normaliseParagraph(document.querySelector(selector)?.textContent ?? '') || undefined;
}

export function attributeOf(document: DomDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}
