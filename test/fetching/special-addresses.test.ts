import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUrl, DEFAULT_POLICY } from '#src/fetching/fetch-policy.ts';
import { isPublicAddress } from '#src/fetching/special-addresses.ts';
import { toRefused } from '#src/fetching/to-refused.ts';

function refusalOf(address: string): string | undefined {
  try {
    checkUrl(address, DEFAULT_POLICY);
    return undefined;
  } catch (error) {
    return toRefused(error).reason;
  }
}

describe('an IP address is special', () => {
  it.each([
    ['0.0.0.0', '0.1.2.3'],
    ['10.0.0.1', '10.255.255.255'],
    ['100.64.0.1', '100.127.255.255', '100.100.100.200'],
    ['127.0.0.1', '127.255.0.9'],
    ['169.254.169.254', '169.254.170.2'],
    ['172.16.0.1', '172.31.255.255'],
    ['192.0.0.192', '192.0.2.1', '192.88.99.1'],
    ['192.168.0.1', '192.168.255.255'],
    ['198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.9'],
    ['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
    ['168.63.129.16'],
    ['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:10.0.0.1'],
    ['fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1'],
    ['fc00::1', 'fd00:ec2::254', 'fdff::1'],
    ['ff02::1', 'ff0e::1'],
    ['64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '100::1'],
    ['2001::1', '2001:0:7f00:1::', '2001:2::1', '2001:10::1', '2001:20::1', '2001:db8::1'],
    ['2002:7f00:1::', '2002:808:808::1', '3fff::1', '2620:4f:8000::1', '5f00::1', '4000::1'],
    ['', 'example.org', '1.2.3', '1.2.3.4.5', '2001:db8:::1'],
  ])('%s …', (...addresses) => {
    expect(addresses.filter((address) => address !== undefined && isPublicAddress(address))).toEqual([]);
  });

  it.each(['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'])(
    '… but not %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['128.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.1.1', '198.17.1.1', '198.20.0.0', '223.255.255.255'])(
    '… nor %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['2001:4860:4860::8888', '2606:4700::1111', '2a00:1450::1', '2400:cb00::1'])('… nor %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('whenever it is private, in each way that IPv6 can carry an IPv4 address', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const rests = fc.tuple(fc.constantFrom('10', '127', '192.168', '169.254'), octet, octet, octet);
    fc.assert(
      fc.property(rests, ([start, ...octets]) => {
        const address = [start, ...octets].join('.').split('.').slice(0, 4).join('.');
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        const carried = [
          `::${address}`,
          `::ffff:${address}`,
          `64:ff9b::${address}`,
          `2002:${hex}::1`,
          `2001:0:${hex}::`,
        ];
        expect([address, ...carried].filter((each) => isPublicAddress(each))).toEqual([]);
      }),
    );
  });
});

describe('an address is refused', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.01/',
    'http://017700000001/',
    'http://0/',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://api.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://nas.home.arpa/',
    'http://intranet/',
    'http://kubernetes.default.svc.cluster.local/',
  ])('as special: %s', (address) => expect(refusalOf(address)).toBe('special-address'));

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/html,<p>',
    'javascript:alert(1)',
  ])('for its scheme: %s', (address) => expect(refusalOf(address)).toBe('scheme'));

  it.each(['', 'example', 'http://', 'http://[::1', 'http://exa mple.org/', 'https://1.2.3.4.5/'])(
    'as none: %j',
    (address) => expect(refusalOf(address)).toBe('not-an-address'),
  );

  it.each(['http://user@example.org/', 'https://user:secret@example.org/', 'https://:secret@example.org/'])(
    'for a name or password in it: %s',
    (address) => expect(refusalOf(address)).toBe('credentials'),
  );

  it.each(['http://example.org:22/', 'http://example.org:8080/', 'https://example.org:6379/', 'http://example.org:0/'])(
    'for its port: %s',
    (address) => expect(refusalOf(address)).toBe('port'),
  );
});

describe('an address is taken', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b'],
    [' http://EXAMPLE.org:80/ ', 'http://example.org/'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['https://münchen.example.org/', 'https://xn--mnchen-3ya.example.org/'],
    ['https://93.184.216.34/', 'https://93.184.216.34/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
  ])('%s', (address, href) => expect(checkUrl(address, DEFAULT_POLICY).href).toBe(href));
});
