import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  listSlashCommands,
  matchCommands,
  readTypedCommand,
  readTypedOptions,
} from '../../../src/local-discord/browser/composer/slash-command.ts';

const option = (name: string, required = false) => ({ type: 3, name, description: name, required });
const COMMANDS = [
  {
    type: 1,
    name: 'ask',
    name_localizations: { ko: '질문' },
    description: 'Asks',
    options: [option('question', true), option('article')],
  },
  {
    type: 1,
    name: 'article',
    description: '',
    options: [
      { type: 1, name: 'list', description: 'Lists' },
      { type: 1, name: 'show', description: 'Shows', options: [option('article', true)] },
    ],
  },
  { type: 3, name: 'Find', description: '' },
] as unknown as readonly APIApplicationCommand[];

const commands = listSlashCommands(COMMANDS, 'en-US');
const named = (name: string) => commands.find((command) => command.name === name) ?? expect.fail(name);

describe('commands as they are typed', () => {
  it('lists each subcommand by itself, and no message command', () => {
    expect(commands.map(({ name }) => name)).toEqual(['ask', 'article list', 'article show']);
  });

  it('puts names that begin so before those that contain it', () => {
    expect(matchCommands(commands, 'a').map(({ name }) => name)).toEqual(['ask', 'article list', 'article show']);
    expect(matchCommands(commands, 'sh').map(({ name }) => name)).toEqual(['article show']);
    expect(matchCommands(listSlashCommands(COMMANDS, 'ko'), '질').map(({ shownName }) => shownName)).toEqual(['질문']);
  });

  it('knows a command once its whole name is typed', () => {
    expect(readTypedCommand(commands, '/ask why')).toMatchObject({ command: { name: 'ask' }, rest: 'why' });
    expect(readTypedCommand(commands, '/article show x')).toMatchObject({
      command: { name: 'article show' },
      rest: 'x',
    });
    expect(readTypedCommand(commands, '/ask')).toBeUndefined();
    expect(readTypedCommand(commands, '/article ')).toBeUndefined();
    expect(readTypedCommand(commands, '/asking why')).toBeUndefined();
  });

  it.each([
    ['why did they go', { question: 'why did they go' }],
    ['question: why: now article: sea', { question: 'why: now', article: 'sea' }],
    ['article: sea', { article: 'sea' }],
    ['why article: sea', { question: 'why', article: 'sea' }],
    ['one thing: another', { question: 'one thing: another' }],
    ['', {}],
  ])('reads the options of “%s”', (text, values) => {
    expect(Object.fromEntries(readTypedOptions(named('ask'), text))).toEqual(values);
  });
});
