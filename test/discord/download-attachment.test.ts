import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAttachmentDownload } from '#src/discord/download-attachment.ts';

/** A place of files that answers by path. */
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/small.txt':
        return response.end('a text');
      case '/large.txt':
        return response.end('x'.repeat(5000));
      case '/moved.txt':
        return response.writeHead(302, { location: '/small.txt' }).end();
      case '/broken.txt':
        return response.writeHead(500).end();
      case '/never.txt':
        return response.writeHead(200).flushHeaders();
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const file = (path: string, size = 6) => ({ name: path, url: `${origin}/${path}`, size });
const open = () => createAttachmentDownload({ origins: [origin], maxBytes: 1000, timeoutMs: 300 });

describe('the download of an attachment', () => {
  it('gives its bytes', async () => {
    const result = await open()(file('small.txt'));
    expect(result.kind === 'downloaded' && new TextDecoder().decode(result.bytes)).toBe('a text');
  });

  it.each([
    ['declared too large', file('small.txt', 5000), 'too-large'],
    ['larger than declared', file('large.txt'), 'too-large'],
    ['that is gone', file('gone.txt'), 'gone'],
    ['that leads elsewhere', file('moved.txt'), 'unreachable'],
    ['that fails', file('broken.txt'), 'unreachable'],
    ['that never ends', file('never.txt'), 'unreachable'],
  ] as const)('gives up one %s', async (_, { name, size }, why) => {
    // The server's address is known only by now.
    expect(await open()(file(name, size))).toEqual({ kind: 'not-downloaded', why });
  });

  it.each([
    'http://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com.example.org/a.txt',
    'https://example.org/cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com:8443/a.txt',
    'http://127.0.0.1:1/a.txt',
    'file:///etc/passwd',
    'nothing',
  ])('never calls on %s', async (url) => {
    const result = await createAttachmentDownload()({ name: 'a.txt', url, size: 1 });
    expect(result).toEqual({ kind: 'not-downloaded', why: 'elsewhere' });
  });
});
