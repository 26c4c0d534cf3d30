import { createHash } from 'node:crypto';

/** Discord's limit for a nonce (Create Message). */
const MAX_NONCE_CHARS = 25;

/** A nonce that is the same for the same words in the same order, in every process: 150 bits of SHA-256. */
export function nonceOf(...words: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  return hash.digest('base64url').slice(0, MAX_NONCE_CHARS);
}
