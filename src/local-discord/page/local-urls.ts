import type { LocalDiscord } from '../local-discord.ts';

/** Where the local Discord serves uploaded files. */
export function fileOrigin({ apiUrl }: LocalDiscord): string {
  return new URL(apiUrl).origin;
}

/** The same data with each address of an uploaded file leading to the page's own server, which the page may show. */
export function toPageUrls<Data>(data: Data, origin: string): Data {
  const prefix = `${origin}/cdn/`;
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(prefix) ? value.slice(origin.length) : value;
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
  };
  // Only addresses within strings change.
  return convert(data) as Data;
}
