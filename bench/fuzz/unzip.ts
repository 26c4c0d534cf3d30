import { openArchive } from '#src/imports/zip/open-archive.ts';

/** The files of an archive that we made ourselves. */
export function unzip(bytes: Uint8Array): readonly { readonly name: string; readonly content: Uint8Array }[] {
  const archive = openArchive(bytes, 'an archive');
  return archive.names.map((name) => ({ name, content: archive.read(name) ?? new Uint8Array() }));
}
