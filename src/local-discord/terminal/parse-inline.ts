/** Discord's Markdown inside a line. Source: Discord's help page "Markdown Text 101" and developer documentation, Reference. */
import type { Mark, Span } from './style.ts';

export interface InlineContext {
  readonly marks: readonly Mark[];
  readonly nameOf: (id: string) => string | undefined;
}

interface InlineRule {
  /** Sticky; tried at each place in the order of the list. */
  readonly pattern: RegExp;
  readonly toSpans: (match: readonly string[], context: InlineContext) => readonly Span[];
}

/** Text, in which a backslash protects the next character. */
const INNER = String.raw`((?:\\.|[^\\])+?)`;

const rules: readonly InlineRule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, toSpans: ([, kept = ''], { marks }) => [{ text: kept, marks }] },
  { pattern: /(`+)(.+?)\1(?!`)/sy, toSpans: ([, , code = ''], context) => plain(code, context, 'code') },
  {
    pattern: new RegExp(String.raw`\*\*${INNER}\*\*(?!\*)`, 'sy'),
    toSpans: ([, text = ''], context) => inside(text, context, 'bold'),
  },
  {
    pattern: new RegExp(`__${INNER}__(?!_)`, 'sy'),
    toSpans: ([, text = ''], context) => inside(text, context, 'underline'),
  },
  { pattern: new RegExp(`~~${INNER}~~`, 'sy'), toSpans: ([, text = ''], context) => inside(text, context, 'strike') },
  {
    pattern: new RegExp(String.raw`\|\|${INNER}\|\|`, 'sy'),
    toSpans: ([, text = ''], context) => inside(text, context, 'dim'),
  },
  {
    pattern: new RegExp(String.raw`\*(?!\s)${INNER}(?<!\s)\*(?!\*)`, 'sy'),
    toSpans: ([, text = ''], context) => inside(text, context, 'italic'),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])_${INNER}_(?![\p{L}\p{N}_])`, 'suy'),
    toSpans: ([, text = ''], context) => inside(text, context, 'italic'),
  },
  { pattern: /\[((?:\\.|[^\]\\])+)\]\(<?([^\s>)]+(?:\([^\s)]*\)[^\s>)]*)*)>?(?: "[^"]*")?\)/y, toSpans: link },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, toSpans: ([, url = ''], context) => plain(url, context) },
  { pattern: /https?:\/\/[^\s<]+/y, toSpans: ([url = ''], context) => plain(url, context) },
  {
    pattern: /<@!?&?(\d+)>/y,
    toSpans: ([, id = ''], context) => plain(`@${context.nameOf(id) ?? id}`, context, 'bold'),
  },
  { pattern: /<#(\d+)>/y, toSpans: ([, id = ''], context) => plain(`#${context.nameOf(id) ?? id}`, context, 'bold') },
  { pattern: /<t:(-?\d+)(?::\w)?>/y, toSpans: ([, seconds = ''], context) => plain(formatInstant(seconds), context) },
  { pattern: /<a?(:\w+:)\d+>/y, toSpans: ([, name = ''], context) => plain(name, context) },
];

export function parseInline(text: string, context: InlineContext): readonly Span[] {
  const spans: Span[] = [];
  let pending = '';
  let at = 0;
  const flush = () => {
    if (pending !== '') spans.push({ text: pending, marks: context.marks });
    pending = '';
  };
  while (at < text.length) {
    const found = matchAt(text, at);
    if (found === undefined) {
      pending += text.charAt(at);
      at += 1;
    } else {
      flush();
      spans.push(...found.rule.toSpans(found.match, context));
      at += found.match[0].length;
    }
  }
  flush();
  return spans;
}

/** Only these start anything; other characters need no try. */
const STARTERS = new Set('\\`*_~|[<h');

function matchAt(text: string, at: number): { rule: InlineRule; match: RegExpExecArray } | undefined {
  if (!STARTERS.has(text.charAt(at))) return undefined;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match !== null) return { rule, match };
  }
  return undefined;
}

function plain(text: string, { marks }: InlineContext, ...added: readonly Mark[]): readonly Span[] {
  return [{ text, marks: [...marks, ...added] }];
}

function inside(text: string, context: InlineContext, mark: Mark): readonly Span[] {
  return parseInline(text, { ...context, marks: [...context.marks, mark] });
}

/** The label, then the address, which a terminal can't hide. */
function link([, label = '', url = '']: readonly string[], context: InlineContext): readonly Span[] {
  return [...inside(label, context, 'underline'), ...plain(` <${url}>`, context, 'dim')];
}

/** In UTC, as the terminal's reader may be anywhere. */
function formatInstant(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
