import type { Transform } from 'node:stream';
import { constants, createDeflate, createZstdCompress } from 'node:zlib';
import { WebSocket } from 'ws';

/** Developer documentation, Gateway, transport compression: one stream for the whole connection. */
const COMPRESSORS = {
  'zlib-stream': { create: createDeflate, flush: constants.Z_SYNC_FLUSH },
  'zstd-stream': { create: createZstdCompress, flush: constants.ZSTD_e_flush },
} as const;

/** A bot's connection, on which everything is compressed if the bot asked for it. */
export class BotSocket extends WebSocket {
  #compress: ((text: string) => Promise<Buffer>) | undefined;
  #sent: Promise<void> = Promise.resolve();

  /** From now on; anything but the two ways that there are changes nothing. */
  compressBy(kind: string | null): void {
    if (kind === 'zlib-stream' || kind === 'zstd-stream') this.#compress = createCompressor(kind);
  }

  override send(text: string): void {
    const compress = this.#compress;
    if (compress === undefined) return super.send(text);
    this.#sent = this.#sendAfter(this.#sent, compress(text));
  }

  /** The stream compresses in order, and so it is sent. */
  async #sendAfter(sent: Promise<void>, bytes: Promise<Buffer>): Promise<void> {
    await sent;
    const compressed = await bytes;
    if (this.readyState === this.OPEN) super.send(compressed);
  }

  /** What was sent before arrives before. */
  override close(code?: number, reason?: string | Buffer): void {
    if (this.#compress === undefined) return super.close(code, reason);
    void this.#sent.then(() => super.close(code, reason));
  }
}

function createCompressor(kind: keyof typeof COMPRESSORS): (text: string) => Promise<Buffer> {
  const { create, flush } = COMPRESSORS[kind];
  const stream: Transform & { flush(kind: number, done: () => void): void } = create();
  let chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return (text) =>
    new Promise((resolve) => {
      stream.write(text);
      stream.flush(flush, () => {
        const bytes = Buffer.concat(chunks);
        chunks = [];
        resolve(bytes);
      });
    });
}
