import type { CaseGroup } from './import-case.ts';

const PARAGRAPHS = [
  'The bell at the north pier was cast in 1871, and for ninety years it told the boats where the land was when nobody could see it.',
  'Then the horn came, and after the horn the radio; the bell stayed because taking it down would have cost more than leaving it.',
];

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bell at the north pier</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>The bell at the north pier</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** Pages that somebody saved from a browser. */
export const SAVED_PAGES: CaseGroup = {
  name: 'saved pages',
  cases: [
    {
      source: 'file',
      name: 'a plain saved page',
      fileName: 'bell.html',
      makeBytes: () => new TextEncoder().encode(html),
      expected: {
        kind: 'article',
        paragraphs: PARAGRAPHS,
        bibliography: { title: 'The bell at the north pier', language: 'en' },
      },
    },
    {
      source: 'file',
      name: 'a saved page of menus alone',
      fileName: 'menu.html',
      makeBytes: () =>
        new TextEncoder().encode(
          '<html><body><nav><a href="/">Home</a> <a href="/log-in">Log in</a></nav></body></html>',
        ),
      expected: { kind: 'refusal', reason: 'no-body' },
    },
  ],
};
