/** A name as an id: `Côte d'Ivoire` is `cote-d-ivoire`. Names in other scripts stay as they are, joined by hyphens. */
export function toSlugWords(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\+/g, ' plus')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
