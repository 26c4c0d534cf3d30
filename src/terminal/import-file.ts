import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { formatArticle } from '#src/articles/format-article.ts';
import { toSlug } from '#src/articles/slug.ts';
import type { Importer } from '#src/import-worker/create-importer.ts';
import type { Chapter, Imported, Overrides } from '#src/imports/import-result.ts';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';
import { EXIT } from './exit-status.ts';

export interface ImportRequest {
  /** A path, or `-` for standard input. */
  readonly source: string;
  readonly overrides: Overrides;
  /** Of a book; the whole book where absent. */
  readonly chapter?: number | undefined;
  /** Name of the new article, if the title's isn't wanted. */
  readonly name?: string | undefined;
  readonly corpus?: string | undefined;
  readonly json: boolean;
}

export interface ImportOutcome {
  readonly status: number;
  /** For standard output. */
  readonly report?: string | undefined;
  /** For standard error. */
  readonly fault?: string | undefined;
}

/** Reads the options of `pilcrow import`. @throws TypeError with Node's explanation for an unknown option */
export function parseImport(args: readonly string[]): ImportRequest | undefined {
  const text = { type: 'string' } as const;
  const options = {
    title: text,
    date: text,
    url: text,
    licence: text,
    license: text,
    name: text,
    corpus: text,
    chapter: text,
  };
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, author: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) return undefined;
  const { title, author: authors, date, url, licence, license, name, corpus, chapter, json = false } = values;
  return {
    source,
    overrides: { title, authors, date, url, licence: licence ?? license },
    chapter: chapter === undefined ? undefined : Number(chapter),
    name,
    corpus,
    json,
  };
}

interface ImportSurroundings {
  /** Folder of the library; articles go to `local/` in it. */
  readonly corpus: string;
  readonly stdin: Readable;
  readonly importer: Importer;
}

/** Imports a file into the library and tells what was recognised and left out. Overwrites nothing, ever. */
export async function importFile(
  request: ImportRequest,
  { corpus, stdin, importer }: ImportSurroundings,
): Promise<ImportOutcome> {
  const bytes = await readSource(request.source, stdin);
  if (typeof bytes === 'string') return { status: EXIT.fault, fault: bytes };
  const name = request.source === '-' ? undefined : request.source;
  const result = await importer.import({ bytes, name, chapter: request.chapter }, request.overrides);
  if (result.kind === 'refused') return { status: EXIT.fault, fault: `${name ?? 'standard input'}: ${result.message}` };
  const folder = join(corpus, 'local');
  const slug = toSlug(request.name ?? result.draft.bibliography.title);
  const path = join(folder, `${slug}.md`);
  const taken = await writeNew(path, formatArticle(result.draft));
  if (taken) return { status: EXIT.fault, fault: taken };
  const report = request.json ? `${JSON.stringify({ ...result, slug, path })}\n` : describe(result, path);
  return { status: EXIT.found, report };
}

async function readSource(source: string, stdin: Readable): Promise<Uint8Array | string> {
  if (source === '-') return readUpTo(stdin);
  try {
    const { size } = await stat(source);
    // A file too large is refused without reading it; its first bytes are enough to say so.
    return size > MAX_IMPORT_BYTES ? new Uint8Array(size > 2 ** 31 ? 2 ** 31 : size) : await readFile(source);
  } catch (error) {
    return `${basename(source)}: ${explain(error)}`;
  }
}

async function readUpTo(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_IMPORT_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name a file.';
  if (code === 'EACCES') return 'the file may not be read; check its permissions.';
  return error instanceof Error ? error.message : String(error);
}

/** Writes a file that isn't there yet. Returns what is in the way otherwise. */
async function writeNew(path: string, text: string): Promise<string | undefined> {
  await mkdir(join(path, '..'), { recursive: true });
  try {
    const file = await open(path, 'wx');
    await writeFile(file, text);
    await file.sync();
    await file.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const isSame = (await readFile(path, 'utf8')) === text;
    return isSame
      ? `${path} is there already, with the same text. Nothing was changed.`
      : `${path} is there already and was left as it is. Import under another name with --name, or remove it first.`;
  }
}

/** As the report calls them. */
const FORMAT_NAMES: Readonly<Record<Imported['format'], string>> = {
  text: 'text',
  markdown: 'markdown',
  html: 'html',
  pdf: 'PDF',
  epub: 'EPUB book',
  docx: 'Word document',
};

function describe({ draft, recognised, leftOut, format, chapters }: Imported, path: string): string {
  const facts = recognised.map(({ what, value, from }) => `  ${`${what}:`.padEnd(13)} ${value}  (${from})`);
  const { paragraphs, bibliography } = draft;
  const words = paragraphs.join(' ').split(/\s+/).length;
  const unknown =
    bibliography.date === undefined ? ['  date:         unknown; cited as “n.d.” (set it with --date)'] : [];
  const isTold = (text: string) => recognised.some(({ what, value }) => what !== 'language' && text.includes(value));
  const left = leftOut.filter(({ text }) => !isTold(text)).map(({ text, why }) => `  ${why}: ${shorten(text)}`);
  return [
    `Recognised in this ${FORMAT_NAMES[format]} (${paragraphs.length} paragraphs, ${words} words):`,
    ...facts,
    ...unknown,
    ...(left.length > 0 ? ['', 'Left out:', ...left] : []),
    ...(chapters ? describeChapters(chapters) : []),
    '',
    `Written to ${path}. Read it over; it is plain Markdown.`,
    '',
  ].join('\n');
}

function describeChapters(chapters: readonly Chapter[]): readonly string[] {
  const lines = chapters.map(
    ({ title, words }, index) => `  ${`${index + 1}`.padStart(3)}  ${shorten(title)} (${words} words)`,
  );
  return ['', 'Chapters of the book (import one alone with --chapter N):', ...lines];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line;
}
