import type { Bibliography } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import { formatPartialDate } from './date-parts.ts';
import { formatLocator } from './reference.ts';
import { readTranslator } from './translator.ts';

interface SourceWords {
  readonly andOthers: (first: string) => string;
  readonly noDate: string;
  readonly translatedBy: (translator: string) => string;
}

const ENGLISH: SourceWords = {
  andOthers: (first) => `${first} et al.`,
  noDate: 'n.d.',
  translatedBy: (translator) => `trans. ${translator}`,
};
const KOREAN: SourceWords = {
  andOthers: (first) => `${first} 외`,
  noDate: '날짜 미상',
  translatedBy: (translator) => `${translator} 옮김`,
};

/** From this many authors on only the first is named: as Chicago's author-date references (17th ed., chapter 15). */
const ET_AL_FROM = 4;

/**
 * One line of plain text that says where a passage is from: author, title, outlet, translator, date, paragraph, as in
 * `Shin Bong-sup, “A shaky tripartite coalition”, n.d., ¶6`. What is unknown is left out, but the date, which then is
 * "n.d." Names stand as the article writes them.
 *
 * @param locale BCP 47, of the reader: dates and words follow it; Korean, or else English words
 */
export function sourceLine(passage: Passage, locale: string): string {
  const { authors, title, publication, translator, date } = passage.article.bibliography;
  const words = /^ko\b/.test(locale) ? KOREAN : ENGLISH;
  const parts = [
    joinAuthors(authors, { locale, words }),
    quoteTitle(title),
    publication,
    translator && words.translatedBy(readTranslator(translator)),
    date === undefined ? words.noDate : formatPartialDate(date, locale),
    formatLocator(passage),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function joinAuthors(
  authors: Bibliography['authors'],
  { locale, words }: { readonly locale: string; readonly words: SourceWords },
): string {
  const [first = ''] = authors;
  if (authors.length >= ET_AL_FROM) return words.andOthers(first);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(authors);
}

/** Sets the title in double quotation marks; those inside it become single. */
function quoteTitle(title: string): string {
  const inner = title
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
  return `“${inner}”`;
}
