import { expect, it } from 'vitest';
import { NO_GUILD } from '#src/storage/interface/ids.ts';
import type { NewNote } from '#src/storage/interface/notebook.ts';
import type { Stores } from '../store-contract.ts';
import { ANN, BEN, GUILD, NOW } from './fixtures.ts';

const OWNER = { guildId: GUILD, userId: ANN };
const NOTE: NewNote = {
  ...OWNER,
  passage: { slug: 'the-ferry', paragraph: 2, sentence: 1, hash: 'ab12' },
  text: 'Three times the price!',
  tags: ['prices', 'energy', 'prices'],
  at: NOW,
  maxNotes: 3,
};

export function describeNotebook(stores: Stores): void {
  it('keeps a passage with a note and tags, for one person in one server', async () => {
    const { store, other } = stores;
    const saved = await store.notebook.save(NOTE);
    expect(saved).toMatchObject({
      kind: 'saved',
      note: { passage: NOTE.passage, tags: ['energy', 'prices'], savedAt: NOW },
    });
    expect(await other.notebook.list(OWNER)).toEqual(saved.kind === 'saved' ? [saved.note] : []);
    expect(await other.notebook.list({ ...OWNER, userId: BEN })).toEqual([]);
    expect(await other.notebook.list({ ...OWNER, guildId: NO_GUILD })).toEqual([]);
  });

  it('keeps a passage once, with the note as it was', async () => {
    const { store } = stores;
    const first = await store.notebook.save(NOTE);
    expect(await store.notebook.save({ ...NOTE, text: 'again' })).toEqual({ ...first, kind: 'saved-before' });
    const { sentence, ...whole } = NOTE.passage;
    expect(sentence).toBe(1);
    expect(await store.notebook.save({ ...NOTE, passage: whole })).toMatchObject({ kind: 'saved' });
    expect(await store.notebook.save({ ...NOTE, passage: whole })).toMatchObject({ kind: 'saved-before' });
    const pair = { ...NOTE.passage, lastSentence: 2 };
    expect(await store.notebook.save({ ...NOTE, passage: pair, maxNotes: 9 })).toMatchObject({
      kind: 'saved',
      note: { passage: pair },
    });
    expect(await store.notebook.save({ ...NOTE, passage: pair })).toMatchObject({ kind: 'saved-before' });
    expect(await store.notebook.save({ ...NOTE, maxNotes: 9, passage: { ...whole, hash: 'cd34' } })).toMatchObject({
      kind: 'saved',
    });
  });

  it('keeps it once also when two presses come at once', async () => {
    const { store, other } = stores;
    const results = await Promise.all([store, other, store, other].map(({ notebook }) => notebook.save(NOTE)));
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(await store.notebook.list(OWNER)).toHaveLength(1);
  });

  it('is full at its limit', async () => {
    const { store } = stores;
    for (const paragraph of [1, 2, 3]) await store.notebook.save({ ...NOTE, passage: { ...NOTE.passage, paragraph } });
    const fourth = { ...NOTE, passage: { ...NOTE.passage, paragraph: 4 } };
    expect(await store.notebook.save(fourth)).toEqual({ kind: 'full', count: 3 });
    expect(await store.notebook.save({ ...fourth, userId: BEN })).toMatchObject({ kind: 'saved' });
  });

  it('lists the newest first', async () => {
    const { store } = stores;
    for (const paragraph of [1, 3, 2])
      await store.notebook.save({ ...NOTE, at: NOW + paragraph, passage: { ...NOTE.passage, paragraph } });
    expect((await store.notebook.list(OWNER)).map(({ passage }) => passage.paragraph)).toEqual([3, 2, 1]);
  });

  it('changes a note’s words and tags, each by itself, for its owner only', async () => {
    const { store } = stores;
    const saved = await store.notebook.save(NOTE);
    const noteId = saved.kind === 'saved' ? saved.note.noteId : '';
    expect(await store.notebook.edit({ ...OWNER, userId: BEN }, noteId, { text: 'mine', at: NOW })).toBeUndefined();
    await store.notebook.edit(OWNER, noteId, { text: 'four times', at: NOW + 1 });
    expect(await store.notebook.edit(OWNER, noteId, { tags: [], at: NOW + 2 })).toMatchObject({
      text: 'four times',
      tags: [],
      savedAt: NOW,
      editedAt: NOW + 2,
    });
    expect(await store.notebook.remove({ ...OWNER, userId: BEN }, noteId)).toBe(false);
    expect(await store.notebook.remove(OWNER, noteId)).toBe(true);
    expect(await store.notebook.get(OWNER, noteId)).toBeUndefined();
  });
}
