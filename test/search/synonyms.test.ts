import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stem } from '#src/language/stem.ts';
import { isStopWord } from '#src/language/stop-words.ts';
import { loadSynonyms, relatedWords } from '#src/search/synonyms/load-synonyms.ts';
import { formatSynonyms } from '../../scripts/synonyms/format-synonyms.ts';
import { readWordNet } from '../../scripts/synonyms/read-wordnet.ts';
import { relateStems } from '../../scripts/synonyms/relate-stems.ts';

const folder = join(import.meta.dirname, '../../src/search/synonyms');
const written = readFileSync(join(folder, 'synonyms.txt'), 'utf8');
const stems = written
  .trimEnd()
  .split('\n')
  .map((line) => line.slice(0, line.indexOf(' ')));

const table = loadSynonyms();
const closeness = (a: string, b: string) => table.related(stem(a, 'en')).get(stem(b, 'en')) ?? 0;

describe('the synonyms', () => {
  it.each([
    ['buy', 'purchase'],
    ['assist', 'help'],
    ['war', 'conflict'],
    ['car', 'automobile'],
    ['begin', 'start'],
    ['cost', 'price'],
    ['big', 'large'],
    ['strong', 'powerful'],
    ['threat', 'menace'],
    ['nation', 'country'],
    ['teacher', 'instructor'],
    ['attack', 'assault'],
  ])('relate %s to %s', (a, b) => {
    expect(closeness(a, b)).toBeGreaterThan(0.25);
  });

  it.each([
    ['decide', 'decision'],
    ['economic', 'economy'],
    ['angry', 'anger'],
    ['treaty', 'agreement'],
    ['ship', 'vessel'],
  ])('relate %s to %s, which is derived from it or its kind', (a, b) => {
    expect(closeness(a, b)).toBeGreaterThan(0);
  });

  it.each([
    ['rise', 'fall'],
    ['buy', 'sell'],
    ['increase', 'decrease'],
    ['win', 'lose'],
    ['begin', 'end'],
    ['cheap', 'expensive'],
    ['rich', 'poor'],
    ['hot', 'cold'],
    ['old', 'new'],
    ['love', 'hate'],
    ['strong', 'weak'],
    // WordNet relates these otherwise too, as each other's kind or by their definitions.
    ['difficult', 'easy'],
    ['necessary', 'unnecessary'],
    ['defeat', 'victory'],
    ['hope', 'despair'],
    ['primary', 'secondary'],
  ])('keep the opposites %s and %s apart', (a, b) => {
    expect(closeness(a, b)).toBe(0);
  });

  it.each([
    ['begin', 'start', 'enter'],
    ['buy', 'purchase', 'bribe'],
    ['help', 'assist', 'support'],
    ['war', 'conflict', 'action'],
    ['car', 'automobile', 'vehicle'],
  ])('put what means the same first: to %s, %s is closer than %s', (word, close, loose) => {
    expect(closeness(word, close)).toBeGreaterThan(closeness(word, loose));
    expect([...table.related(stem(word, 'en')).values()]).toEqual(
      [...table.related(stem(word, 'en')).values()].toSorted((a, b) => b - a),
    );
  });

  it('are empty for a word that the table does not know', () => {
    for (const word of ['', 'zzyzx', 'пошлина', '관세', 'buy purchas', '__proto__']) {
      expect(table.related(word).size).toBe(0);
    }
  });

  it('hold from both sides, within the range, and never for grammar words', () => {
    const faults = stems.flatMap((a) => {
      return [...table.related(a)]
        .filter(([b, value]) => a === b || value <= 0 || value > 1 || table.related(b).get(a) !== value)
        .map(([b]) => `${a} ${b}`);
    });
    expect(faults).toEqual([]);
    expect(stems.filter((known) => isStopWord(known, 'en'))).toEqual([]);
  });
});

describe('the table of synonyms', () => {
  const wordNet = readWordNet();

  it('is small', () => {
    expect(statSync(join(folder, 'synonyms.txt')).size).toBeLessThan(1_000_000);
    expect(Math.max(...stems.map((known) => table.related(known).size))).toBeLessThanOrEqual(100);
  });

  it('comes with the licence that WordNet asks every copy to carry', () => {
    const licence = readFileSync(join(folder, 'LICENCE-WORDNET.txt'), 'utf8');
    expect(licence).toContain('WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.');
    expect(licence).toBe(wordNet.licence);
  });

  it('is what `npm run make:synonyms` makes, to the byte; run it after a change to stems or stop words', () => {
    // Not `toBe(written)`, which would print a megabyte.
    expect(formatSynonyms(relateStems(wordNet.synsets)) === written).toBe(true);
  }, 60_000);
});

describe('everyday words', () => {
  const related = (a: string, b: string, language: string) =>
    relatedWords(stem(a, language), language).get(stem(b, language)) ?? 0;

  it.each([
    ['es', 'nació', 'nacimiento'],
    ['es', 'barco', 'buque'],
    ['ru', 'война', 'сражение'],
    ['ko', '나라', '국가'],
    ['ko', '죽었다', '사망한'],
    ['ru', 'корабль', 'судно'],
    ['en', 'troops', 'army'],
    ['de', 'Schiff', 'Dampfer'],
    ['de', 'entscheiden', 'Beschluss'],
    ['fr', 'navire', 'vaisseau'],
    ['zh', '资金', '款项'],
    ['ja', '費用', '経費'],
  ])('of %s relate %s to %s, and back', (language, a, b) => {
    expect(related(a, b, language)).toBeGreaterThan(0.25);
    expect(related(b, a, language)).toBe(related(a, b, language));
  });

  it.each(['en', 'es', 'ru', 'ko', 'de', 'fr', 'zh', 'ja'])(
    'of %s are groups of two stems at least, each written once',
    (language) => {
      const path = join(folder, `everyday-words.${language}.txt`);
      const groups = readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => [...new Set(line.split(' ').map((word) => stem(word, language)))].toSorted());
      expect(groups.filter((group) => group.length < 2 || group.includes(''))).toEqual([]);
      const keys = groups.map((group) => group.join(' '));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    },
  );

  it('keep opposites apart, and know no other language', () => {
    expect(related('comprar', 'vender', 'es')).toBe(0);
    expect(related('победа', 'поражение', 'ru')).toBe(0);
    expect(related('승리', '패배', 'ko')).toBe(0);
    expect(related('kaufen', 'verkaufen', 'de')).toBe(0);
    expect(related('victoire', 'défaite', 'fr')).toBe(0);
    expect(related('胜利', '失败', 'zh')).toBe(0);
    expect(related('勝利', '敗北', 'ja')).toBe(0);
    expect(related('nave', 'barca', 'it')).toBe(0);
  });
});
