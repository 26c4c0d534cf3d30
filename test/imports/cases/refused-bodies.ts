import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { PageCase } from './import-case.ts';
import { PAGE, refused } from './refuse-page.ts';

const MEGABYTE = 1024 * 1024;

/** Answers that are too large, too slow or nothing to read. */
export const BODIES: readonly PageCase[] = [
  refused({
    name: 'a page that is announced as huge',
    host: 'announced',
    reason: 'too-large',
    reply: { headers: { 'content-length': String(50 * MEGABYTE) }, body: 'a' },
  }),
  refused({
    name: 'a page without an end',
    host: 'endless',
    reason: 'too-large',
    reply: { endless: { chunk: Buffer.alloc(MEGABYTE, 'a '), pauseMs: 0 } },
  }),
  refused({
    name: 'a gzip bomb',
    host: 'gzip-bomb',
    reason: 'too-large',
    reply: { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30 * MEGABYTE)) },
  }),
  refused({
    name: 'a Brotli bomb',
    host: 'brotli-bomb',
    reason: 'too-large',
    reply: { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(30 * MEGABYTE)) },
  }),
  refused({
    name: 'a page that trickles',
    host: 'slow',
    reason: 'too-slow',
    timeoutMs: 200,
    reply: { endless: { chunk: Buffer.from('a'), pauseMs: 20 } },
  }),
  refused({
    name: 'a picture',
    host: 'picture',
    reason: 'content-type',
    reply: { headers: { 'content-type': 'image/png' }, body: 'PNG' },
  }),
  refused({
    name: 'a film',
    host: 'film',
    reason: 'content-type',
    reply: { headers: { 'content-type': 'video/mp4' }, body: 'ftyp' },
  }),
  refused({
    name: 'a picture that claims to be a page',
    host: 'false-page',
    reason: 'binary',
    reply: { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  }),
  refused({
    name: 'a page in an encoding that nobody knows',
    host: 'no-charset',
    reason: 'wrong-encoding',
    reply: {
      headers: { 'content-type': 'text/html; charset=x-klingon' },
      body: Buffer.concat([Buffer.from(PAGE), Buffer.alloc(50, 0xff)]),
    },
  }),
  refused({
    name: 'an article with broken characters',
    host: 'broken-article',
    reason: 'wrong-encoding',
    reply: {
      body: Buffer.concat([Buffer.from(PAGE.slice(0, 150)), Buffer.from([0xe9]), Buffer.from(PAGE.slice(150))]),
    },
  }),
  refused({ name: 'an empty page', host: 'empty', reason: 'empty', reply: { body: '' } }),
  refused({
    name: 'a page of menus alone',
    host: 'menus',
    reason: 'no-body',
    reply: { body: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
  }),
  refused({
    name: 'a page that a program would fill',
    host: 'shell',
    reason: 'needs-script',
    reply: {
      body: '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script></body></html>',
    },
  }),
  refused({
    name: 'a page in a hundred thousand elements',
    host: 'deep',
    reason: 'no-body',
    reply: { body: `<html><body>${'<div>'.repeat(100_000)}` },
  }),
];
