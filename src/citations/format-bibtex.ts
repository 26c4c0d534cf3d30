import type { CitationJs } from './citation-js.ts';
import type { CslName, CslRecord } from './csl-record.ts';

/** One BibTeX entry in UTF-8, as every BibTeX in use reads it; what LaTeX would take for a command is escaped. */
export function formatBibtex(citationJs: CitationJs, record: CslRecord): string {
  const { author, title, translator, note, 'container-title': container, ...rest } = record;
  const escaped = {
    ...rest,
    title: escapeLatex(title),
    note: translator ? `Translated by ${translator.map(nameInWords).map(escapeLatex).join(' and ')}. ${note}` : note,
    'citation-key': toKey(record.id),
    ...(author && { author: author.map(escapeName) }),
    ...(container !== undefined && { 'container-title': escapeLatex(container) }),
  };
  // "howpublished" repeats the address, for styles from before there was a field for it.
  return citationJs
    .format('bibtex', [escaped])
    .replace(/^\s*howpublished = .*\n/m, '')
    .trim();
}

/**
 * plugin-bibtex escapes only in its ASCII mode, which drops every letter that LaTeX has no command for: a Korean title
 * came out empty (0.8.2). So its ASCII mode is off (see citation-js.ts), and this stands in.
 */
function escapeLatex(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

function escapeName(name: CslName): CslName {
  if ('literal' in name) return { literal: escapeLatex(name.literal) };
  return { ...name, family: escapeLatex(name.family), given: escapeLatex(name.given) };
}

/** BibTeX has no field for a translator. */
function nameInWords(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** A citation key is ASCII (BibTeX reads bytes): the slug where it can be, else letters' code points. */
function toKey(slug: string): string {
  return slug.replace(/[^a-z0-9-]/g, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`);
}
