import { describe, expect, it } from 'vitest';
import type { NotedPassage, ShownNote } from '#src/answers/server/notebook-answer.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { writeNotebookFile } from '#src/exports/notebook-file.ts';
import { makeArticle } from '../support/make-article.ts';

const TRICKY = makeArticle({
  slug: 'tricky',
  title: 'Signs & “Wonders”',
  authors: ['Ann Lee'],
  date: '2024-05-03',
  url: 'https://example.org/signs',
  paragraphs: ['=SUM(A1) was *the* first, "quoted" line <b>. 2. It ends here, he said.'],
});
const NOW = Date.UTC(2026, 10, 29, 12);

function noteOf(noteId: string, noted: NotedPassage, own: { text?: string; tags?: string[] } = {}): ShownNote {
  const passage = { slug: 'tricky', paragraph: 1, sentence: 1, hash: 'ab' };
  const note = { guildId: '1', userId: '2', noteId, passage, savedAt: NOW, editedAt: NOW, text: '', tags: [], ...own };
  return { note, reference: 'tricky ¶1.1', noted };
}

const passage = sentencePassage(TRICKY, 1, 1);
if (!passage) throw new Error('no passage');
const NOTES: readonly ShownNote[] = [
  noteOf('n1', { kind: 'current', passage }, { text: 'Why\tso?\n"Hm", I say', tags: ['exam', 'signs'] }),
  noteOf('n2', { kind: 'edited', quoted: passage }),
  noteOf('n3', { kind: 'gone' }, { text: '+1 for this' }),
];
const quote = '=SUM(A1) was *the* first, "quoted" line <b>.';

async function write(format: 'markdown' | 'csv' | 'anki' | 'bibtex', locale = 'en-US') {
  return writeNotebookFile(NOTES, { format, locale, now: NOW });
}

describe('a notebook as a file', () => {
  it('is named after the day and the program', async () => {
    const names = await Promise.all((['markdown', 'csv', 'anki', 'bibtex'] as const).map(async (f) => write(f)));
    expect(names.map(({ name }) => name)).toEqual(
      ['md', 'csv', 'anki.txt', 'bib'].map((ending) => `notebook-2026-11-29.${ending}`),
    );
  });

  it('in CSV is a table that any reader of RFC 4180 reads back, with no formula in it', async () => {
    const { text } = await write('csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = readCsv(text.slice(1));
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual([
      'tricky ¶1.1',
      `'${quote}`,
      'Ann Lee, “Signs & ‘Wonders’”, May 3, 2024, ¶1.1',
      expect.stringContaining('https://example.org/signs#:~:text='),
      'Why\tso?\n"Hm", I say',
      'exam signs',
      '2026-11-29T12:00:00.000Z',
      '',
    ]);
    expect(rows[3]?.[4]).toBe("'+1 for this");
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('in Markdown quotes the words so that they are read as they stand', async () => {
    const { text } = await write('markdown');
    expect(text).toContain('> \\=SUM(A1) was \\*the\\* first, "quoted" line \\<b\\>.');
    expect(text).toContain('[Ann Lee, “Signs \\& ‘Wonders’”, May 3, 2024, ¶1.1](<https://example.org/signs#:~:text=');
    expect(text).toContain('Why\tso?\n"Hm", I say\n\n#exam · #signs · 2026-11-29');
    expect(text).toContain('Source edited since quoted');
    expect(text).toContain('The article is no longer in this library: tricky ¶1.1');
  });

  it('for Anki has a line a card, with its identity, and none without words', async () => {
    const { text } = await write('anki');
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#deck:Pilcrow',
      '#tags column:4',
      '#columns:ID\tFront\tBack\tTags',
    ]);
    const cards = lines.slice(6).map((line) => line.split('\t'));
    expect(cards.map(([id]) => id)).toEqual(['n1', 'n2']);
    expect(cards[0]?.[1]).toContain('Why so?<br>&quot;Hm&quot;, I say<br><small>Ann Lee,');
    expect(cards[0]?.[2]).toContain(
      '<blockquote>=SUM(A1) was *the* first, &quot;quoted&quot; line &lt;b&gt;.</blockquote>',
    );
    expect(cards[0]?.[3]).toBe('exam signs');
    expect(cards[1]?.[1]).toContain('=SUM(A1) was *the* …');
  });

  it('in BibTeX has each source once, and names those that are gone', async () => {
    const { text } = await write('bibtex');
    expect(text.match(/@\w+\{/g)).toHaveLength(1);
    expect(text).toContain('% tricky ¶1.1\n@');
    expect(text).toContain('note = {Paragraph 1}');
  });

  it('speaks the person’s language where it says something of its own', async () => {
    const { text } = await write('markdown', 'ko');
    expect(text).toMatch(/^# 노트\n/);
    expect(text).toContain('인용한 뒤에 원문이 바뀌었습니다.');
  });
});

/** By the letter of RFC 4180, every cell quoted. */
function readCsv(text: string): string[][] {
  return text
    .split('"\r\n"')
    .map((row) => row.replace(/^"|"\r\n$/g, '').split('","'))
    .map((row) => row.map((cell) => cell.replaceAll('""', '"')));
}
