import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { verifyQuote } from '#src/answers/verify-quote.ts';
import type { VerifiedQuote } from '#src/answers/verification.ts';
import { foldTypography } from '#src/citations/fold-typography.ts';
import { formatReference } from '#src/citations/reference.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const HARBOUR = makeArticle({
  slug: 'the-long-pier',
  title: 'The Long Pier',
  authors: ['Mara Lindqvist'],
  publication: 'Harbour News',
  paragraphs: [
    'The harbour board closed the long pier in March 2019, after a storm had broken eleven of its piles. Nobody was hurt. The board may reopen it in spring, but the engineers do not believe that the old piles will hold.',
    'Mayor Ahn called the plan “a compromise that hurts everyone a little”. The fishermen, who had not been asked, called it something else; their boats now wait for the tide. Repairs would cost 4.2 million euros, according to a study by Delft University.',
    'Not every pier is worth saving. Some of the piers along this coast were built for herring, and the herring left in 1968. What remains is a well-known remedy: a smaller pier, built of oak, and an agreement with the fishermen that somebody intends to keep.',
    'The tide waits for the board no more than for anyone.',
    'It was what it was, and they were where they were.',
  ],
});
const ORCHARD = makeArticle({
  slug: 'old-orchards',
  title: 'Old Orchards',
  authors: ['Piet Vos'],
  publication: 'Field Letter',
  paragraphs: [
    'An orchard of tall trees takes fifteen years before it pays, and then it pays for eighty. Farmers who borrow for seven years cannot wait so long.',
    'The tide waits for the board no more than for anyone.',
  ],
});
const LIBRARY = makeArticle({
  slug: 'dongne-doseogwan',
  title: '동네 도서관',
  authors: ['한가람'],
  language: 'ko',
  paragraphs: [
    '동네 도서관은 2016년에 문을 열었다. 첫해에는 책이 3천 권밖에 없었고, 사서 두 명이 토요일에도 일했다. 시청은 예산을 늘리지 않았다.',
    '도서관은 올해부터 밤 열 시까지 문을 열어야 한다. 낮에 일하는 사람은 낮에 책을 빌릴 수 없기 때문이다.',
  ],
});
const services = makeServices([HARBOUR, ORCHARD, LIBRARY]);

function check(text: string, options: { article?: string; source?: string } = {}): VerifiedQuote {
  const answer = verifyQuote({ text, ...options }, services);
  const [checked] = answer.kind === 'verification' ? answer.quotes : [];
  if (!checked) throw new Error(`${answer.kind} for “${text}”`);
  return checked;
}

function verdictOf(text: string, options: { article?: string; source?: string } = {}): string {
  return check(text, options).verdict;
}

function kindsIn(text: string): string[] {
  return check(text).parts.flatMap(({ differences }) => differences.map(({ kind }) => kind));
}

function placesIn({ parts }: VerifiedQuote): (string | undefined)[] {
  return parts.map(({ passage }) => passage && formatReference(passage));
}

describe('a quote that is word for word', () => {
  it.each([
    ['Nobody was hurt.'],
    ['their boats now wait for the tide'],
    ['“The harbour board closed the long pier in March 2019, after a storm had broken eleven of its piles.”'],
    ['mayor ahn called the plan "a compromise that hurts everyone a little"'],
    ['…a well–known remedy: a smaller pier,'],
    ['What remains\nis a   well-known\nremedy'],
    ['a well-\nknown remedy'],
    ['The fisher-\nmen, who had not been asked'],
    ['Not every pier is worth saving. Some of the piers along this coast were built for herring'],
    ['according to a study by Delft University. Not every pier is worth saving.'],
    ['동네 도서관은 2016년에 문을 열었다.'],
    ['It was what it was'],
  ])('is exact: %s', (text) => {
    expect(verdictOf(text)).toBe('exact');
  });

  it('names every place that has the words', () => {
    const checked = check('The tide waits for the board no more than for anyone.');
    expect(new Set([...placesIn(checked), ...checked.others.map(formatReference)])).toEqual(
      new Set(['old-orchards ¶2.1', 'the-long-pier ¶4.1']),
    );
  });

  it('tells of a “not” right before a part of a sentence', () => {
    const checked = check('believe that the old piles');
    expect(checked.verdict).toBe('exact');
    expect(checked.parts[0]?.edge).toBe('not');
  });
});

describe('a quote with words left out', () => {
  it.each([
    ['The harbour board closed the long pier … after a storm had broken eleven of its piles.', 'cut'],
    ['The harbour board closed the long pier [...] after a storm had broken eleven of its piles.', 'cut'],
    ['Mayor Ahn called the plan “a compromise [of sorts] that hurts everyone a little”.', 'cut'],
    ['[The board] may reopen it in spring', 'cut'],
    ['The harbour board closed the pier in March 2019', 'cut-unmarked'],
    ['Nobody was hurt. … Mayor Ahn called the plan “a compromise that hurts everyone a little”.', 'cut'],
    ['Nobody was hurt. Not every pier is worth saving.', 'cut-unmarked'],
    ['Some of the piers along this coast were built for herring. What remains is a well-known remedy', 'cut-unmarked'],
    ['동네 도서관은 … 문을 열었다.', 'cut'],
    ['첫해에는 책이 3천 권밖에 없었고, 두 명이 토요일에도 일했다.', 'cut-unmarked'],
  ])('%s is %s', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });

  it('doesn’t hide a “not” behind an ellipsis', () => {
    expect(verdictOf('The fishermen, who had … been asked, called it something else')).toBe('altered');
  });
});

describe('a quote with other words', () => {
  it.each([
    ['The fishermen, who had not been consulted, called it something else', 'wording'],
    ['The fishermen, who had not been asked called it something else', 'punctuation'],
    ['The fisherrnen, who had not been asked, ca1led it something else', 'slip'],
    ['The fishermn, who had not been asked, called it something else', 'spelling'],
    ['The fishermen, who hadn’t been asked, called it something else', 'slip'],
    ['a storm had broken e1even of its pi1es', 'slip'],
    ['Repairs w0uld cost 4.2 mi1lion euros', 'slip'],
  ])('%s is near, by %s', (text, kind) => {
    expect(verdictOf(text)).toBe('near');
    expect(kindsIn(text)).toContain(kind);
  });

  it('gives the differences word by word, in the article’s and the quote’s own words', () => {
    const [part] = check('The fishermen, who had not been consulted, called it something different').parts;
    expect(part?.differences.map(({ original, quoted }) => [original, quoted])).toEqual([
      ['asked', 'consulted'],
      ['else', 'different'],
    ]);
    for (const { span, original } of part?.differences ?? []) {
      expect(part?.passage?.paragraph.text.slice(span.start, span.end)).toBe(original);
    }
  });
});

describe('a quote with another meaning', () => {
  it.each([
    ['The fishermen, who had been asked, called it something else', 'negation'],
    ['the engineers believe that the old piles will hold', 'negation'],
    ['Every pier is worth saving.', 'negation'],
    ['a storm had broken twelve of its piles', 'number'],
    ['Repairs would cost 4.2 billion euros', 'number'],
    ['The harbour board closed the long pier in March 2018', 'number'],
    ['The harbour board closed the long pier in May 2019', 'number'],
    ['Mayor Holm called the plan “a compromise that hurts everyone a little”', 'name'],
    ['according to a study by Oslo University', 'name'],
    ['The board will reopen it in spring', 'modality'],
    ['All of the piers along this coast were built for herring', 'opposite'],
    ['the herring left in 1968, and what remains is a well-known remedy', 'merged'],
    ['동네 도서관은 2015년에 문을 열었다.', 'number'],
    ['시청은 예산을 늘렸다.', 'negation'],
    ['도서관은 올해부터 밤 열 시까지 문을 연다.', 'modality'],
  ])('%s is altered, by %s', (text, kind) => {
    expect(verdictOf(text)).toBe('altered');
    expect(kindsIn(text)).toContain(kind);
  });

  it('is found where two paragraphs, or two articles, are told as one sentence', () => {
    const one = check('The harbour board closed the long pier in March 2019, and the herring left in 1968');
    expect(one.verdict).toBe('altered');
    const two = check(
      'Not every pier is worth saving, because an orchard of tall trees takes fifteen years before it pays',
    );
    expect(two.verdict).toBe('altered');
    expect(two.joint).toBe('merged');
    expect(placesIn(two)).toEqual(['the-long-pier ¶3.1', 'old-orchards ¶1.1']);
  });

  it('is found where sentences change places or come from two articles', () => {
    expect(check('Not every pier is worth saving. Nobody was hurt.')).toMatchObject({
      verdict: 'altered',
      joint: 'rearranged',
    });
    expect(check('Nobody was hurt. Farmers who borrow for seven years cannot wait so long.')).toMatchObject({
      verdict: 'altered',
      joint: 'rearranged',
    });
  });
});

describe('a quote that is said to be from somewhere', () => {
  const TEXT = 'Farmers who borrow for seven years cannot wait so long.';

  it('is right by article, author, outlet or a person named near it', () => {
    expect(verdictOf(TEXT, { article: 'old-orchards' })).toBe('exact');
    expect(verdictOf(TEXT, { source: 'Vos' })).toBe('exact');
    expect(verdictOf(TEXT, { source: 'field letter' })).toBe('exact');
    expect(verdictOf('a compromise that hurts everyone a little', { source: 'Mayor Ahn' })).toBe('exact');
  });

  it('is from another source where the words stand in another article, and shows where', () => {
    for (const options of [
      { article: 'the-long-pier' },
      { source: 'Mara Lindqvist' },
      { source: 'Winston Churchill' },
    ]) {
      const checked = check(TEXT, options);
      expect(checked.verdict).toBe('wrong-source');
      expect(placesIn(checked)).toEqual(['old-orchards ¶1.2']);
    }
  });

  it('is judged by the article named, where that has the words as well', () => {
    const checked = check('The tide waits for the board no more than for anyone.', { article: 'old-orchards' });
    expect(checked.verdict).toBe('exact');
    expect(placesIn(checked)).toEqual(['old-orchards ¶2.1']);
  });
});

describe('a quote that is in no article', () => {
  it.each([
    ['The railway board opened a new tunnel under the mountain in 1911.'],
    ['Ask not what your country can do for you.'],
    ['바다는 오늘도 잔잔하고 하늘은 높다.'],
    ['pier'.repeat(20)],
  ])('isn’t found: %s', (text) => {
    expect(verdictOf(text)).toBe('not-found');
  });

  it('is told apart from the part that is', () => {
    const checked = check('Nobody was hurt. The king of Norway paid for all of the repairs himself, with a smile.');
    expect(checked.verdict).toBe('not-found');
    expect(placesIn(checked)).toEqual(['the-long-pier ¶1.2', undefined]);
  });
});

describe('the verdict “exact”', () => {
  const sentences = [HARBOUR, ORCHARD, LIBRARY].flatMap(({ paragraphs }) => {
    return paragraphs.flatMap(({ text, sentences: spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  });
  const words = sentences.flatMap((sentence) => sentence.split(' '));
  const edit = fc.record({
    sentence: fc.constantFrom(...sentences),
    at: fc.nat(20),
    act: fc.constantFrom('drop', 'swap', 'put', 'double'),
    word: fc.constantFrom(...words),
  });

  it('is given only to words that are in the article, whatever is done to them', () => {
    const texts = [HARBOUR, ORCHARD, LIBRARY].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    const folded = texts.map((text) => foldTypography(text).text);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
        const quote = edits.map(({ sentence, at, act, word }) => {
          const own = sentence.split(' ');
          const i = at % own.length;
          if (act === 'drop') return own.toSpliced(i, 1).join(' ');
          if (act === 'swap') return own.with(i, word).join(' ');
          return own.toSpliced(i, 0, act === 'put' ? word : (own[i] ?? '')).join(' ');
        });
        const answer = verifyQuote({ text: quote.join(' ') }, services);
        const checked = answer.kind === 'verification' ? answer.quotes[0] : undefined;
        if (checked?.verdict !== 'exact') return;
        const said = checked.parts.map(({ quoted }) => foldTypography(quoted).text);
        for (const part of said)
          expect(
            folded.some((text) => text.includes(part)),
            part,
          ).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('verifyQuote', () => {
  it('asks for words where there are none, and for an article that there is', () => {
    expect(verifyQuote({ text: '“…”' }, services)).toMatchObject({ kind: 'problem', problem: { kind: 'no-quote' } });
    expect(verifyQuote({ text: 'Nobody was hurt', article: 'the-moon' }, services)).toMatchObject({
      kind: 'problem',
      problem: { kind: 'unknown-article' },
    });
    expect(verifyQuote({ text: 'Nobody was hurt' }, makeServices([]))).toMatchObject({
      problem: { kind: 'empty-library' },
    });
  });
});
