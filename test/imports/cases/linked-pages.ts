import type { PageCase } from './import-case.ts';
import { newsPage, onePage, plainPage } from './make-page.ts';
import { BRIDGE, paragraphsOf, SALT } from './prose.ts';

/** Articles of which a page is one of several versions or parts, or only leads to them. */
export const LINKED_PAGES: readonly PageCase[] = [
  {
    source: 'page',
    name: 'an AMP page, which leads to its full version',
    host: 'amp.example',
    address: '/a/amp',
    pages: ({ origin }) => ({
      '/a/amp': {
        body: `<!doctype html><html ⚡ lang="en"><head><link rel="canonical" href="${origin}/a"><title>${BRIDGE.title}</title></head><body><h1>${BRIDGE.title}</h1>${paragraphsOf({ paragraphs: BRIDGE.paragraphs.slice(0, 2) })}</body></html>`,
      },
      '/a': {
        body: newsPage(BRIDGE, `<link rel="canonical" href="${origin}/a"><link rel="amphtml" href="${origin}/a/amp">`),
      },
    }),
    expected: { kind: 'article', paragraphs: BRIDGE.paragraphs, bibliography: { title: BRIDGE.title } },
  },
  {
    source: 'page',
    name: 'an AMP page whose full version is gone',
    host: 'amp-only.example',
    address: '/a/amp',
    pages: ({ origin }) => ({
      '/a/amp': { body: plainPage(BRIDGE, `<link rel="canonical" href="${origin}/a">`, 'amp lang="en"') },
    }),
    expected: { kind: 'article', paragraphs: BRIDGE.paragraphs, bibliography: { title: BRIDGE.title } },
  },
  {
    source: 'page',
    name: 'an AMP page whose full version must be paid for',
    host: 'amp-paid.example',
    address: '/a/amp',
    pages: ({ origin }) => ({
      '/a/amp': { body: plainPage(BRIDGE, `<link rel="canonical" href="${origin}/a">`, 'amp lang="en"') },
      '/a': {
        body: plainPage(
          BRIDGE,
          '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>',
        ),
      },
    }),
    expected: { kind: 'refusal', reason: 'paywall' },
  },
  onePage({
    name: 'a page for printing',
    host: 'print',
    text: BRIDGE,
    reply: {
      body: `<!doctype html><html lang="en"><head><title>${BRIDGE.title} - print</title><link rel="canonical" href="https://harbour-post.example.org/the-bridge"></head><body onload="window.print()"><p>Printed from The Harbour Post</p><h1>${BRIDGE.title}</h1>${paragraphsOf(BRIDGE)}<p>© 2024 The Harbour Post. All rights reserved.</p></body></html>`,
    },
    bibliography: { url: 'https://harbour-post.example.org/the-bridge' },
  }),
  {
    source: 'page',
    name: 'an article on three pages',
    host: 'pages.example',
    address: '/a',
    pages: () =>
      Object.fromEntries(
        ['/a', '/a?page=2', '/a?page=3'].map((path, index) => [
          path,
          {
            body: plainPage(
              {
                title: BRIDGE.title,
                paragraphs:
                  [BRIDGE.paragraphs.slice(0, 2), BRIDGE.paragraphs.slice(2, 3), BRIDGE.paragraphs.slice(3)][index] ??
                  [],
              },
              index < 2 ? `<link rel="next" href="/a?page=${index + 2}">` : '<link rel="next" href="/b">',
            ),
          },
        ]),
      ),
    expected: { kind: 'article', paragraphs: BRIDGE.paragraphs, bibliography: { title: BRIDGE.title } },
  },
  {
    source: 'page',
    name: 'a page whose next one is another article',
    host: 'next-article.example',
    address: '/posts/1',
    pages: () => ({
      '/posts/1': { body: plainPage(SALT, '<link rel="next" href="/posts/2">') },
      '/posts/2': { body: plainPage(BRIDGE) },
    }),
    expected: { kind: 'article', paragraphs: SALT.paragraphs, bibliography: { title: SALT.title } },
  },
  {
    source: 'page',
    name: 'a page behind two redirects',
    host: 'short.example',
    address: '/x',
    pages: ({ origin }) => ({
      '/x': { status: 301, headers: { location: `${origin}/y?utm_source=mail` } },
      '/y?utm_source=mail': { status: 307, headers: { location: 'a' } },
      '/a': { body: newsPage(SALT) },
    }),
    expected: { kind: 'article', paragraphs: SALT.paragraphs, bibliography: { title: SALT.title } },
  },
  {
    source: 'page',
    name: 'a page that leads on by a refresh',
    host: 'refresh.example',
    address: '/old',
    pages: () => ({
      '/old': {
        body: '<html><head><meta http-equiv="Refresh" content="0; URL=\'/new\'"></head><body><p>This page has moved.</p></body></html>',
      },
      '/new': { body: plainPage(SALT) },
    }),
    expected: { kind: 'article', paragraphs: SALT.paragraphs, bibliography: { title: SALT.title } },
  },
  onePage({
    name: 'a live page that renews itself',
    host: 'renewing',
    text: SALT,
    reply: { body: plainPage(SALT, '<meta http-equiv="refresh" content="300">') },
  }),
];
