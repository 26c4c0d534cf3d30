import type { Interaction } from 'discord.js';
import {
  ApplicationCommandOptionType,
  AttachmentBuilder,
  ComponentType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord, startBot } from './support/bots.ts';

const plain = { name: 'go', description: 'Does it' } as const;

/** A discord whose bot has the one command /go and does this on each use of it. */
async function openWith(on: (interaction: Interaction) => Promise<unknown>, deadlines = {}) {
  const discord = await openDiscord({ deadlines });
  const bot = await startBot(discord, { commands: [plain], on });
  return { discord, bot };
}

function button(customId: string, disabled = false) {
  return {
    type: 2,
    style: 2,
    label: customId,
    custom_id: customId,
    disabled,
  };
}

function text(content: string, id?: number) {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) } as const;
}

test('autocomplete offers choices for what was typed so far', async () => {
  const discord = await openDiscord();
  await startBot(discord, {
    commands: [
      {
        name: 'cite',
        description: 'Cites',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'passage',
            description: 'Which',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
    on: async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: 'p1' }]);
    },
  });
  const outcome = await discord.autocomplete('cite', { focused: 'passage', options: { passage: 'lav' } });
  expect(outcome).toEqual({ kind: 'choices', choices: [{ name: 'passage: lav', value: 'p1' }] });
});

test('only the person addressed sees an ephemeral reply and can press its buttons', async () => {
  const { discord } = await openWith(async (interaction) => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a' }] }];
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral, components });
    }
    if (interaction.isButton()) await interaction.update('pressed');
  });
  const message = messageOf(await discord.slash('go', {}, { user: 'member' }));
  expect(discord.messages({ user: 'member' })).toHaveLength(1);
  expect(discord.messages({ user: 'curator' })).toHaveLength(0);
  expect(await discord.press(message, 'a', { user: 'curator' })).toMatchObject({ kind: 'refused' });
  expect(messageOf(await discord.press(message, 'a'))).toMatchObject({
    content: 'pressed',
    flags: MessageFlags.Ephemeral,
  });
});

test('a button press is answered in place, by a new message, or later; a disabled one is refused', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const components = [
        { type: 1, components: [button('update'), button('reply'), button('later'), button('off', true)] },
      ];
      await interaction.reply({ content: 'first', components });
    }
    if (!interaction.isButton()) return;
    if (interaction.customId === 'update') await interaction.update({ content: 'updated' });
    if (interaction.customId === 'reply') await interaction.reply({ content: 'another' });
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'much later' });
    }
  });
  const message = messageOf(await discord.slash('go'));
  expect(await discord.press(message, 'update')).toMatchObject({ kind: 'update', message: { content: 'updated' } });
  expect(await discord.press(message, 'reply')).toMatchObject({ kind: 'reply', message: { content: 'another' } });
  expect(await discord.press(message, 'later')).toMatchObject({ kind: 'update', message: { content: 'much later' } });
  expect(await discord.press(message, 'off')).toMatchObject({ kind: 'refused' });
  expect(await discord.press(message, 'none')).toMatchObject({ kind: 'refused' });
  expect(discord.messages().map(({ content }) => content)).toEqual(['much later', 'another']);
});

test('components are numbered in reading order, as Discord does', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const container = { type: ComponentType.Container, components: [text('a'), text('b', 7), text('c')] } as const;
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [container, text('d')] });
  });
  expect(messageOf(await discord.slash('go')).components).toMatchObject([
    { id: 1, components: [{ id: 2 }, { id: 7 }, { id: 8 }] },
    { id: 9 },
  ]);
});

test('a choice from a menu reaches the bot', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isStringSelectMenu())
      await interaction.update({ content: interaction.values.join(), components: [] });
    if (!interaction.isChatInputCommand()) return;
    const options = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }));
    await interaction.reply({
      content: '?',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [{ type: ComponentType.StringSelect, custom_id: 'menu', options }],
        },
      ],
    });
  });
  const message = messageOf(await discord.slash('go'));
  expect(await discord.choose(message, { customId: 'menu', values: ['c'] })).toMatchObject({ kind: 'refused' });
  expect(messageOf(await discord.choose(message, { customId: 'menu', values: ['b'] }))).toMatchObject({
    content: 'b',
    components: [],
  });
});

test('a modal opens and its answers arrive', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (interaction.isModalSubmit()) await interaction.reply(`noted: ${interaction.fields.getTextInputValue('note')}`);
    if (!interaction.isChatInputCommand()) return;
    const input = new TextInputBuilder().setCustomId('note').setStyle(TextInputStyle.Short);
    const label = new LabelBuilder().setLabel('Note').setTextInputComponent(input);
    await interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('A note').addLabelComponents(label));
  });
  const outcome = await discord.slash('go');
  if (outcome.kind !== 'modal') throw new Error('no modal');
  expect(outcome.modal).toMatchObject({ title: 'A note', fields: [{ label: 'Note', isRequired: true }] });
  expect(await discord.submitModal(outcome.modal, {})).toEqual({ kind: 'refused', reason: '“Note” is required.' });
  expect(messageOf(await discord.submitModal(outcome.modal, { note: 'read this' })).content).toBe('noted: read this');
});

test('attachments are kept, served, and their names resolved in the message', async () => {
  const { discord } = await openWith(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(Buffer.from('a picture'), { name: 'card.png', description: 'A quote card' })],
      components: [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'attachment://card.png' }, description: 'A quote card' }],
        },
      ],
    });
  });
  const { attachments, components } = messageOf(await discord.slash('go'));
  expect(attachments).toMatchObject([{ filename: 'card.png', size: 9, description: 'A quote card' }]);
  const [url] = attachments.map((attachment) => attachment.url);
  expect(components).toMatchObject([{ items: [{ media: { url } }] }]);
  expect(await (await fetch(String(url))).text()).toBe('a picture');
});
