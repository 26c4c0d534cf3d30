import { expect } from 'vitest';
import { type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { TOWER } from './prose.ts';

/** Nothing may have gone wrong; then the next test begins with an empty library. */
export async function emptyLibrary(server: StudyServer): Promise<void> {
  await server.store.guilds.purge(server.discord.guildId);
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
}

/** What the curator sees who has added and published a text. */
export async function publishBy(curator: Person, text = TOWER) {
  const preview = await curator.use('library add', { file: textFile('article.txt', text) });
  return curator.press(preview, 'Publish');
}
