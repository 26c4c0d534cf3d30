import type { APIModalInteractionResponseCallbackData, Interaction } from 'discord.js';
import { ApplicationCommandType, ComponentType as C, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Modal } from '../../src/local-discord/modal.ts';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord, startBot } from './support/bots.ts';
import { openRawBot } from './support/raw-bot.ts';
import { request } from './support/requests.ts';

const GO = { name: 'go', description: 'Goes' } as const;

interface Submitted {
  readonly id: string;
  readonly token: string;
  readonly data: { readonly components: object[]; readonly resolved?: Readonly<Record<string, object>> };
}

/** The form as the person sees it, and what the bot gets when it is sent in. */
async function openForm(components: readonly object[]) {
  const discord = await openDiscord();
  const bot = await openRawBot(discord);
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, { json: [GO] });
  const outcome = discord.slash('go');
  const { id, token } = await bot.nextNamed<Submitted>('INTERACTION_CREATE');
  const data = { custom_id: 'form', title: 'Form', components };
  const answer = await request(discord, `POST /interactions/${id}/${token}/callback`, { json: { type: 9, data } });
  expect(answer).toMatchObject({ status: 204 });
  const shown = await outcome;
  if (shown.kind !== 'modal') throw new Error('no form');
  const submit = (values: Parameters<typeof discord.submitModal>[1]) => discord.submitModal(shown.modal, values);
  return { discord, modal: shown.modal, submit, received: () => bot.nextNamed<Submitted>('INTERACTION_CREATE') };
}

const label = (component: object, fields: object = {}) => ({
  type: C.Label,
  label: 'Field',
  component: { custom_id: 'field', ...component },
  ...fields,
});
const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));

describe('a form', () => {
  test('shows texts and fields of every kind, with what is filled in beforehand', async () => {
    const { modal } = await openForm([
      { type: C.TextDisplay, content: 'Read this first' },
      label({ type: C.TextInput, style: 2, min_length: 2, max_length: 9, value: 'abc', placeholder: 'Write' }),
      label({ type: C.CheckboxGroup, custom_id: 'group', options: [{ ...options[0], default: true }, options[1]] }),
      label({ type: C.Checkbox, custom_id: 'tick', default: true }, { description: 'Really' }),
      label({ type: C.FileUpload, custom_id: 'files', max_values: 3, required: false }),
    ]);
    expect(modal.parts[0]).toEqual({ kind: 'text', id: 1, content: 'Read this first' });
    expect(modal.fields).toMatchObject([
      {
        type: C.TextInput,
        isLong: true,
        minChars: 2,
        maxChars: 9,
        value: 'abc',
        placeholder: 'Write',
        isRequired: true,
      },
      { type: C.CheckboxGroup, chosen: ['a'], minValues: 1, maxValues: 2, options: options.slice(0, 2) },
      { type: C.Checkbox, isTicked: true, isRequired: false, description: 'Really' },
      { type: C.FileUpload, minValues: 1, maxValues: 3, isRequired: false },
    ]);
  });

  test.each([
    ['text', { type: C.TextInput, style: 1 }, 'words', { value: 'words' }],
    ['a string menu', { type: C.StringSelect, options, max_values: 2 }, ['b', 'c'], { values: ['b', 'c'] }],
    ['a radio group', { type: C.RadioGroup, options }, 'b', { value: 'b' }],
    ['a radio group left alone', { type: C.RadioGroup, options, required: false }, [], { value: null }],
    ['a checkbox group', { type: C.CheckboxGroup, options }, ['a', 'c'], { values: ['a', 'c'] }],
    ['a checkbox', { type: C.Checkbox }, true, { value: true }],
    ['an unticked checkbox', { type: C.Checkbox }, false, { value: false }],
    ['an upload left alone', { type: C.FileUpload, required: false }, [], { values: [] }],
  ] as const)('sends %s as Discord does', async (...[, component, value, sent]) => {
    const { submit, received } = await openForm([label(component)]);
    void submit({ field: value });
    const { data } = await received();
    expect(data.components).toEqual([
      { type: C.Label, id: 1, component: { type: component.type, id: 2, custom_id: 'field', ...sent } },
    ]);
  });

  test('sends people, roles and channels along with their ids, and files with their addresses', async () => {
    const { discord, submit, received } = await openForm([
      label({ type: C.UserSelect, custom_id: 'user' }),
      label({ type: C.MentionableSelect, custom_id: 'any' }),
      label({ type: C.ChannelSelect, custom_id: 'channel' }),
      label({ type: C.FileUpload, custom_id: 'files', max_values: 2 }),
    ]);
    const { userIds, curatorRoleId, channelIds } = discord;
    const file = (filename: string) => ({
      filename,
      contentType: 'text/plain',
      bytes: new Uint8Array(Buffer.from('a')),
    });
    void submit({
      user: [userIds.curator],
      any: [curatorRoleId],
      channel: [channelIds.thread],
      files: [file('a.md'), file('b.md')],
    });
    const { users, members, roles, channels, attachments = {} } = (await received()).data.resolved ?? {};
    expect(users).toMatchObject({ [userIds.curator]: { username: 'curator' } });
    expect(members).toMatchObject({ [userIds.curator]: { roles: [curatorRoleId] } });
    expect(roles).toMatchObject({ [curatorRoleId]: { name: 'Curators' } });
    expect(channels).toMatchObject({ [channelIds.thread]: { name: 'Chapter one', parent_id: channelIds.reading } });
    expect(Object.values(attachments)).toMatchObject([{ filename: 'a.md', size: 1 }, { filename: 'b.md' }]);
  });

  test('what the person leaves out is as it was filled in beforehand', async () => {
    const { submit, received } = await openForm([
      label({ type: C.TextInput, style: 1, value: 'before' }),
      label({ type: C.StringSelect, custom_id: 'menu', options: [options[0], { ...options[1], default: true }] }),
      label({ type: C.Checkbox, custom_id: 'tick', default: true }),
    ]);
    void submit({});
    expect((await received()).data.components).toMatchObject([
      { component: { value: 'before' } },
      { component: { values: ['b'] } },
      { component: { value: true } },
    ]);
  });

  test.each([
    ['text that is too short', { type: C.TextInput, style: 1, min_length: 3 }, 'ab', '“Field” is too short.'],
    ['text that is too long', { type: C.TextInput, style: 1, max_length: 3 }, 'abcd', '“Field” is too long.'],
    ['nothing where something is required', { type: C.RadioGroup, options }, [], '“Field” is required.'],
    ['a choice that isn’t offered', { type: C.RadioGroup, options }, 'x', '“Field” doesn’t offer “x”.'],
    ['too many choices', { type: C.StringSelect, options }, ['a', 'b'], '“Field” takes at most 1.'],
    ['too few choices', { type: C.CheckboxGroup, options, min_values: 2 }, ['a'], '“Field” takes at least 2.'],
    ['a tick as text', { type: C.Checkbox }, 'yes', '“Field” doesn’t take that kind of value.'],
  ] as const)('is not sent with %s', async (...[, component, value, reason]) => {
    const { submit } = await openForm([label(component)]);
    expect(await submit({ field: value })).toEqual({ kind: 'refused', reason });
  });

  test('tells who opened it, and updates the message behind it if there is one', async () => {
    const discord = await openDiscord();
    await startBot(discord, {
      commands: [GO],
      on: async (interaction) => {
        if (interaction.isChatInputCommand())
          await interaction.reply({ content: 'first', components: [button('edit')] });
        if (interaction.isButton()) await interaction.showModal(form());
        if (interaction.isModalSubmit() && interaction.isFromMessage()) await interaction.update('changed');
      },
    });
    const message = messageOf(await discord.slash('go'));
    const modal = await formOf(discord.press(message, 'edit'));
    const changed = await discord.submitModal(modal, { note: 'x' });
    expect(changed).toMatchObject({ kind: 'update', message: { id: message.id, content: 'changed' } });
  });
});

test('a form that a command opened is answered by a message that names both', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [GO],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(form());
      if (interaction.isModalSubmit()) await interaction.reply('noted');
    },
  });
  const modal = await formOf(discord.slash('go'));
  expect(messageOf(await discord.submitModal(modal, { note: 'x' })).interaction_metadata).toMatchObject({
    type: 5,
    user: { username: 'member' },
    triggering_interaction_metadata: { type: 2, name: 'go', command_type: 1 },
  });
});

test('menus of people, roles and channels bring what was chosen, and offer only what is there', async () => {
  const discord = await openDiscord();
  const menus = [C.UserSelect, C.RoleSelect, C.MentionableSelect, C.ChannelSelect] as const;
  const { errors } = await startBot(discord, {
    commands: [GO],
    on: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: '?',
          components: menus.map((type) => ({
            type: C.ActionRow,
            components: [{ type, custom_id: String(type), ...(type === C.ChannelSelect && { channel_types: [11] }) }],
          })),
        });
      if (interaction.isAnySelectMenu()) await interaction.reply(nameChosen(interaction));
    },
  });
  const message = messageOf(await discord.slash('go'));
  const choose = (type: number, ...values: string[]) => discord.choose(message, { customId: String(type), values });
  const { userIds, curatorRoleId, channelIds } = discord;
  expect(messageOf(await choose(C.UserSelect, userIds.curator)).content).toBe('Curator');
  expect(messageOf(await choose(C.RoleSelect, curatorRoleId)).content).toBe('Curators');
  expect(messageOf(await choose(C.MentionableSelect, curatorRoleId)).content).toBe('Curators');
  expect(messageOf(await choose(C.ChannelSelect, channelIds.thread)).content).toBe('Chapter one');
  for (const [type, value] of [
    [C.UserSelect, curatorRoleId],
    [C.RoleSelect, userIds.member],
    [C.ChannelSelect, channelIds.general],
  ] as const)
    expect(await choose(type, value)).toMatchObject({ kind: 'refused' });
  expect(errors).toEqual([]);
});

test('a user command gets the person, and the reply says on whom', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [{ name: 'Greet', type: ApplicationCommandType.User }],
    on: async (interaction) => {
      if (!interaction.isUserContextMenuCommand()) return;
      const member = interaction.inCachedGuild() ? interaction.targetMember?.roles.cache.size : 0;
      await interaction.reply(`${interaction.targetUser.username} ${member}`);
    },
  });
  const { curator } = discord.userIds;
  const message = messageOf(await discord.userCommand('Greet', curator));
  expect(message).toMatchObject({ content: 'curator 2', interaction_metadata: { target_user: { id: curator } } });
  expect(await discord.userCommand('Greet', '1')).toMatchObject({ kind: 'refused' });
  expect(await discord.userCommand('Praise', curator)).toMatchObject({ kind: 'refused' });
});

test('a bot hears in which language person and server are, on any server', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [GO],
    isGlobal: true,
    on: async (interaction) => {
      const { locale, guildLocale, guildId } = interaction;
      if (interaction.isRepliable()) await interaction.reply(`${locale} ${guildLocale} ${guildId}`);
    },
  });
  const guild = discord.server.addGuild({ name: '읽기 모임', locale: 'ko', channels: ['책'] });
  const there = { channelId: [...guild.channels.keys()][0] ?? '', locale: 'ja' } as const;
  expect(messageOf(await discord.slash('go', {}, there)).content).toBe(`ja ko ${guild.id}`);
  expect(discord.places().map(({ name }) => name)).toContain('책');
});

test('what only one person sees can be dismissed by that person, and is no longer there', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [GO],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    },
  });
  const message = messageOf(await discord.slash('go'));
  expect(discord.dismiss(message, { user: 'curator' })).toBe('Only what nobody else sees can be dismissed.');
  expect(discord.dismiss(message)).toBeUndefined();
  expect(discord.messages()).toEqual([]);
});

function button(customId: string) {
  return {
    type: C.ActionRow,
    components: [{ type: C.Button, style: 1, label: customId, custom_id: customId }],
  } as const;
}

function form(): APIModalInteractionResponseCallbackData {
  const input = { type: C.TextInput, custom_id: 'note', style: 1 } as const;
  return { custom_id: 'form', title: 'Note', components: [{ type: C.Label, label: 'Note', component: input }] };
}

async function formOf(outcome: Promise<{ kind: string; modal?: Modal }>): Promise<Modal> {
  const { kind, modal } = await outcome;
  if (modal === undefined) throw new Error(`no form but ${kind}`);
  return modal;
}

function nameChosen(interaction: Interaction): string {
  if (interaction.isUserSelectMenu()) return String(interaction.users.first()?.displayName);
  if (interaction.isRoleSelectMenu()) return String(interaction.roles.first()?.name);
  if (interaction.isMentionableSelectMenu()) return String(interaction.roles.first()?.name);
  if (interaction.isChannelSelectMenu()) {
    const channel = interaction.channels.first();
    return channel !== undefined && 'name' in channel ? String(channel.name) : '';
  }
  return '';
}
