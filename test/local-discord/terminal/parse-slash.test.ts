import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { parseLine } from '../../../src/local-discord/terminal/parse-line.ts';
import { parseSlash } from '../../../src/local-discord/terminal/parse-slash.ts';

const base = { type: 1, application_id: '1', version: '1', default_member_permissions: null };
const option = (type: number, name: string, more: object = {}) => ({ type, name, description: name, ...more });
const commands = [
  {
    ...base,
    id: '1',
    name: 'ask',
    description: '',
    options: [option(3, 'question', { required: true }), option(5, 'public'), option(4, 'count')],
  },
  {
    ...base,
    id: '2',
    name: 'cite',
    description: '',
    options: [
      option(3, 'passage', { required: true, autocomplete: true }),
      option(3, 'style', {
        choices: [
          { name: 'MLA 9', value: 'mla' },
          { name: 'APA', value: 'apa' },
        ],
      }),
    ],
  },
  {
    ...base,
    id: '3',
    name: 'article',
    description: '',
    options: [
      option(1, 'show', { options: [option(3, 'title')] }),
      option(2, 'tag', {
        options: [option(1, 'add', { options: [option(11, 'file', { required: true }), option(7, 'where')] })],
      }),
    ],
  },
] as unknown as readonly APIApplicationCommand[];

test.each([
  ['ask why did Lavrov fly?', 'ask', { question: 'why did Lavrov fly?' }],
  ['ask who said "not now" to: him', 'ask', { question: 'who said "not now" to: him' }],
  ['ask why public:yes count:2', 'ask', { question: 'why', public: true, count: 2 }],
  ['ask public:no question:why did he fly', 'ask', { public: false, question: 'why did he fly' }],
  ['ask what does "count: me in" mean', 'ask', { question: 'what does "count: me in" mean' }],
  ['cite passage:"lavrov flew style: none" style:APA', 'cite', { passage: 'lavrov flew style: none', style: 'apa' }],
  ['cite lavrov flew style:mla 9', 'cite', { passage: 'lavrov flew', style: 'mla' }],
  ['cite passage:coalition:6', 'cite', { passage: 'coalition:6' }],
  ['article show The Coalition', 'article show', { title: 'The Coalition' }],
  ['article show', 'article show', {}],
  [
    'article tag add file:./a.md where:#reading',
    'article tag add',
    { file: { kind: 'file', path: './a.md' }, where: { kind: 'mention', name: 'reading' } },
  ],
])('/%s', (line, name, values) => {
  expect(parseSlash(line, commands)).toEqual({ kind: 'command', name, values });
});

test.each([
  ['cite passage:lav?', { kind: 'preview', focused: 'passage', values: { passage: 'lav' } }],
  ['cite style:APA?', { kind: 'bad-value', option: 'style', value: 'APA?' }],
  ['cite', { kind: 'needs-options', missing: [{ name: 'passage' }] }],
  ['ask count:many why', { kind: 'bad-value', option: 'count', value: 'many why' }],
  ['article', { kind: 'needs-subcommand', name: 'article', options: [{ name: 'show' }, { name: 'tag' }] }],
  ['article tag', { kind: 'needs-subcommand', name: 'article tag', options: [{ name: 'add' }] }],
  ['article tag add some text', { kind: 'no-place', text: 'some text' }],
  ['asks why', { kind: 'unknown-command', word: 'asks' }],
])('/%s is no finished command', (line, expected) => {
  expect(parseSlash(line, commands)).toMatchObject(expected);
});

test.each([
  ['', { kind: 'nothing' }],
  ['?', { kind: 'help' }],
  ['/', { kind: 'help' }],
  ['/ask why', { kind: 'slash', text: 'ask why' }],
  ['2', { kind: 'press', control: 2 }],
  ['[2]', { kind: 'press', control: 2 }],
  ['#4 2', { kind: 'press', control: 2, message: 4 }],
  ['#4', { kind: 'show', message: 4 }],
  ['apps 3', { kind: 'apps', message: 3, command: '' }],
  ['apps #3 Find in library', { kind: 'apps', message: 3, command: 'Find in library' }],
  ['as curator', { kind: 'switch', what: 'user', to: 'curator' }],
  ['in #reading', { kind: 'switch', what: 'channel', to: 'reading' }],
  ['locale zh-CN', { kind: 'switch', what: 'locale', to: 'zh-CN' }],
  ['quit', { kind: 'quit' }],
  ['as far as I know', { kind: 'post', text: 'as far as I know' }],
])('the line “%s”', (line, expected) => {
  expect(parseLine(line)).toEqual(expected);
});
