import type { ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { Words } from '#src/words/words.ts';
import { type NoteParts, partsOf } from './note-parts.ts';

/** Notes in CommonMark, one after another: the quotation, its source, and what the person wrote, which is left as it is. */
export function toMarkdown(notes: readonly ShownNote[], words: Words): string {
  const sections = notes.map((note) => writeSection(partsOf(note, words)));
  return `# ${words.notebook.title}\n\n${sections.join('\n\n---\n\n')}\n`;
}

function writeSection({ quote, source, link, status, text, tags, savedAt }: NoteParts): string {
  const cited = link === '' ? escape(source) : `[${escape(source)}](<${link}>)`;
  const paragraphs = [
    quote === '' ? '' : `> ${escape(quote)}`,
    `— ${cited}`,
    status === '' ? '' : `*${escape(status)}*`,
    text,
    [...tags.map((tag) => `#${tag}`), savedAt.slice(0, 10)].join(' · '),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Of one line, so that nothing in it has a meaning (CommonMark 0.31, 2.4): the article's words stay as they are. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
