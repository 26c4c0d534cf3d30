import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { elementBlocks } from '../html/element-blocks.ts';
import type { LeftOut } from '../import-result.ts';
import { XmlElement, XmlText } from '../xml/xml-element.ts';

export interface BookPiece {
  /** An anchor is a place that the table of contents names; its text is empty. */
  readonly kind: 'text' | 'heading' | 'caption' | 'anchor';
  readonly text: string;
  readonly id?: string | undefined;
}

export interface BookDocument {
  readonly pieces: readonly BookPiece[];
  readonly anchors: ReadonlySet<string>;
  /** Notes and notices, taken out of the text. */
  readonly leftOut: readonly LeftOut[];
  /** Whether the document says that it is a cover, a title page or the like. */
  readonly isAside: boolean;
}

/** Semantic types of EPUB (EPUB 3 Structural Semantics Vocabulary 1.1) and their DPUB-ARIA roles without `doc-`. */
const NOTES = new Set(['footnote', 'footnotes', 'endnote', 'endnotes', 'rearnote', 'rearnotes', 'note']);
const DROPPED = new Set(['noteref', 'backlink', 'pagebreak']);
const ASIDE = new Set([
  'cover',
  'titlepage',
  'halftitlepage',
  'toc',
  'copyright-page',
  'landmarks',
  'loi',
  'lot',
  'colophon',
  'imprint',
  'index',
]);

/** What publishers' converters put around the text, by class: the notices of Project Gutenberg. */
const NOTICE_CLASS = /(?:^|\s)pg-boilerplate(?:\s|$)/;

/** A note's number or sign where it is referred to. */
const NOTE_MARK = /^[[(]?(?:\d{1,4}|[*†‡§¶]{1,4}|[a-z]|[ivxl]{1,6})[\])]?$/u;

/** Stands in the text for a place that the contents name; private characters that no book uses, and which are removed otherwise. */
const ANCHOR = /^\ue000(\d+)\ue001$/u;

/** Reads a document of the book: its blocks in order, with the places of `ids` among them. */
export function readDocument(root: XmlElement, ids: readonly string[]): BookDocument {
  const html = root.child('html') ?? root;
  const body = html.child('body') ?? html;
  const leftOut: LeftOut[] = [];
  const anchors = new Map<string, number>();
  const wanted = new Set(ids);
  const clean = (element: XmlElement): void => {
    const id = element.getAttribute('id');
    const kept = element.childNodes.filter((node) => !(node instanceof XmlElement) || keeps(node, element, leftOut));
    element.childNodes.splice(0, element.childNodes.length, ...kept);
    for (const child of element.children) clean(child);
    if (id === null || !wanted.has(id) || anchors.has(id)) return;
    anchors.set(id, anchors.size);
    element.childNodes.unshift(anchorElement(anchors.size - 1));
  };
  clean(body);
  const names = [...anchors.keys()];
  const pieces = elementBlocks(body).flatMap(({ text, tag, isCaption }) => toPiece(text, { tag, isCaption, names }));
  return { pieces, leftOut, anchors: new Set(names), isAside: isAside(body) };
}

function toPiece(
  text: string,
  { tag, isCaption, names }: { tag: string; isCaption: boolean; names: readonly string[] },
): readonly BookPiece[] {
  const anchor = ANCHOR.exec(text)?.[1];
  if (anchor !== undefined) return [{ kind: 'anchor', text: '', id: names[Number(anchor)] }];
  const bare = text.replace(/[\ue000\ue001]/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return []; // "* * *" parts scenes
  if (isCaption) return [{ kind: 'caption', text: bare }];
  return [{ kind: /^h[1-6]$/i.test(tag) ? 'heading' : 'text', text: bare }];
}

function anchorElement(number: number): XmlElement {
  const element = new XmlElement('div', {});
  element.childNodes.push(new XmlText(`\ue000${number}\ue001`));
  return element;
}

/** Whether the element is part of the text. Notes are noted down. */
function keeps(element: XmlElement, parent: XmlElement, leftOut: LeftOut[]): boolean {
  const types = typesOf(element);
  const isNote = types.some((type) => NOTES.has(type));
  const isNotice = NOTICE_CLASS.test(element.getAttribute('class') ?? '');
  if (isNote || isNotice) {
    const text = normaliseParagraph(element.textContent);
    if (text !== '') leftOut.push({ text, why: isNote ? 'note' : 'notice of the publisher' });
    return false;
  }
  return (
    element.tagName.toLowerCase() !== 'nav' && !types.some((type) => DROPPED.has(type)) && !isNoteMark(element, parent)
  );
}

/** "<a><sup>3</sup></a>" or "<sup><a>3</a></sup>" in books that mark no semantics. */
function isNoteMark(element: XmlElement, parent: XmlElement): boolean {
  const names = [
    element.tagName.toLowerCase(),
    element.children[0]?.tagName.toLowerCase(),
    parent.tagName.toLowerCase(),
  ];
  const isRaisedLink =
    (names[0] === 'sup' && (names[1] === 'a' || names[2] === 'a')) || (names[0] === 'a' && names[1] === 'sup');
  return isRaisedLink && NOTE_MARK.test(element.textContent.trim());
}

/** The document's own types are on its body, or on the one section that holds all of it. */
function isAside(body: XmlElement): boolean {
  const [only, ...others] = body.children;
  const types = [...typesOf(body), ...(only && others.length === 0 ? typesOf(only) : [])];
  return types.some((type) => ASIDE.has(type));
}

function typesOf(element: XmlElement): readonly string[] {
  const stated = `${element.getAttribute('epub:type') ?? ''} ${(element.getAttribute('role') ?? '').replaceAll('doc-', '')}`;
  return stated.toLowerCase().split(/\s+/);
}
