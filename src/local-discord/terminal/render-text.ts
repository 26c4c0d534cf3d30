/** Discord's Markdown as terminal lines. */
import { displayWidth } from './display-width.ts';
import { parseInline } from './parse-inline.ts';
import type { Canvas, Mark } from './style.ts';
import { narrow } from './style.ts';
import { paintSpans, wrapSpans } from './wrap-spans.ts';

const QUOTE_BAR = '▎ ';

interface LineRule {
  readonly pattern: RegExp;
  readonly marks: readonly Mark[];
  /** What stands before the first line; further lines are indented as far. */
  readonly lead: (match: readonly string[]) => string;
}

const lineRules: readonly LineRule[] = [
  { pattern: /^#\s+(?<text>.*)$/, marks: ['bold', 'underline'], lead: () => '' },
  { pattern: /^#{2,3}\s+(?<text>.*)$/, marks: ['bold'], lead: () => '' },
  { pattern: /^-#\s+(?<text>.*)$/, marks: ['dim'], lead: () => '' },
  { pattern: /^(\s*)[-*]\s+(?<text>.*)$/, marks: [], lead: ([, indent = '']) => `${indent}• ` },
  { pattern: /^(\s*\d+\.\s)\s*(?<text>.*)$/, marks: [], lead: ([, number = '']) => number },
];

export function renderText(text: string, canvas: Canvas): readonly string[] {
  const lines = text.split('\n');
  const rendered: string[] = [];
  while (lines.length > 0) rendered.push(...renderBlock(lines, canvas));
  return rendered;
}

/** Takes the lines of one block off the front. */
function renderBlock(lines: string[], canvas: Canvas): readonly string[] {
  const [first = ''] = lines;
  if (first.startsWith('```')) return renderCode(lines, canvas);
  if (first.startsWith('>>> ')) return renderQuote([first.slice(4), ...lines.splice(0).slice(1)], canvas);
  if (/^> ?/.test(first) && first !== '>') return renderQuote(takeWhile(lines, /^> ?/), canvas);
  lines.shift();
  return renderLine(first, canvas);
}

function renderCode(lines: string[], { paint }: Canvas): readonly string[] {
  lines.shift();
  const end = lines.findIndex((line) => line.startsWith('```'));
  const code = lines.splice(0, end < 0 ? lines.length : end);
  lines.shift();
  return code.map((line) => `  ${paint(line, 'code')}`);
}

/** The lines that start so, without that start. */
function takeWhile(lines: string[], start: RegExp): readonly string[] {
  const end = lines.findIndex((line) => !start.test(line));
  return lines.splice(0, end < 0 ? lines.length : end).map((line) => line.replace(start, ''));
}

function renderQuote(lines: readonly string[], canvas: Canvas): readonly string[] {
  const inner = narrow(canvas, displayWidth(QUOTE_BAR));
  return lines.flatMap((line) => renderLine(line, inner)).map((line) => canvas.paint(QUOTE_BAR, 'dim') + line);
}

function renderLine(line: string, canvas: Canvas): readonly string[] {
  for (const { pattern, marks, lead } of lineRules) {
    const match = pattern.exec(line);
    if (match !== null) return renderWrapped(match.groups?.['text'] ?? '', canvas, { marks, lead: lead(match) });
  }
  return renderWrapped(line, canvas, { marks: [], lead: '' });
}

function renderWrapped(
  text: string,
  canvas: Canvas,
  { marks, lead }: { marks: readonly Mark[]; lead: string },
): readonly string[] {
  const indent = displayWidth(lead);
  const spans = parseInline(text, { marks, nameOf: canvas.nameOf });
  const lines = wrapSpans(spans, indent === 0 ? canvas.width : narrow(canvas, indent).width);
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + paintSpans(line, canvas.paint));
}
