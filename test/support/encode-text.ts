/** Encodes a text as old pages are encoded. Node only decodes these, so the tables are made by decoding every pair of bytes. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new RangeError(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // These bytes mean nothing.
    }
  };
  const octets = Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of octets) add(byte);
  if (!/^(?:windows|iso-8859|koi8)/.test(encoding))
    for (const lead of octets.slice(0x81)) for (const trail of octets.slice(0x30)) add(lead, trail);
  tables.set(encoding, table);
  return table;
}
