import { access, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { formatArticle } from '#src/articles/format-article.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { toSlug } from '#src/articles/slug.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import type { Duplicate } from '#src/articles/duplicate.ts';
import { findDuplicate } from '#src/imports/duplicates/find-duplicate.ts';
import type { Importer } from '#src/import-worker/create-importer.ts';
import type { Chapter, Imported, ImportResult, Overrides } from '#src/imports/import-result.ts';
import { importFromUrl } from '#src/imports/web/import-from-url.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { EXIT } from './exit-status.ts';
import { isAddress, readSource } from './read-source.ts';

export interface ImportRequest {
  /** A path, a web address, or `-` for standard input. */
  readonly source: string;
  readonly overrides: Overrides;
  /** Of a book; the whole book where absent. */
  readonly chapter?: number | undefined;
  /** Name of the new article, if the title's isn't wanted. */
  readonly name?: string | undefined;
  readonly corpus?: string | undefined;
  /** Import what the library has already. */
  readonly again: boolean;
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
    options: {
      ...options,
      author: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      again: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) return undefined;
  const {
    title,
    author: authors,
    date,
    url,
    licence,
    license,
    name,
    corpus,
    chapter,
    again = false,
    json = false,
  } = values;
  return {
    source,
    overrides: { title, authors, date, url, licence: licence ?? license },
    chapter: chapter === undefined ? undefined : Number(chapter),
    name,
    corpus,
    again,
    json,
  };
}

interface ImportSurroundings {
  /** Folder of the library; articles go to `local/` in it. */
  readonly corpus: string;
  readonly stdin: Readable;
  readonly fetcher: Fetcher;
  readonly importer: Pick<Importer, 'import'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const told = wordsFor('en').imports;

/**
 * Imports a file or web page into the library and tells what was recognised and left out. Overwrites nothing, ever, and
 * takes what the library has already only when told to.
 */
export async function importFile(request: ImportRequest, surroundings: ImportSurroundings): Promise<ImportOutcome> {
  const { source, name, again, json } = request;
  const result = await readArticle(request, surroundings);
  if (typeof result === 'string') return { status: EXIT.fault, fault: result };
  const label = source === '-' ? 'standard input' : source;
  if (result.kind === 'refused') return { status: EXIT.fault, fault: `${label}: ${told.refusal(result)}` };
  const slug = toSlug(name ?? result.draft.bibliography.title);
  const path = join(surroundings.corpus, 'local', `${slug}.md`);
  const duplicate = (await exists(path)) ? undefined : await findKnown(result, surroundings.corpus);
  if (duplicate && duplicate.kind !== 'near-same' && !again) {
    const fault = `${told.duplicate(duplicate)} Nothing was changed; import it all the same with --again.`;
    return { status: EXIT.fault, fault };
  }
  const taken = await writeNew(path, formatArticle(result.draft));
  if (taken) return { status: EXIT.fault, fault: taken };
  const known = duplicate && { ...duplicate, article: duplicate.article.slug };
  const report = json
    ? `${JSON.stringify({ ...result, slug, path, ...(known && { duplicate: known }) })}\n`
    : describe(result, path, duplicate);
  return { status: EXIT.found, report };
}

async function readArticle(
  { source, overrides, chapter }: ImportRequest,
  { stdin, fetcher, importer, now }: ImportSurroundings,
): Promise<ImportResult | string> {
  if (isAddress(source)) return importFromUrl(source, { fetcher, importer, now, overrides, chapter });
  const bytes = await readSource(source, stdin);
  if (typeof bytes === 'string') return bytes;
  return importer.import({ bytes, name: source === '-' ? undefined : source, chapter }, overrides);
}

async function findKnown({ draft }: Imported, corpus: string): Promise<Duplicate | undefined> {
  const isThere = await exists(corpus);
  return isThere ? findDuplicate(draft, (await loadArticles(corpus)).articles) : undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
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

function describe(imported: Imported, path: string, duplicate: Duplicate | undefined): string {
  const { draft, recognised, leftOut, format, chapters, notes = [] } = imported;
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
    ...notes.map((note) => told.note(note)),
    ...(duplicate ? [told.duplicate(duplicate)] : []),
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
