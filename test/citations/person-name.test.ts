import { describe, expect, it } from 'vitest';
import { readName } from '#src/citations/person-name.ts';

describe('readName', () => {
  it.each([
    ['Shin Bong-sup', 'Shin', 'Bong-sup'],
    ['SHIN Bong-sup', 'Shin', 'Bong-sup'],
    ['Kim Dae-Jung', 'Kim', 'Dae-Jung'],
    ['Yoon Suk-yeol', 'Yoon', 'Suk-yeol'],
    ['Kim Il Sun', 'Kim', 'Il Sun'],
    ['Lee Kun Hee', 'Lee', 'Kun Hee'],
    ['Xi Jinping', 'Xi', 'Jinping'],
    ['Zhang Xiaoming', 'Zhang', 'Xiaoming'],
    ['Ma Ying-jeou', 'Ma', 'Ying-jeou'],
    ['Tsai Ing-wen', 'Tsai', 'Ing-wen'],
  ])('reads %s as family name first', (name, family, given) => {
    expect(readName(name)).toEqual({ kind: 'person', family, given, isFamilyFirst: true });
  });

  it.each([
    ['Harry S. Truman', 'Truman', 'Harry S.'],
    ['Bong-sup Shin', 'Shin', 'Bong-sup'],
    ['Jinping Xi', 'Xi', 'Jinping'],
    ['Lee Harper', 'Harper', 'Lee'],
    ['Kim Campbell', 'Campbell', 'Kim'],
    ['Lee Smith-Jones', 'Smith-Jones', 'Lee'],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
    ['Charles de la Cour', 'de la Cour', 'Charles'],
    ['Siobhán O’Neill', 'O’Neill', 'Siobhán'],
    ['Shin, Bong-sup', 'Shin', 'Bong-sup'],
    ['van Beethoven, Ludwig', 'van Beethoven', 'Ludwig'],
  ])('reads %s as given name first', (name, family, given) => {
    expect(readName(name)).toEqual({ kind: 'person', family, given, isFamilyFirst: false });
  });

  it('keeps a suffix apart', () => {
    const king = { kind: 'person', family: 'King', given: 'Martin Luther', suffix: 'Jr.', isFamilyFirst: false };
    expect(readName('Martin Luther King, Jr.')).toEqual(king);
    expect(readName('Martin Luther King Jr.')).toEqual(king);
  });

  it.each([
    'Pilcrow contributors',
    'BBC News',
    'Reuters',
    'The Editorial Board',
    'Ministry of Unification',
    'Harbour Review staff',
    'Harbour Board, Inc.',
    'Korea Institute',
    '신봉섭',
    '신 봉섭',
    '习近平',
    'Kim Lee',
    'Kim Il Sohn',
    'Lee Susan',
    'Madonna',
    'A and B',
    '',
  ])('leaves %j as it is', (name) => {
    expect(readName(name)).toEqual({ kind: 'literal', name });
  });
});
