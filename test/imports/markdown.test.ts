import { describe, expect, it } from 'vitest';
import { imported, importText } from './fixtures.ts';

describe('a Markdown file', () => {
  it('is read by its front matter, whose keys are those of an article file', () => {
    const text =
      '---\ntitle: On tides\nauthor: Jane Doe\nlicense: CC-BY-4.0\ntranslator: Bo Lark\nlanguage: de\nactors:\n  - name: The Moon\n    aliases: [she]\n---\n\nA first paragraph.\n\nA second one.\n';
    const { draft, format } = imported(importText(text));
    expect(format).toBe('markdown');
    expect(draft).toEqual({
      bibliography: {
        title: 'On tides',
        authors: ['Jane Doe'],
        licence: 'CC-BY-4.0',
        translator: 'Bo Lark',
        language: 'de',
      },
      paragraphs: ['A first paragraph.', 'A second one.'],
      actors: [{ name: 'The Moon', kind: undefined, aliases: ['she'] }],
    });
  });

  it('takes its first heading for the title where front matter has none', () => {
    const { draft } = imported(
      importText('# On tides\n\nA first paragraph\nwith a *wrapped* line.\n\n## Ebb\n\n- one\n- two\n'),
    );
    expect(draft.bibliography.title).toBe('On tides');
    expect(draft.paragraphs).toEqual(['A first paragraph with a wrapped line.', 'one', 'two']);
  });

  it('is called by its opening words where nothing names it', () => {
    const { draft, recognised } = imported(
      importText('Tides come and go, and nobody has ever asked them why they do.', 'a.md'),
    );
    expect(draft.bibliography.title).toBe('Tides come and go, and nobody has ever …');
    expect(recognised[0]).toMatchObject({ what: 'title', from: expect.stringContaining('no title was found') });
  });

  it('keeps the day of a date with a time, as blog engines write it', () => {
    const text = '---\ntitle: T\ndate: 2023-10-29T10:00:00+09:00\n---\n\nA paragraph.';
    expect(imported(importText(text)).draft.bibliography.date).toBe('2023-10-29');
  });

  it('tells its language by its text where it declares none', () => {
    const text =
      '# Das Boot\n\nDas Boot liegt seit dem Herbst am Ufer, und niemand weiß, wem es gehört oder wann es wieder fährt.';
    expect(imported(importText(text)).draft.bibliography.language).toBe('de');
  });

  it('tells what of it was left out', () => {
    const { leftOut } = imported(importText('---\ntitle: T\nlayout: post\n---\n\nA paragraph.\n\n<div>HTML</div>\n'));
    expect(leftOut.map(({ text }) => text)).toEqual(['layout: post', '<div>HTML</div>']);
  });
});
