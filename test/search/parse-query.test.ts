import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from '#src/search/parse-query.ts';

const NOTHING_MARKED = { phrases: [], excluded: [] };

describe('a typed question', () => {
  it.each([
    'What did China say about the bridge?',
    'Why is the North-South railway closed – or is it?',
    'China - Russia',
    'see http://example.org/a-b',
    'ratio:3 and note:“',
    'he said "hello',
    'a 5" pipe',
    'article: bridge',
    'actor:',
    "the 'northern triangle'",
    '“China’s account',
    '-- -',
    '“”',
    '',
  ])('without marks is text: %s', (typed) => {
    expect(parseQuery(typed)).toEqual({ text: typed, ...NOTHING_MARKED });
  });

  it.each([
    ['who promised a "constructive dialogue"?', 'who promised a constructive dialogue?', 'constructive dialogue'],
    ['who promised a “constructive  dialogue”', 'who promised a constructive dialogue', 'constructive dialogue'],
    ['wer sprach von „Schatten“', 'wer sprach von Schatten', 'Schatten'],
    ['«тень» в городе', 'тень в городе', 'тень'],
    ['("no limits")', '(no limits)', 'no limits'],
    ['"soft"-power plans', 'soft-power plans', 'soft'],
    ['「훈민정음」 서문', '훈민정음 서문', '훈민정음'],
  ])('keeps the words of its phrases: %s', (typed, text, phrase) => {
    expect(parseQuery(typed)).toEqual({ text, phrases: [phrase], excluded: [] });
  });

  it('leaves out words and phrases after a minus', () => {
    expect(parseQuery('bridge -railway -"road bridge", Tumen -2024?')).toEqual({
      text: 'bridge Tumen',
      phrases: [],
      excluded: ['railway', 'road bridge', '2024'],
    });
  });

  it.each([
    ['article:the-price-of-shade why?', { text: 'why?', article: 'the-price-of-shade' }],
    ['Why? ARTICLE:"The Price of Shade"', { text: 'Why?', article: 'The Price of Shade' }],
    ['actor:russia actor:“North Korea” oil', { text: 'oil', actor: 'North Korea' }],
    ['글:한글 행위자:"원이 엄마"가 편지', { text: '편지', article: '한글', actor: '원이 엄마' }],
  ])('names an article or an actor: %s', (typed, expected) => {
    expect(parseQuery(typed)).toEqual({ ...NOTHING_MARKED, ...expected });
  });

  it('may hold all of these', () => {
    expect(parseQuery('when "sea route" -ships actor:China article:triangle')).toEqual({
      text: 'when sea route',
      phrases: ['sea route'],
      excluded: ['ships'],
      article: 'triangle',
      actor: 'China',
    });
  });
});

const anyTyped = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '„',
        '«',
        '»',
        '「',
        '」',
        ' ',
        ' ',
        '-',
        '(',
        ')',
        ':',
        '.',
        '?',
        '\n',
        "'",
        '+',
        'article:',
        'actor:',
        '글:',
        '행위',
        '자:',
        'a',
        'b',
        'icle',
        '5',
        '한글',
        '은',
        '\ud800',
        '\u2028',
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join('')),
);

describe('a parsed query', () => {
  it('is the same after formatting and parsing again', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const query = parseQuery(typed);
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds its phrases in its text', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { text, phrases } = parseQuery(typed);
        for (const phrase of phrases) expect(text).toContain(phrase);
      }),
    );
  });

  it('is formatted as people type', () => {
    const query = parseQuery('why “sea route” -"road bridge" article:triangle');
    expect(formatQuery(query)).toBe('-"road bridge" article:triangle why "sea route"');
  });

  it('is read to its end, however long', () => {
    for (const piece of ['-"', '"a ', 'article:', '«', '( "', '-«a b»x']) {
      const { text } = parseQuery(`${piece.repeat(20_000)} ferry`);
      expect(text.length).toBeLessThanOrEqual(piece.length * 20_000 + ' ferry'.length);
    }
  });
});
