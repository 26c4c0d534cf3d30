import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadArticles } from '#src/articles/load-articles.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const slugs = async () => (await loadArticles(folder)).articles.map(({ slug }) => slug);

describe('a folder of articles', () => {
  it('is read with its subfolders, without READMEs and hidden files', async () => {
    await write('b.md', '# B\n\nText.');
    await write('sub/deep/a.md', '# A\n\nText.');
    await write('README.md', '# Read me\n\nText.');
    await write('.hidden/c.md', '# C\n\nText.');
    await write('notes.txt', 'Text.');
    expect(await slugs()).toEqual(['a', 'b']);
  });

  it('reports faults of all files and loads the others', async () => {
    await write('bad.md', '---\ntitle: T\ndate: soon\nurl: here\n---\nText.');
    await write('worse.md', new Uint8Array([0xff, 0xfe, 0xfa]));
    await write('good.md', '# Good\n\nText.');
    const { articles, findings } = await loadArticles(folder);
    expect(articles.map(({ slug }) => slug)).toEqual(['good']);
    expect(findings.map(({ rule }) => rule)).toEqual(['date-not-iso', 'url-not-http', 'not-utf8']);
  });

  it('tells two files of one name apart by their folders', async () => {
    await write('x/index.md', '# One\n\nText.');
    await write('y/index.md', '# Two\n\nText.');
    expect(await slugs()).toEqual(['index', 'y-index']);
  });

  it('takes the slug that a file asks for', async () => {
    await write('draft-7.md', '---\nid: ferry\ntitle: T\n---\nText.');
    expect(await slugs()).toEqual(['ferry']);
  });

  it('throws where there is no such folder', async () => {
    await expect(loadArticles(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
