/** For each rule of the validator a request that breaks it. */
import type { RuleId } from '../../../src/local-discord/validation/rules.ts';

export type BrokenRequest =
  | { readonly kind: 'message'; readonly json: object; readonly files?: readonly string[] }
  | { readonly kind: 'commands'; readonly json: readonly object[] }
  | {
      readonly kind: 'answer';
      /** What is answered: a command, a button, a form that a command opened, what is typed into an option. */
      readonly to: 'command' | 'button' | 'form' | 'typing';
      readonly json: object;
    };

const V2 = 32_768;
const x = (length: number) => 'x'.repeat(length);
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (fields: object = {}) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...fields });
const row = (...components: object[]) => ({ type: 1, components });
const option = (fields: object = {}) => ({ label: 'A', value: 'a', ...fields });
const menu = (fields: object = {}) => ({ type: 3, custom_id: 'menu', options: [option()], ...fields });
const string = (fields: object = {}) => ({ type: 3, name: 'question', description: 'What', ...fields });

const message = (json: object, files?: readonly string[]): BrokenRequest =>
  files === undefined ? { kind: 'message', json } : { kind: 'message', json, files };
const v2 = (...components: object[]) => message({ flags: V2, components });
const rows = (...components: object[]) => message({ content: 'a', components: components.map((one) => row(one)) });
const embed = (fields: object) => message({ embeds: [fields] });
const poll = (fields: object) =>
  message({ poll: { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'A' } }], ...fields } });
const mentions = (allowed: object) => message({ content: 'a', allowed_mentions: allowed });
const commands = (...json: object[]): BrokenRequest => ({ kind: 'commands', json });
const command = (fields: object) => commands({ name: 'ask', description: 'Asks', ...fields });
const optionOf = (fields: object) => command({ options: [string(fields)] });
const answer = (to: 'command' | 'button' | 'form' | 'typing', type: number, data: object): BrokenRequest => ({
  kind: 'answer',
  to,
  json: { type, data },
});
const choices = (...list: object[]) => answer('typing', 8, { choices: list });
const modal = (fields: object) =>
  answer('command', 9, { custom_id: 'm', title: 'T', components: [inLabel({ type: 4, style: 1 })], ...fields });
const inLabel = (component: object, label: object = {}) => ({
  type: 18,
  label: 'L',
  component: { custom_id: 'field', ...component },
  ...label,
});
const field = (component: object) => modal({ components: [inLabel(component)] });

/** Those that are answered otherwise than by what is wrong with each field. */
export const ANSWERED_OTHERWISE = {
  'message.empty': { broken: message({ content: ' ' }), status: 400, code: 50_006 },
  'unknown-field': { broken: message({ content: 'a', embed: { title: 'b' } }), status: 200, code: undefined },
} as const satisfies Partial<Record<RuleId, object>>;

export const BROKEN: Readonly<Record<Exclude<RuleId, keyof typeof ANSWERED_OTHERWISE>, BrokenRequest>> = {
  document: message({ content: 5 }),
  'message.content-length': message({ content: x(2001) }),
  'message.nonce': message({ content: 'a', nonce: x(26) }),
  'message.flags': message({ content: 'a', flags: 1 << 3 }),
  'message.v2-legacy-fields': message({ flags: V2, content: 'a', components: [text('b')] }),
  'message.mentions-kinds': mentions({ parse: ['all'] }),
  'message.mentions-exclusive': mentions({ parse: ['users'], users: ['12345678901234567'] }),
  'message.mentions-count': mentions({ users: many(101, (n) => String(12_345_678_901_234_000 + n)) }),
  'message.attachments-count': message(
    { content: 'a' },
    many(11, (n) => `${n}.txt`),
  ),
  'message.attachment-description': message({ attachments: [{ id: 0, description: x(1025) }] }, ['a.txt']),
  'message.attachment-unknown': message({ attachments: [{ id: 1, filename: 'b.txt' }] }, ['a.txt']),
  'message.file-unreferenced': message({ flags: V2, components: [text('a')] }, ['a.txt']),
  'embed.count': message({ embeds: many(11, () => ({ title: 'a' })) }),
  'embed.title': embed({ title: x(257) }),
  'embed.description': embed({ description: x(4097) }),
  'embed.fields': embed({ fields: many(26, () => ({ name: 'a', value: 'b' })) }),
  'embed.field-name': embed({ fields: [{ name: '', value: 'b' }] }),
  'embed.field-value': embed({ fields: [{ name: 'a', value: x(1025) }] }),
  'embed.footer': embed({ title: 'a', footer: { text: x(2049) } }),
  'embed.author': embed({ title: 'a', author: { name: x(257) } }),
  'embed.url': embed({ title: 'a', url: 'ftp://example.org' }),
  'embed.total': message({ embeds: [{ description: x(4096) }, { description: x(2000) }] }),
  'poll.question': poll({ question: { text: x(301) } }),
  'poll.answers': poll({ answers: many(11, (n) => ({ poll_media: { text: String(n) } })) }),
  'poll.answer': poll({ answers: [{ poll_media: { text: x(56) } }] }),
  'poll.duration': poll({ duration: 769 }),
  'components.without-v2': message({ components: [text('a')] }),
  'components.rows': rows(...many(6, (n) => button({ custom_id: `b${n}` }))),
  'components.total': v2({ type: 17, components: many(40, () => text('a')) }),
  'components.text-total': v2(text(x(4000)), text('y')),
  'components.place': v2({ type: 17, components: [{ type: 17, components: [text('a')] }] }),
  'components.id': v2({ ...text('a'), id: 5 }, { ...text('b'), id: 5 }),
  'components.custom-id': rows(button({ custom_id: x(101) })),
  'components.custom-id-unique': rows(button(), button()),
  'row.width': message({ content: 'a', components: [row(menu(), button())] }),
  'button.label': rows(button({ label: x(81) })),
  'button.bare': rows({ type: 2, style: 1, custom_id: 'a' }),
  'button.target': rows({ type: 2, style: 5, label: 'Source', custom_id: 'a', url: 'https://example.org' }),
  'button.url': rows({ type: 2, style: 5, label: 'Source', url: `https://example.org/${x(500)}` }),
  'select.placeholder': rows(menu({ placeholder: x(151) })),
  'select.options': rows(menu({ options: many(26, (n) => option({ value: `v${n}` })) })),
  'select.option-text': rows(menu({ options: [option({ description: x(101) })] })),
  'select.option-unique': rows(menu({ options: [option(), option({ label: 'B' })] })),
  'select.range': rows(menu({ max_values: 2 })),
  'select.defaults': rows({
    type: 5,
    custom_id: 'who',
    default_values: many(2, (n) => ({ id: `${n + 1}`, type: 'user' })),
  }),
  'section.texts': v2({ type: 9, components: many(4, () => text('a')), accessory: button() }),
  'section.accessory': v2({ type: 9, components: [text('a')] }),
  'text.length': v2(text('')),
  'gallery.items': v2({ type: 12, items: many(11, () => ({ media: { url: 'https://example.org/a.png' } })) }),
  'media.description': v2({ type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: x(1025) }] }),
  'media.url': v2({ type: 12, items: [{ media: { url: 'attachment://missing.png' } }] }),
  'file.url': v2({ type: 13, file: { url: 'https://example.org/a.txt' } }),
  'callback.type': answer('command', 7, { content: 'a' }),
  'callback.flags': answer('command', 5, { flags: V2 }),
  'callback.update-without-message': answer('form', 7, { content: 'a' }),
  'choices.count': choices(...many(26, (n) => ({ name: `c${n}`, value: 'v' }))),
  'choices.name': choices({ name: '', value: 'v' }),
  'choices.value': choices({ name: 'a', value: x(101) }),
  'modal.title': modal({ title: x(46) }),
  'modal.parts': modal({ components: many(6, (n) => inLabel({ type: 4, style: 1, custom_id: `f${n}` })) }),
  'modal.label': modal({ components: [inLabel({ type: 4, style: 1 }, { label: x(46) })] }),
  'modal.label-description': modal({ components: [inLabel({ type: 4, style: 1 }, { description: x(101) })] }),
  'modal.input-range': field({ type: 4, style: 1, min_length: 9, max_length: 8 }),
  'modal.input-value': field({ type: 4, style: 1, max_length: 2, value: 'abc' }),
  'modal.input-placeholder': field({ type: 4, style: 1, placeholder: x(101) }),
  'modal.disabled': field({ ...menu(), disabled: true }),
  'modal.required-range': field({ ...menu(), min_values: 0 }),
  'modal.radio-options': field({ type: 21, options: [option()] }),
  'modal.checkbox-options': field({ type: 22, options: many(11, (n) => option({ value: `v${n}` })) }),
  'modal.upload-range': field({ type: 19, min_values: 3, max_values: 2 }),
  'command.name': command({ name: 'Ask' }),
  'command.menu-name': commands({ type: 3, name: x(33) }),
  'command.name-locale': command({ name_localizations: { xx: 'ask' } }),
  'command.description': command({ description: x(101) }),
  'command.menu-description': commands({ type: 3, name: 'Find', description: 'Finds' }),
  'command.menu-options': commands({ type: 2, name: 'Find', options: [string()] }),
  'command.unique': commands({ name: 'ask', description: 'a' }, { name: 'ask', description: 'b' }),
  'command.count': commands(...many(16, (n) => ({ type: 3, name: `c${n}` }))),
  'command.size': command({
    options: many(25, (n) =>
      string({ name: `o${n}`, choices: many(5, (k) => ({ name: `${k}`.padEnd(80, 'x'), value: 'v' })) }),
    ),
  }),
  'command.permissions': command({ default_member_permissions: 'ManageGuild' }),
  'option.count': command({ options: many(26, (n) => string({ name: `o${n}` })) }),
  'option.type': optionOf({ type: 12 }),
  'option.unique': command({ options: [string(), string()] }),
  'option.required-first': command({ options: [string(), string({ name: 'b', required: true })] }),
  'option.choices-kind': optionOf({ type: 6, autocomplete: true }),
  'option.autocomplete-choices': optionOf({ autocomplete: true, choices: [{ name: 'c', value: 'v' }] }),
  'option.choice-unique': optionOf({
    choices: [
      { name: 'c', value: 'v' },
      { name: 'c', value: 'w' },
    ],
  }),
  'option.range': optionOf({ type: 4, min_value: 3, max_value: 2 }),
  'option.nesting': command({ options: [{ type: 1, name: 'show', description: 'Shows' }, string()] }),
};

/** What only Discord's document finds. */
export const AGAINST_DOCUMENT: readonly (readonly [name: string, path: string, BrokenRequest])[] = [
  ['content that is a number', 'content', message({ content: 5 })],
  ['a callback of an unknown type', 'type', { kind: 'answer', to: 'command', json: { type: 99 } }],
  ['a component of an unknown type', 'components.0.type', v2({ type: 99 })],
  ['a separator with a wrong spacing', 'components.0.spacing', v2({ type: 14, spacing: 3 })],
  [
    'a container’s colour above white',
    'components.0.accent_color',
    v2({ type: 17, accent_color: 16_777_216, components: [text('a')] }),
  ],
  ['a button’s style that there is not', 'components.0.components.0.style', rows(button({ style: 9 }))],
  ['contexts that there are not', '0.contexts.0', command({ contexts: [9] })],
  ['a text input without a style', 'data.components.0.component.style', field({ type: 4 })],
];
