import type { PageCase, PageReply, Site } from './import-case.ts';
import { refused } from './refuse-page.ts';

function redirect(location: string | ((site: Site) => string)): (site: Site) => PageReply {
  return (site) => ({ status: 302, headers: { location: typeof location === 'string' ? location : location(site) } });
}

/** Addresses that nobody may ask for. */
export const ADDRESSES: readonly PageCase[] = (
  [
    ['a loopback address', 'http://127.0.0.1/admin', 'special-address'],
    ['a loopback address as one number', 'http://2130706433/', 'special-address'],
    ['a loopback address in octal', 'http://0177.0.0.1/', 'special-address'],
    ['a loopback address in hexadecimal', 'http://0x7f.0.0.1/', 'special-address'],
    ['a loopback address of IPv6', 'http://[::1]/', 'special-address'],
    ['a private address mapped into IPv6', 'http://[::ffff:192.168.0.1]/', 'special-address'],
    ['a private address behind NAT64', 'http://[64:ff9b::10.0.0.1]/', 'special-address'],
    ['a cloud’s metadata', 'http://169.254.169.254/latest/meta-data/', 'special-address'],
    ['a cloud’s metadata by name', 'http://metadata.google.internal/', 'special-address'],
    ['this machine by name', 'http://localhost/', 'special-address'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['an FTP server', 'ftp://files.example.org/a.txt', 'scheme'],
    ['a page inside an address', 'data:text/html,<p>Hello</p>', 'scheme'],
    ['a password', 'https://ann:secret@harbour-post.example/', 'credentials'],
    ['a mail server’s port', 'http://harbour-post.example:25/', 'port'],
    ['no address', 'the harbour post', 'not-an-address'],
    ['a name that nobody has', 'https://no-such-site.invalid.org/', 'unknown-host'],
  ] as const
).map(([name, address, reason], index) =>
  refused({ name: `an address: ${name}`, host: `address-${index}`, reason, address: () => address }),
);

/** Pages that lead where nobody may go, or nowhere. */
export const REDIRECTS: readonly PageCase[] = [
  refused({
    name: 'a redirect to loopback',
    host: 'to-loopback',
    reason: 'port',
    reply: redirect('http://127.0.0.1:22/'),
  }),
  refused({
    name: 'a redirect to a private address',
    host: 'to-private',
    reason: 'special-address',
    reply: redirect('http://10.0.0.1/'),
  }),
  refused({
    name: 'a redirect to a cloud’s metadata',
    host: 'to-metadata',
    reason: 'special-address',
    reply: redirect('http://169.254.169.254/'),
  }),
  refused({ name: 'a redirect to a file', host: 'to-file', reason: 'scheme', reply: redirect('file:///etc/passwd') }),
  refused({
    name: 'a redirect with a password',
    host: 'to-password',
    reason: 'credentials',
    reply: redirect(({ origin }) => origin.replace('//', '//a:b@')),
  }),
  refused({ name: 'a redirect to itself', host: 'to-itself', reason: 'redirects', reply: redirect('/a') }),
  refused({
    name: 'a chain of six redirects',
    host: 'chain',
    reason: 'redirects',
    reply: redirect('/1'),
    others: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, { status: 302, headers: { location: `/${n + 1}` } }]),
    ),
  }),
  refused({
    name: 'a refresh to a private address',
    host: 'refresh-inward',
    reason: 'special-address',
    reply: { body: '<meta http-equiv="refresh" content="0;url=http://192.168.1.1/">' },
  }),
  refused({
    name: 'refreshes in a circle',
    host: 'refresh-circle',
    reason: 'redirects',
    reply: { body: '<meta http-equiv="refresh" content="0;url=/b">' },
    others: { '/b': { body: '<meta http-equiv="refresh" content="0;url=/a">' } },
  }),
];
