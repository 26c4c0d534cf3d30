import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSignedByDiscord, parsePublicKey } from '#src/discord/verify-signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
const key = parsePublicKey(hex);
const nowMs = 1_800_000_000_000;
const body = Buffer.from('{"type":1}');
const signed = (timestamp: string) => ({
  body,
  timestamp,
  signature: sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex'),
});
const timestamp = String(nowMs / 1000);

describe('a signature', () => {
  it('is right for what was signed, and only for that', () => {
    const request = signed(timestamp);
    expect(isSignedByDiscord(request, key, nowMs)).toBe(true);
    expect(isSignedByDiscord({ ...request, body: Buffer.from('{"type":2}') }, key, nowMs)).toBe(false);
    expect(isSignedByDiscord({ ...request, timestamp: String(nowMs / 1000 + 1) }, key, nowMs)).toBe(false);
    const otherwise = request.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(isSignedByDiscord({ ...request, signature: otherwise }, key, nowMs)).toBe(false);
  });

  it('is refused when it is stale, missing or malformed', () => {
    expect(isSignedByDiscord(signed(String(nowMs / 1000 - 301)), key, nowMs)).toBe(false);
    expect(isSignedByDiscord({ body, signature: undefined, timestamp }, key, nowMs)).toBe(false);
    expect(isSignedByDiscord({ ...signed(timestamp), signature: 'xyz' }, key, nowMs)).toBe(false);
    expect(isSignedByDiscord({ ...signed(timestamp), timestamp: 'now' }, key, nowMs)).toBe(false);
  });

  it('needs a key of 64 hexadecimal digits', () => {
    expect(() => parsePublicKey('abc')).toThrow(RangeError);
  });
});
