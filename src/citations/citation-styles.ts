/** The forms in which a passage can be cited, in the order in which a command offers them. */
export const CITATION_STYLES = [
  { id: 'apa', label: 'APA (7th edition)' },
  { id: 'mla', label: 'MLA (9th edition)' },
  { id: 'chicago', label: 'Chicago (17th edition, author-date)' },
  { id: 'bibtex', label: 'BibTeX' },
  { id: 'ris', label: 'RIS (EndNote, Zotero, Mendeley)' },
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number]['id'];
