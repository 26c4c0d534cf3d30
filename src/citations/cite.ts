import type { Passage } from '#src/articles/passage.ts';
import { type CitationJs, loadCitationJs } from './citation-js.ts';
import type { CitationStyle } from './citation-styles.ts';
import { type NameOrder, toCslRecord } from './csl-record.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatRis } from './format-ris.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** A citation in the two forms in which it is shown. */
export interface CitationText {
  readonly plain: string;
  /** With italics, for Discord; everything else is escaped. */
  readonly markdown: string;
}

export type Citation =
  | {
      readonly kind: 'prose';
      /** The entry in a list of works cited. */
      readonly bibliography: CitationText;
      /** What stands after the quotation, with the paragraph's number. */
      readonly inText: CitationText;
    }
  /** A record to import into a reference manager, of several lines; the passage is in its note. */
  | { readonly kind: 'record'; readonly record: string };

/**
 * Cites a passage. Asynchronous only because the citation libraries load at first use; no network is used. References
 * are in English, whatever the article's language, as are the three handbooks.
 */
export async function cite(passage: Passage, style: CitationStyle): Promise<Citation> {
  switch (style) {
    case 'apa':
      return citeProse(passage, { style, order: 'initials', citationJs: await loadCitationJs() });
    case 'mla':
    case 'chicago':
      return citeProse(passage, { style, order: 'as-written', citationJs: await loadCitationJs() });
    case 'bibtex':
      return { kind: 'record', record: formatBibtex(await loadCitationJs(), toCslRecord(passage, 'inverted')) };
    case 'ris':
      return { kind: 'record', record: formatRis(toCslRecord(passage, 'inverted')) };
    default:
      return style satisfies never;
  }
}

interface ProseOptions {
  readonly style: CitationStyle;
  readonly order: NameOrder;
  readonly citationJs: CitationJs;
}

function citeProse(passage: Passage, { style, order, citationJs }: ProseOptions): Citation {
  const record = toCslRecord(passage, order);
  const entry = { id: record.id, locator: String(passage.paragraph.number), label: 'paragraph' };
  const format = (output: 'bibliography' | 'citation'): CitationText => {
    const options = { style, lang: 'en-US', ...(output === 'citation' && { entry }) };
    const plain = citationJs.format(output, [record], { ...options, format: 'text' }).trim();
    const html = citationJs.format(output, [record], { ...options, format: 'html' });
    return { plain, markdown: htmlToMarkdown(html) };
  };
  return { kind: 'prose', bibliography: format('bibliography'), inText: format('citation') };
}
