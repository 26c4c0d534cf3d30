import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from './support/data-folder.ts';

const cli = join(import.meta.dirname, '../bin/pilcrow.mjs');

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program as a person would, with what they type or pipe in. */
function pilcrow(args: readonly string[], stdin = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : 0;
      resolve({ status, stdout, stderr });
    });
    // The program may end without reading; that is its right.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-cli-'));
  await writeFile(
    join(folder, 'ferry.md'),
    '---\ntitle: The Ferry\nurl: https://example.org/f\n---\n\nThe ferry stopped in March. Diesel was too expensive.\n\nOslo pays.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const inFolder = (...args: string[]) => pilcrow([...args, '--corpus', folder]);

describe('pilcrow', () => {
  it('answers, says when nothing is found, and complains, each with its status', async () => {
    const found = await inFolder('ask', 'when did the ferry stop');
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toContain('The ferry stopped in March.');
    expect(await inFolder('ask', 'climate change')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('“climate change”') as string,
    });
    expect(await inFolder('ask', 'ferry', '--article', 'x')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('No article is called “x”') as string,
    });
    expect(await pilcrow(['ask', 'x', '--corpus', join(folder, 'none')])).toMatchObject({ status: 2 });
  });

  it.each(['import', 'check', 'backup', 'restore', 'doctor'])('says what %s takes', async (name) => {
    const { status, stdout } = await pilcrow([name, '--help']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(`^Usage\n  pilcrow ${name}`) as string,
    });
  });

  it('names an option that it doesn’t know', async () => {
    expect(await pilcrow(['import', '--titel', 'x'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no option --titel here. “pilcrow import --help” shows what it takes.\n',
    });
  });

  it('writes no colours into a pipe', async () => {
    const { stdout } = await inFolder('search', 'ferry');
    expect(stdout).not.toContain('\u001b');
  });

  it('answers a batch line by line, in order', async () => {
    const { stdout, status } = await pilcrow(['search', '--batch', '--corpus', folder], 'diesel\nxyzzy\n\nOslo');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; question?: string });
    expect(answers.map(({ kind }) => kind)).toEqual(['passages', 'nothing-found', 'problem', 'passages']);
    expect(status).toBe(0);
  });

  it('answers from the built-in articles', async () => {
    const { stdout } = await pilcrow(['actor', 'russia', '--json']);
    expect((JSON.parse(stdout) as { passages: unknown[] }).passages.length).toBeGreaterThan(10);
  });

  it('reports two faults of one file at once, and still answers from the others', async () => {
    const broken = join(folder, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'bad.md'), '---\ntitle: T\ndate: soon\nurl: here\n---\n\nText.\n');
    const { stderr, status } = await inFolder('ask', 'when did the ferry stop');
    expect(stderr).toMatch(/bad\.md:3:7: error: .*\n.*bad\.md:4:6: error: /);
    expect(status).toBe(0);
    expect(await pilcrow(['check', folder])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('2 findings') as string,
    });
    await rm(broken, { recursive: true });
  });
});

describe('pilcrow import', () => {
  const page = [
    'Home > News',
    '',
    'The Bridge',
    '',
    'By Ann Lee',
    '',
    'The bridge over the strait was closed for a week in May, and nobody could say why it had happened.',
    '',
    'Engineers later found that a cable had worn through, although it had been inspected in the spring of the same year.',
    '',
    'Log in to comment',
    '',
  ].join('\n');

  it('writes an article that can be asked at once, and overwrites nothing', async () => {
    const first = await pilcrow(['import', '-', '--corpus', folder, '--date', '2024-06-01'], page);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('title:');
    expect(first.stdout).toContain('Left out:');
    expect(await readdir(join(folder, 'local'))).toEqual(['the-bridge.md']);
    const again = await pilcrow(['import', '-', '--corpus', folder, '--title', 'The Bridge'], page);
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('left as it is') as string });
    expect(await readFile(join(folder, 'local/the-bridge.md'), 'utf8')).toContain('date: 2024-06-01');
    expect((await inFolder('ask', 'why was the bridge closed')).stdout).toContain('June 1, 2024');
  });

  it('refuses what it can’t read, and says why', async () => {
    const refusal = async (args: string[], stdin = '') => {
      const { status, stderr } = await pilcrow(['import', ...args, '--corpus', folder], stdin);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await refusal(['-'], '')).toContain('empty');
    expect(await refusal(['-'], '%PDF-1.7\n\u0000')).toContain('PDF');
    expect(await refusal(['-'], 'x'.repeat(11 * 1024 * 1024))).toContain('at most 10 MB');
    expect(await refusal(['-'], 'Home\nLog in\n')).toContain('No article text');
    expect(await refusal([join(folder, 'none.txt')])).toContain('no such file');
    expect(await refusal([folder])).toContain('folder');
    expect(await refusal(['-', '--date', '2023-02-30', '--url', 'x'], page)).toMatch(/date[\s\S]*url/i);
    expect(await refusal([])).toContain('Say one file');
  });
});

describe.skipIf(!DATA_FOLDER)('the first article that people import (needs the data folder)', () => {
  const raw = join(DATA_FOLDER ?? '', 'articles/a-shaky-tripartite-coalition.raw.txt');
  const slug = 'a-shaky-tripartite-coalition';
  let seed = '';
  beforeAll(async () => {
    seed = await mkdtemp(join(tmpdir(), 'pilcrow-seed-'));
    expect(await pilcrow(['import', raw, '--corpus', seed])).toMatchObject({ status: 0 });
  });
  afterAll(() => rm(seed, { recursive: true }));

  const json = async (...args: string[]) => {
    const { stdout } = await pilcrow([...args, '--json', '--corpus', seed]);
    return JSON.parse(stdout) as {
      kind: string;
      uncovered: string[];
      passages: { article: string; paragraph: number; text: string }[];
    };
  };

  it.each([
    [['ask', 'why did Lavrov fly to Pyongyang'], 2],
    [['ask', 'nuclear wepons ukrane'], 6],
    [['search', 'red line'], 10],
  ])('%j leads to ¶%i', async (args, paragraph) => {
    const { passages } = await json(...args);
    expect(passages[0]).toMatchObject({ article: slug, paragraph });
  });

  it('abstains on climate change, by name', async () => {
    expect(await json('ask', 'what does the article say about climate change')).toMatchObject({
      kind: 'nothing-found',
      uncovered: ['climate change'],
      passages: [],
    });
  });

  it.each(['rusia', 'Moscow', 'Lavrov'])('finds %s', async (query) => {
    expect((await json('search', query)).passages.length).toBeGreaterThan(0);
  });

  it('tells of Russia and of what South Korea needs to do', async () => {
    const paragraphs = new Set((await json('actor', 'russia')).passages.map(({ paragraph }) => paragraph));
    for (const paragraph of [1, 2, 4, 6, 9, 10]) expect(paragraphs).toContain(paragraph);
    const recommendations = (await json('recommendations')).passages;
    expect(recommendations.every(({ paragraph }) => paragraph === 10)).toBe(true);
    expect(recommendations.length).toBeGreaterThanOrEqual(4);
  });
});
