/** The page's own TypeScript and CSS, made into one script and one style sheet at the first request: 0.1 s. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface BrowserFile {
  readonly text: string;
  readonly contentType: string;
}

export interface BrowserBundle {
  /** Undefined for what is none of ours. @param name such as `main.js` */
  read(name: string): Promise<BrowserFile | undefined>;
}

const FOLDER = fileURLToPath(new URL('../browser/', import.meta.url));

export function createBrowserBundle(): BrowserBundle {
  let made: Promise<ReadonlyMap<string, BrowserFile>> | undefined;
  return {
    async read(name) {
      made ??= makeFiles();
      return (await made).get(name);
    },
  };
}

async function makeFiles(): Promise<ReadonlyMap<string, BrowserFile>> {
  const [{ code, map }, styles, icon] = await Promise.all([
    bundleScript(),
    joinStyles(),
    readFile(`${FOLDER}icons/pilcrow.svg`, 'utf8'),
  ]);
  return new Map([
    ['main.js', { text: `${code}\n//# sourceMappingURL=main.js.map\n`, contentType: 'text/javascript; charset=utf-8' }],
    ['main.js.map', { text: map, contentType: 'application/json' }],
    ['styles.css', { text: styles, contentType: 'text/css; charset=utf-8' }],
    ['icons/pilcrow.svg', { text: icon, contentType: 'image/svg+xml' }],
  ]);
}

async function bundleScript(): Promise<{ readonly code: string; readonly map: string }> {
  // Loaded here, since only who opens the page needs it.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input: `${FOLDER}main.ts`, tsconfig: `${FOLDER}tsconfig.json` });
  try {
    const { output } = await bundle.generate({ format: 'esm', sourcemap: true });
    const [{ code, map }] = output;
    return { code, map: String(map) };
  } finally {
    await bundle.close();
  }
}

/** In the order of their names; none relies on another's place. */
async function joinStyles(): Promise<string> {
  const names = (await readdir(`${FOLDER}styles`)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(`${FOLDER}styles/${name}`, 'utf8')));
  return texts.join('\n');
}
