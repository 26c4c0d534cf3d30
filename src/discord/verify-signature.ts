import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What Discord signs: the timestamp and the body, as sent. */
export interface SignedRequest {
  readonly body: Uint8Array;
  /** Header `X-Signature-Ed25519`, hexadecimal. */
  readonly signature: string | undefined;
  /** Header `X-Signature-Timestamp`, seconds since 1970. */
  readonly timestamp: string | undefined;
}

/** A request signed longer ago may be a recording of an old one. Interaction tokens answer within 3 s of sending. */
const MAX_AGE_MS = 5 * 60_000;

/** DER prefix of an Ed25519 public key: RFC 8410, section 4. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** @throws RangeError when the text isn't the 64 hexadecimal digits that Discord's developer portal shows */
export function parsePublicKey(hex: string): KeyObject {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new RangeError('a Discord public key is 64 hexadecimal digits');
  return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
}

/** Whether the request is Discord's and fresh. `nowMs` is the time in milliseconds since 1970. */
export function isSignedByDiscord(
  { body, signature, timestamp }: SignedRequest,
  key: KeyObject,
  nowMs: number,
): boolean {
  if (signature === undefined || timestamp === undefined) return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowMs - Number(timestamp) * 1000) > MAX_AGE_MS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
