import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '#src/discord/escape-markdown.ts';

/** What Discord shows: a backslash before an ASCII mark goes. */
const shown = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe('escaping', () => {
  it('changes no word that is shown', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '*', '_', '\\', '#', '1', '.', ' ', '<', '@', '-', '>', '\n') }),
        (text) => {
          expect(shown(escapeMarkdown(text))).toBe(text);
        },
      ),
    );
  });

  it.each(['*a*', '_a_', '**a**', '~~a~~', '||a||', '`a`', '[a](b)', '<@1>', '# a', '- a', '1. a', '> a'])(
    'leaves nothing of %s to render',
    (text) => {
      expect(escapeMarkdown(text)).toMatch(/^(?:\d\\\.|\\)/);
    },
  );
});
