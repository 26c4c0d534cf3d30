import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '#src/language/stem.ts';
import { stemFully } from '#src/language/stem-fully.ts';

/** Forms of one word, or words of one family that questions and texts use for each other. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  es: [
    'año años',
    'vez veces',
    'luz luces',
    'ciudad ciudades',
    'mujer mujeres',
    'país países',
    'obra obras',
    'alto alta altos altas',
    'día días',
    'héroe héroes',
    'idea ideas',
    'gobierno gobiernos',
    'próximo próximos',
    'nación naciones',
    'inglés inglesa ingleses',
    'primero primer primera primeras',
    'cambio cambios cambió cambiar',
    'usar usa usan usado usaron usamos usarse',
    'entrar entra entró',
    'existir existe existían',
    'mantener mantiene mantenga',
  ],
  ru: [
    'остров острова островов',
    'лавров лаврова лаврову',
    'канал канала каналы',
    'система систему системы',
    'финал финала финалу',
    'запись записи записью',
    'служить служит служат служил',
    'держаться держатся держался',
    'рынок рынка рынки',
    'конец конца концы',
    'создать создал создание',
    'юг юга юге',
    'уровень уровня',
    'успеть успел успев',
    'ошибка ошибки ошибок',
    'оценка оценки оценок',
    'направить направил направлен направленный',
    'купить купил купленный',
    'обновить обновил обновлённый обновление',
    'национальный национален',
    'состав состава составе',
    'деревня деревни деревень',
    'знать знает знал знающий',
    'запустить запустил запущен запуск',
  ],
  it: ['anno anni', 'arte arti', 'ora ore', 'opera opere', 'usare usa usato'],
  pt: ['ano anos', 'obra obras', 'olho olhos', 'existe existem existir'],
  ro: ['an ani anii', 'armă arme'],
};

/** Words that begin alike and mean something else. */
const APART: Readonly<Record<string, readonly string[]>> = {
  es: ['río reír', 'año anónimo', 'campo campaña', 'caso casualidad', 'existir éxito'],
  ru: [
    'пять пятнадцать',
    'шесть шестьдесят',
    'берег беречь',
    'план планета',
    'право правительство',
    'идея идеальный',
    'плен пена',
  ],
  it: ['anno annuncio', 'ora orologio'],
};

const casesOf = (table: typeof TOGETHER) =>
  Object.entries(table).flatMap(([language, groups]) => groups.map((group) => [language, group] as const));

describe('stems', () => {
  it.each(casesOf(TOGETHER))('of %s are the same: %s', (language, group) => {
    expect(new Set(group.split(' ').map((word) => stem(word, language))).size).toBe(1);
  });

  it.each(casesOf(APART))('of %s stay apart: %s', (language, pair) => {
    expect(new Set(pair.split(' ').map((word) => stem(word, language))).size).toBe(2);
  });
});

it('a stem taken off fully has nothing left to take off, or would be too short', () => {
  const once = (word: string) => word.replace(/(?:ab|b)$/, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 }), (word) => {
      const stemmed = stemFully(word, once);
      const next = once(stemmed);
      expect(word.startsWith(stemmed)).toBe(true);
      expect(next === stemmed || next.length < 3).toBe(true);
    }),
  );
});
