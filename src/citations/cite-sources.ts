import type { Passage } from '#src/articles/passage.ts';
import { loadCitationJs } from './citation-js.ts';
import { toCslRecord } from './csl-record.ts';
import { formatBibtex } from './format-bibtex.ts';

/** The articles of passages as BibTeX, each once, in the order of their first passage; its note names the paragraphs. */
export async function citeSources(passages: readonly Passage[]): Promise<string> {
  const citationJs = await loadCitationJs();
  const bySlug = Map.groupBy(passages, ({ article }) => article.slug);
  const entries = [...bySlug.values()].map(([first, ...others]) => {
    if (!first) return '';
    const numbers = [first, ...others].map(({ paragraph }) => paragraph.number);
    return formatBibtex(citationJs, { ...toCslRecord(first, 'inverted'), note: namePlaces(numbers) });
  });
  return entries.length === 0 ? '' : `${entries.join('\n\n')}\n`;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

function namePlaces(numbers: readonly number[]): string {
  const places = [...new Set(numbers)].toSorted((a, b) => a - b).map(String);
  return `${places.length === 1 ? 'Paragraph' : 'Paragraphs'} ${list.format(places)}`;
}
