import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '#src/articles/passage.ts';
import { foldTypography } from '#src/citations/fold-typography.ts';
import { locateQuote } from '#src/citations/locate-quote.ts';
import { KOREAN_PARAGRAPHS, makeArticle } from './prose.ts';

const article = makeArticle();
const korean = makeArticle({ title: '작은 배', language: 'ko' }, KOREAN_PARAGRAPHS);
const library = [article, korean];

function textsFor(words: string): string[] {
  return locateQuote(words, library)?.passages.map(passageText) ?? [];
}

function placesFor(words: string): [string, number, number | undefined][] {
  return (locateQuote(words, library)?.passages ?? []).map(({ article: { slug }, paragraph, sentence }) => {
    return [slug, paragraph.number, sentence];
  });
}

describe('locateQuote', () => {
  it('finds words inside a sentence and tells the sentence', () => {
    expect(placesFor('the loss per crossing')).toEqual([[article.slug, 3, 2]]);
  });

  it('finds words that run over a sentence’s end and names the paragraph only', () => {
    expect(placesFor('four times a day. Since the spring')).toEqual([[article.slug, 1, undefined]]);
  });

  it.each([
    ['a compromise that hurts everyone a little', 'a compromise that hurts everyone a little'],
    ['"a compromise that  hurts\neveryone a little"', '“a compromise that hurts everyone a little”'],
    ["called the new timetable 'a compromise", 'called the new timetable “a compromise'],
    ["THE FISHERMEN'S GUILD", 'The fishermen’s guild'],
    ['wait for the tide - and for the mail', 'wait for the tide — and for the mail'],
    ['wait for the tide--and for', 'wait for the tide — and for'],
    ['wait for the tide —', 'wait for the tide —'],
    ['bad weather... and it never', 'bad weather… and it never'],
    ['“four times a day”', 'four times a day'],
    ['…it sails in bad weather…', 'it sails in bad weather'],
    ['well\u2011known re\u00admedy', 'well-known remedy'],
  ])('finds %j as %j', (words, text) => {
    expect(textsFor(words)).toEqual([text]);
  });

  it('finds decomposed Korean, and a noun without its particle', () => {
    expect(textsFor('항만 위원회는 더 작은'.normalize('NFD'))).toEqual(['항만 위원회는 더 작은']);
    expect(placesFor('더 작은 배')).toEqual([[korean.slug, 2, 1]]);
  });

  it('gives every place in reading order', () => {
    expect(placesFor('nobody asked them')).toEqual([
      [article.slug, 1, 2],
      [article.slug, 5, 1],
    ]);
    expect(textsFor('the ferry to the outer islands')).toHaveLength(2);
  });

  it.each(['…', '...', ' [...] ', ' (…) ', '. . .'])('takes %j for left-out words within one paragraph', (ellipsis) => {
    expect(textsFor(`Mayor Ahn called${ellipsis}“a compromise`)).toEqual([
      'Mayor Ahn called the new timetable “a compromise',
    ]);
    expect(textsFor(`a study of${ellipsis}the loss${ellipsis}€420.50`)).toEqual([
      'A study of the harbour board, printed in 2019, put the loss per crossing at €420.50',
    ]);
  });

  it('takes an ellipsis literally where the text has it', () => {
    const two = makeArticle({}, ['We wait… and go.', 'We wait here and go.']);
    const places = locateQuote('“wait... and go”', [two])?.passages.map(({ paragraph }) => paragraph.number);
    expect(places).toEqual([1]);
  });

  it('does not join parts out of order or from two paragraphs', () => {
    expect(textsFor('the loss … a study of')).toEqual([]);
    expect(textsFor('four times a day … Mayor Ahn')).toEqual([]);
  });

  it('finds nothing for other words, pieces of words, or none', () => {
    for (const words of ['five times a day', 'our times a day', 'four times a da', '31,00', '', ' … ', '“”']) {
      expect(locateQuote(words, library)).toBeUndefined();
    }
  });

  it('finds any three or more words of any article again, however they were typed', () => {
    const word = fc.constantFrom(
      ...'tide pier ‘mail’ “board” the a İsland Σίσυφος ὈΔΟΣ well-known — – ... … 50% ﬁsh e\u0301te\u0301 섬으로 배는 船が'.split(
        ' ',
      ),
    );
    const retype = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
      (text) => text.toLowerCase(),
      (text) => text.replace(/[—–]/g, '-').replace(/ /g, '\n  '),
      (text) => text.normalize('NFD'),
    );
    const cases = fc.record({
      words: fc.array(word, { minLength: 4, maxLength: 30 }),
      from: fc.nat(),
      count: fc.nat(),
      type: retype,
    });
    fc.assert(
      fc.property(cases, ({ words, from, count, type }) => {
        const strange = makeArticle({}, [words.join(' ')]);
        const text = strange.paragraphs[0]?.text ?? '';
        const spaced = text.split(' ');
        const first = from % (spaced.length - 2);
        const quoted = spaced.slice(first, first + 3 + (count % (spaced.length - first - 2))).join(' ');
        fc.pre(/[\p{L}\p{N}]/u.test(quoted));
        const found = locateQuote(type(quoted), [article, strange, korean])?.passages ?? [];
        expect(found.map((passage) => foldTypography(passageText(passage)).text)).toContain(
          foldTypography(quoted).text,
        );
        for (const passage of found) expect(passage.paragraph.text).toContain(passageText(passage));
      }),
      { numRuns: 1000 },
    );
  });
});
