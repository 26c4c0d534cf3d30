/** How text looks: marks on spans, and their ANSI codes where colours are wanted. */

export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'dim' | 'code';

export interface Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Paint = (text: string, ...marks: readonly Mark[]) => string;

/** Select Graphic Rendition: on and off (ECMA-48, 8.3.117). Code is shown in cyan. */
const CODES: Readonly<Record<Mark, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strike: [9, 29],
  code: [36, 39],
};

/** Without colours the text stays as it is. */
export function createPaint(colours: boolean): Paint {
  if (!colours) return (text) => text;
  return (text, ...marks) => marks.reduce((inner, mark) => wrap(inner, CODES[mark]), text);
}

function wrap(text: string, [on, off]: readonly [number, number]): string {
  return text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;
}

export interface Canvas {
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Paint;
  /** What `<@1>` and `<#1>` are called. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The same, narrower by that many columns. */
export function narrow(canvas: Canvas, columns: number): Canvas {
  return { ...canvas, width: Math.max(canvas.width - columns, MIN_COLUMNS) };
}

/** Below this wrapping helps nobody. */
const MIN_COLUMNS = 20;
