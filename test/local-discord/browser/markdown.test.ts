import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, List } from '../../../src/local-discord/browser/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/local-discord/browser/markdown/parse-blocks.ts';

/** A short way to write the tree: `strong(a) b`. */
function show(text: string): string {
  return parseMarkdown(text).map(showBlock).join(' / ');
}

function showBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return showAll(block.children);
    case 'subtext':
      return `-#(${showAll(block.children)})`;
    case 'heading':
      return `h${block.level}(${showAll(block.children)})`;
    case 'quote':
      return `quote(${block.blocks.map(showBlock).join(' / ')})`;
    case 'code-block':
      return `pre:${block.language}(${block.text})`;
    case 'list':
    default:
      return showList(block);
  }
}

function showList({ start, items }: List): string {
  return `${start ?? 'ul'}[${items.map(({ children, lists }) => [showAll(children), ...lists.map(showList)].join(' ')).join(', ')}]`;
}

function showAll(nodes: readonly Inline[]): string {
  return nodes.map(showInline).join('');
}

function showInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'link':
      return `link:${node.url}(${showAll(node.children)})`;
    case 'code':
      return `code(${node.text})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${node.kind}:${node.id}`;
    case 'command':
    case 'emoji':
      return `${node.kind}:${node.name}`;
    case 'everyone':
      return `everyone(${node.text})`;
    case 'time':
      return `time:${node.seconds}:${node.style}`;
    default:
      return `${node.kind}(${showAll(node.children)})`;
  }
}

describe('Discord’s Markdown', () => {
  it.each([
    [
      '**a** *b* _c_ __d__ ~~e~~ ||f|| `g`',
      'strong(a) emphasis(b) emphasis(c) underline(d) strike(e) spoiler(f) code(g)',
    ],
    ['***both***', 'strong(emphasis(both))'],
    ['**a *b* c**', 'strong(a emphasis(b) c)'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*not\\* \\_this\\_ \\# \\> \\\\', '*not* _this_ # > \\'],
    ['`**a**` ``b`c``', 'code(**a**) code(b`c)'],
    ['unclosed **a and ||b', 'unclosed **a and ||b'],
  ])('marks text: %s', (text, tree) => expect(show(text)).toBe(tree));

  it.each([
    ['# A\n## B\n### C\n#### D', 'h1(A) / h2(B) / h3(C) / #### D'],
    ['-# small', '-#(small)'],
    ['> a\n> **b**\n-# c', 'quote(a\nstrong(b)) / -#(c)'],
    ['a\n>>> b\n# c', 'a / quote(b / h1(c))'],
    ['>not a quote', '>not a quote'],
    ['- a\n  - b\n- c', 'ul[a ul[b], c]'],
    ['3. a\n4. b', '3[a, b]'],
    ['```ts\nlet a = "**";\n```', 'pre:ts(let a = "**";)'],
    ['x ```y``` z', 'x  / pre:(y) /  z'],
    ['a\n\nb', 'a\n\nb'],
  ])('finds blocks: %s', (text, tree) => expect(show(text)).toBe(tree));

  it.each([
    ['[a](https://x.org)', 'link:https://x.org(a)'],
    ['[**a** \\[b\\]](<https://x.org/(c)> "t")', 'link:https://x.org/(c)(strong(a) [b])'],
    ['[a](https://x.org/p#:~:text=b%20c,-d)', 'link:https://x.org/p#:~:text=b%20c,-d(a)'],
    [
      'see https://x.org/a_(b), or <https://y.org>.',
      'see link:https://x.org/a_(b)(https://x.org/a_(b)), or link:https://y.org(https://y.org).',
    ],
    [
      '<@1> <@!2> <@&3> <#4> </ask now:5> <:a:6> <a:b:7> @here',
      'user:1 user:2 role:3 channel:4 command:ask now emoji:a emoji:b everyone(@here)',
    ],
    ['<t:1700000000> <t:1700000000:R> <t:x>', 'time:1700000000:f time:1700000000:R <t:x>'],
  ])('finds links, mentions and times: %s', (text, tree) => expect(show(text)).toBe(tree));

  it.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](JAVASCRIPT:x)',
    '<javascript:x>',
    '[a](//x.org)',
    '[a](/x)',
    '[a]( javascript:x)',
  ])('leaves every other address as text: %s', (text) => expect(show(text)).toBe(text));

  it('loses no letter and takes no long time, whatever is written', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '> ',
      '# ',
      '- ',
      '\n',
      '[',
      '](https://x.org)',
      '<@1>',
      '\\',
      'a',
      ' b ',
      '한',
    );
    const letters = (text: string) => text.replaceAll(/[^a한]/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(
          letters(
            show(text).replaceAll(
              /emphasis|strike|spoiler|https|link|pre|channel|quote|strong|underline|code|user:1|ul|h\d|time/g,
              '',
            ),
          ),
        ).toBe(letters(text.replaceAll('https://x.org', '')));
      }),
      { numRuns: 300 },
    );
  });
});
