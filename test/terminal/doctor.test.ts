import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadArticles } from '#src/articles/load-articles.ts';
import { createStore } from '#src/storage/create-store.ts';
import { examine, formatChecks, type Patient, settingsFaults } from '#src/terminal/doctor.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-doctor-'));
const HEALTHY: Patient = {
  nodeVersion: '24.1.0',
  corpus: join(import.meta.dirname, '../../corpus'),
  store: { kind: 'sqlite', file: join(folder, 'healthy.db') },
  loadArticles,
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The lines that the doctor finds wrong. */
async function complaints(patient: Patient): Promise<readonly string[]> {
  return (await examine(patient)).filter(({ isWell }) => !isWell).map(({ text }) => text);
}

describe('the doctor', () => {
  it('finds nothing wrong before the first start, and makes no database', async () => {
    expect(await complaints(HEALTHY)).toEqual([]);
    expect(formatChecks(await examine(HEALTHY))).toContain('✓ Database: ');
    expect(formatChecks(await examine(HEALTHY))).toContain('isn’t there yet');
  });

  it('finds nothing wrong with a database in use', async () => {
    const store = createStore(HEALTHY.store, { newId: () => '1' });
    await store.settings.change('1', { language: 'ko' });
    const report = formatChecks(await examine(HEALTHY));
    expect(report).toContain('whole, 1 rows');
    expect(report).toContain('✓ Schema: up to date');
    expect(report).not.toContain('✗');
    await store.close();
  });

  it('says what to do about an old Node', async () => {
    expect(await complaints({ ...HEALTHY, nodeVersion: '20.19.0' })).toEqual(['Node 20.19.0: install 22.18 or newer']);
    expect(await complaints({ ...HEALTHY, nodeVersion: '22.17.9' })).toHaveLength(1);
    expect(await complaints({ ...HEALTHY, nodeVersion: '22.18.0' })).toEqual([]);
  });

  it('says what to do about articles with faults and a folder that isn’t there', async () => {
    writeFileSync(join(folder, 'bad.md'), '---\ntitle: [\n---\nText.\n');
    expect(await complaints({ ...HEALTHY, corpus: folder })).toEqual([expect.stringContaining('pilcrow check')]);
    const missing = join(folder, 'missing');
    expect(await complaints({ ...HEALTHY, corpus: missing })).toEqual([expect.stringContaining('PILCROW_CORPUS')]);
  });

  it('says what to do about a database that is something else', async () => {
    const file = join(folder, 'diary.db');
    writeFileSync(file, 'Dear diary. '.repeat(500));
    const [complaint] = await complaints({ ...HEALTHY, store: { kind: 'sqlite', file } });
    expect(complaint).toContain('pilcrow restore FILE');
  });

  it('tells no password', async () => {
    const [complaint] = await complaints({
      ...HEALTHY,
      store: { kind: 'postgres', url: 'postgres://ann:secret@127.0.0.1:1/x' },
    });
    expect(complaint).toContain('PostgreSQL at 127.0.0.1:1/x: The database can’t be reached');
    expect(complaint).not.toContain('secret');
  });

  it('tells every fault of the settings', () => {
    expect(formatChecks(settingsFaults(['A: wrong', 'B: wrong']))).toBe(
      '✗ Settings: A: wrong (see .env.example)\n✗ Settings: B: wrong (see .env.example)\n',
    );
  });
});
