import { describe, expect, it } from 'vitest';
import { matchTexts } from '#src/search/match-texts.ts';

const TEXTS = [
  { language: 'en', text: 'Oslo pays for the charging stations of its ferries.' },
  { language: 'en', text: 'The ferry was bought by the council.' },
  { language: 'ko', text: '섬 주민들은 나룻배를 기다렸다. 제재 때문이다.' },
  { language: 'en', text: 'A starter of wild yeast doubles in four hours.' },
];

describe('a search of a few texts', () => {
  it.each([
    ['charging', [0]],
    ['council', [1]],
    ['ferry', [1, 0]],
    ['ferries', [0, 1]],
    ['buy ferry', [1]],
    ['chargin statons', [0]],
    ['yesat', [3]],
    ['doub', [3]],
    ['나룻배', [2]],
    ['제재를', [2]],
    ['the council', [1]],
    ['ferry yeast', []],
    ['volcano', []],
    ['!?', []],
    ['', []],
  ])('“%s” finds %j', (typed, numbers) => {
    expect(matchTexts(typed, TEXTS)).toEqual(numbers);
  });

  it('guesses only where no text has the word itself', () => {
    const texts = ['the veto', 'the vote'].map((text) => ({ language: 'en', text }));
    expect(matchTexts('vote', texts)).toEqual([1]);
    expect(matchTexts('votr', texts)).toEqual([1]);
  });
});
