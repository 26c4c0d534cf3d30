import type { ImportFormat } from './import-result.ts';

/** How much of a text is looked at to tell its format. */
const SNIFF_CHARS = 2000;

/**
 * Text, Markdown or HTML? A page's own opening tag is believed before the file's name (browsers save pages under any
 * name), then the server's content type, then the name; a nameless text is Markdown when it opens with front matter or a `# heading`.
 */
export function detectFormat(text: string, name = '', contentType = ''): ImportFormat {
  const head = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, SNIFF_CHARS);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(head)) {
    return 'html';
  }
  if (/\b(?:html|xhtml\+xml)$/.test(contentType)) return 'html';
  if (/\bmarkdown$/.test(contentType)) return 'markdown';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';
  if (/^---[ \t]*\r?\n[^]*?^title[ \t]*:[^]*?^---[ \t]*$/m.test(head)) return 'markdown';
  if (/\.(?:txt|text)$/i.test(name)) return 'text';
  return /^#[ \t]+\S/.test(head) ? 'markdown' : 'text';
}
