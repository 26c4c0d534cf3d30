import { ApplicationCommandOptionType as O, ApplicationCommandType } from 'discord-api-types/v10';

/** One command for each thing that the page must show, and one with every kind of option. */
export const SHOWCASE_COMMANDS = [
  { name: 'everything', description: 'Components V2 of every kind' },
  { name: 'embed', description: 'An embed with fields and a picture' },
  { name: 'form', description: 'A form with fields of every kind', default_member_permissions: '32' },
  { name: 'second-form', description: 'A form with the other kinds' },
  { name: 'poll', description: 'A poll' },
  { name: 'selects', description: 'Menus of every kind' },
  { name: 'buttons', description: 'Buttons of every style' },
  { name: 'silent', description: 'Is never answered' },
  { name: 'slow', description: 'Thinks' },
  {
    name: 'options',
    name_localizations: { ko: '옵션' },
    description: 'Options of every kind',
    description_localizations: { ko: '모든 종류의 옵션' },
    options: [
      {
        type: O.String,
        name: 'colour',
        description: 'One of three',
        required: true,
        choices: ['Red', 'Green', 'Blue'].map((name) => ({ name, value: name.toLowerCase() })),
      },
      { type: O.String, name: 'tree', description: 'Type to search', required: true, autocomplete: true },
      { type: O.Integer, name: 'count', description: 'From 1 to 5', min_value: 1, max_value: 5 },
      { type: O.Boolean, name: 'loud', description: 'Whether to shout' },
      { type: O.User, name: 'who', description: 'Somebody' },
      { type: O.Channel, name: 'where', description: 'Some place' },
      { type: O.Role, name: 'role', description: 'Some role' },
      { type: O.Attachment, name: 'file', description: 'Some file' },
    ],
  },
  { type: ApplicationCommandType.Message, name: 'Count words' },
  { type: ApplicationCommandType.User, name: 'Greet' },
];
