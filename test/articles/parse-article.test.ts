import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#src/articles/article.ts';
import { formatFinding } from '#src/articles/finding.ts';
import { formatArticle } from '#src/articles/format-article.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';

const rulesOf = (text: string) =>
  parseArticle(text, 'a.md').findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('an article file', () => {
  it('gives bibliographic data, actors and paragraphs', () => {
    const text = [
      '---',
      'title: The Ferry',
      'authors: [Ann Lee, Bo Ek]',
      'translator: C. D.',
      'publication: Harbour News',
      'section: Opinion',
      'date: 2024-05',
      'url: https://example.org/ferry',
      'language: en-GB',
      'licence: CC-BY-4.0',
      'actors:',
      '  - name: Lund',
      '    kind: organisation',
      '    aliases: [the council]',
      '  - Birger Holm',
      '---',
      '',
      '## A heading is no paragraph',
      '',
      'One *ferry* and [a link](https://example.org).',
      'Still the first.',
      '',
      '- a list item',
      '- another',
      '',
      '> quoted',
    ].join('\n');
    const { draft, findings } = parseArticle(text, 'a.md');
    expect(findings).toEqual([]);
    expect(draft?.paragraphs).toEqual(['One ferry and a link. Still the first.', 'a list item', 'another', 'quoted']);
    expect(draft?.bibliography).toMatchObject({
      title: 'The Ferry',
      authors: ['Ann Lee', 'Bo Ek'],
      date: '2024-05',
      language: 'en-GB',
    });
    expect(draft?.actors).toEqual([
      { name: 'Lund', kind: 'organisation', aliases: ['the council'] },
      { name: 'Birger Holm', aliases: [] },
    ]);
  });

  it('tells all its faults at once, each with its place', () => {
    const text = '---\ntitle: T\ndate: 2023-02-30\nurl: ftp://example.org\nmood: good\nactors:\n  - kind: moon\n---\n';
    expect(rulesOf(text)).toEqual([
      '3:7 date-not-iso',
      '4:6 url-not-http',
      '5:1 unknown-key',
      '7:5 actor-without-name',
      '8:4 body-empty',
    ]);
  });

  it('reports a YAML fault beside others and never throws', () => {
    const rules = rulesOf('---\ntitle: "unclosed\ndate: soon\n---\nText.\n');
    expect(rules.some((rule) => rule.includes('yaml-'))).toBe(true);
    expect(rulesOf('---\ntitle: T\n')[0]).toBe('1:1 front-matter-unclosed');
    fc.assert(fc.property(fc.string(), (text) => void parseArticle(`---\n${text}`, 'a.md')));
  });

  it('is kept out by an error and not by a warning', () => {
    expect(parseArticle('---\ntitle: T\nmood: good\n---\nText.', 'a.md').draft).toBeDefined();
    expect(parseArticle('---\ntitle: T\ndate: soon\n---\nText.', 'a.md').draft).toBeUndefined();
  });

  it('takes its title from a heading where the front matter has none', () => {
    expect(parseArticle('# The Ferry\n\nIt stopped.', 'a.md').draft?.bibliography.title).toBe('The Ferry');
    expect(rulesOf('It stopped.')).toEqual(['1:1 title-missing']);
  });

  it('leaves an unknown date unknown', () => {
    expect(parseArticle('---\ntitle: T\ndate:\n---\nText.', 'a.md').draft?.bibliography.date).toBeUndefined();
  });

  it('understands the keys that other files use', () => {
    const { draft } = parseArticle(
      '---\ntitle: T\nauthor: A\nsource: https://example.org/x\nlicense: CC0\n---\nText.',
      'a.md',
    );
    expect(draft?.bibliography).toMatchObject({ authors: ['A'], url: 'https://example.org/x', licence: 'CC0' });
  });

  it('warns of HTML, in which words could be lost', () => {
    const [finding] = parseArticle('---\ntitle: T\n---\n\nText.\n\n<div>lost</div>\n', 'a.md').findings;
    expect(finding && formatFinding(finding)).toBe(
      'a.md:7:1: warning: HTML is left out; write its words as plain text [html-left-out]',
    );
  });
});

const prose = fc
  .array(
    fc.constantFrom(
      'The',
      'ferry',
      '*stopped*',
      '1.',
      '#',
      '-',
      '>',
      '[x](y)',
      '<b>',
      '_a_',
      '`c`',
      'é',
      '한글',
      '& so',
      '\\',
      'U.S.',
      '“why?”',
      '***',
      '---',
      '~',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '))
  .filter((text) => normaliseParagraph(text) !== '');

describe('an article’s provenance', () => {
  it('that is broken is told of, and the article is read all the same', () => {
    const file =
      '---\ntitle: T\nprovenance:\n  requested: https://example.org/\n  retrieved: yesterday\n---\n\nThe text.\n';
    const { draft, findings } = parseArticle(file, 'a.md');
    expect(findings).toMatchObject([{ severity: 'warning', rule: 'provenance-incomplete', line: 4 }]);
    expect(draft?.bibliography.provenance).toBeUndefined();
    expect(draft?.paragraphs).toEqual(['The text.']);
  });
});

describe('formatting an article', () => {
  it('is undone by parsing it, whatever its words', () => {
    const optional = fc.option(prose, { nil: undefined });
    const bibliography = fc.record({
      title: prose,
      authors: fc.array(prose, { maxLength: 3 }),
      authorNote: optional,
      translator: optional,
      publication: optional,
      section: optional,
      licence: optional,
      date: fc.constantFrom(undefined, '2024', '2024-05', '2024-05-03'),
      url: fc.constantFrom(undefined, 'https://example.org/a?b=c#d'),
      language: fc.constantFrom('en', 'ko', 'pt-BR'),
      provenance: fc.option(
        fc.record({
          requested: fc.webUrl(),
          final: fc.option(fc.webUrl(), { nil: undefined }),
          canonical: optional,
          retrieved: fc.constantFrom('2024-05-03T09:30:00Z', '2024-05-03T09:30:00.123Z'),
          hash: fc.constant(`sha256-${'0a'.repeat(32)}`),
          restrictions: fc.constantFrom(undefined, ['noarchive'], ['noarchive', 'nosnippet']),
        }),
        { nil: undefined },
      ),
    });
    const draft = fc.record({
      bibliography,
      paragraphs: fc.array(prose, { minLength: 1, maxLength: 4 }),
      actors: fc.constant([]),
    });
    fc.assert(
      fc.property(draft, (written: ArticleDraft) => {
        const read = parseArticle(formatArticle(written), 'a.md');
        expect(read.findings).toEqual([]);
        expect(read.draft?.paragraphs).toEqual(written.paragraphs);
        expect(read.draft?.bibliography).toEqual(written.bibliography);
      }),
    );
  });
});
