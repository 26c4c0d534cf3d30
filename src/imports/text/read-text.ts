import type { Reading } from '../import-result.ts';
import type { Block } from './block.ts';
import { isOpen } from './block.ts';
import { gatherFacts } from './gather-facts.ts';
import { markAsides } from './mark-asides.ts';
import { markAuthors } from './mark-authors.ts';
import { markEdges } from './mark-edges.ts';
import { markEnd } from './mark-end.ts';
import { markFurniture } from './mark-furniture.ts';
import { markMeta } from './mark-meta.ts';
import { markSections } from './mark-sections.ts';
import { markTitle } from './mark-title.ts';
import type { Page, Pass } from './page.ts';
import { splitBlocks } from './split-blocks.ts';

/**
 * From the surest to the least sure. Each pass sees what the earlier ones left open; what nothing marks is the text,
 * so that an unknown kind of furniture is kept rather than a paragraph lost.
 */
const PASSES: readonly Pass[] = [
  markMeta,
  markFurniture,
  markSections,
  markEnd,
  markTitle,
  markAuthors,
  markEdges,
  markAsides,
];

/**
 * Reads text that was copied from a web page, with whatever stood around the article.
 *
 * @returns every block of the text, in order: as a paragraph, or left out with the reason
 */
export function readText(text: string): Reading {
  return readPage(splitBlocks(text));
}

/** The same for blocks that somebody else split. */
export function readPage(blocks: readonly Block[]): Reading {
  const page = PASSES.reduce<Page>((marked, pass) => pass(marked), blocks);
  return {
    facts: gatherFacts(page),
    paragraphs: page.filter(isOpen).map((block) => block.text),
    leftOut: page.flatMap(({ text, mark }) => (mark ? [{ text, why: mark.why }] : [])),
  };
}
