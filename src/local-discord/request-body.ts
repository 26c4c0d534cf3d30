import { refusals } from './discord-error.ts';
import type { UploadedFile } from './files.ts';

/** What a request, or an endpoint's response, carried. `json` is undefined when there was none. */
export interface RequestBody {
  readonly json: unknown;
  /** By the form's field number: `files[3]` is at 3. */
  readonly files: ReadonlyMap<number, UploadedFile>;
}

/** Discord's default upload limit (Reference, uploading files): 10 MiB a file. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024;

const NO_FILES: ReadonlyMap<number, UploadedFile> = new Map();

/** Reads JSON, or a form with `payload_json` and `files[n]`. @throws DiscordError when it is neither. */
export async function readBody(message: Request | Response): Promise<RequestBody> {
  const contentType = message.headers.get('content-type') ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(await message.formData());
  const text = await message.text();
  return { json: text === '' ? undefined : parseJson(text), files: NO_FILES };
}

async function readForm(form: FormData): Promise<RequestBody> {
  const files = new Map<number, UploadedFile>();
  let json: unknown;
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parseJson(value);
      continue;
    }
    const number = /^files\[(\d+)\]$/.exec(field)?.[1] ?? String(files.size);
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.set(Number(number), { filename: value.name, contentType: value.type, bytes });
  }
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.invalidJson();
  }
}
