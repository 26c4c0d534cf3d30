import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '#src/config.ts';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({}, 'corpus')).toMatchObject({
      kind: 'config',
      config: { token: undefined, door: 'gateway', corpus: 'corpus', http: { port: 8080 } },
    });
  });

  it('reports every fault at once', () => {
    const result = readConfig(
      {
        DISCORD_TOKEN: 'Bot x',
        PILCROW_DOOR: 'window',
        PILCROW_PORT: 'http',
        PILCROW_LOG_LEVEL: 'loud',
        DISCORD_GUILD_ID: '1',
      },
      'corpus',
    );
    const names = result.kind === 'faults' ? result.faults.map((fault) => fault.split(':')[0]) : [];
    expect(names).toEqual(['DISCORD_TOKEN', 'PILCROW_DOOR', 'DISCORD_GUILD_ID', 'PILCROW_PORT', 'PILCROW_LOG_LEVEL']);
  });

  it('asks for the public key with the HTTP door', () => {
    expect(readConfig({ PILCROW_DOOR: 'http' }, 'corpus')).toMatchObject({
      faults: ['DISCORD_PUBLIC_KEY: needed with PILCROW_DOOR=http'],
    });
    expect(readConfig({ PILCROW_DOOR: 'http', DISCORD_PUBLIC_KEY: 'a'.repeat(64) }, 'corpus')).toMatchObject({
      kind: 'config',
    });
  });

  it('is explained in .env.example, setting for setting, with the defaults', () => {
    const example = parse(readFileSync(join(import.meta.dirname, '../.env.example')));
    const source = readFileSync(join(import.meta.dirname, '../src/config.ts'), 'utf8');
    const read = [...source.matchAll(/text\('(\w+)'\)/g)].map((match) => match[1]);
    expect(Object.keys(example).toSorted()).toEqual([...new Set(read)].toSorted((a = '', b = '') => (a < b ? -1 : 1)));
    expect(readConfig(example, 'corpus')).toEqual(readConfig({}, 'corpus'));
  });
});
