import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import type { Interaction } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { runPrompt } from '../../../src/local-discord/terminal/run-prompt.ts';
import { openDiscord, startBot } from '../support/bots.ts';

const { String: Text } = ApplicationCommandOptionType;

const commands = [
  {
    name: 'ask',
    description: 'Asks the articles',
    options: [{ type: Text, name: 'question', description: 'What you want to know', required: true }],
  },
  {
    name: 'cite',
    description: 'Cites a passage',
    descriptionLocalizations: { fr: 'Cite un passage' },
    options: [
      { type: Text, name: 'passage', description: 'Which passage', required: true, autocomplete: true },
      { type: Text, name: 'style', description: 'Which style', choices: [{ name: 'APA', value: 'apa' }] },
    ],
  },
  { name: 'note', description: 'Takes a note' },
  { name: 'settings', description: 'For curators', defaultMemberPermissions: 'ManageGuild' },
  { name: 'Find in library', type: ApplicationCommandType.Message },
] as const;

/** A small Pilcrow. */
async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `Coalition ¶6 (${interaction.options.getFocused()})`, value: 'coalition:6' }]);
  }
  if (interaction.isButton()) await interaction.update({ components: answerComponents(`${interaction.customId}!`) });
  if (interaction.isStringSelectMenu()) await interaction.reply(`You chose ${interaction.values.join()}.`);
  if (interaction.isModalSubmit()) await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('text')}`);
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`Found “${interaction.targetMessage.content}”.`);
  }
  if (!interaction.isChatInputCommand()) return;
  const { options } = interaction;
  if (interaction.commandName === 'ask') {
    const components = answerComponents(options.getString('question', true));
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components });
  }
  if (interaction.commandName === 'cite') {
    const cited = `${options.getString('passage')} in ${options.getString('style')}`;
    await interaction.reply({ content: cited, flags: MessageFlags.Ephemeral });
    await interaction.followUp('And a follow-up.');
  }
  if (interaction.commandName === 'note') {
    const input = { type: ComponentType.TextInput, customId: 'text', style: 1, label: 'Text' } as const;
    await interaction.showModal({
      customId: 'note',
      title: 'A note',
      components: [{ type: ComponentType.ActionRow, components: [input] }],
    });
  }
}

function answerComponents(question: string) {
  return [
    {
      type: ComponentType.Container,
      components: [
        {
          type: ComponentType.TextDisplay,
          content: `### ${question}\n> Lavrov **flew** to Addis Ababa.\n-# Coalition ¶6`,
        },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Next ¶', customId: 'next' },
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url: 'https://example.org/' },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              customId: 'other',
              placeholder: 'Another passage',
              options: [
                { label: '¶7', value: '7' },
                { label: '¶9', value: '9', description: 'Closing' },
              ],
            },
          ],
        },
      ],
    },
  ] as const;
}

async function openStudy(): Promise<LocalDiscord> {
  const discord = await openDiscord();
  await startBot(discord, { commands, on: answer });
  return discord;
}

/** What the prompt prints for these lines, without the welcome. */
async function type(discord: LocalDiscord, ...lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const printed = readAll(output);
  await runPrompt({ discord, input: Readable.from([`${lines.join('\n')}\n`]), output, colours: false, quietMs: 30 });
  output.end();
  return (await printed).split('\n').slice(2).join('\n');
}

test('a question is answered, a number presses its button, another chooses from its menu', async () => {
  const discord = await openStudy();
  expect(await type(discord, '/ask why did Lavrov fly?', '1', '3')).toBe(`member #general> /ask why did Lavrov fly?
#1 Pilcrow APP
│ why did Lavrov fly?
│ ▎ Lavrov flew to Addis Ababa.
│ Coalition ¶6
│
│ [1] Next ¶   Source <https://example.org/>
│ ▾ Another passage
│ [2] ¶7
│ [3] ¶9 — Closing

member #general> 1
#1 Pilcrow APP (edited)
│ next!
│ ▎ Lavrov flew to Addis Ababa.
│ Coalition ¶6
│
│ [1] Next ¶   Source <https://example.org/>
│ ▾ Another passage
│ [2] ¶7
│ [3] ¶9 — Closing

member #general> 3
#2 Pilcrow APP
You chose 9.

`);
  expect(discord.violations).toEqual([]);
});

test('older messages keep their numbers and their buttons', async () => {
  const discord = await openStudy();
  const printed = await type(discord, '/ask one', '/ask two', '#1 1', '1', '#1', '#7', '9');
  expect(printed.match(/^#\d.*|.*[!]$|^There.*/gm)).toEqual([
    '#1 Pilcrow APP',
    '#2 Pilcrow APP',
    '#1 Pilcrow APP (edited)',
    '│ next!',
    '#1 Pilcrow APP (edited)',
    '│ next!',
    '#1 Pilcrow APP (edited)',
    '│ next!',
    'There is no message #7 here.',
    'There is no [9] to press.',
  ]);
});

test('named options, ephemeral replies and follow-ups in order', async () => {
  const discord = await openStudy();
  expect(await type(discord, '/cite passage:coalition:6 style:apa'))
    .toBe(`member #general> /cite passage:coalition:6 style:apa
#1 Pilcrow APP
coalition:6 in apa
Only you can see this

#2 Pilcrow APP
And a follow-up.

`);
});

test('suggestions are listed, and a number takes one', async () => {
  const discord = await openStudy();
  expect(await type(discord, '/cite style:APA passage:lav?', '1')).toBe(`member #general> /cite style:APA passage:lav?
Suggested (type a number to take one):
  [1] Coalition ¶6 (lav)

member #general> 1
#1 Pilcrow APP
coalition:6 in apa
Only you can see this

#2 Pilcrow APP
And a follow-up.

`);
});

test('help lists what the person may use, in their language', async () => {
  const discord = await openStudy();
  const help = await type(discord, '?', 'locale fr', 'as curator', '/');
  expect(help.match(/^\/.*/gm)).toEqual([
    '/ask question:…            Asks the articles',
    '/cite passage:… [style:…]  Cites a passage',
    '/note                      Takes a note',
    '/ask question:…            Asks the articles',
    '/cite passage:… [style:…]  Cite un passage',
    '/note                      Takes a note',
    '/settings                  For curators',
  ]);
});

test('what is missing or wrong is said', async () => {
  const discord = await openStudy();
  expect(await type(discord, '/ask', '/cite style:MLA', '/nothing', '/note about this')).toBe(`member #general> /ask
/ask still needs:
  question  What you want to know

member #general> /cite style:MLA
“style” doesn’t take “MLA”.

member #general> /nothing
There is no command /nothing. ? shows all.

member #general> /note about this
No option takes “about this”. Write option:value.

`);
});

test('a modal is filled in line by line, and can be left', async () => {
  const discord = await openStudy();
  expect(await type(discord, '/note', 'read ¶6 again', '/note', 'cancel')).toBe(`member #general> /note
A note — answer line by line; an empty line keeps what is there, cancel stops.
Text:
member #general> read ¶6 again
#1 Pilcrow APP
Noted: read ¶6 again

member #general> /note
A note — answer line by line; an empty line keeps what is there, cancel stops.
Text:
member #general> cancel
The form was not sent.

`);
});

test('other text is posted, and the commands for messages work on it', async () => {
  const discord = await openStudy();
  expect(await type(discord, 'Lavrov flew', 'apps 1', 'apps 1 find')).toBe(`member #general> Lavrov flew
#1 Member
Lavrov flew

member #general> apps 1
For message #1:
  1  Find in library

member #general> apps 1 find
#2 Pilcrow APP
Found “Lavrov flew”.
Only you can see this

`);
});

test('one sees only one’s own channel and messages', async () => {
  const discord = await openStudy();
  const printed = await type(discord, '/cite x', 'as curator', '#1', 'in reading', 'hello', 'quit', 'never read');
  expect(printed).toContain('curator #general> #1\nThere is no message #1 here.');
  expect(printed).toContain('curator #reading> hello\n#3 Curator\nhello\n');
  expect(printed).not.toContain('never read');
  expect(discord.messages({ channel: 'reading' })).toHaveLength(1);
});

test('without an answer the application did not respond', async () => {
  const discord = await openDiscord({ deadlines: { callbackMs: 10 } });
  const bot = await startBot(discord, { commands });
  await bot.stop();
  expect(await type(discord, '/note')).toBe('member #general> /note\nThe application did not respond.\n\n');
});
