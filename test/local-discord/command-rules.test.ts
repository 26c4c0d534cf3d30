import { REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { checkCommands } from '../../src/local-discord/validation/command-rules.ts';
import type { FormError } from '../../src/local-discord/validation/form-error.ts';
import { openDiscord } from './support/bots.ts';

const x = (length: number) => 'x'.repeat(length);

const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

const V2 = 32_768;
const text = (content: string) => ({ type: 10, content });
const button = (fields: object) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...fields });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
const command = (fields: object = {}) => ({ name: 'ask', description: 'Asks', ...fields });

const string = (fields: object = {}) => ({ type: 3, name: 'question', description: 'What', ...fields });

/** Choices that have that many characters together. */
function choicesOf(chars: number) {
  return Array.from({ length: Math.ceil(chars / 66) }, (_, n) => ({
    name: String(n).padEnd(Math.min(66, chars - 66 * n) - 1, 'x'),
    value: 'v',
  }));
}

/** A command of exactly that many characters: 7 of its own, 3 an option, and what the choices add. */
function large(chars: number) {
  const filled = many(23, (n) =>
    string({ name: `o${String.fromCharCode(97 + n)}`, description: 'd', choices: choicesOf(330) }),
  );
  const rest = chars - 7 - 23 * (3 + 330) - 2;
  return command({ options: [...filled, string({ name: 'z', description: 'd', choices: choicesOf(rest) })] });
}

describe('a command', () => {
  test.each([
    ['a slash command', [command({ options: [string({ required: true }), string({ name: 'style' })] })]],
    ['a message command with spaces and capitals', [{ type: 3, name: 'Find in library' }]],
    ['both of one name', [command(), { type: 3, name: 'ask' }]],
    ['8,000 characters in all', [large(8000)]],
    ['a name in another script', [command({ name: 'спросить', name_localizations: { 'zh-CN': '询问' } })]],
  ])('passes: %s', (_, commands) => {
    expect(checkCommands(commands)).toEqual([]);
  });
  test.each([
    ['a name with capitals', '0.name', [command({ name: 'Ask' })]],
    ['a name with a space', '0.name', [command({ name: 'ask me' })]],
    ['a name over 32', '0.name', [command({ name: x(33) })]],
    [
      'a translated name with a space',
      '0.name_localizations.de',
      [command({ name_localizations: { de: 'frag mich' } })],
    ],
    ['no description', '0.description', [{ name: 'ask' }]],
    ['a description over 100', '0.description', [command({ description: x(101) })]],
    [
      'a translated description over 100',
      '0.description_localizations.de',
      [command({ description_localizations: { de: x(101) } })],
    ],
    ['a message command’s name over 32', '0.name', [{ type: 3, name: x(33) }]],
    ['a message command with a description', '0.description', [{ type: 3, name: 'Find', description: 'Finds' }]],
    ['an option name with capitals', '0.options.0.name', [command({ options: [string({ name: 'Question' })] })]],
    [
      'an option description over 100',
      '0.options.0.description',
      [command({ options: [string({ description: x(101) })] })],
    ],
    ['an option without a type', '0.options.0.type', [command({ options: [{ name: 'a', description: 'a' }] })]],
    ['26 options', '0.options', [command({ options: many(26, (n) => string({ name: `o${n}` })) })]],
    ['an option name twice', '0.options.1.name', [command({ options: [string(), string()] })]],
    [
      'a required option last',
      '0.options.1',
      [command({ options: [string(), string({ name: 'b', required: true })] })],
    ],
    [
      '26 choices',
      '0.options.0.choices',
      [command({ options: [string({ choices: many(26, (n) => ({ name: `c${n}`, value: 'v' })) })] })],
    ],
    [
      'autocomplete with choices',
      '0.options.0',
      [command({ options: [string({ autocomplete: true, choices: [{ name: 'c', value: 'v' }] })] })],
    ],
    [
      'a fault in a subcommand',
      '0.options.0.options.0.name',
      [command({ options: [{ type: 1, name: 'show', description: 'Shows', options: [string({ name: 'A B' })] }] })],
    ],
    ['a command name twice', '1.name', [command(), command()]],
    ['101 slash commands', '', many(101, (n) => command({ name: `c${n}` }))],
    ['16 message commands', '', many(16, (n) => ({ type: 3, name: `c${n}` }))],
    ['more than 8,000 characters in all', '0', [large(8001)]],
  ])('fails: %s', (_, path, commands) => {
    expect(paths(checkCommands(commands))).toContain(path);
  });
});

test('a broken limit is answered as Discord does, and recorded', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const route = Routes.channelMessages(discord.channelIds.general);
  const sent = rest.post(route, { body: { content: x(2001), components: [row(button({ label: x(81) }))] } });
  await expect(sent).rejects.toMatchObject({
    status: 400,
    code: 50_035,
    rawError: {
      message: 'Invalid Form Body',
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
        components: { 0: { components: { 0: { label: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } } },
      },
    },
  });
  expect(discord.violations).toMatchObject([
    { route: `POST ${route}`, path: 'content' },
    { route: `POST ${route}`, path: 'components.0.components.0.label' },
  ]);
  expect(discord.messages()).toEqual([]);
});

test('an empty message is refused', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const sent = rest.post(Routes.channelMessages(discord.channelIds.general), { body: { content: ' ' } });
  await expect(sent).rejects.toMatchObject({ code: 50_006 });
});

test('an edit is judged by the message as it would become', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const { general } = discord.channelIds;
  const { id } = (await rest.post(Routes.channelMessages(general), { body: { content: 'old' } })) as { id: string };
  const route = Routes.channelMessage(general, id);
  await expect(rest.patch(route, { body: v2(text('new')) })).rejects.toMatchObject({ code: 50_035 });
  expect(await rest.patch(route, { body: { ...v2(text('new')), content: null } })).toMatchObject({
    content: '',
    flags: V2,
  });
});

function paths(errors: readonly FormError[]): readonly string[] {
  return errors.map(({ path }) => path);
}
