import { isJsonObject, textOf } from '../json.ts';

/** The values with each file's base64 read. */
export function toUploads(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toUpload(value)]));
}

function toUpload(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toUpload);
  if (!isJsonObject(value)) return value;
  const filename = (textOf(value['filename']) ?? 'file').replace(/[/\\]/g, '_');
  const bytes = new Uint8Array(Buffer.from(textOf(value['base64']) ?? '', 'base64'));
  return { filename, contentType: textOf(value['contentType']) ?? '', bytes };
}
