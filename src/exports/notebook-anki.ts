import type { ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { Words } from '#src/words/words.ts';
import { type NoteParts, partsOf } from './note-parts.ts';

/**
 * Notes for Anki's "Import File" (Anki Manual, "Text Files", "File Headers"; Anki 2.1.54 and later): a card a note. In
 * front stands what the person wrote, which often is a question, else how the passage begins; behind it the passage with
 * its source. The first column is Anki's own identity of a card, so that another export changes cards instead of
 * doubling them. Notes without words are left out: there is nothing to learn from them.
 */
export function toAnki(notes: readonly ShownNote[], words: Words): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck:Pilcrow',
    '#tags column:4',
    `#columns:${['ID', 'Front', 'Back', 'Tags'].join('\t')}`,
  ];
  const cards = notes
    .map((note) => ({ parts: partsOf(note, words), id: note.note.noteId }))
    .filter(({ parts }) => parts.quote !== '')
    .map(({ parts, id }) => [id, front(parts), back(parts), parts.tags.join(' ')].join('\t'));
  return `${[...headers, ...cards].join('\n')}\n`;
}

/** Characters of the passage in front, where the person wrote nothing: enough to know it by, too few to read it off. */
const FRONT_CHARS = 40;

function front({ text, quote, source }: NoteParts): string {
  return `${toHtml(text === '' ? `${beginningOf(quote)} …` : text)}<br><small>${toHtml(source)}</small>`;
}

/** At most half of it, up to a word's end where there is one. */
function beginningOf(quote: string): string {
  const beginning = quote.slice(0, Math.min(FRONT_CHARS, Math.ceil(quote.length / 2))).toWellFormed();
  return beginning.includes(' ') ? beginning.slice(0, beginning.lastIndexOf(' ')) : beginning;
}

function back({ quote, source, link, status }: NoteParts): string {
  const cited = link === '' ? toHtml(source) : `<a href="${toHtml(link)}">${toHtml(source)}</a>`;
  const note = status === '' ? '' : `<br><small>${toHtml(status)}</small>`;
  return `<blockquote>${toHtml(quote)}</blockquote>${cited}${note}`;
}

/** Without tabs and line ends, which end a field and a card. */
function toHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '<br>')
    .replace(/\t/g, ' ');
}
