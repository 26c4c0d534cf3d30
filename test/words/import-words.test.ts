import { describe, expect, it } from 'vitest';
import type { ImportNote } from '#src/articles/import-note.ts';
import { KOREAN_REFUSALS } from '#src/words/korean-refusals.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { FERRY } from '../support/make-article.ts';

const NOTES: readonly ImportNote[] = [
  { kind: 'left-https' },
  { kind: 'noarchive' },
  { kind: 'pages-joined', count: 3 },
  { kind: 'pages-missing', from: 4 },
  { kind: 'amp-only' },
];

describe('what is said of an import', () => {
  it('is Korean in Korean, for each refusal, and names nothing that isn’t known', () => {
    for (const [reason, say] of Object.entries(KOREAN_REFUSALS)) {
      const known = {
        host: 'a.example',
        scheme: 'ftp',
        port: '22',
        status: 500,
        contentType: 'image/png',
        seconds: 15,
        megabytes: 10,
      };
      for (const sentence of [say(known, 'A fault.'), say({ ...known, host: 'a.example', seconds: 90 }, 'A fault.')]) {
        expect(sentence, reason).toMatch(/\p{Script=Hangul}/u);
        expect(sentence, reason).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('is what the import itself says in English', () => {
    const refused = { kind: 'refused', reason: 'robots', message: 'Stay out.', values: { host: 'a.example' } } as const;
    expect(wordsFor('en').imports.refusal(refused)).toBe('Stay out.');
    expect(wordsFor('ko').imports.refusal(refused)).toContain('a.example');
  });

  it.each(NOTES)('has a sentence in both languages for the note $kind', (note) => {
    expect(wordsFor('en').imports.note(note)).toMatch(/^[A-Z].*\.$/);
    expect(wordsFor('ko').imports.note(note)).toMatch(/\p{Script=Hangul}/u);
  });

  it.each(['en', 'ko'])('names the article that is there already (%s)', (language) => {
    const { duplicate } = wordsFor(language).imports;
    const shared = 0.996;
    for (const found of [
      { kind: 'same-text', article: FERRY },
      { kind: 'same-address', article: FERRY, shared },
      { kind: 'near-same', article: FERRY, shared },
    ] as const)
      expect(duplicate(found)).toContain('“The Ferry” (the-ferry)');
    expect(duplicate({ kind: 'near-same', article: FERRY, shared })).toContain('99 %');
  });
});
