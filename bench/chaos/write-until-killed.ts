// `write-until-killed.ts KIND ADDRESS ROUND`: writes notes one after another and says each that was acknowledged, until
// it is killed.
import { writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createStore, type StoreLocation } from '#src/storage/create-store.ts';

const [kind = '', address = '', round = ''] = process.argv.slice(2);
const location: StoreLocation =
  kind === 'postgres' ? { kind: 'postgres', url: address } : { kind: 'sqlite', file: address };
let ids = 0;
const store = createStore(location, { newId: () => `${round}-${(ids += 1)}` });

for (let number = 1; ; number += 1) {
  const passage = { slug: `round-${round}`, paragraph: number, hash: 'ab'.repeat(32) };
  const note = { guildId: '1', userId: round, passage, text: 'word '.repeat(200), tags: [], at: number };
  const { kind: result } = await store.notebook.save({ ...note, maxNotes: Number.MAX_SAFE_INTEGER });
  // Written at once, not buffered: what the parent has read was acknowledged before the kill.
  if (result === 'saved') writeSync(1, `${number}\n`);
  await nextTurn();
}
