import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { createDispatcher } from '#src/discord/dispatch.ts';
import { FERRY } from '../../support/make-article.ts';
import { makeServicesOf } from '../../support/make-services-of.ts';
import { textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { ORCHARD, TOWER } from './prose.ts';

const tower = textFile('tower.txt', TOWER);
const article = 'the-tower-should-keep-its-clock';
const REFUSED = 'Only curators can do this here';

describe.each(['gateway', 'http'] as const)('through the %s', (door) => {
  let server: StudyServer;
  let curator: Person;
  let member: Person;

  beforeEach(async () => {
    server = await openStudyServer({ articles: [FERRY], door });
    curator = server.as({ user: 'curator' });
    member = server.as({ user: 'member' });
    await curator.press(await curator.use('library add', { file: tower }), 'Publish');
  });
  afterEach(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
    expect(server.discord.violations).toEqual([]);
  });

  it('a member is refused what is for curators, politely and alone', async () => {
    const before = server.discord.messages({ user: 'curator' }).length;
    const uses = [
      ['library edit', { article }],
      ['library replace', { article, file: textFile('a.txt', ORCHARD) }],
      ['library remove', { article }],
      ['library removed', {}],
      ['library built-in', { state: 'off' }],
    ] as const;
    for (const [command, options] of uses) expect(await member.read(command, options)).toContain(REFUSED);
    expect(server.discord.messages({ user: 'curator' })).toHaveLength(before);
    expect(await member.read('library list')).toContain('The Tower Should Keep Its Clock');
  });

  it('who is a curator no longer can’t use the buttons of before', async () => {
    const { discord } = server;
    const preview = await curator.use('library add', { file: textFile('pears.txt', ORCHARD) });
    const question = await curator.use('library remove', { article });
    discord.server.setMemberRoles(discord.guildId, discord.userIds.curator, []);
    expect(textOf(await curator.press(preview, 'Publish'))).toContain(REFUSED);
    expect(textOf(await curator.press(question, 'Remove'))).toContain(REFUSED);
    expect(await member.read('library list')).toMatch(/own: 1 of[\s\S]*The Tower/);
    // The draft is still theirs, to propose.
    const again = await curator.choose(await curator.use('library proposals'), 'Nobody Picks');
    expect(textOf(await curator.press(again, 'Propose'))).toContain('is proposed');
  });

  it('the role that the server names makes curators', async () => {
    const { discord } = server;
    const role = discord.server.addRole(discord.guildId, { name: 'Librarians', permissions: 0n });
    await server.store.settings.change(discord.guildId, { curatorRoleId: role.id });
    expect(await member.read('library removed')).toContain(`<@&${role.id}>`);
    discord.server.setMemberRoles(discord.guildId, discord.userIds.member, [role.id]);
    expect(await member.read('library removed')).toContain('Nothing was removed');
    expect(textOf(await member.press(await member.use('library remove', { article }), 'Remove'))).toContain(
      'is removed',
    );
  });
});

/** Buttons that nobody showed, as somebody might send who has found out how their ids are made. */
describe('a forged button', () => {
  const GUILD = '700000000000000001';
  const servicesOf = makeServicesOf([FERRY]);
  const { dispatch } = createDispatcher(COMMANDS, servicesOf);

  async function press(customId: string, { userId = '1', guildId = GUILD, permissions = '0' } = {}): Promise<string> {
    // As much of an interaction as is read.
    const interaction = {
      type: InteractionType.MessageComponent,
      data: { component_type: 2, custom_id: customId },
      message: { components: [], flags: 64 },
      member: { user: { id: userId }, permissions, roles: [] },
      guild_id: guildId,
      channel: { id: '5' },
      locale: 'en-US',
    } as unknown as APIInteraction;
    const response = await dispatch(interaction);
    return JSON.stringify(response);
  }

  async function keepDraft(userId: string): Promise<string> {
    const { store, guildId, now } = await servicesOf(GUILD);
    const draft = { bibliography: { title: 'T', authors: [], language: 'en' }, paragraphs: ['Text.'], actors: [] };
    const added = await store.proposals.add({
      guildId,
      state: 'draft',
      draft,
      byUserId: userId,
      at: now(),
      maxOfUser: 9,
    });
    if (added.kind !== 'proposed') throw new Error('not kept');
    return added.proposal.proposalId;
  }

  it.each([
    'publish:id:1:seen:2',
    'rebase:id:1',
    'ask-reason:id:1',
    'decline:id:1',
    'details:of:the-ferry',
    'names:of:the-ferry',
    'describe:of:the-ferry',
    'name:of:the-ferry',
    'remove-now:of:the-ferry',
    'keep:of:the-ferry',
    'removed-article:of:the-ferry',
    'restore:of:the-ferry',
    'delete:of:the-ferry',
    'revert:of:the-ferry:v:1',
  ])('of “library %s” is refused to members', async (id) => {
    expect(await press(`1:x:library ${id}`)).toContain(REFUSED);
    expect(await press(`1:r:0:library ${id}`)).toContain(REFUSED);
  });

  it('shows nobody else’s draft, not even to curators, and none of another server', async () => {
    const id = await keepDraft('1');
    const manage = { permissions: '32' };
    expect(await press(`1:x:library preview:id:${id}`)).toContain('Preview: T');
    for (const by of [{ userId: '2' }, { userId: '2', ...manage }, { guildId: '700000000000000002', ...manage }]) {
      for (const use of ['preview', 'withdraw', 'propose', 'more', 'reopen', 'details'])
        expect(await press(`1:x:library ${use}:id:${id}`, by)).toContain('there no longer');
    }
  });

  it('outside of servers does nothing', async () => {
    const interaction = {
      type: InteractionType.MessageComponent,
      data: { component_type: 2, custom_id: '1:x:library list' },
      message: { components: [] },
      user: { id: '1' },
      channel: { id: '5' },
      locale: 'en-US',
    } as unknown as APIInteraction;
    expect(JSON.stringify(await dispatch(interaction))).toContain('in a server only');
  });
});
