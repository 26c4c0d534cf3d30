/**
 * The SPDX identifier of the Creative Commons licence that a text or link names; undefined where it names none.
 * Sources: the SPDX License List for the identifiers, creativecommons.org/licenses for the paths.
 */
export function licenceIn(text: string): string | undefined {
  if (/creativecommons\.org\/publicdomain\/zero\/1\.0|\bCC0\b/i.test(text)) return 'CC0-1.0';
  const link = /creativecommons\.org\/licenses\/(by(?:-[a-z]{2}){0,2})\/(\d\.\d)/i.exec(text);
  const named = /\bCC[ -](BY(?:-[A-Z]{2}){0,2})[ -](\d\.\d)\b/i.exec(text);
  const match = link ?? named;
  return match ? `CC-${match[1]?.toUpperCase()}-${match[2]}` : undefined;
}
