import type { PageCase, PageReply, Site } from './import-case.ts';
import { paragraphsOf } from './prose.ts';

type Text = { readonly title: string; readonly paragraphs: readonly string[] };

/** A news site's page, with all that stands around an article there. */
export function newsPage(text: Text, head = ''): string {
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

export function plainPage(text: Text, head = '', attributes = 'lang="en"'): string {
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
export function onePage({ name, host, reply, text, bibliography = {} }: SimpleCase): PageCase {
  return {
    source: 'page',
    name,
    host: `${host}.example`,
    address: '/a',
    pages: (site) => ({ '/a': typeof reply === 'function' ? reply(site) : reply }),
    expected: { kind: 'article', paragraphs: text.paragraphs, bibliography: { title: text.title, ...bibliography } },
  };
}

/** The headers of a page whose server names a charset, or none. */
export const html = (charset?: string) => ({
  'content-type': charset === undefined ? 'text/html' : `text/html; charset=${charset}`,
});
