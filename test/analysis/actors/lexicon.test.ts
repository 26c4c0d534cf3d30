import { describe, expect, it } from 'vitest';
import { NOT_ACTORS } from '#src/analysis/actors/lexicon/not-actors.ts';
import { readLexicon } from '#src/analysis/actors/lexicon/read-lexicon.ts';
import { readWellKnownPeople } from '#src/analysis/actors/people/well-known.ts';
import { countriesIn } from './support.ts';

const lexicon = readLexicon();
const ids = new Set(lexicon.map(({ id }) => id));

/** ISO 3166 codes of the member states of the UN, its two observers and Taiwan, from the UN's list (2024). */
const STATES =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW VA PS TW'.split(
    ' ',
  );

describe('the lexicon of actors', () => {
  it.each(STATES)('has the state %s under the name that Unicode gives it in Korean', (code) => {
    const korean = new Intl.DisplayNames('ko', { type: 'region' }).of(code) ?? '';
    expect(lexicon.filter(({ koreanNames }) => koreanNames.includes(korean))).toHaveLength(1);
  });

  it('gives each actor an id of its own', () => {
    expect(ids.size).toBe(lexicon.length);
  });

  it('gives each English name to one actor only', () => {
    const names = lexicon.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives each Korean name to one actor only', () => {
    const names = lexicon.flatMap(({ koreanNames }) => koreanNames);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names as successors, countries and people’s states only actors that it has', () => {
    const named = lexicon.flatMap(({ successors, country }) => [
      ...successors,
      ...(country === undefined ? [] : [country]),
    ]);
    const states = readWellKnownPeople().map(({ of }) => of);
    expect([...named, ...states].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(
    lexicon
      .filter(({ kind, aliases }) => kind === 'country' && aliases[0]?.isAmbiguous === false)
      .map((actor) => [actor.name, actor.id] as const),
  )('finds %s by its name in a sentence', (name, id) => {
    expect(countriesIn(`Officials said that ${name} had agreed.`)).toContain(id);
  });

  it('hides with each longer name a name that it has', () => {
    const names = lexicon.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    const idle = NOT_ACTORS.flatMap((group) => group.names).filter((longer) => {
      return !names.some((name) => longer !== name && ` ${longer} `.replaceAll('-', ' ').includes(` ${name} `));
    });
    expect(idle).toEqual([]);
  });

  it.each(NOT_ACTORS.flatMap(({ names }) => names))('takes “%s” for no country', (name) => {
    const text = `They spoke of ${name} yesterday.`;
    expect(countriesIn(text)).toEqual([]);
  });
});
