import type { Locator, Passage } from '#src/articles/passage.ts';

/** What a reference says. Whether such an article, paragraph or sentence exists is the caller's to look up. */
export interface Reference extends Locator {
  /** A slug, or what the reader typed in its place, in lower case. Absent: "the article we are in". */
  readonly article?: string | undefined;
  /** How the hash of the paragraph began when it was cited: lower-case hexadecimal. */
  readonly hash?: string | undefined;
}

/** Names a passage as readers write it: `a-shaky-coalition ¶6.3`, or `a-shaky-coalition ¶6` for a whole paragraph. */
export function formatReference(passage: Passage): string {
  return `${passage.article.slug} ${formatLocator(passage)}`;
}

/** The part of a reference that names the place within the article: `¶6.3`, `¶6.2–4` or `¶6`. */
export function formatLocator({
  paragraph,
  sentence,
  lastSentence,
}: Pick<Passage, 'sentence' | 'lastSentence'> & { readonly paragraph: { readonly number: number } }): string {
  if (sentence === undefined) return `¶${paragraph.number}`;
  return `¶${paragraph.number}.${sentence}${lastSentence === undefined ? '' : `–${lastSentence}`}`;
}

/** Digits of the hash in a reference that is to outlive edits: what the store asks for to find the paragraph again. */
const HASH_DIGITS = 8;

/** Names a passage so that it is found again after the article was edited: `a-shaky-coalition ¶6.3@1a2b3c4d`. */
export function formatStableReference(passage: Passage): string {
  return `${formatReference(passage)}@${passage.paragraph.hash.slice(0, HASH_DIGITS)}`;
}

/** How people write "paragraph", English and Korean (Discord's locales that we speak). */
const MARKER = '(?:[¶#]|(?:p|par|para|paragraph)\\b\\.?|(?:p|par|para)\\.?(?=\\d)|문단|단락)';
const SLUG = '[\\p{L}\\p{N}\\p{M}]+(?:-[\\p{L}\\p{N}\\p{M}]+)*';
/** No article in use has a thousand paragraphs, so a bare number of four digits is a year. */
const BARE_NUMBER = '[1-9]\\d{0,2}';
const MARKED_NUMBER = '[1-9]\\d{0,5}';
const SENTENCE = '\\s*\\.\\s*(?<sentence>[1-9]\\d{0,3})';
const SENTENCES = `${SENTENCE}(?:\\s*[-–]\\s*(?<last>[1-9]\\d{0,3}))?`;
const HASH = '(?:\\s*@\\s*(?<hash>[0-9a-f]{6,64}))?';

/** Tried in this order, so that `para 6` is paragraph 6 and not paragraph 6 of an article called "para". */
const FORMS = [
  `${MARKER}\\s*(?<paragraph>${MARKED_NUMBER})(?:${SENTENCES})?${HASH}`,
  `(?<paragraph>${BARE_NUMBER})${SENTENCE}`,
  `(?<article>${SLUG})\\s*:?\\s*${MARKER}\\s*(?<paragraph>${MARKED_NUMBER})(?:${SENTENCES})?${HASH}`,
  `(?<article>${SLUG})(?:\\s*:\\s*|\\s+)(?<paragraph>${BARE_NUMBER})(?:${SENTENCE})?`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/**
 * Reads what a reader types for a place: `¶6.3`, `6.3`, `p6`, `para 6`, `par. 6`, `#6`, `slug 6`, `slug ¶ 6 . 3`,
 * `slug:6.3`, `¶6.2-4`, `slug ¶6.3@1a2b3c4d`, with any spaces and full-width characters. The whole text must be a reference: a sentence with a number
 * in it isn't one, nor is a number alone ("1947", "6"). `apollo 11` is one by its shape, so look the article up.
 */
export function parseReference(text: string): Reference | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  for (const form of FORMS) {
    const groups = form.exec(typed)?.groups;
    if (groups) return toReference(groups);
  }
  return undefined;
}

function toReference(groups: Readonly<Record<string, string | undefined>>): Reference | undefined {
  const { article, paragraph, sentence, last, hash } = groups;
  if (last !== undefined && Number(last) < Number(sentence)) return undefined;
  return {
    ...(article !== undefined && { article }),
    paragraph: Number(paragraph),
    ...(sentence !== undefined && { sentence: Number(sentence) }),
    ...(last !== undefined && last !== sentence && { lastSentence: Number(last) }),
    ...(hash !== undefined && { hash }),
  };
}

/** A place that a text names: `¶6.3`, with the article's short name right before it where it has one. */
export interface NamedPlace {
  readonly reference: Reference;
  /** Where the paragraph mark stands in the text. */
  readonly at: number;
}

const IN_TEXT = new RegExp(
  `(?:(?<article>${SLUG})\\s*)?¶\\s*(?<paragraph>${MARKED_NUMBER})(?:\\.(?<sentence>[1-9]\\d{0,3})(?:[-–](?<last>[1-9]\\d{0,3}))?)?(?:@(?<hash>[0-9a-f]{6,64}))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The references in a text, by their paragraph marks; in reading order. Linear. */
export function findReferences(text: string): NamedPlace[] {
  return [...text.matchAll(IN_TEXT)].flatMap(({ 0: written, index, groups = {} }) => {
    const reference = toReference(Object.fromEntries(Object.entries(groups).map(([k, v]) => [k, v?.toLowerCase()])));
    return reference ? [{ reference, at: index + written.indexOf('¶') }] : [];
  });
}
