import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '#src/articles/passage.ts';
import { formatLocator } from '#src/citations/reference.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const { searcher } = makeServices();

function find(text: string, article?: typeof FERRY) {
  return searcher.find({ text, article: article?.slug, limit: 10 });
}

function places(text: string): string[] {
  return find(text).hits.map(
    ({ passage }) => `${passage.article.slug} ${passage.paragraph.number}.${passage.sentence}`,
  );
}

function marked(text: string): string[] {
  const [hit] = find(text).hits;
  return hit ? hit.marks.map(({ start, end }) => hit.passage.paragraph.text.slice(start, end)) : [];
}

describe('a question', () => {
  it.each([
    ['why did the ferry stop?', 'the-ferry 1.1'],
    ['how much would an electric ferry cost', 'the-ferry 2.1'],
    ['what does the owner say about diesel', 'the-ferry 1.2'],
    ['since when does Norway have electric ferries?', 'the-ferry 3.1'],
    ['what makes bread sour', 'sour-bread 2.2'],
    ['how long does a starter take to double', 'sour-bread 1.2'],
    ['how much money would an electric ferry cost', 'the-ferry 2.1'],
    ['in what year did Norway get electric ferries?', 'the-ferry 3.1'],
  ])('“%s” is answered first by %s', (question, place) => {
    expect(places(question)[0]).toBe(place);
    expect(find(question).isCovered).toBe(true);
  });

  it('in Korean is answered by a number of what it counts', () => {
    const letters = makeArticle({
      slug: 'letters',
      language: 'ko',
      paragraphs: ['훈민정음 반포 480돌을 기념해 모임을 열었다.', '임금이 훈민정음 28자를 몸소 만들었다.'],
    });
    const { searcher: korean } = makeServices([letters]);
    const [first] = korean.find({ text: '훈민정음은 몇 자야?', limit: 3 }).hits;
    expect(first && formatLocator(first.passage)).toBe('¶2.1');
    expect(korean.find({ text: '훈민정음은 몇 장이야?', limit: 3 })).toMatchObject({
      isCovered: false,
      lacks: 'number',
    });
  });

  it.each(['how much money would an electric ferry cost', 'in what year did Norway get electric ferries?'])(
    'isn’t about the noun that names the kind of answer: “%s”',
    (text) => expect(find(text).uncovered).toEqual([]),
  );

  it('asked by sentence may be answered by several of a paragraph, the best one first', () => {
    const text = 'how long does a starter take to double';
    const bySentence = searcher.find({ text, limit: 10, isBySentence: true }).hits;
    const locators = bySentence.map(({ passage }) => formatLocator(passage));
    expect(locators[0]).toBe('¶1.1–2');
    expect(new Set(bySentence.map(({ passage }) => passageText(passage))).size).toBe(bySentence.length);
    expect(bySentence.map(({ score }) => score)).toEqual(
      bySentence.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    const paragraphs = find(text).hits.map(({ passage }) => passage.paragraph);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('asked by sentence joins a neighbour that comes next, in the text’s order', () => {
    const [first] = searcher.find({ text: 'why did the ferry stop', limit: 3, isBySentence: true }).hits;
    expect(first && formatLocator(first.passage)).toBe('¶1.1–2');
  });

  it('asked by sentence joins two neighbours at most, and shows no sentence twice', () => {
    const words = fc.constantFrom(
      'ferry',
      'diesel',
      'Norway',
      'islanders',
      'electric',
      'starter',
      'council',
      'cost',
      'silence',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 10 }), (asked, limit) => {
        const { hits } = searcher.find({ text: asked.join(' '), limit, isBySentence: true });
        const shown = hits.flatMap(({ passage: { article, paragraph, sentence = 0, lastSentence = sentence } }) => {
          expect(lastSentence - sentence).toBeLessThanOrEqual(1);
          return [sentence, lastSentence]
            .slice(0, lastSentence - sentence + 1)
            .map((one) => `${article.slug} ${paragraph.number}.${one}`);
        });
        expect(new Set(shown).size).toBe(shown.length);
        expect(hits.length).toBeLessThanOrEqual(limit);
        // What comes first doesn't depend on how much is wanted.
        const all = searcher.find({ text: asked.join(' '), limit: 10, isBySentence: true }).hits;
        expect(hits).toEqual(all.slice(0, hits.length));
      }),
    );
  });

  it('is told apart by a word like “before” and “after”', () => {
    const strike = makeArticle({
      slug: 'the-strike',
      paragraphs: ['Before the strike the port shipped coal.', 'After the strike the port shipped grain.'],
    });
    const first = (text: string) => makeServices([strike]).searcher.find({ text, limit: 1 }).hits[0];
    expect(first('what did the port ship before the strike?')?.passage.paragraph.number).toBe(1);
    expect(first('what did the port ship after the strike?')?.passage.paragraph.number).toBe(2);
  });

  it('is answered although its words are misspelt', () => {
    expect(places('elektric fery in norwey')[0]).toBe('the-ferry 3.1');
    expect(places('lactobacilus franciso')[0]).toBe('sour-bread 2.1');
  });

  it('is found under an actor’s other names', () => {
    expect(marked('what does Norway pay for')).toEqual(expect.arrayContaining(['Norway']));
    expect(places('the American navy')[0]).toBe('the-ferry 2.2');
  });

  it('about what no article speaks of is not covered, and the words are named', () => {
    const result = find('what does the article say about climate change');
    expect(result).toMatchObject({ isCovered: false, uncovered: ['climate change'] });
    expect(find('who won the football championship').isCovered).toBe(false);
    expect(find('tell me about Portugal')).toMatchObject({ isCovered: false, uncovered: ['Portugal'], hits: [] });
  });

  it('about one article isn’t answered by another', () => {
    expect(find('what makes bread sour', FERRY).isCovered).toBe(false);
    expect(find('what makes bread sour', BREAD).isCovered).toBe(true);
  });

  it('of grammar words only has no topic', () => {
    expect(find('what is it about?').hasTopic).toBe(false);
    expect(find('').hasTopic).toBe(false);
  });
});

describe('a phrase', () => {
  it('comes before its words apart', () => {
    const apart = makeArticle({
      slug: 'apart',
      paragraphs: ['The line was long and red.', 'They crossed a red line there.', 'Red was the line.'],
    });
    const { hits } = makeServices([apart]).searcher.find({ text: 'red line', limit: 3 });
    expect(hits[0]?.passage.paragraph.number).toBe(2);
  });
});

describe('marks', () => {
  it('are the words that match, in order, without overlaps', () => {
    expect(marked('did the ferries stop')).toEqual(['ferry', 'stopped']);
  });

  it('are all words of a name, under whichever name the text has it', () => {
    const summit = makeArticle({
      slug: 'summit',
      paragraphs: ['South Korea and the United States signed a treaty.', 'Seoul paid for it.'],
    });
    const marks = (text: string) => {
      const { hits } = makeServices([summit]).searcher.find({ text, limit: 2 });
      return hits.map(({ passage, marks: own }) =>
        own.map(({ start, end }) => passage.paragraph.text.slice(start, end)),
      );
    };
    expect(marks('did South Korea sign with the US?')).toEqual([['South Korea', 'United States', 'signed'], ['Seoul']]);
  });

  it('are of a state whose name is written like a pronoun', () => {
    const navy = makeArticle({ slug: 'navy', paragraphs: ['Nobody asked us.', 'America sells used ships.'] });
    const { searcher: asked } = makeServices([navy]);
    expect(asked.find({ text: 'What does the US sell?', limit: 1 }).hits[0]?.passage.paragraph.number).toBe(2);
    expect(asked.find({ text: 'What about the US?', limit: 1 })).toMatchObject({ hasTopic: true, uncovered: [] });
    expect(asked.find({ text: 'What about us?', limit: 1 }).hits).toEqual([]);
    // “un” is no United Nations where it is an article.
    const nave = makeArticle({ slug: 'nave', language: 'es', paragraphs: ['El puerto vendió un barco.'] });
    const { hits } = makeServices([nave]).searcher.find({ text: '¿Vendió el puerto un barco?', limit: 1 });
    expect(hits[0]?.marks).toHaveLength(3);
    // Nor is a question word the World Health Organization.
    expect(asked.find({ text: 'Who sells ships?', limit: 1 })).toMatchObject({ isCovered: true, uncovered: [] });
  });

  it('slice words of the paragraph, whatever is asked', () => {
    const word = fc.constantFrom(
      'ferry',
      'electric',
      'Norway',
      'oslo',
      'U.S.',
      'desel',
      'sour',
      'the',
      'mayor',
      'winter',
      'xyzzy',
      'on',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        for (const { passage, marks } of find(words.join(' ')).hits) {
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(passage.paragraph.text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
            last = end;
          }
          expect(passage.paragraph.text).toContain(passageText(passage));
        }
      }),
    );
  });
});

describe('articles of several languages', () => {
  const korean = makeArticle({
    slug: 'ko',
    language: 'ko',
    paragraphs: ['세종은 1443년에 글자를 만들었다.', '러시아는 이 글과 관계가 없다.'],
  });
  const mixed = makeServices([FERRY, korean]).searcher;

  it('are asked in each one’s own', () => {
    const first = (text: string) => mixed.find({ text, limit: 1 }).hits[0]?.passage;
    expect(first('세종이 글자를 언제 만들었나')?.paragraph.number).toBe(1);
    expect(first('Russia')?.article.slug).toBe('ko');
    expect(first('electric ferry')?.article.slug).toBe('the-ferry');
  });

  it.each([
    // 없던 belongs to the team before it, and the player is known; a bare noun modifies the next one.
    ['팀이 없던 옥채민은 어떻게 던졌나?', ['팀이 없던', '던졌나']],
    ['지진 피해 2024년에 있었나?', ['지진 피해']],
    // The adjective follows in Spanish.
    ['¿Quién vio la contaminación fábrica?', ['vio', 'contaminación']],
  ])('tell what is missing without what is there: %s', (text, uncovered) => {
    const baseball = makeArticle({
      slug: 'baseball',
      language: 'ko',
      paragraphs: ['투수 옥채민은 스물두 경기에 나왔다.', '대회는 2024년에 열렸다.', '피해는 없었다.'],
    });
    const mill = makeArticle({ slug: 'mill', language: 'es', paragraphs: ['Ana Ruiz abrió la fábrica de papel.'] });
    expect(makeServices([baseball, mill]).searcher.find({ text, limit: 2 }).uncovered).toEqual(uncovered);
  });

  it('miss no word that a paragraph says in another way', () => {
    const club = makeArticle({
      slug: 'club',
      paragraphs: ['Many people were injured when the stand fell.', 'The club paid.'],
    });
    const missing = (text: string) => makeServices([club]).searcher.find({ text, limit: 3 }).uncovered;
    expect(missing('Was anybody hurt by the stand?')).toEqual([]);
    expect(missing('Was anybody deafened by the stand?')).toEqual(['deafened']);
  });

  it('tell what is missing in the words of the one that is asked in', () => {
    const chinese = makeArticle({ slug: 'zh', language: 'zh', paragraphs: ['断桥修了八年。', '老城有一座石桥。'] });
    const japanese = makeArticle({ slug: 'ja', language: 'ja', paragraphs: ['湖に魚がいる。', '湖の水は深い。'] });
    const { searcher: both } = makeServices([japanese, chinese]);
    expect(both.find({ text: '校长为什么辞职？', limit: 3 })).toMatchObject({
      isCovered: false,
      uncovered: expect.arrayContaining(['校长']) as string[],
    });
    expect(both.find({ text: '湖の鳥は何羽いますか', limit: 3 }).hits[0]?.passage.article.slug).toBe('ja');
  });
});

describe('a library without articles', () => {
  it('covers nothing', () => {
    expect(makeServices([]).searcher.find({ text: 'ferry', limit: 3 })).toMatchObject({ hits: [], isCovered: false });
  });
});
