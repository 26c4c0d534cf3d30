import { gzipSync } from 'node:zlib';
import { ENCODED_PAGES } from './encoded-pages.ts';
import type { CaseGroup, PageCase } from './import-case.ts';
import { LINKED_PAGES } from './linked-pages.ts';
import { newsPage, onePage, plainPage } from './make-page.ts';
import { BRIDGE, SALT } from './prose.ts';

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

/** Pages that give an article. */
export const ARTICLE_PAGES: CaseGroup = { name: 'web pages', cases: [...NEWS, ...ENCODED_PAGES, ...LINKED_PAGES] };
