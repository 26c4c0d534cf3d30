import { describe, expect, it } from 'vitest';
import { importArticle } from '#src/imports/import-article.ts';
import type { ImportInput, Overrides, Refused } from '#src/imports/import-result.ts';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';
import { imported } from './fixtures.ts';

const TEXT = 'A title of four words\n\nThis paragraph has words enough to be read as running text by the import.\n';

function refuse(input: ImportInput, overrides?: Overrides): Refused {
  const result = importArticle(input, overrides);
  if (result.kind !== 'refused') throw new Error('was imported');
  return result;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** ASCII and the letters А to я. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

describe('a file is refused', () => {
  it.each(['', ' \n\t \u00a0\r\n', '\ufeff\n'])('when it is empty (%j)', (text) => {
    expect(refuse({ bytes: utf8(text) })).toMatchObject({ reason: 'empty', message: /try again/ });
  });

  it('when it is too large, before a byte of it is read', () => {
    const untouchable = new Proxy(
      { length: 50 * 1024 * 1024 },
      {
        get: (target, key) => {
          if (key === 'length') return target.length;
          throw new Error(`read ${String(key)}`);
        },
      },
    ) as unknown as Uint8Array; // anything but its length makes the test fail
    const { reason, message } = refuse({ bytes: untouchable });
    expect(reason).toBe('too-large');
    expect(message).toContain('50 MB');
    expect(refuse({ bytes: new Uint8Array(MAX_IMPORT_BYTES + 1).fill(97) }).reason).toBe('too-large');
  });

  it.each([
    [latin1('%PDF-1.7 …'), 'a PDF'],
    [latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), 'an old Word or Excel document'],
    [latin1('{\\rtf1'), 'a rich text (RTF) document'],
    [latin1('\u0089PNG\r\n\u001a\n'), 'a PNG picture'],
    [latin1('\u00ff\u00d8\u00ff\u00e0'), 'a JPEG picture'],
    [latin1('GIF89a'), 'a GIF picture'],
    [latin1('text with a \0 byte'), 'binary data'],
  ])('when it is binary, and the message names the kind (case %#)', (bytes, kind) => {
    const { reason, message } = refuse({ bytes, name: 'a.txt' });
    expect(reason).toBe('binary');
    expect(message).toContain(kind);
  });

  it('when its encoding is wrong', () => {
    expect(refuse({ bytes: latin1('Caf\u00e9 society in four words') })).toMatchObject({ reason: 'wrong-encoding' });
    expect(refuse({ bytes: latin1('<html><meta charset="no-such-set"><p>Text') })).toMatchObject({
      reason: 'wrong-encoding',
    });
  });

  it('when it holds nothing but furniture', () => {
    expect(refuse({ bytes: utf8('Log in\n\nShare\n\nTweet\n\n© 2024 The Harbour Post') })).toMatchObject({
      reason: 'no-body',
    });
    expect(refuse({ bytes: utf8('<html><body><nav>Home</nav></body></html>') }).reason).toBe('no-body');
    expect(refuse({ bytes: utf8('---\ntitle: Empty\n---\n') }).reason).toBe('no-body');
  });

  it('for wrong options, all of them at once', () => {
    const { reason, message } = refuse(
      { bytes: utf8(TEXT) },
      { title: ' ', date: '2023-02-31', url: 'ftp://x.org', authors: ['Jane', ''] },
    );
    expect(reason).toBe('bad-option');
    expect(message.split('\n')).toHaveLength(4);
    expect(message).toContain('2023-02-31');
    expect(message).toContain('ftp://x.org');
  });

  it('for faults in its front matter, with their places', () => {
    const { reason, message } = refuse({
      bytes: utf8(`---\ntitle: T\ndate: 2023-02-31\n---\n\n${TEXT}`),
      name: 'a.md',
    });
    expect(reason).toBe('bad-front-matter');
    expect(message).toMatch(/a\.md:3:7/);
  });
});

describe('an encoding is read', () => {
  const russian = 'Мост стоит на реке уже сто лет, и каждую весну вода поднимается до самых перил его.';

  it.each(['utf-16le', 'utf-16be'])('when it is %s with a byte-order mark', (encoding) => {
    const units = Array.from(`\ufeff${TEXT}`, (char) => char.charCodeAt(0));
    const bytes = Uint8Array.from(
      units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
    expect(imported(importArticle({ bytes })).draft.bibliography.title).toBe('A title of four words');
  });

  it('when HTML declares windows-1251', () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><h1>Мост стоит</h1><p>${russian}</p></body></html>`;
    const { draft } = imported(importArticle({ bytes: windows1251(html), name: 'saved.html' }));
    expect(draft.paragraphs).toEqual([russian]);
    expect(draft.bibliography).toMatchObject({ title: 'Мост стоит', language: 'ru' });
  });

  it('when HTML declares euc-kr', () => {
    const korean = [0xb0, 0xad, 0xc0, 0xba, 0x20, 0xc8, 0xe5, 0xb8, 0xa5, 0xb4, 0xd9, 0x2e]; // 강은 흐른다.
    const bytes = Uint8Array.from([...latin1('<meta charset=euc-kr><p>'), ...korean, ...latin1('</p>')]);
    const { draft } = imported(importArticle({ bytes, name: 'saved.html' }));
    expect(draft.paragraphs).toEqual(['강은 흐른다.']);
    expect(draft.bibliography.language).toBe('ko');
  });
});
