import wrapAnsi from 'wrap-ansi';

const INDENT = '  ';
/** Narrower than this, words would be broken. */
const MIN_WIDTH = 20;

/** Sets the text in, wrapped to the width where there is one. */
export function indent(text: string, width: number | undefined): string {
  const lines = width === undefined ? text : wrapAnsi(text, Math.max(MIN_WIDTH, width - INDENT.length));
  return lines.replace(/^/gm, INDENT);
}
