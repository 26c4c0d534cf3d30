import type { Download, DownloadResult, RemoteFile } from '#src/imports/download.ts';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';

export interface DownloadOptions {
  /** Origins besides Discord's, such as `http://127.0.0.1:8080`: that of a Discord on this machine. */
  readonly origins?: readonly string[] | undefined;
  /** Default: `MAX_IMPORT_BYTES`. */
  readonly maxBytes?: number | undefined;
  /** Default: `TIMEOUT_MS`. */
  readonly timeoutMs?: number | undefined;
}

/** Where Discord keeps what people send along (developer documentation, Reference, "Signed attachment CDN URLs"). */
const DISCORD_ORIGINS: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** 10 MB take a second or two from a machine on the net; whoever asked has been told to wait by then. */
const TIMEOUT_MS = 20_000;

/** Downloads attachments from where Discord keeps them and from nowhere else, so that nobody makes us call on others. */
export function createAttachmentDownload(options: DownloadOptions = {}): Download {
  const { origins = [], maxBytes = MAX_IMPORT_BYTES, timeoutMs = TIMEOUT_MS } = options;
  const allowed = new Set([...DISCORD_ORIGINS, ...origins]);
  return async (file) => {
    if (!URL.canParse(file.url) || !allowed.has(new URL(file.url).origin)) return fault('elsewhere');
    if (file.size > maxBytes) return fault('too-large');
    try {
      return await get(file, maxBytes, AbortSignal.timeout(timeoutMs));
    } catch {
      return fault('unreachable');
    }
  };
}

async function get({ url }: RemoteFile, maxBytes: number, signal: AbortSignal): Promise<DownloadResult> {
  // A redirect may lead anywhere.
  const response = await fetch(url, { signal, redirect: 'error' });
  if (response.status === 403 || response.status === 404) return fault('gone');
  if (!response.ok || !response.body) return fault('unreachable');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    // What is declared may be wrong; leaving the loop ends the connection.
    if (size > maxBytes) return fault('too-large');
    chunks.push(chunk);
  }
  return { kind: 'downloaded', bytes: Buffer.concat(chunks) };
}

function fault(why: Extract<DownloadResult, { kind: 'not-downloaded' }>['why']): DownloadResult {
  return { kind: 'not-downloaded', why };
}
