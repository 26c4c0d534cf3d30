/** Uploaded files, kept in memory and served from a path like Discord's CDN. */
import type { APIAttachment } from 'discord-api-types/v10';

export interface UploadedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FileStore {
  /** Keeps the file and describes it as an attachment of that channel. */
  keep(channelId: string, file: UploadedFile): APIAttachment;
  /** The file at a path such as `/attachments/1/2/card.png`. */
  at(path: string): UploadedFile | undefined;
}

export function createFileStore(nextId: () => string, cdnUrl: string): FileStore {
  const byPath = new Map<string, UploadedFile>();
  return {
    keep(channelId, file) {
      const id = nextId();
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
      byPath.set(path, file);
      const url = `${cdnUrl}${path}`;
      const { filename, contentType, bytes } = file;
      return { id, filename, size: bytes.byteLength, content_type: contentType, url, proxy_url: url };
    },
    at: (path) => byPath.get(path),
  };
}
