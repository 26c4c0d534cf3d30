import { type ExportFormat, quotedPassage, type ShownNote } from '#src/answers/server/notebook-answer.ts';
import { citeSources } from '#src/citations/cite-sources.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { toAnki } from './notebook-anki.ts';
import { toCsv } from './notebook-csv.ts';
import { toMarkdown } from './notebook-markdown.ts';

export interface NotebookFile {
  readonly name: string;
  readonly text: string;
}

export interface FileOptions {
  readonly format: ExportFormat;
  /** Discord's, of the person. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  csv: 'csv',
  anki: 'anki.txt',
  bibtex: 'bib',
};

/** Notes as a file for another program, named after the day. */
export async function writeNotebookFile(
  notes: readonly ShownNote[],
  { format, locale, now }: FileOptions,
): Promise<NotebookFile> {
  const day = new Date(now).toISOString().slice(0, 10);
  const words = wordsFor(locale);
  const name = `notebook-${day}.${ENDINGS[format]}`;
  switch (format) {
    case 'markdown':
      return { name, text: toMarkdown(notes, words) };
    case 'csv':
      return { name, text: toCsv(notes, words) };
    case 'anki':
      return { name, text: toAnki(notes, words) };
    case 'bibtex':
      return { name, text: await toBibtex(notes) };
  }
}

/** Sources that are gone stand as comments: BibTeX skips what is outside of entries. */
async function toBibtex(notes: readonly ShownNote[]): Promise<string> {
  const passages = notes.flatMap(
    ({ noted }) => quotedPassage(noted) ?? (noted.kind === 'edited' ? noted.today : []) ?? [],
  );
  const gone = notes.filter(({ noted }) => noted.kind === 'gone').map(({ reference }) => `% ${reference}\n`);
  return [...gone, await citeSources(passages)].join('');
}
