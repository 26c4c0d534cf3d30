import { type APIInteraction, ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { type Action, encodeAction } from '#src/discord/custom-id.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import type { Store } from '#src/storage/store.ts';
import { BREAD, FERRY } from '../../support/make-article.ts';
import { makeServicesOf } from '../../support/make-services-of.ts';
import { textOf } from '../../support/read-message.ts';
import { addition, CURATOR, LAMP, openNotebook, say, useNotebook } from './open-notebook.ts';

let discord: LocalDiscord;
let store: Store;
let shut: () => Promise<void>;

const { press, fillIn, save } = useNotebook(() => discord);

const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** A press or a form as Discord would never send it: of a message that the person can't see. */
async function forge(action: Action, userId: string): Promise<unknown> {
  const { dispatcher } = createRespondTools(makeServicesOf([BREAD, FERRY], { store }), { error: () => undefined });
  const data = { custom_id: encodeAction(action), component_type: ComponentType.Button, components: [] };
  const type = action.kind === 'submit' ? InteractionType.ModalSubmit : InteractionType.MessageComponent;
  const member = { user: { id: userId }, roles: [], permissions: '0' };
  const message = { components: [], flags: 0 };
  const interaction: unknown = { type, data, member, message, guild_id: discord.guildId, locale: 'en-US' };
  return dispatcher.dispatch(interaction as APIInteraction); // only what our reader looks at
}

describe('a notebook', () => {
  beforeEach(async () => {
    ({ discord, store, shut } = await openNotebook());
  });
  afterEach(async () => shut());

  it('is shared as its owner chooses, without a ping, and others can save from there', async () => {
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'My secret thought', tags: '' });
    const asked = await press(await say(discord.slash('notebook list')), 'Share');
    expect(discord.messages(CURATOR)).toHaveLength(1);
    const bare = await press(asked, 'Passage only');
    const [, shared] = discord.messages(CURATOR);
    expect(shared?.id).toBe(bare.id);
    expect(textOf(bare)).toContain(`shared by <@${discord.userIds.member}>`);
    expect(textOf(bare)).not.toContain('secret');
    expect(bare.mentions).toEqual([]);
    expect(textOf(await press(asked, 'Passage and note'))).toContain('My secret thought');
    expect(textOf(await press(bare, 'Save', CURATOR))).toContain('Saved **the-ferry ¶2.1**');
    expect(textOf(await say(discord.slash('notebook list', {}, CURATOR)))).not.toContain('secret');
  });

  it('is nobody else’s, even by a forged button or form', async () => {
    const owner = { guildId: discord.guildId, userId: discord.userIds.curator };
    await save('sour-bread ¶1.1', CURATOR);
    const [note] = await store.notebook.list(owner);
    const options = [['id', note?.noteId ?? ''] as const];
    const forged: readonly Action[] = [
      ...['edit', 'share', 'remove'].map((name) => ({ kind: 'run', command: `notebook ${name}`, options }) as const),
      { kind: 'run', command: 'notebook remove', options: [...options, ['sure', 'yes']] },
      { kind: 'run', command: 'notebook share', options: [...options, ['with', 'note']] },
      { kind: 'submit', isInPlace: true, command: 'notebook write', options: [...options, ['note', 'mine now']] },
    ];
    for (const action of forged) {
      const response = await forge(action, discord.userIds.member);
      expect(JSON.stringify(response), action.kind).toContain('This is not in your notebook, or no longer.');
      expect(response).toMatchObject({ body: { flags: EPHEMERAL_V2 } });
    }
    expect(await store.notebook.list(owner)).toEqual([note]);
  });

  it('is there in every channel, but shared only where the server wants its commands', async () => {
    const { guildId, channelIds } = discord;
    await fillIn(await save('the-ferry ¶2.1'), 'Add note', { note: 'Mine', tags: '' });
    const asked = await press(await say(discord.slash('notebook list')), 'Share');
    await store.settings.change(guildId, { allowedChannelIds: [channelIds.reading] });
    expect(textOf(await say(discord.slash('notebook list')))).toContain('1 passage');
    expect(textOf(await say(discord.slash('privacy show')))).toContain('1 saved passage');
    expect(textOf(await press(asked, 'Passage only'))).toContain('keeps Pilcrow to other channels');
    expect(discord.messages(CURATOR).some((message) => textOf(message).includes('shared by'))).toBe(false);
  });

  it('is shared within the server’s quoting limits', async () => {
    const guildId = discord.guildId;
    await store.articles.add({ guildId, article: LAMP, aliases: [], ...addition });
    await save('the-lamp ¶1.2');
    await store.settings.change(guildId, { maxQuotedShare: 0.01, beyondQuotedShare: 'block' });
    const list = await say(discord.slash('notebook list'));
    expect(textOf(list)).toContain('Eleven boats steer by it.');
    const blocked = await press(list, 'Share');
    expect(textOf(blocked)).toContain('The Lamp');
    expect(discord.messages(CURATOR).some(({ id }) => id === blocked.id)).toBe(false);
    await store.settings.change(guildId, { maxQuotedShare: 1 });
    const shared = await press(list, 'Share');
    expect(discord.messages(CURATOR).some(({ id }) => id === shared.id)).toBe(true);
  });
});
