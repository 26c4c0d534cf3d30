import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesFrom, editDistance } from '#src/language/edit-distance.ts';
import { compileNames } from '#src/language/find-names.ts';
import { stem } from '#src/language/stem.ts';
import { foldText, tokenise } from '#src/language/tokenise.ts';

describe('words', () => {
  it('are found in every script, folded, with their places', () => {
    const text = 'China’s café, 제2차 세계 대전, 我喜欢北京。 Ünïted';
    expect(tokenise(text).map(({ word }) => word)).toEqual([
      'china',
      'cafe',
      '제2차',
      '세계',
      '대전',
      '我',
      '喜欢',
      '北京',
      'united',
    ]);
  });

  it('are slices of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldText(text.slice(start, end)).replace(/['’ʼ]/g, '')).toContain(word);
          last = end;
        }
      }),
    );
  });

  it.each([
    ['en', 'flew', 'flying'],
    ['en', 'weapons', 'weapon'],
    ['en', 'children', 'child'],
    ['en', 'sanctions', 'sanctioned'],
    ['ko', '러시아는', '러시아에서'],
    ['ko', '만들었다', '만들었나'],
    ['es', 'economía', 'económico'],
    ['es', 'murieron', 'muerte'],
    ['es', 'tradujo', 'traducir'],
    ['ru', 'пришли', 'прийти'],
    ['ru', 'дней', 'день'],
    ['fr', 'nationale', 'nationaux'],
    ['ru', 'россия', 'россии'],
  ])('of %s are one by their stem: %s, %s', (language, a, b) => expect(stem(a, language)).toBe(stem(b, language)));

  it('stay apart where they are', () => {
    expect(stem('나라', 'ko')).toBe('나라');
    expect(stem('news', 'en')).not.toBe(stem('new', 'en'));
  });
});

/** The plain recursion over prefixes, slow and obvious. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swap = a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1;
  return Math.min(
    naiveDistance(a.slice(0, -1), b) + 1,
    naiveDistance(a, b.slice(0, -1)) + 1,
    naiveDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swap ? naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('edit distance', () => {
  it('is what the naive recursion says, up to the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(naiveDistance(a, b), max + 1));
        expect(distancesFrom(a)(b, max)).toBe(Math.min(naiveDistance(a, b), max + 1));
      }),
    );
  });

  it('is the same from a word made ready for many, however long and in whatever script', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '밥', '𝒳'), maxLength: 40 });
    const edited = word.chain((from) =>
      fc.tuple(
        fc.constant(from),
        fc.oneof(
          word,
          fc.shuffledSubarray(Array.from(from)).map((letters) => letters.join('')),
        ),
      ),
    );
    fc.assert(
      fc.property(edited, fc.integer({ min: 0, max: 8 }), ([a, b], max) => {
        expect(distancesFrom(a)(b, max)).toBe(editDistance(a, b, max));
      }),
      { numRuns: 500 },
    );
  });
});

describe('names', () => {
  const names = compileNames([
    { name: 'Russia', aliases: ['Moscow', 'Kremlin', 'Russian', '러시아'] },
    { name: 'United States', aliases: ['U.S.', 'US'] },
    { name: 'South Korea', aliases: ['Seoul', 'the South', 'South Korean'] },
  ]);
  const found = (text: string) =>
    names.find(text).map(({ named, start, end }) => `${named.name}: ${text.slice(start, end)}`);

  it('are found under every alias, the longest first, as whole words', () => {
    expect(found('The Kremlin and a South Korean ship left Russianville for Moscow.')).toEqual([
      'Russia: Kremlin',
      'South Korea: South Korean',
      'Russia: Moscow',
    ]);
    expect(found('러시아는 컸다')).toEqual(['Russia: 러시아']);
  });

  it('are not pieces of longer names, nor pronouns', () => {
    expect(found('The South China Sea told us nothing.')).toEqual([]);
    expect(found('The South told the U.S. so, said US officials.')).toEqual([
      'South Korea: The South',
      'United States: U.S.',
      'United States: US',
    ]);
  });

  it('are found as people type them, but “us” stays a pronoun', () => {
    const typed = (text: string) => names.findTyped(text).map(({ named }) => named.name);
    expect(typed('what did moscow tell us about seoul')).toEqual(['Russia', 'South Korea']);
    expect(typed('US and russia')).toEqual(['United States', 'Russia']);
    expect(typed('Us and russia')).toEqual(['Russia']);
    expect(typed('WHAT DID MOSCOW TELL US')).toEqual(['Russia']);
  });
});
