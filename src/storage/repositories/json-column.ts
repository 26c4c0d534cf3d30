/** Reads what `toJson` wrote. Nothing else writes such a column, so the caller may say its type. */
export function fromJson(text: string): unknown {
  return JSON.parse(text);
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
