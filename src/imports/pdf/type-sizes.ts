import type { PdfPage } from './pdf-file.ts';
import type { Line } from './line.ts';

/** Notes may outweigh the text; of sizes that each have this share of the signs the largest is the text's. */
const MAIN_SHARE = 0.25;

/** The size of type in which a PDF's text is set, in points. */
export function bodySizeOf(pages: readonly PdfPage[]): number {
  const weights = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ pieces }) => pieces)) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const sizes = [...weights].toSorted(([, a], [, b]) => b - a);
  const main = sizes.filter(([, weight]) => weight >= total * MAIN_SHARE).map(([size]) => size);
  return main.length > 0 ? Math.max(...main) : (sizes[0]?.[0] ?? 0);
}

/** The font of most of the text. */
export function bodyFontOf(lines: readonly Line[]): string {
  const weights = new Map<string, number>();
  for (const { font, text } of lines) weights.set(font, (weights.get(font) ?? 0) + text.length);
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
