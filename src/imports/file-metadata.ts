import { isPartialDate } from '#src/articles/partial-date.ts';
import { MAX_TITLE_WORDS } from './limits.ts';

/**
 * Titles that programs write by themselves: names of files and templates, "Untitled", "Microsoft Word - draft.doc".
 * Gathered by hand from what word processors and printers write; a title that is lost stands in the text anyway.
 */
const NO_TITLES = [
  /^(?:untitled|document|doc|title|word document|new document|no title|presentation|slide \d+|제목 ?없음|무제|문서)\s?\d*$/i,
  /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|print(?:ing)?)\b/i,
  /\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|hwpx?|pages|pptx?|xlsx?|html?|txt|ps|eps|p65|fm)$/i,
  /^(?:https?:|file:|[a-z]:\\|\/)/i,
  /^(?=.*\d)[\w-]+$/i, // "s41586-020-2649-2", "final_v3"
];

/** Who stands as a document's author without having written it. Source: as for the titles. */
const NO_AUTHORS =
  /^(?:admin(?:istrator)?|user|users?\d*|owner|unknown|anonymous|author|none|n\/a|root|guest|default|test|pc|hp|dell|lenovo|acer|asus|samsung|microsoft(?: office)?(?: user)?|office|windows(?: user)?|mac|python-docx|libreoffice|google docs|apache poi|un-named|사용자|작성자|관리자|user name)$/i;

/** Whether the title in a file's properties was given by a person. */
export function isWorkName(title: string): boolean {
  return (
    title.length > 1 && title.split(' ').length <= MAX_TITLE_WORDS && !NO_TITLES.some((pattern) => pattern.test(title))
  );
}

/** The authors in a file's properties: "Jane Doe; John Roe". "Doe, Jane" stays one. */
export function statedAuthors(creator: string): readonly string[] {
  const parts = creator.includes(';') ? creator.split(';') : creator.split(/\s+(?:and|&)\s+|,\s*(?=\S+\s+\S)/u);
  return parts
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && !NO_AUTHORS.test(name) && !/@|^\w*\d\w*$/.test(name));
}

/** The day of an ISO 8601 time or of a PDF's (`D:20231029120000+09'00'`; ISO 32000-2, §7.9.4), as its own zone has it. */
export function dayIn(time: string): string | undefined {
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(time)?.[0];
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(time) ?? [];
  const date = iso ?? (year === undefined ? undefined : `${year}-${month}-${day}`);
  return date !== undefined && isPartialDate(date) ? date : undefined;
}
