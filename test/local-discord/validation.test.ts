import { InteractionType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { checkCallback } from '../../src/local-discord/validation/callback-rules.ts';
import type { FormError } from '../../src/local-discord/validation/form-error.ts';
import { checkMessage } from '../../src/local-discord/validation/message-rules.ts';

const V2 = 32_768;
const x = (length: number) => 'x'.repeat(length);
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (fields: object) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...fields });
const row = (...components: object[]) => ({ type: 1, components });
const option = (fields: object = {}) => ({ label: 'A', value: 'a', ...fields });
const select = (...options: object[]) => row({ type: 3, custom_id: 'menu', options });
const v2 = (...components: object[]) => ({ flags: V2, components });
const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });

describe('a message', () => {
  const sound: readonly [name: string, body: object][] = [
    ['plain text of 2,000 characters', { content: x(2000) }],
    ['2,000 emoji, which are one character each', { content: '🦊'.repeat(2000) }],
    ['Components V2 with 40 components and 4,000 characters', v2(text(x(3961)), ...many(39, () => text('y')))],
    ['five buttons in a row', { content: 'a', components: [row(...many(5, (n) => button({ custom_id: `b${n}` })))] }],
    [
      'a link button, which has no custom id',
      v2(row({ type: 2, style: 5, label: 'Source', url: 'https://example.org' })),
    ],
    ['a menu of 25', v2(select(...many(25, (n) => option({ value: `v${n}` }))))],
    ['a section with its button', v2({ type: 9, components: [text('a')], accessory: button({}) })],
  ];
  test.each(sound)('passes: %s', (_, body) => {
    expect(checkMessage(body as never, '')).toEqual([]);
  });

  const broken: readonly [rule: string, path: string, body: object][] = [
    ['content over 2,000 characters', 'content', { content: x(2001) }],
    ['more than 10 embeds', 'embeds', { embeds: many(11, () => ({ title: 'a' })) }],
    ['a nonce over 25 characters', 'nonce', { content: 'a', nonce: x(26) }],
    ['V2 with content', 'content', { ...v2(text('a')), content: 'b' }],
    ['V2 with embeds', 'embeds', { ...v2(text('a')), embeds: [{ title: 'b' }] }],
    ['V2 components without the flag', 'components.0.type', { components: [text('a')] }],
    ['41 components, nested ones counted', 'components', v2({ type: 17, components: many(40, () => text('a')) })],
    ['4,001 characters of text in all', 'components', v2(text(x(4000)), text('y'))],
    ['an empty text', 'components.0.content', v2(text(''))],
    [
      'six rows without V2',
      'components',
      { content: 'a', components: many(6, (n) => row(button({ custom_id: `b${n}` }))) },
    ],
    ['an empty row', 'components.0.components', v2(row())],
    ['six buttons in a row', 'components.0.components', v2(row(...many(6, (n) => button({ custom_id: `b${n}` }))))],
    [
      'a button beside a menu',
      'components.0.components',
      v2(row({ type: 3, custom_id: 'm', options: [option()] }, button({}))),
    ],
    ['a button label over 80 characters', 'components.0.components.0.label', v2(row(button({ label: x(81) })))],
    [
      'a button without label and emoji',
      'components.0.components.0.label',
      v2(row({ type: 2, style: 1, custom_id: 'a' })),
    ],
    ['a button without custom id', 'components.0.components.0.custom_id', v2(row({ type: 2, style: 1, label: 'a' }))],
    ['a link button without URL', 'components.0.components.0.url', v2(row({ type: 2, style: 5, label: 'a' }))],
    ['a custom id over 100 characters', 'components.0.components.0.custom_id', v2(row(button({ custom_id: x(101) })))],
    ['a custom id twice', 'components.1.components.0.custom_id', v2(row(button({})), row(button({})))],
    ['a menu of 26', 'components.0.components.0.options', v2(select(...many(26, (n) => option({ value: `v${n}` }))))],
    ['a menu of none', 'components.0.components.0.options', v2(select())],
    ['an option label over 100', 'components.0.components.0.options.0.label', v2(select(option({ label: x(101) })))],
    ['an option value over 100', 'components.0.components.0.options.0.value', v2(select(option({ value: x(101) })))],
    [
      'an option description over 100',
      'components.0.components.0.options.0.description',
      v2(select(option({ description: x(101) }))),
    ],
    ['an option value twice', 'components.0.components.0.options.1.value', v2(select(option(), option()))],
    ['a section without accessory', 'components.0.accessory', v2({ type: 9, components: [text('a')] })],
    [
      'a section with four texts',
      'components.0.components',
      v2({ type: 9, components: many(4, () => text('a')), accessory: button({}) }),
    ],
    [
      'a container in a container',
      'components.0.components.0.type',
      v2({ type: 17, components: [{ type: 17, components: [text('a')] }] }),
    ],
    [
      'a link over 512 characters',
      'components.0.components.0.url',
      v2(row({ type: 2, style: 5, label: 'a', url: x(513) })),
    ],
    [
      'a menu placeholder over 150',
      'components.0.components.0.placeholder',
      v2(row({ type: 3, custom_id: 'm', options: [option()], placeholder: x(151) })),
    ],
    ['a gallery of 11', 'components.0.items', v2({ type: 12, items: many(11, () => ({ media: { url: 'a' } })) })],
    [
      'a picture described in over 1,024 characters',
      'components.0.items.0.description',
      v2({ type: 12, items: [{ media: { url: 'a' }, description: x(1025) }] }),
    ],
    ['a gallery of none', 'components.0.items', v2({ type: 12, items: [] })],
  ];
  test.each(broken)('fails: %s', (_, path, body) => {
    expect(paths(checkMessage(body as never, ''))).toContain(path);
  });
});

describe('an answer to an interaction', () => {
  const input = { type: 18, label: 'Note', component: { type: 4, custom_id: 'note', style: 1 } };
  const withInput = (fields: object) => ({ ...input, component: { ...input.component, ...fields } });
  const modal = (fields: object) => ({
    type: 9,
    data: { custom_id: 'm', title: 'A note', components: [input], ...fields },
  });
  test.each([
    [
      '25 choices',
      InteractionType.ApplicationCommandAutocomplete,
      choices(...many(25, () => ({ name: x(100), value: x(100) }))),
    ],
    ['a modal', InteractionType.ApplicationCommand, modal({})],
    [
      'a modal with a label of 45 characters',
      InteractionType.MessageComponent,
      modal({ components: [{ ...input, label: x(45) }] }),
    ],
  ])('passes: %s', (_, to, callback) => {
    expect(checkCallback(callback, to)).toEqual([]);
  });
  test.each([
    [
      '26 choices',
      'data.choices',
      {
        to: InteractionType.ApplicationCommandAutocomplete,
        callback: choices(...many(26, () => ({ name: 'a', value: 'a' }))),
      },
    ],
    [
      'a choice name over 100',
      'data.choices.0.name',
      { to: InteractionType.ApplicationCommandAutocomplete, callback: choices({ name: x(101), value: 'a' }) },
    ],
    [
      'an empty choice name',
      'data.choices.0.name',
      { to: InteractionType.ApplicationCommandAutocomplete, callback: choices({ name: '', value: 'a' }) },
    ],
    [
      'a choice value over 100',
      'data.choices.0.value',
      { to: InteractionType.ApplicationCommandAutocomplete, callback: choices({ name: 'a', value: x(101) }) },
    ],
    ['choices for a command', 'type', { to: InteractionType.ApplicationCommand, callback: choices() }],
    [
      'an update for a command',
      'type',
      { to: InteractionType.ApplicationCommand, callback: { type: 7, data: { content: 'a' } } },
    ],
    ['a modal for a modal', 'type', { to: InteractionType.ModalSubmit, callback: modal({}) }],
    [
      'a modal title over 45',
      'data.title',
      { to: InteractionType.ApplicationCommand, callback: modal({ title: x(46) }) },
    ],
    [
      'six parts',
      'data.components',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: many(6, () => input) }) },
    ],
    [
      'a label description over 100',
      'data.components.0.description',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: [{ ...input, description: x(101) }] }) },
    ],
    [
      'a placeholder over 100',
      'data.components.0.component.placeholder',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: [withInput({ placeholder: x(101) })] }) },
    ],
    [
      'a value over 4,000',
      'data.components.0.component.value',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: [withInput({ value: x(4001) })] }) },
    ],
    [
      'a label over 45',
      'data.components.0.label',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: [{ ...input, label: x(46) }] }) },
    ],
    [
      'a field twice',
      'data.components.1.component.custom_id',
      { to: InteractionType.ApplicationCommand, callback: modal({ components: [input, input] }) },
    ],
  ])('fails: %s', (_, path, { to, callback }) => {
    expect(paths(checkCallback(callback, to))).toContain(path);
  });
});

function paths(errors: readonly FormError[]): readonly string[] {
  return errors.map(({ path }) => path);
}
