import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from './support/find-violations.ts';
import { MAY_IMPORT } from './support/architecture-rules.ts';

const root = join(import.meta.dirname, '..');

function readSources(): Map<string, string> {
  const files = ['src', 'commands'].flatMap((folder) => {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return new Map(files.map((file) => [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

describe('the layers', () => {
  it('are kept by every file', () => {
    expect(findViolations(readSources())).toEqual([]);
  });

  it('cover every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(MAY_IMPORT).toHaveProperty([`src/${name}`]);
  });

  it.each([
    [
      'src/articles/x.ts',
      "import { a } from '#src/search/searcher.ts';",
      'src/articles/x.ts imports src/search/searcher.ts',
    ],
    [
      'src/search/x.ts',
      "import type { A } from '../answers/answer.ts';",
      'src/search/x.ts imports src/answers/answer.ts',
    ],
    [
      'src/local-discord/x.ts',
      "export { a } from '#src/discord/render.ts';",
      'src/local-discord/x.ts imports src/discord/render.ts',
    ],
    ['src/answers/x.ts', "const a = await import('discord.js');", 'src/answers/x.ts imports the package discord.js'],
    [
      'src/answers/x.ts',
      "import { a } from '#src/storage/sqlite/open-sqlite.ts';",
      'src/answers/x.ts imports src/storage/sqlite/open-sqlite.ts',
    ],
    [
      'src/storage/interface/x.ts',
      "import { a } from '../schema.ts';",
      'src/storage/interface/x.ts imports src/storage/schema.ts',
    ],
    ['src/schedule/x.ts', "import pg from 'pg';", 'src/schedule/x.ts imports the package pg'],
    ['src/answers/x.ts', "import Fuse from 'fuse.js';", 'src/answers/x.ts imports the package fuse.js'],
    ['src/terminal/x.ts', 'const a = process.env.HOME;', 'src/terminal/x.ts uses process.env'],
    ['src/discord/x.ts', 'const a = Date.now();', 'src/discord/x.ts uses the current time'],
    ['src/search/x.ts', 'const a = Math.random();', 'src/search/x.ts uses chance'],
  ])('are guarded: a planted violation in %s is found', (file, source, violation) => {
    expect(findViolations(new Map([[file, source]]))).toEqual([violation]);
  });

  it('let use cases know what the store promises', () => {
    const source =
      "import type { Store } from '#src/storage/store.ts';\nimport type { N } from '#src/storage/interface/notebook.ts';";
    expect(findViolations(new Map([['src/answers/x.ts', source]]))).toEqual([]);
  });

  it('let comments speak of anything', () => {
    expect(findViolations(new Map([['src/search/x.ts', '// not Math.random()\n/** nor process.env */']]))).toEqual([]);
  });
});
