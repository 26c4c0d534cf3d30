import { createHash } from 'node:crypto';
import type { Provenance } from '#src/articles/article.ts';
import type { ImportNote } from '#src/articles/import-note.ts';
import type { Fetched } from '#src/fetching/fetch-result.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import { withoutTracking } from '../addresses/tracking.ts';
import type { Imported, ImportInput, ImportResult, Overrides, Refused } from '../import-result.ts';
import { MAX_LEADS } from '../limits.ts';
import { refuseFetch, refusePage } from '../page-refusals.ts';
import { RESTRICTIONS } from '../html/read-page-hints.ts';
import { readFurtherPages } from './read-further-pages.ts';

/** What an import from the web works with. */
export interface WebImport {
  readonly fetcher: Fetcher;
  /** Reads what was fetched: by `importArticle`, or in a worker that calls it. */
  readonly importer: {
    readonly import: (input: ImportInput, overrides: Overrides) => ImportResult | Promise<ImportResult>;
  };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What the user says about the article. */
  readonly overrides?: Overrides | undefined;
  /** Which chapter to read where the address leads to a book, counted from 1; the whole book where absent. */
  readonly chapter?: number | undefined;
}

/** A page that was fetched and read. */
export interface ReadPage {
  readonly fetched: Fetched;
  readonly imported: Imported;
}

/**
 * Imports the article at a web address: fetches it, follows where the page itself leads on (a refresh, the full version
 * behind AMP), joins an article's pages, and notes in `bibliography.provenance` where all of it came from. Never throws
 * for what the address, the site or the page does; a refusal says what to do.
 */
export async function importFromUrl(address: string, web: WebImport): Promise<ImportResult> {
  const page = await readWhereItLeads(address, web);
  if (page.kind === 'refused') return page;
  const full = await readFullVersion(page, web);
  if (full.kind === 'refused') return full;
  const { joined, pages, missingFrom } = await readFurtherPages(full, (next) => readAt(next, web));
  const notes: readonly ImportNote[] = [
    ...(page.fetched.hasLeftHttps ? [{ kind: 'left-https' } as const] : []),
    ...(full.imported.page?.isAmp === true ? [{ kind: 'amp-only' } as const] : []),
    ...(pages.length > 1 ? [{ kind: 'pages-joined', count: pages.length } as const] : []),
    ...(missingFrom === undefined ? [] : [{ kind: 'pages-missing', from: missingFrom } as const]),
  ];
  return withProvenance(joined, { provenance: provenanceOf(address, full, { pages, now: web.now() }), notes });
}

type Outcome = ({ readonly kind: 'read' } & ReadPage) | Refused;

async function readWhereItLeads(address: string, web: WebImport): Promise<Outcome> {
  let outcome = await readAt(address, web);
  for (let leads = 0; outcome.kind === 'refused' && outcome.movedTo !== undefined; leads++) {
    if (leads === MAX_LEADS) return refusePage('redirects', outcome.values);
    outcome = await readAt(outcome.movedTo, web);
  }
  return outcome;
}

async function readAt(address: string, { fetcher, importer, overrides = {}, chapter }: WebImport): Promise<Outcome> {
  const fetched = await fetcher(address);
  if (fetched.kind === 'refused') return refuseFetch(fetched);
  if (fetched.kind === 'not-modified') throw new Error('a fetch without conditions was answered as one with them');
  const { bytes, finalUrl, contentType, charset } = fetched;
  const name = new URL(finalUrl).pathname.split('/').at(-1);
  const input = { bytes, name, chapter, origin: { url: finalUrl, contentType, charset } };
  const imported = await importer.import(input, overrides);
  return imported.kind === 'refused' ? imported : { kind: 'read', fetched, imported };
}

/**
 * The page itself where an AMP version was asked for, which may be shortened. When that can't be had the AMP version is
 * kept, unless it is because the article must be paid for.
 */
async function readFullVersion(page: ReadPage & { kind: 'read' }, web: WebImport): Promise<Outcome> {
  const { isAmp = false, canonical } = page.imported.page ?? {};
  if (!isAmp || canonical === undefined || canonical === page.fetched.finalUrl) return page;
  const full = await readAt(canonical, web);
  if (full.kind === 'refused') return full.reason === 'paywall' ? full : page;
  return full;
}

interface Retrieval {
  readonly pages: readonly ReadPage[];
  readonly now: number;
}

function provenanceOf(address: string, { fetched, imported }: ReadPage, { pages, now }: Retrieval): Provenance {
  const hash = createHash('sha256');
  for (const page of pages) hash.update(page.fetched.bytes);
  const requested = withoutTracking(address.trim());
  const final = withoutTracking(fetched.finalUrl);
  const canonical = imported.page?.canonical;
  const stated = new Set([...fetched.robotsTags, ...(imported.page?.restrictions ?? [])]);
  const restrictions = RESTRICTIONS.filter((word) => stated.has(word));
  return {
    requested,
    ...(final !== URL.parse(requested)?.href && { final }),
    ...(canonical !== undefined && canonical !== final && { canonical }),
    retrieved: new Date(now).toISOString(),
    hash: `sha256-${hash.digest('hex')}`,
    ...(restrictions.length > 0 && { restrictions }),
  };
}

interface Origin {
  readonly provenance: Provenance;
  readonly notes: readonly ImportNote[];
}

/** A file on the web (a PDF, a text) doesn't say where it stands: then its address is what was fetched. */
function withProvenance(imported: Imported, { provenance, notes }: Origin): Imported {
  const { draft, recognised } = imported;
  const { requested, final = requested, restrictions = [] } = provenance;
  const { url = final } = draft.bibliography;
  const isKnown = recognised.some(({ what }) => what === 'url');
  const noted = restrictions.includes('noarchive') ? [...notes, { kind: 'noarchive' } as const] : notes;
  return {
    ...imported,
    draft: { ...draft, bibliography: { ...draft.bibliography, url, provenance } },
    recognised: isKnown
      ? recognised
      : [...recognised, { what: 'url', value: url, from: 'the address that was fetched' }],
    ...(noted.length > 0 && { notes: noted }),
  };
}
