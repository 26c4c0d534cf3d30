/** Discord's Markdown, line by line: headings, subtext, quotes, lists, code blocks, and paragraphs of what is left. */
import type { Block } from './nodes.ts';
import { parseInline } from './parse-inline.ts';
import { parseList } from './parse-list.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly toBlock: (match: RegExpExecArray) => Block;
}

/** In the order in which they are tried at the beginning of a line. */
const LINE_RULES: readonly Rule[] = [
  {
    pattern: /(#{1,3}) +(\S[^\n]*)(?:\n|$)/y,
    toBlock: ([, hashes = '#', text = '']) => ({
      kind: 'heading',
      level: hashes.length === 1 ? 1 : hashes.length === 2 ? 2 : 3,
      children: parseInline(text.trimEnd()),
    }),
  },
  {
    pattern: /-# +(\S[^\n]*)(?:\n|$)/y,
    toBlock: ([, text = '']) => ({ kind: 'subtext', children: parseInline(text.trimEnd()) }),
  },
  { pattern: />>> ([\s\S]*)$/y, toBlock: ([, text = '']) => ({ kind: 'quote', blocks: parseQuoted(text) }) },
  {
    pattern: /(?:> [^\n]*(?:\n|$))+/y,
    toBlock: ([lines]) => ({ kind: 'quote', blocks: parseQuoted(lines.replace(/^> /gm, '').replace(/\n$/, '')) }),
  },
  {
    pattern: /[ \t]*(?:[-*]|\d{1,9}\.) +\S[^\n]*(?:\n[ \t]*(?:[-*]|\d{1,9}\.) +\S[^\n]*|\n[ \t]+\S[^\n]*)*(?:\n|$)/y,
    toBlock: ([lines]) => parseList(lines),
  },
];

/** Also begins within a line. */
const CODE_BLOCK = /```(?:([\w+#.-]+)\n)?\n?([\s\S]*?[^\n])\n*```\n?/y;

export function parseMarkdown(text: string): readonly Block[] {
  return parse(text, true);
}

/** Quotes don't nest. */
function parseQuoted(text: string): readonly Block[] {
  return parse(text, false);
}

function parse(text: string, takesQuotes: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph = '';
  const endParagraph = () => {
    const trimmed = paragraph.replace(/\n$/, '');
    if (trimmed !== '') blocks.push({ kind: 'paragraph', children: parseInline(trimmed) });
    paragraph = '';
  };
  for (let at = 0; at < text.length;) {
    const found = blockAt(text, at, takesQuotes);
    if (found === undefined) {
      const end = endOfRun(text, at);
      paragraph += text.slice(at, end);
      at = end;
      continue;
    }
    endParagraph();
    blocks.push(found.block);
    at = found.end;
  }
  endParagraph();
  return blocks;
}

function blockAt(text: string, at: number, takesQuotes: boolean): { block: Block; end: number } | undefined {
  CODE_BLOCK.lastIndex = at;
  const code = CODE_BLOCK.exec(text);
  if (code !== null)
    return {
      block: { kind: 'code-block', language: code[1] ?? '', text: code[2] ?? '' },
      end: CODE_BLOCK.lastIndex,
    };
  if (at > 0 && text[at - 1] !== '\n') return undefined;
  for (const { pattern, toBlock } of LINE_RULES) {
    if (!takesQuotes && pattern.source.startsWith('>')) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const end = pattern.lastIndex;
      return { block: toBlock(match), end };
    }
  }
  return undefined;
}

/** The end of the line, or where a code block may begin. */
function endOfRun(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const fence = text.indexOf('```', at + 1);
  return fence < 0 ? lineEnd : Math.min(fence, lineEnd);
}
