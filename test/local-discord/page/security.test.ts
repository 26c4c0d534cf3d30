import { describe, expect, it } from 'vitest';
import { isAllowedHost, isAllowedOrigin, PAGE_HEADERS } from '../../../src/local-discord/page/security.ts';

describe('the page’s guard', () => {
  it.each(['localhost', 'localhost:8080', '127.0.0.1:8080', '[::1]:8080', '192.168.1.20:8080', 'study.lan:8080'])(
    'lets a browser in that calls it %s',
    (host) => expect(isAllowedHost(host, 'study.lan')).toBe(true),
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    'localhost@evil.example',
    'localhost/evil',
    '127.0.0.1.evil.example',
  ])('keeps out a name that was made to point here: %s', (host) =>
    expect(isAllowedHost(host, '127.0.0.1')).toBe(false),
  );

  it('lets only its own pages speak to it', () => {
    expect(isAllowedOrigin(undefined, 'localhost:8080')).toBe(true);
    expect(isAllowedOrigin('http://localhost:8080', 'localhost:8080')).toBe(true);
    for (const origin of ['http://localhost:8081', 'https://localhost:8080', 'http://evil.example', 'null'])
      expect(isAllowedOrigin(origin, 'localhost:8080')).toBe(false);
    expect(isAllowedOrigin('http://undefined', undefined)).toBe(false);
  });

  it('allows no inline script or style, and no markup from text', () => {
    const policy = PAGE_HEADERS['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
