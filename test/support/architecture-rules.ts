/** What the store promises, without a database: all that other layers may know of it. */
const STORE_INTERFACE = ['src/storage/store.ts', 'src/storage/interface'];

/** Which folder may import which; docs/design.md explains. Everything may import itself and `language`'s neighbours below. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'everything'>> = {
  'src/language': [],
  'src/articles': ['src/language'],
  'src/analysis': ['src/articles', 'src/language'],
  'src/search': ['src/articles', 'src/language'],
  'src/citations': ['src/articles', 'src/language'],
  'src/quotes': ['src/articles', 'src/language', 'src/citations'],
  'src/answers': [
    'src/articles',
    'src/language',
    'src/analysis',
    'src/search',
    'src/citations',
    'src/quotes',
    ...STORE_INTERFACE,
  ],
  'src/storage/interface': ['src/articles'],
  'src/storage/store.ts': ['src/storage/interface'],
  'src/storage': ['src/articles', 'src/analysis', ...STORE_INTERFACE],
  'src/schedule': ['src/answers', 'src/language', ...STORE_INTERFACE],
  'src/fetching': [],
  'src/imports': ['src/articles', 'src/language', 'src/fetching'],
  'src/import-worker': ['src/imports'],
  'src/words': ['src/answers', 'src/articles', 'src/imports', 'src/quotes', ...STORE_INTERFACE],
  'src/guilds': [
    'src/answers',
    'src/articles',
    'src/analysis',
    'src/search',
    'src/citations',
    'src/imports',
    'src/services.ts',
    'src/schedule',
    ...STORE_INTERFACE,
  ],
  'src/exports': ['src/answers', 'src/articles', 'src/citations', 'src/words', ...STORE_INTERFACE],
  'src/services.ts': ['src/answers', 'src/articles', 'src/imports', ...STORE_INTERFACE],
  'src/discord': [
    'src/answers',
    'src/articles',
    'src/citations',
    'src/guilds',
    'src/imports',
    'src/quotes',
    'src/schedule',
    'src/search',
    'src/services.ts',
    'src/words',
    ...STORE_INTERFACE,
  ],
  'src/terminal': [
    'src/answers',
    'src/articles',
    'src/citations',
    'src/discord',
    'src/import-worker',
    'src/fetching',
    'src/imports',
    'src/quotes',
    'src/services.ts',
    'src/storage',
    ...STORE_INTERFACE,
    'src/words',
  ],
  'src/local-discord': [],
  commands: [
    'src/answers',
    'src/citations',
    'src/discord',
    'src/exports',
    'src/guilds',
    'src/schedule',
    'src/services.ts',
    ...STORE_INTERFACE,
  ],
  // Entry points and the composition root.
  src: 'everything',
};

/** Packages that only some places may know. A place is a folder of `MAY_IMPORT` or a file. */
export const PACKAGES_ONLY_IN: readonly { readonly package: RegExp; readonly places: readonly string[] }[] = [
  { package: /^discord\.js$/, places: ['src/discord', 'src/local-discord', 'commands', 'src'] },
  { package: /^fuse\.js$/, places: ['src/search', 'src/citations'] },
  { package: /^(?:kysely|pg|node:sqlite)$/, places: ['src/storage'] },
  { package: /^(?:linkedom|@mozilla\/readability|htmlparser2|pdfjs-dist(?:\/.*)?)$/, places: ['src/imports'] },
  { package: /^@citation-js\//, places: ['src/citations'] },
];

/** What only some places may call: the surroundings, time and chance are arguments everywhere else. */
export const CALLS_ONLY_IN: readonly {
  readonly call: RegExp;
  readonly name: string;
  readonly places: readonly string[];
}[] = [
  { call: /\bprocess\.env\b/, name: 'process.env', places: ['src/config.ts'] },
  {
    call: /\bDate\.now\b|\bnew Date\(\)/,
    name: 'the current time',
    places: ['src', 'src/local-discord/browser/main.ts'],
  },
  { call: /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b/, name: 'chance', places: ['src', 'src/local-discord'] },
];
