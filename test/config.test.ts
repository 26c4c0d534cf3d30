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
        DATABASE_URL: 'mysql://root:secret@host/db',
        PILCROW_DB: 'data/x.db',
      },
      'corpus',
    );
    expect(JSON.stringify(result)).not.toContain('secret');
    const names = result.kind === 'faults' ? result.faults.map((fault) => fault.split(':')[0]) : [];
    expect(names).toEqual([
      'DISCORD_TOKEN',
      'PILCROW_DOOR',
      'DISCORD_GUILD_ID',
      'PILCROW_PORT',
      'PILCROW_LOG_LEVEL',
      'DATABASE_URL',
      'PILCROW_DB',
    ]);
  });

  it('asks for the public key with the HTTP door', () => {
    expect(readConfig({ PILCROW_DOOR: 'http' }, 'corpus')).toMatchObject({
      faults: ['DISCORD_PUBLIC_KEY: needed with PILCROW_DOOR=http'],
    });
    expect(readConfig({ PILCROW_DOOR: 'http', DISCORD_PUBLIC_KEY: 'a'.repeat(64) }, 'corpus')).toMatchObject({
      kind: 'config',
    });
  });

  it('keeps data in a file, unless PostgreSQL is named', () => {
    const storeOf = (environment: Readonly<Record<string, string>>) => {
      const result = readConfig(environment, 'corpus');
      return result.kind === 'config' ? result.config.store : result.faults;
    };
    expect(storeOf({})).toEqual({ kind: 'sqlite', file: 'data/pilcrow.db' });
    expect(storeOf({ PILCROW_DB: 'elsewhere.db' })).toEqual({ kind: 'sqlite', file: 'elsewhere.db' });
    const url = 'postgresql://pilcrow@db.example.org/pilcrow?sslmode=require';
    expect(storeOf({ DATABASE_URL: url })).toEqual({ kind: 'postgres', url });
  });

  it('is explained in .env.example, setting for setting, with the defaults', () => {
    const example = parse(readFileSync(join(import.meta.dirname, '../.env.example')));
    const source = readFileSync(join(import.meta.dirname, '../src/config.ts'), 'utf8');
    const read = [...source.matchAll(/text\('(\w+)'\)/g)].map((match) => match[1]);
    expect(Object.keys(example).toSorted()).toEqual([...new Set(read)].toSorted((a = '', b = '') => (a < b ? -1 : 1)));
    expect(readConfig(example, 'corpus')).toEqual(readConfig({}, 'corpus'));
  });
});
