import { describe, expect, it } from 'vitest';
import { createAnalyser } from '#src/search/analyse-text.ts';

const matter = (text: string, language: string) =>
  createAnalyser(language)
    .analyse(text)
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['zh', '港口工人为什么罢工了？', ['港口', '工人', '罢工']],
    ['zh', '成立于2019年', ['成立', '2019', '年']],
    ['ja', 'トンネルの工事は終わった', ['トンネル', '工事', '終']],
    ['fr', 'L’eau qu’il boit n’est pas celle d’Arles', ['eau', 'boit', 'arles']],
    ['it', "l'acqua dell'isola", ['acqua', 'isola']],
    ['de', 'Das Unternehmen an der Straße', ['unternehmen', 'strasse']],
  ])('in %s “%s”', (language, text, words) => expect(matter(text, language)).toEqual(words));

  it('stand where they are written', () => {
    const texts = [
      ['zh', '港口工人为什么在2019年罢工了？'],
      ['ja', '「トンネルの工事」は１９８９年に終わった。'],
      ['fr', 'L’eau qu’il boit'],
    ] as const;
    for (const [language, text] of texts) {
      for (const { word, start, end } of createAnalyser(language).analyse(text)) {
        expect(text.slice(start, end).normalize('NFKC').toLowerCase()).toBe(word);
      }
    }
  });

  it('that no dictionary knows are found by their pairs of characters', () => {
    const [first] = createAnalyser('zh').analyse('沈临砚');
    expect(first?.grams).toEqual(expect.arrayContaining(['沈临', '临砚']));
  });
});

describe('letters that Unicode doesn’t take apart', () => {
  it('meet how they are typed without them', () => {
    expect(matter('cœur', 'fr')).toEqual(matter('coeur', 'fr'));
    expect(matter('Straße', 'de')).toEqual(matter('Strasse', 'de'));
  });
});
