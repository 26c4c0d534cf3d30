import { describe, expect, it } from 'vitest';
import { americanSpelling } from '#src/language/american-spelling.ts';
import { stem } from '#src/language/stem.ts';

describe('British spellings', () => {
  it.each([
    ['organisation', 'organization'],
    ['realised', 'realized'],
    ['analysed', 'analyzed'],
    ['colourful', 'colorful'],
    ['neighbouring', 'neighboring'],
    ['unfavourable', 'unfavorable'],
    ['kilometres', 'kilometers'],
    ['centred', 'centered'],
    ['defence', 'defense'],
    ['dialogues', 'dialogs'],
    ['travellers', 'travelers'],
    ['anaemia', 'anemia'],
    ['encyclopaedia', 'encyclopedia'],
    ['paediatric', 'pediatric'],
    ['haemoglobin', 'hemoglobin'],
    ['foetus', 'fetus'],
    ['sceptical', 'skeptical'],
  ])('%s is found as %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(stem(british, 'en')).toBe(stem(american, 'en'));
  });

  it.each([
    'four',
    'hour',
    'tour',
    'course',
    'journal',
    'contour',
    'paean',
    'here',
    'metered',
    'called',
    'science',
    'poet',
  ])('leave %s alone', (word) => expect(americanSpelling(word)).toBe(word));

  it.each([
    ['precise', 'precisely'],
    ['advertise', 'advertisement'],
    ['supervise', 'supervision'],
    ['surprised', 'surprises'],
    ['revised', 'revision'],
    ['exercises', 'exercise'],
  ])('leave a root that ends in s alone: %s, %s', (a, b) => expect(stem(a, 'en')).toBe(stem(b, 'en')));
});
