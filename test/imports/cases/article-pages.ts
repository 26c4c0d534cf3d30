import { gzipSync } from 'node:zlib';
import { encodeText } from '../../support/encode-text.ts';
import type { CaseGroup, PageCase, PageReply, Site } from './import-case.ts';
import { BRIDGE, CHINESE, FRENCH, JAPANESE, KOREAN, paragraphsOf, RUSSIAN, SALT } from './prose.ts';

type Text = { readonly title: string; readonly paragraphs: readonly string[] };

/** A news site's page, with all that stands around an article there. */
function newsPage(text: Text, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text.title} | The Harbour Post</title>${head}</head><body>
<header><a href="/">The Harbour Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to give you the best experience on our site.</p><button>Accept all</button></div>
<main><article><h1>${text.title}</h1><p class="byline">By Ann Lee</p><time datetime="2024-05-03T08:00:00+02:00">3 May 2024</time>
<figure><img src="/a.jpg" alt=""><figcaption>The river in spring. Photo: Bo Lark</figcaption></figure>
${paragraphsOf({ paragraphs: text.paragraphs.slice(0, 2) })}
<aside><h2>Read more</h2><ul><li><a href="/tunnel">Tunnel to close on Mondays</a></li></ul></aside>
${paragraphsOf({ paragraphs: text.paragraphs.slice(2) })}
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div></article></main>
<section><h2>Most read</h2><ol><li><a href="/x">Ferry prices to rise in June</a></li></ol></section>
<footer><p>© 2024 The Harbour Post. All rights reserved.</p><a href="/subscribe">Subscribe</a></footer></body></html>`;
}

function plainPage(text: Text, head = '', attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head>${head}</head><body><article><h1>${text.title}</h1>${paragraphsOf(text)}</article></body></html>`;
}

interface SimpleCase {
  readonly name: string;
  readonly host: string;
  readonly reply: PageReply | ((site: Site) => PageReply);
  readonly text: Text;
  readonly bibliography?: PageCase['expected'] extends infer E
    ? E extends { bibliography: infer B }
      ? B
      : never
    : never;
}

/** One page at `/a`, which gives the whole text. */
function onePage({ name, host, reply, text, bibliography = {} }: SimpleCase): PageCase {
  return {
    source: 'page',
    name,
    host: `${host}.example`,
    address: '/a',
    pages: (site) => ({ '/a': typeof reply === 'function' ? reply(site) : reply }),
    expected: { kind: 'article', paragraphs: text.paragraphs, bibliography: { title: text.title, ...bibliography } },
  };
}

const html = (charset?: string) => ({
  'content-type': charset === undefined ? 'text/html' : `text/html; charset=${charset}`,
});

const NEWS: readonly PageCase[] = [
  onePage({
    name: 'a news page with JSON-LD',
    host: 'news',
    text: BRIDGE,
    reply: {
      body: newsPage(
        BRIDGE,
        `<script type="application/ld+json">${JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: BRIDGE.title,
          author: [{ '@type': 'Person', name: 'Ann Lee' }],
          publisher: { '@type': 'Organization', name: 'The Harbour Post' },
          datePublished: '2024-05-03T08:00:00+02:00',
          isAccessibleForFree: true,
        })}</script><link rel="canonical" href="https://harbour-post.example.org/2024/the-bridge">`,
      ),
    },
    bibliography: {
      authors: ['Ann Lee'],
      publication: 'The Harbour Post',
      date: '2024-05-03',
      url: 'https://harbour-post.example.org/2024/the-bridge',
      language: 'en',
    },
  }),
  onePage({
    name: 'a blog whose JSON-LD is a graph with references',
    host: 'blog',
    text: SALT,
    reply: {
      body: plainPage(
        SALT,
        `<script type="application/ld+json">${JSON.stringify({
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'BlogPosting',
              headline: SALT.title,
              author: { '@id': '#jane' },
              publisher: { '@id': '#us' },
              datePublished: '2021-11-02',
            },
            { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
            { '@type': 'Organization', '@id': '#us', name: 'Slow Roads' },
          ],
        })}</script><link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">`,
      ),
    },
    bibliography: { authors: ['Jane Doe'], publication: 'Slow Roads', date: '2021-11-02', licence: 'CC-BY-SA-4.0' },
  }),
  onePage({
    name: 'a page with OpenGraph alone',
    host: 'opengraph',
    text: BRIDGE,
    reply: {
      body: newsPage(
        BRIDGE,
        `<meta property="og:title" content="${BRIDGE.title}"><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-05-03T08:00:00Z"><meta property="og:url" content="https://harbour-post.example.org/og">`,
      ),
    },
    bibliography: { publication: 'The Harbour Post', date: '2024-05-03', url: 'https://harbour-post.example.org/og' },
  }),
  onePage({
    name: 'a journal page with Highwire metadata',
    host: 'highwire',
    text: SALT,
    reply: {
      body: plainPage(
        SALT,
        `<meta name="citation_title" content="${SALT.title}"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="van Dyck, Piet"><meta name="citation_journal_title" content="Journal of Roads"><meta name="citation_publication_date" content="2019/5/3">`,
      ),
    },
    bibliography: { authors: ['Jane Doe', 'Piet van Dyck'], publication: 'Journal of Roads', date: '2019-05-03' },
  }),
  onePage({
    name: 'a library page with Dublin Core',
    host: 'dublin-core',
    text: SALT,
    reply: {
      body: plainPage(
        SALT,
        `<meta name="DC.title" content="${SALT.title}"><meta name="DC.creator" content="Doe, Jane; Roe, John"><meta name="DCTERMS.issued" content="1998-04"><meta name="DC.publisher" content="Road Museum"><meta name="DC.rights" content="CC BY 4.0">`,
      ),
    },
    bibliography: {
      authors: ['Jane Doe', 'John Roe'],
      date: '1998-04',
      publication: 'Road Museum',
      licence: 'CC-BY-4.0',
    },
  }),
  onePage({
    name: 'a page that says nothing of itself',
    host: 'bare',
    text: SALT,
    reply: { body: plainPage(SALT) },
    bibliography: { authors: [], date: undefined },
  }),
  onePage({
    name: 'a page whose canonical address is its site’s front page',
    host: 'wrong-canonical',
    text: SALT,
    reply: ({ originOf }) => ({
      body: plainPage(SALT, `<link rel="canonical" href="${originOf('wrong-canonical.example')}/">`),
    }),
  }),
  onePage({
    name: 'a page that arrives compressed',
    host: 'gzip',
    text: BRIDGE,
    reply: { headers: { 'content-encoding': 'gzip' }, body: gzipSync(newsPage(BRIDGE)) },
  }),
  onePage({
    name: 'a page without a content type',
    host: 'typeless',
    text: BRIDGE,
    reply: { headers: { 'content-type': '' }, body: newsPage(BRIDGE) },
  }),
  onePage({
    name: 'a text file on the web',
    host: 'text',
    text: SALT,
    reply: {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: `${SALT.title}\n\n${SALT.paragraphs.join('\n\n')}\n`,
    },
  }),
  onePage({
    name: 'a Markdown file on the web',
    host: 'markdown',
    text: SALT,
    reply: {
      headers: { 'content-type': 'text/markdown' },
      body: `# ${SALT.title}\n\n${SALT.paragraphs.join('\n\n')}\n`,
    },
  }),
  onePage({
    name: 'a free page with prompts to subscribe around and below it',
    host: 'prompts',
    text: BRIDGE,
    reply: {
      body: newsPage(BRIDGE).replace(
        '</main>',
        '<p>Sign up for our newsletter</p></main><aside><h2>For subscribers</h2><p>Harbour dues: the long history. This story is for subscribers only.</p></aside>',
      ),
    },
  }),
  onePage({
    name: 'a metered page that is free this time',
    host: 'metered',
    text: BRIDGE,
    reply: { body: newsPage(BRIDGE, '<meta property="article:content_tier" content="metered">') },
  }),
];

const CHARSETS: readonly PageCase[] = [
  onePage({
    name: 'a Korean page in EUC-KR, as its server says',
    host: 'euc-kr',
    text: KOREAN,
    reply: { headers: html('euc-kr'), body: encodeText(plainPage(KOREAN, '', 'lang="ko"'), 'euc-kr') },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Korean page in EUC-KR, as the page says',
    host: 'ks-c-5601',
    text: KOREAN,
    reply: { headers: html(), body: encodeText(plainPage(KOREAN, '<meta charset="ks_c_5601-1987">'), 'euc-kr') },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Korean page in UTF-8',
    host: 'korean',
    text: KOREAN,
    reply: { body: plainPage(KOREAN) },
    bibliography: { language: 'ko' },
  }),
  onePage({
    name: 'a Russian page in windows-1251',
    host: 'windows-1251',
    text: RUSSIAN,
    reply: {
      headers: html(),
      body: encodeText(
        plainPage(RUSSIAN, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        'windows-1251',
      ),
    },
    bibliography: { language: 'ru' },
  }),
  onePage({
    name: 'a Russian page in windows-1251 that declares only its language',
    host: 'undeclared',
    text: RUSSIAN,
    reply: { headers: html(), body: encodeText(plainPage(RUSSIAN, '', 'lang="ru"'), 'windows-1251') },
  }),
  onePage({
    name: 'a Japanese page in Shift_JIS',
    host: 'shift-jis',
    text: JAPANESE,
    reply: { headers: html('Shift_JIS'), body: encodeText(plainPage(JAPANESE, '', 'lang="ja"'), 'shift_jis') },
    bibliography: { language: 'ja' },
  }),
  onePage({
    name: 'a Chinese page in GB18030',
    host: 'gb18030',
    text: CHINESE,
    reply: { headers: html(), body: encodeText(plainPage(CHINESE, '<meta charset="gb2312">', 'lang="zh"'), 'gb18030') },
    bibliography: { language: 'zh' },
  }),
  onePage({
    name: 'a French page in ISO-8859-1, which stands for windows-1252',
    host: 'latin-1',
    text: FRENCH,
    reply: { headers: html('iso-8859-1'), body: encodeText(plainPage(FRENCH, '', 'lang="fr"'), 'windows-1252') },
    bibliography: { language: 'fr' },
  }),
  onePage({
    name: 'a French page in UTF-8 whose server claims ISO-8859-1',
    host: 'mislabelled',
    text: FRENCH,
    reply: { headers: html('ISO-8859-1'), body: plainPage(FRENCH, '<meta charset="utf-8">', 'lang="fr"') },
  }),
  onePage({
    name: 'a page in UTF-16 with a byte-order mark',
    host: 'utf-16',
    text: FRENCH,
    reply: { headers: html('utf-8'), body: Buffer.from(`\ufeff${plainPage(FRENCH)}`, 'utf16le') },
  }),
  onePage({
    name: 'a page with a broken byte in its advertisement',
    host: 'broken-byte',
    text: BRIDGE,
    reply: {
      body: Buffer.concat([
        Buffer.from(newsPage(BRIDGE).replace('</body></html>', '<div class="ad"><a href="/ad">Buy ')),
        Buffer.from([0xff]),
        Buffer.from(' now</a></div></body></html>'),
      ]),
    },
  }),
];

const VARIANTS: readonly PageCase[] = [
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

/** Pages that give an article. */
export const ARTICLE_PAGES: CaseGroup = { name: 'web pages', cases: [...NEWS, ...CHARSETS, ...VARIANTS] };
