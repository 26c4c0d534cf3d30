import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/local-discord/terminal/display-width.ts';
import { renderMessage } from '../../../src/local-discord/terminal/render-message.ts';
import { renderText } from '../../../src/local-discord/terminal/render-text.ts';
import { createPaint } from '../../../src/local-discord/terminal/style.ts';

const canvas = {
  width: 40,
  paint: createPaint(false),
  nameOf: (id: string) => (id === '1' ? 'curator' : undefined),
};
const show = (text: string, width = 40) => renderText(text, { ...canvas, width }).join('\n');
const paint = (text: string) => renderText(text, { ...canvas, paint: createPaint(true) }).join('\n');
const button = (label: string, more: object = {}) => ({ type: 2, style: 1, label, custom_id: label, ...more });

describe('Discord’s Markdown', () => {
  test.each([
    [
      'plain',
      '**bold** *italic* _italic_ __under__ ~~struck~~ ||hidden|| `code`',
      'bold italic italic under struck hidden code',
    ],
    ['nested', '**bold *and italic***', 'bold and italic'],
    ['escaped', String.raw`\*not italic\* 2 \* 3`, '*not italic* 2 * 3'],
    ['not markup', 'snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['a link', '[the **source**](https://example.org/a_b)', 'the source <https://example.org/a_b>'],
    ['an address in it', 'https://example.org/a_b_c', 'https://example.org/a_b_c'],
    ['mentions', '<@1> in <#5> <t:0:R> <:owl:9>', '@curator in #5 1970-01-01 00:00 UTC :owl:'],
    ['headings and subtext', '# One\n## Two\n-# small', 'One\nTwo\nsmall'],
    ['a list', '- one\n- two\n  - three\n1. four', '• one\n• two\n  • three\n1. four'],
    ['a quote', '> one\n> two\nthree', '▎ one\n▎ two\nthree'],
    ['a quote to the end', '>>> one\ntwo', '▎ one\n▎ two'],
    ['a code block', '```js\nlet *a*\n```\nafter', '  let *a*\nafter'],
    ['an empty line', 'one\n\ntwo', 'one\n\ntwo'],
  ])('%s', (_, markdown, expected) => {
    expect(show(markdown, 80)).toBe(expected);
  });

  test('shows in bold, italic and dim where colours are wanted', () => {
    expect(paint('**b** *i* `c`')).toBe('\u001B[1mb\u001B[22m \u001B[3mi\u001B[23m \u001B[36mc\u001B[39m');
    expect(paint('-# small')).toBe('\u001B[2msmall\u001B[22m');
    expect(paint('> q')).toBe('\u001B[2m▎ \u001B[22mq');
  });
});

describe('wrapping', () => {
  test('breaks at spaces, with the quote’s bar before each line', () => {
    expect(show('> one two three four five six seven', 20)).toBe('▎ one two three four\n▎ five six seven');
  });
  test('indents what follows a bullet', () => {
    expect(show('- one two three four five six', 20)).toBe('• one two three four\n  five six');
  });
  test('leaves a long address whole', () => {
    const url = 'https://example.org/a/very/long/path/that/does/not/fit';
    expect(show(`see ${url} there`, 20)).toBe(`see\n${url}\nthere`);
  });
  test('counts Chinese characters as two columns, and keeps punctuation off a line’s start', () => {
    expect(displayWidth('外交部长访问')).toBe(12);
    expect(show('外交部长访问非洲国家，随后回国。', 20)).toBe('外交部长访问非洲国\n家，随后回国。');
  });
  test('counts an emoji as two and a combining accent as none', () => {
    expect(displayWidth('🦊')).toBe(2);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('👩‍🏫')).toBe(2);
  });
});

test('a message with everything', () => {
  const message = {
    author: { id: '2', username: 'pilcrow', global_name: 'Pilcrow', bot: true },
    edited_timestamp: '2026-01-01',
    content: '',
    embeds: [{ title: 'A title', description: 'A description' }],
    attachments: [{ filename: 'quotes.md', url: 'http://cdn/quotes.md' }],
    flags: 64,
    components: [
      { type: 9, components: [{ type: 10, content: 'Beside a button' }], accessory: button('Save') },
      { type: 14 },
      { type: 12, items: [{ media: { url: 'http://cdn/card.png' }, description: 'A quote card' }] },
      {
        type: 1,
        components: [button('Earlier', { disabled: true }), button('Later'), button('A label that takes most')],
      },
      { type: 1, components: [{ type: 3, custom_id: 'm', options: [{ label: '¶7', value: '7', default: true }] }] },
    ],
  } as unknown as APIMessage;
  expect(renderMessage(message, 4, canvas).join('\n')).toBe(`#4 Pilcrow APP (edited)
A title
A description
Beside a button
[1] Save
────────────────────────────────────────
▣ A quote card
  http://cdn/card.png

[-] Earlier   [2] Later
[3] A label that takes most
▾ Make a selection
[4] ✓ ¶7
▤ quotes.md
  http://cdn/quotes.md
Only you can see this`);
});
