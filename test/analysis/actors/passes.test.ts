import { describe, expect, it } from 'vitest';
import type { Mention } from '#src/analysis/actors/actor.ts';
import { findActors } from '#src/analysis/actors/find-actors.ts';
import { isSubject } from '#src/analysis/actors/is-subject.ts';
import { readGold } from '../../gold/read-gold.ts';
import { NEWS_SENTENCES } from './news-sentences.ts';
import { actorsIn, articleOf, countriesIn } from './support.ts';

function mentionsOf(id: string, ...paragraphs: string[]): readonly Mention[] {
  return actorsIn(...paragraphs).find((actor) => actor.id === id)?.mentions ?? [];
}

describe('a mention', () => {
  const texts = [
    ...NEWS_SENTENCES.map(({ text }) => text),
    ...readGold().map(({ sentences }) => Object.values(sentences).join(' ')),
  ];

  it.each(texts)('is a slice of its paragraph, inside its sentence: “%s”', (text) => {
    const article = articleOf({ paragraphs: [text] });
    for (const { mentions } of findActors(article)) {
      for (const { paragraph, sentence, span, alias } of mentions) {
        const { text: whole = '', sentences = [] } = article.paragraphs[paragraph - 1] ?? {};
        const { start = -1, end = -1 } = sentences[sentence - 1] ?? {};
        expect(whole.slice(span.start, span.end)).toBe(alias);
        expect(start <= span.start && span.end <= end).toBe(true);
      }
    }
  });
});

describe('the end of a name', () => {
  it('leaves a possessive outside', () => {
    expect(mentionsOf('china', 'China’s army and the Russians’ fleet met.')).toMatchObject([{ alias: 'China' }]);
    expect(mentionsOf('russia', 'China’s army and the Russians’ fleet met.')).toMatchObject([{ alias: 'Russians' }]);
    expect(mentionsOf('united-states', 'The U.S.-led force left the U.S.').map(({ alias }) => alias)).toEqual([
      'U.S.',
      'U.S.',
    ]);
  });
});

describe('compounds and directions', () => {
  it.each([
    ['Sino-Russian trade grew.', ['china', 'russia']],
    ['As the North-Russia summit showed, North Korea trades.', ['north-korea', 'russia']],
    ['South Korea hosts a South-China-Japan summit.', ['china', 'japan', 'south-korea']],
    ['North and South Korea talked.', ['north-korea', 'south-korea']],
    ['South Korea waited; the North fired.', ['north-korea', 'south-korea']],
    ['North Vietnam won and the South fell.', ['north-vietnam', 'south-vietnam']],
    ['Inter-Korean talks began.', ['north-korea', 'south-korea']],
  ])('are read in “%s”', (text, wanted) => {
    expect(countriesIn(text)).toEqual(wanted);
  });

  it.each([
    'In 1861 the South left and the North fought.',
    'The global South waits.',
    'They went south to the north shore.',
  ])('are left alone in “%s”', (text) => {
    expect(countriesIn(text)).toEqual([]);
  });
});

describe('“the two countries”', () => {
  it('are those that the sentence names before', () => {
    expect(
      mentionsOf('peru', 'Chile and Peru met. Both countries gained.').map(({ kind, sentence }) => [kind, sentence]),
    ).toEqual([
      ['explicit', 1],
      ['implied', 2],
    ]);
  });

  it('are those of the paragraph before, if it names just two', () => {
    expect(mentionsOf('chile', 'Chile fired. Peru answered.', 'Both sides are on alert.').at(-1)).toMatchObject({
      paragraph: 2,
      kind: 'implied',
      alias: 'Both sides',
    });
  });

  it('are nobody where the number doesn’t fit', () => {
    const kinds = actorsIn('Chile, Peru and Bolivia met. The two neighbours gained.').flatMap(({ mentions }) =>
      mentions.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('implied');
  });
});

describe('officials, bodies and places', () => {
  it('officials name their state, poets and runners don’t', () => {
    expect(mentionsOf('ghana', 'Ghanaian Foreign Minister Esi Addo came. Addo left.').at(-1)).toMatchObject({
      kind: 'by-person',
      sentence: 2,
    });
    expect(mentionsOf('ghana', 'Ghanaian poet Esi Addo came. Addo left.')).toHaveLength(1);
  });

  it('a state’s bodies name it, a news agency doesn’t', () => {
    expect(mentionsOf('united-states', 'The Pentagon answered.')).toMatchObject([{ kind: 'by-organisation' }]);
    expect(mentionsOf('south-korea', 'Yonhap reported it.')).toEqual([]);
  });

  it('an abbreviation in brackets stands for the body later on', () => {
    const board = actorsIn('The Volta River Board (VRB) met. The VRB voted.').find(
      ({ kind }) => kind === 'organisation',
    );
    expect(board).toMatchObject({
      name: 'Volta River Board',
      mentions: [{ sentence: 1 }, { sentence: 1 }, { sentence: 2 }],
    });
  });

  it('a capital where somebody only lives is a venue', () => {
    expect(mentionsOf('austria', 'She was born in Vienna.')).toMatchObject([{ kind: 'venue' }]);
    expect(mentionsOf('austria', 'Vienna refused.')).toMatchObject([{ kind: 'explicit' }]);
  });
});

describe('a curator’s names', () => {
  it('add to a known actor, and make new ones', () => {
    const actors = [
      { name: 'Russia', aliases: ['the bear'] },
      { name: 'Mudmen', kind: 'organisation' as const, aliases: [] },
    ];
    const found = findActors(articleOf({ paragraphs: ['The bear growled at the Mudmen.'], actors }));
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ['russia', 'country'],
      ['mudmen', 'organisation'],
    ]);
  });
});

describe('a subject', () => {
  const check = (marked: string) => {
    const [before = '', name = '', after = ''] = marked.split(/[[\]]/);
    return isSubject(`${before}${name}${after}`, { start: before.length, end: before.length + name.length });
  };

  it.each([
    '[Chile] signed the treaty.',
    'But [Chile] does not agree.',
    '[Chile] and Peru share a desert.',
    '[Chile], which has copper, wants more.',
    'Vietnam’s leader, [To Lam], had chosen it.',
    '[Chile] also exports wine.',
  ])('is seen in “%s”', (marked) => {
    expect(check(marked)).toBe(true);
  });

  it.each([
    'Trade with [Chile] grew.',
    '[Chile]’s army left.',
    'They lured [Chile] into it.',
    'The [Chile]-Peru border closed.',
    'Relations between Peru and [Chile] improved.',
  ])('isn’t seen in “%s”', (marked) => {
    expect(check(marked)).toBe(false);
  });
});
