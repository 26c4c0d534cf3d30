const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
  '&quot;': '"',
};
const MARKS: Readonly<Record<string, string>> = { i: '*', em: '*', b: '**', strong: '**' };

/**
 * Turns the small HTML of a CSL processor into Discord's Markdown: italics and bold stay, other tags go, and what would
 * be markup in the text is escaped; not inside an address, where a backslash would break the link.
 */
export function htmlToMarkdown(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? markFor(piece) : escapeText(decodeEntities(piece))))
    .join('')
    .trim();
}

function markFor(tag: string): string {
  return MARKS[/^<\/?(\w+)>$/.exec(tag)?.[1] ?? ''] ?? '';
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d+|\w+);/g, (entity) => ENTITIES[entity] ?? entity);
}

function escapeText(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece) => (/^https?:/.test(piece) ? piece : piece.replace(/[\\*_~`|<>[\]#]/g, '\\$&')))
    .join('');
}
