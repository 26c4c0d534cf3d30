import type { IncomingMessage } from 'node:http';
import { type Duplex, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refusal } from './fetch-result.ts';

/** What is asked for. Every one of these is undone in a stream, on a thread of its own, and stopped at the limit. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

/** Servers send these unasked, too. */
const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

export interface BodyLimit {
  readonly maxBytes: number;
  /** What happens to a longer body. */
  readonly beyond: 'refuse' | 'cut';
  readonly signal: AbortSignal;
}

/**
 * The body, decompressed. A body that is too large, as sent or as decompressed, is given up in the middle: a bomb costs
 * no more memory than an honest page.
 *
 * @throws {Refusal} `too-large`, or `bad-answer` for a compression that nobody asked for
 */
export async function readBody(message: IncomingMessage, limit: BodyLimit): Promise<Uint8Array> {
  const tooLarge = new Refusal('too-large', { megabytes: limit.maxBytes / (1024 * 1024) });
  const isLonger = Number(message.headers['content-length'] ?? 0) > limit.maxBytes;
  const decoder = decoderOf(message.headers['content-encoding']);
  if (isLonger && limit.beyond === 'refuse') {
    message.destroy();
    throw tooLarge;
  }
  const chunks: Uint8Array[] = [];
  const gather = async (stream: AsyncIterable<Uint8Array>): Promise<void> => {
    let length = 0;
    for await (const chunk of stream) {
      length += chunk.length;
      chunks.push(chunk.subarray(0, Math.max(0, chunk.length - Math.max(0, length - limit.maxBytes))));
      if (length > limit.maxBytes) throw tooLarge;
    }
  };
  try {
    const { signal } = limit;
    if (decoder) await pipeline(message, countUpTo(limit.maxBytes, tooLarge), decoder(), gather, { signal });
    else await pipeline(message, gather, { signal });
  } catch (error) {
    message.destroy();
    if (error !== tooLarge || limit.beyond === 'refuse') throw error;
  }
  return Buffer.concat(chunks);
}

function decoderOf(encoding = ''): (() => Duplex) | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return undefined;
  const decoder = DECODERS[name];
  if (!decoder) throw new Refusal('bad-answer'); // unknown, or one in another
  return decoder;
}

/** Lets so many bytes through. Compressed data can go on for ever without giving anything. */
function countUpTo(maxBytes: number, tooLarge: Refusal): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      length += chunk.length;
      done(length > maxBytes ? tooLarge : null, chunk);
    },
  });
}
