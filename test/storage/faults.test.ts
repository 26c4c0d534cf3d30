import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore, type StoreLocation } from '#src/storage/create-store.ts';
import type { Store } from '#src/storage/store.ts';
import { explainPostgresError } from '#src/storage/postgres/explain-postgres-error.ts';
import { explainSqliteError } from '#src/storage/sqlite/explain-sqlite-error.ts';
import { makeArticle } from '../support/make-article.ts';
import { startPostgres } from '../support/throwaway-postgres.ts';
import { DAILY, FERRY_ADDED, GUILD, setDaily } from './contract/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-faults-'));
/** Tells at once instead of trying for seconds. */
const IMPATIENT = { newId: randomUUID, pausesMs: [10] };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function newFile(): string {
  return join(folder, `${randomUUID()}.db`);
}

const LONG = makeArticle({
  slug: 'long',
  paragraphs: Array.from({ length: 300 }, (_, index) => `${index} ${'word '.repeat(200)}`),
});

describe('SQLite', () => {
  it('on a full disk refuses the write whole, and takes the next when there is room', async () => {
    const file = newFile();
    const full = createStore({ kind: 'sqlite', file, maxPages: 60 }, IMPATIENT);
    await full.articles.add(FERRY_ADDED);
    await expect(full.articles.add({ ...FERRY_ADDED, article: LONG })).rejects.toMatchObject({
      name: 'StoreUnavailable',
      reason: 'full',
      isUnchanged: true,
    });
    expect(await full.articles.list(GUILD)).toMatchObject([{ slug: 'the-ferry' }]);
    // The same store goes on: what is small still fits.
    expect((await setDaily(full)).revision).toBe(1);
    await full.close();
    const roomy = createStore({ kind: 'sqlite', file }, IMPATIENT);
    expect(await roomy.articles.add({ ...FERRY_ADDED, article: LONG })).toMatchObject({ kind: 'added' });
    await roomy.close();
  });

  it('waits while another process writes, says so when that takes too long, and goes on by itself', async () => {
    const file = newFile();
    const store = createStore({ kind: 'sqlite', file }, IMPATIENT);
    const patient = createStore({ kind: 'sqlite', file }, { newId: randomUUID });
    await store.open();
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(store.settings.change(GUILD, { language: 'ko' })).rejects.toMatchObject({ reason: 'busy' });
    expect(await store.settings.get(GUILD)).toMatchObject({ language: undefined });
    const waiting = patient.settings.change(GUILD, { language: 'de' });
    setTimeout(() => other.exec('commit'), 100);
    expect(await waiting).toMatchObject({ language: 'de' });
    expect(await store.settings.change(GUILD, { language: 'ko' })).toMatchObject({ language: 'ko' });
    other.close();
    await Promise.all([store.close(), patient.close()]);
  });

  it('says when the file is something else, and works once that is out of the way', async () => {
    const file = newFile();
    writeFileSync(file, 'Dear diary, this is no database. '.repeat(100));
    const store = createStore({ kind: 'sqlite', file }, IMPATIENT);
    await expect(store.open()).rejects.toMatchObject({ reason: 'damaged' });
    rmSync(file);
    expect(await store.settings.change(GUILD, { language: 'ko' })).toMatchObject({ language: 'ko' });
    await store.close();
  });

  it('says when the folder can’t be made, and works once it can', async () => {
    const place = join(folder, randomUUID());
    writeFileSync(place, 'a file in the way');
    const store = createStore({ kind: 'sqlite', file: join(place, 'pilcrow.db') }, IMPATIENT);
    await expect(store.open()).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' });
    rmSync(place);
    expect(await store.settings.get(GUILD)).toMatchObject({ visibility: 'public' });
    await store.close();
  });
});

// As servers are set up: what was acknowledged before the server dies must be there afterwards.
const postgres = await startPostgres([]);
const isMissing = typeof postgres === 'string';

describe.skipIf(isMissing)(`PostgreSQL${isMissing ? ` (${postgres})` : ''}`, () => {
  const server = isMissing ? undefined : postgres;
  const location: StoreLocation = { kind: 'postgres', url: server?.url ?? '' };

  afterAll(async () => server?.remove());

  it('that was restarted is used again without a word', async () => {
    const store = createStore(location, { newId: randomUUID });
    await setDaily(store);
    await server?.kill();
    await server?.start();
    expect(await store.schedules.get(DAILY)).toMatchObject({ time: '07:30' });
    expect(await store.settings.change(GUILD, { language: 'ko' })).toMatchObject({ language: 'ko' });
    await store.close();
  });

  it('that is down is told calmly, and used again when it is back', async () => {
    const store: Store = createStore(location, IMPATIENT);
    await store.open();
    const late = createStore(location, IMPATIENT);
    await server?.kill();
    const told = { name: 'StoreUnavailable', reason: 'unreachable', isUnchanged: true };
    await expect(store.settings.get(GUILD)).rejects.toMatchObject(told);
    await expect(store.settings.change(GUILD, { language: 'de' })).rejects.toMatchObject(told);
    await expect(late.open()).rejects.toMatchObject(told);
    await server?.start();
    expect(await store.settings.get(GUILD)).toMatchObject({ language: 'ko' });
    expect(await late.settings.change(GUILD, { language: 'de' })).toMatchObject({ language: 'de' });
    await Promise.all([store.close(), late.close()]);
  });

  it('that refuses the address says it may not be used', async () => {
    const store = createStore({ kind: 'postgres', url: `${location.url}_gone` }, IMPATIENT);
    await expect(store.open()).rejects.toMatchObject({ reason: 'forbidden' });
    await store.close();
  });
});

describe('errors of PostgreSQL', () => {
  // A full disk can't be had here without mounting one; these are the codes that the server then sends.
  it.each([
    ['53100', 'full'],
    ['53300', 'busy'],
    ['40P01', 'busy'],
    ['57014', 'busy'],
    ['57P01', 'unreachable'],
    ['08006', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['28P01', 'forbidden'],
    ['42501', 'forbidden'],
    ['XX001', 'damaged'],
  ])('with code %s mean that it is %s', (code, reason) => {
    expect(explainPostgresError(Object.assign(new Error('x'), { code }))).toMatchObject({ reason });
  });

  it.each(['42601', '23505', '22P02', ''])('with code “%s” are faults of ours, and not explained away', (code) => {
    expect(explainPostgresError(Object.assign(new Error('x'), { code }))).toBeUndefined();
  });
});

describe('errors of SQLite', () => {
  // The extended codes as SQLite gives them; these happen to disks and permissions that a test can't have.
  it.each([
    [5 | (2 << 8), 'busy'],
    [8 | (4 << 8), 'forbidden'],
    [10 | (3 << 8), 'unreachable'],
    [11, 'damaged'],
    [13, 'full'],
    [14, 'unreachable'],
  ])('with code %i mean that it is %s', (errcode, reason) => {
    expect(explainSqliteError(Object.assign(new Error('x'), { errcode }))).toMatchObject({ reason });
  });

  it.each([1, 19, 20])('with code %i are faults of ours, and not explained away', (errcode) => {
    expect(explainSqliteError(Object.assign(new Error('x'), { errcode }))).toBeUndefined();
  });
});
