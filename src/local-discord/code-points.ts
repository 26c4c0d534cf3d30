/** Discord counts characters as code points, so that an emoji of two UTF-16 units is one. */
export function countCodePoints(text: string): number {
  return Array.from(text).length;
}
