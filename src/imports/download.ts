/** A file that somebody sent along, and where it lies. */
export interface RemoteFile {
  readonly name: string;
  readonly url: string;
  /** Bytes, as whoever keeps it says. */
  readonly size: number;
}

/**
 * - `elsewhere`: it doesn't lie where such files lie
 * - `too-large`: more than an import reads
 * - `gone`: it isn't there any more
 * - `unreachable`: it didn't come, or not in time
 */
export type DownloadFault = 'elsewhere' | 'too-large' | 'gone' | 'unreachable';

export type DownloadResult =
  | { readonly kind: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-downloaded'; readonly why: DownloadFault };

/** Gets a file that somebody sent along. Never throws. */
export type Download = (file: RemoteFile) => Promise<DownloadResult>;
