import { styleText } from 'node:util';

/** Styles of the terminal; without colours every one gives the text back as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly fault: (text: string) => string;
}

export function createPaint({ hasColours }: { readonly hasColours: boolean }): Paint {
  if (!hasColours) return { bold: same, dim: same, mark: same, fault: same };
  return { bold: style('bold'), dim: style('dim'), mark: style(['bold', 'yellow']), fault: style('red') };
}

function style(format: Parameters<typeof styleText>[0]): (text: string) => string {
  return (text) => styleText(format, text, { validateStream: false });
}

function same(text: string): string {
  return text;
}
