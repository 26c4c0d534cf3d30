import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { MAX_NESTING } from '../limits.ts';
import { type DomNode, isElement, type MarkupElement, TEXT_NODE } from './dom.ts';

/** Whose text a reader never sees, or which is no text. */
const HIDDEN = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM INPUT BUTTON ' +
    'SELECT TEXTAREA HEAD TITLE LINK META'
  ).split(' '),
);

/** Elements whose text flows on with the text around them (HTML Living Standard, §15.3: displayed inline). */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB RT RP S ' +
    'SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

export interface ElementBlock {
  readonly text: string;
  /** The nearest block element's name, such as `P`, `LI` or `H2`. */
  readonly tag: string;
  /** Within an element that holds no article text (a caption). */
  readonly isCaption: boolean;
}

/** A line break on its way through the text: white space within a block, unless two stand in a row. */
const BREAK = '\v';

interface Place {
  readonly tag: string;
  readonly isCaption: boolean;
  readonly depth: number;
}

/** The texts of an element's blocks in reading order. `<br>` is white space within one, two in a row part two blocks. */
export function elementBlocks(root: MarkupElement): readonly ElementBlock[] {
  const blocks: ElementBlock[] = [];
  let open = '';
  const close = ({ tag, isCaption }: Place): void => {
    blocks.push(...splitBreaks(open).map((text) => ({ text, tag, isCaption })));
    open = '';
  };
  const visit = (node: DomNode, outer: Place): void => {
    if (node.nodeType === TEXT_NODE) open += (node.textContent ?? '').replaceAll(BREAK, ' ');
    if (!isElement(node) || isHidden(node) || outer.depth > MAX_NESTING) return;
    const name = node.tagName.toUpperCase();
    const inner = placeWithin(name, outer);
    if (name === 'BR') open += BREAK;
    if (inner.tag === name) close(outer);
    for (const child of node.childNodes) visit(child, inner);
    if (inner.tag === name) close(inner);
  };
  visit(root, { tag: '', isCaption: false, depth: 0 });
  return blocks;
}

function placeWithin(name: string, { tag, isCaption, depth }: Place): Place {
  const isInline = INLINE.has(name) || name === 'BR';
  return {
    tag: isInline ? tag : name,
    isCaption: isCaption || name === 'FIGCAPTION' || name === 'CAPTION',
    depth: depth + 1,
  };
}

function splitBreaks(text: string): readonly string[] {
  return text
    .split(/\v\s*\v/)
    .map((part) => normaliseParagraph(part.replaceAll(BREAK, ' ')))
    .filter((part) => part !== '');
}

function isHidden(element: MarkupElement): boolean {
  return (
    HIDDEN.has(element.tagName.toUpperCase()) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
