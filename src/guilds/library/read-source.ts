import { createHash } from 'node:crypto';
import { type LibraryAnswer, toTrouble } from '#src/answers/server/library-answer.ts';
import type { RemoteFile } from '#src/imports/download.ts';
import type { Imported, ImportResult, Overrides } from '#src/imports/import-result.ts';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';
import type { DraftedBook } from '#src/storage/interface/proposal-store.ts';
import type { Desk } from './desk.ts';

/** Where an article lies: with Discord, as somebody sent it along, or on the web. */
export type Source = DraftedBook['from'];

export interface Reading {
  readonly overrides?: Overrides | undefined;
  /** Of a book, from 1; the whole of it where absent. */
  readonly chapter?: number | undefined;
}

/** Gets and reads what lies there; what keeps it from being read is told. */
export async function readSource(desk: Desk, source: Source, reading: Reading = {}): Promise<Imported | LibraryAnswer> {
  const result =
    source.kind === 'file'
      ? await readFile(desk, source, reading)
      : await desk.services.importAddress(toAddress(source.url), reading);
  return result.kind === 'refused' ? toTrouble({ ...result, kind: 'refused' }) : result;
}

async function readFile(desk: Desk, file: RemoteFile, reading: Reading): Promise<ImportResult | LibraryAnswer> {
  const { download, importArticle, now } = desk.services;
  const downloaded = await download(file);
  if (downloaded.kind === 'not-downloaded') {
    return toTrouble({ kind: 'not-downloaded', why: downloaded.why, maxBytes: MAX_IMPORT_BYTES });
  }
  const { bytes } = downloaded;
  const { name } = file;
  // Said before the bytes are handed over to a thread.
  const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
  const result = await importArticle({ bytes, name, chapter: reading.chapter }, reading.overrides);
  if (result.kind === 'refused') return result;
  const { draft } = result;
  // An article file that Pilcrow wrote says itself where its text is from.
  const provenance = { requested: name, retrieved: new Date(now()).toISOString(), hash };
  return { ...result, draft: { ...draft, bibliography: { provenance, ...draft.bibliography } } };
}

/** As people paste it: in the brackets that keep Discord from showing the page, or without its beginning. */
export function toAddress(typed: string): string {
  const bare = typed.trim().replace(/^<(.*)>$/, '$1');
  const isHost = /^[^\s/:@]+\.[^\s/:@]+(?:[/?#]|$)/.test(bare);
  return isHost ? `https://${bare}` : bare;
}
