/** Discord's Markdown within a line: marks that enclose, code, links, mentions, times. */
import type { Inline, MarkKind } from './nodes.ts';

/** Tried in this order; each takes linear time, so that no text takes long. */
const ENCLOSING: readonly { readonly mark: string; readonly kind: MarkKind }[] = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'emphasis' },
  { mark: '_', kind: 'emphasis' },
];

interface Token {
  readonly pattern: RegExp;
  readonly toNode: (match: RegExpExecArray) => Inline;
}

/** Only http(s): a link to anything else stays text, as on Discord. */
const TOKENS: readonly Token[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, toNode: ([, text = '']) => ({ kind: 'text', text }) },
  {
    pattern: /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y,
    toNode: ([, , text = '']) => ({ kind: 'code', text: text.trim() }),
  },
  {
    pattern:
      /\[((?:\\.|\[[^[\]\n]*\]|[^[\]\\])+)\]\(\s*<?(https?:\/\/(?:\([^()\s<>]*\)|[^()\s<>])+)>?(?:\s+"([^"\n]*)")?\s*\)/y,
    toNode: ([, label = '', url = '', title]) => ({
      kind: 'link',
      url,
      ...(title !== undefined && { title }),
      children: parseInline(label),
    }),
  },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, toNode: ([, url = '']) => plainLink(url) },
  {
    pattern: /https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>])*(?:\([^\s()<>]*\)|[^\s()<>.,:;"'!?\]*_~|])/y,
    toNode: ([url]) => plainLink(url),
  },
  { pattern: /<@!?(\d+)>/y, toNode: ([, id = '']) => ({ kind: 'user', id }) },
  { pattern: /<@&(\d+)>/y, toNode: ([, id = '']) => ({ kind: 'role', id }) },
  { pattern: /<#(\d+)>/y, toNode: ([, id = '']) => ({ kind: 'channel', id }) },
  { pattern: /<\/([^:>\n]+):(\d+)>/y, toNode: ([, name = '', id = '']) => ({ kind: 'command', name, id }) },
  { pattern: /<a?:(\w+):(\d+)>/y, toNode: ([, name = '', id = '']) => ({ kind: 'emoji', name, id }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    toNode: ([, seconds = '0', style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  { pattern: /@(?:everyone|here)\b/y, toNode: ([text]) => ({ kind: 'everyone', text }) },
];

/** What none of the above begins with. */
const PLAIN = /[^\\`[<*_~|@h]+/y;

export function parseInline(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const endPlain = () => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const found = nodeAt(text, at);
    if (found?.node.kind === 'text') plain += found.node.text;
    else if (found !== undefined) {
      endPlain();
      nodes.push(found.node);
    } else plain += text.charAt(at);
    at = found?.end ?? at + 1;
  }
  endPlain();
  return nodes;
}

function nodeAt(text: string, at: number): { node: Inline; end: number } | undefined {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text);
  if (plain !== null) return { node: { kind: 'text', text: plain[0] }, end: at + plain[0].length };
  for (const { pattern, toNode } of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { end: pattern.lastIndex, node: toNode(match) };
  }
  for (const { mark, kind } of ENCLOSING) {
    if (!text.startsWith(mark, at) || !opens(text, at, mark)) continue;
    const close = closeOf(text, at + mark.length, mark);
    if (close === undefined) continue;
    return { node: { kind, children: parseInline(text.slice(at + mark.length, close)) }, end: close + mark.length };
  }
  return undefined;
}

function plainLink(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

/** An underscore within a word is none; a star before a space is none. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '_' && /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return false;
  return mark !== '*' || /\S/.test(text.charAt(at + 1));
}

/** Where the mark that encloses from `from` on stands again; undefined when it doesn't, or encloses nothing. */
function closeOf(text: string, from: number, mark: string): number | undefined {
  const doubled = mark.length === 1 ? mark + mark : undefined;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (doubled !== undefined && text.startsWith(doubled, at) && text.indexOf(doubled, at + 2) > 0) {
      at = text.indexOf(doubled, at + 2) + 1;
    } else if (text.startsWith(mark, at) && closes(text, at, mark)) return at === from ? undefined : at;
  }
  return undefined;
}

function closes(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + mark.length);
  if (mark === '*' && /\s/.test(text.charAt(at - 1))) return false;
  if (mark === '_' && /[\p{L}\p{N}_]/u.test(after)) return false;
  return (mark !== '**' && mark !== '__') || after !== mark.charAt(0);
}
