/** The page's own TypeScript and CSS, served as the browser takes them: types are blanked out at the first request. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface BrowserFile {
  readonly text: string;
  readonly contentType: string;
}

export interface BrowserModules {
  /** Undefined for what is none of ours. @param name such as `main.ts`, `styles/page.css` */
  read(name: string): Promise<BrowserFile | undefined>;
  /** All names, sorted. */
  readonly names: () => Promise<readonly string[]>;
  /** All styles in one file, in the order of their names. */
  readStyles(): Promise<BrowserFile>;
}

const FOLDER = fileURLToPath(new URL('../browser/', import.meta.url));
const SERVED = /(?<!\.d)\.(?:ts|css|svg)$/;

export function createBrowserModules(): BrowserModules {
  const files = new Map<string, Promise<BrowserFile>>();
  let listed: Promise<readonly string[]> | undefined;
  const names = () => (listed ??= listNames());
  return {
    names,
    async readStyles() {
      const styles = (await names()).filter((name) => name.endsWith('.css'));
      const texts = await Promise.all(styles.map((name) => readFile(`${FOLDER}${name}`, 'utf8')));
      return { text: texts.join('\n'), contentType: 'text/css; charset=utf-8' };
    },
    async read(name) {
      if (!(await names()).includes(name)) return undefined;
      const known = files.get(name) ?? readServed(name);
      files.set(name, known);
      return known;
    },
  };
}

async function listNames(): Promise<readonly string[]> {
  const entries = await readdir(FOLDER, { recursive: true });
  return entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => SERVED.test(name))
    .toSorted();
}

async function readServed(name: string): Promise<BrowserFile> {
  const text = await readFile(`${FOLDER}${name}`, 'utf8');
  if (name.endsWith('.svg')) return { text, contentType: 'image/svg+xml' };
  // Loaded here, since only who opens the page needs it: 80 ms.
  const { transformSync } = await import('amaro');
  const { code } = transformSync(text, { mode: 'strip-only', filename: name });
  return { text: code, contentType: 'text/javascript; charset=utf-8' };
}
