import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Store } from '#src/storage/store.ts';
import { DOORS } from '../../support/open-doors.ts';
import { textOf } from '../../support/read-message.ts';
import { addition, CURATOR, IN_DM, LAMP, openNotebook, say, useNotebook } from './open-notebook.ts';

let discord: LocalDiscord;
let store: Store;
let shut: () => Promise<void>;

const { press, fillIn, save } = useNotebook(() => discord);

async function fileOf(message: APIMessage): Promise<string> {
  const response = await fetch(message.attachments[0]?.url ?? '');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

describe.each(DOORS)('files through the %s', (door) => {
  beforeEach(async () => {
    ({ discord, store, shut } = await openNotebook(door));
  });
  afterEach(async () => shut());

  it('bring the notebook, to its owner alone', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Why?', tags: 'prices' });
    const text = async (format: string) => fileOf(await say(discord.slash('notebook export', { format })));
    expect(await text('markdown')).toContain('> An electric ferry would cost 4.2 million euros,');
    expect(await text('csv')).toMatch(/^\uFEFF"reference","quote"[\s\S]*\r\n"the-ferry ¶2\.1","An electric ferry/);
    expect(await text('anki')).toContain('\tWhy?<br><small>Ann Lee,');
    expect(await text('bibtex')).toMatch(/^@article\{the-ferry,[\s\S]*note = \{Paragraph 2\}/);
    expect(discord.messages(CURATOR)).toHaveLength(1);
    expect(textOf(await say(discord.slash('notebook export', {}, CURATOR)))).toContain('Your notebook is empty.');
  });

  it('bring all that is kept about a person, and deletion takes it away once they are sure', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Why?', tags: 'prices' });
    await save('sour-bread ¶1.1', IN_DM);
    const kept = await say(discord.slash('privacy show', {}, IN_DM));
    expect(textOf(kept)).toContain('- 2 saved passages, with your notes and tags');
    const file = JSON.parse(await fileOf(await press(kept, 'Get it as a file', IN_DM))) as Record<string, unknown>;
    expect(file).toMatchObject({
      userId: discord.userIds.member,
      notes: expect.arrayContaining([expect.objectContaining({ text: 'Why?', tags: ['prices'] })]) as unknown,
    });
    const asked = await press(kept, 'Delete it …', IN_DM);
    expect(textOf(asked)).toContain('**This is deleted, and can’t be brought back**\n- 2 saved passages');
    await save('sour-bread ¶1.2', IN_DM);
    const askedAgain = await press(asked, 'Delete my data', IN_DM);
    expect(textOf(askedAgain)).toContain('Something was added or removed since you were asked.');
    const done = await press(askedAgain, 'Delete my data', IN_DM);
    expect(textOf(done)).toContain('Your data is deleted.**\n**Deleted**\n- 3 saved passages');
    expect(textOf(await say(discord.slash('privacy show')))).toContain('Nothing: in no server');
    expect(textOf(await say(discord.slash('notebook list')))).toContain('empty');
  });

  it('leave to the server what is the server’s', async () => {
    const guildId = discord.guildId;
    const by = { ...addition, byUserId: discord.userIds.curator };
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...by });
    const asked = await say(discord.slash('privacy delete', {}, CURATOR));
    expect(textOf(asked)).toContain('This stays, because it is the server’s');
    expect(textOf(asked)).toContain('- 1 article that you added');
    expect(textOf(await press(asked, 'Delete my data', CURATOR))).toContain('Your number was taken out of');
    expect(await store.articles.list(guildId)).toMatchObject([{ slug: 'the-lamp', addedByUserId: undefined }]);
  });
});

it.each(DOORS)('a file that takes its time comes through the %s all the same', async (door) => {
  ({ discord, store, shut } = await openNotebook(door, async () => undefined));
  await save('the-ferry ¶2.1');
  const exported = await say(discord.slash('notebook export', { format: 'csv' }));
  expect(await fileOf(exported)).toContain('"the-ferry ¶2.1"');
  expect(discord.requests.some(({ method, filenames }) => method === 'PATCH' && filenames.length === 1)).toBe(true);
  await shut();
});
