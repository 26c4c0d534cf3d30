import type { Recognised, RecognisedField } from '../import-result.ts';
import { isOpen } from './block.ts';
import { factsOf, type Page } from './page.ts';

interface Placed {
  readonly fact: Recognised;
  readonly index: number;
}

/** How many blocks above the title its date may stand; higher up a date is today's, in the newspaper's head. */
const DATE_ABOVE_TITLE = 2;

const ONCE: readonly RecognisedField[] = ['authorNote', 'translator', 'publication', 'section', 'url', 'licence'];

/** Chooses among the facts that the page's lines tell: each kind once, from the likeliest place. */
export function gatherFacts(page: Page): readonly Recognised[] {
  const placed = page.flatMap(({ mark }, index) => (mark?.facts ?? []).map((fact) => ({ fact, index })));
  const title = page.findIndex((block) => factsOf(block, 'title').length > 0);
  const text = page.findIndex(isOpen);
  const of = (what: RecognisedField): readonly Placed[] => placed.filter(({ fact }) => fact.what === what);
  const once = ONCE.flatMap((what) => of(what).slice(0, 1));
  const chosen = [
    ...of('title').slice(0, 1),
    ...bestAuthors(of('author'), title, text),
    ...bestDate(of('date'), title, text),
    ...once,
  ];
  return chosen.map(({ fact }) => fact);
}

/** Bylines between title and text; else the nearest above; else the first below. Neighbouring lines go together. */
function bestAuthors(authors: readonly Placed[], title: number, text: number): readonly Placed[] {
  const first =
    authors.find(({ index }) => index > title && index < text) ??
    authors.findLast(({ index }) => index < title) ??
    authors[0];
  if (!first) return [];
  const together = authors.filter(({ index }) => Math.abs(index - first.index) <= 1);
  return together.filter(({ fact }, at) => together.findIndex((other) => other.fact.value === fact.value) === at);
}

function bestDate(dates: readonly Placed[], title: number, text: number): readonly Placed[] {
  const isLabelled = ({ fact }: Placed): boolean => fact.from === 'the labelled date';
  const head = dates.filter(({ index }) => index < text && index >= title - DATE_ABOVE_TITLE);
  const best = head.find(isLabelled) ?? head.find(({ index }) => index > title) ?? head[0] ?? dates.find(isLabelled);
  return best ? [best] : [];
}
