import { ButtonStyle, ComponentType as C, MessageFlags, TextInputStyle } from 'discord-api-types/v10';

const row = (...components: readonly object[]) => ({ type: C.ActionRow, components });
const text = (content: string) => ({ type: C.TextDisplay, content });

/** Every kind of component that a message can have. */
export const EVERYTHING = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    text('# Heading\nText above the container with **bold**, *italics*, __underline__, ~~strike~~ and `code`.'),
    {
      type: C.Container,
      accent_color: 0x3b_a5_5d,
      components: [
        {
          type: C.Section,
          components: [
            text('## Tide table'),
            text('High water at <t:1795000000:t>, <t:1795000000:R>.\n-# Source: the harbour office'),
          ],
          accessory: { type: C.Thumbnail, media: { url: 'attachment://sea.png' }, description: 'The sea, small' },
        },
        { type: C.Separator, divider: true, spacing: 1 },
        {
          type: C.Section,
          components: [text('Boats leave every hour.\n> Bring a coat,\n> even in *summer*.')],
          accessory: {
            type: C.Button,
            style: ButtonStyle.Success,
            label: 'Book',
            custom_id: 'book',
            emoji: { name: '⛵' },
          },
        },
        {
          type: C.MediaGallery,
          items: [{ media: { url: 'attachment://sea.png' }, description: 'A calm sea under an evening sky' }],
        },
        text(
          '1. First, *ask*\n2. Then, **read**\n   - the text\n   - its notes\n\n||A hidden word||\n```ts\nconst tide = 2;\n```',
        ),
        { type: C.File, file: { url: 'attachment://notes.txt' } },
        row(
          { type: C.Button, style: ButtonStyle.Primary, label: 'Primary', custom_id: 'primary' },
          { type: C.Button, style: ButtonStyle.Secondary, label: 'Disabled', custom_id: 'off', disabled: true },
          { type: C.Button, style: ButtonStyle.Link, label: 'A link', url: 'https://example.org/tides' },
        ),
      ],
    },
  ],
};

export const EMBED = {
  content: 'An embed, for those who like it old. See [the docs](https://example.org/docs "A title").',
  embeds: [
    {
      color: 0x58_65_f2,
      author: { name: 'Harbour office' },
      title: 'Tide table',
      url: 'https://example.org/tides',
      description: 'High water **twice a day**.',
      fields: [
        { name: 'Morning', value: '06:12', inline: true },
        { name: 'Evening', value: '18:40', inline: true },
        { name: 'Note', value: 'Times are local.' },
      ],
      image: { url: 'attachment://sea.png' },
      footer: { text: 'Updated daily' },
      timestamp: '2026-11-20T08:00:00.000Z',
    },
  ],
};

export const POLL = {
  question: { text: 'Which chapter next?' },
  answers: [
    { poll_media: { text: 'The first', emoji: { name: '📗' } } },
    { poll_media: { text: 'The second', emoji: { name: '📘' } } },
  ],
  duration: 24,
  allow_multiselect: false,
};

const options = ['Oak', 'Elm', 'Fir'].map((label) => ({
  label,
  value: label.toLowerCase(),
  description: `The ${label.toLowerCase()} of the park`,
}));

export const SELECTS = {
  content: 'Choose:',
  components: [
    row({ type: C.StringSelect, custom_id: 'one', placeholder: 'One tree', options }),
    row({
      type: C.StringSelect,
      custom_id: 'many',
      placeholder: 'Up to two trees',
      min_values: 1,
      max_values: 2,
      options,
    }),
    row({ type: C.UserSelect, custom_id: 'user', placeholder: 'Somebody' }),
    row({ type: C.MentionableSelect, custom_id: 'mentionable', placeholder: 'Somebody or some role' }),
    row({ type: C.ChannelSelect, custom_id: 'channel', placeholder: 'Some channel' }),
  ],
};

export const BUTTONS = {
  content: 'Press:',
  components: [
    row(
      { type: C.Button, style: ButtonStyle.Primary, label: 'Primary', custom_id: 'primary' },
      { type: C.Button, style: ButtonStyle.Secondary, label: 'Secondary', custom_id: 'secondary' },
      { type: C.Button, style: ButtonStyle.Success, label: 'Success', custom_id: 'success' },
      { type: C.Button, style: ButtonStyle.Danger, label: 'Danger', custom_id: 'danger' },
    ),
    row(
      { type: C.Button, style: ButtonStyle.Secondary, label: 'Says nothing', custom_id: 'silent' },
      { type: C.Button, style: ButtonStyle.Primary, label: 'Open a form', custom_id: 'form' },
    ),
  ],
};

const label = (title: string, component: object, description?: string) => ({
  type: C.Label,
  label: title,
  component,
  ...(description !== undefined && { description }),
});

/** Discord takes five parts at most. */
export const FORM = {
  custom_id: 'form',
  title: 'Suggest an article',
  components: [
    text('Tell us what the group should read **next**.'),
    label('Title', {
      type: C.TextInput,
      custom_id: 'title',
      style: TextInputStyle.Short,
      min_length: 3,
      max_length: 80,
      placeholder: 'As it is printed',
    }),
    label(
      'Why?',
      { type: C.TextInput, custom_id: 'why', style: TextInputStyle.Paragraph, required: false, max_length: 500 },
      'A sentence is enough.',
    ),
    label('Length', {
      type: C.RadioGroup,
      custom_id: 'length',
      options: [
        { label: 'Short', value: 'short' },
        { label: 'Long', value: 'long', description: 'More than ten pages' },
      ],
    }),
    label('I have read it', { type: C.Checkbox, custom_id: 'read' }),
  ],
};

export const SECOND_FORM = {
  custom_id: 'second',
  title: 'More kinds',
  components: [
    label('Topics', {
      type: C.CheckboxGroup,
      custom_id: 'topics',
      min_values: 1,
      max_values: 2,
      options: ['History', 'Law', 'Trade'].map((name) => ({ label: name, value: name.toLowerCase() })),
    }),
    label('Shelf', { type: C.StringSelect, custom_id: 'shelf', options }),
    label('Reader', { type: C.UserSelect, custom_id: 'reader', required: false }),
    label('Channel', { type: C.ChannelSelect, custom_id: 'channel', required: false }),
    label('File', { type: C.FileUpload, custom_id: 'file', min_values: 1, max_values: 2 }),
  ],
};
