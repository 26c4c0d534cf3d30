import { describe, expect, it } from 'vitest';
import { describeActor } from '#src/answers/describe-actor.ts';
import { listActors } from '#src/answers/list-actors.ts';
import { listPeople } from '#src/answers/list-people.ts';
import { showAnalysis } from '#src/answers/show-analysis.ts';
import { createPaint } from '#src/terminal/paint.ts';
import { renderForTerminal } from '#src/terminal/render-answer.ts';
import { toJson } from '#src/terminal/to-json.ts';
import { ENGLISH } from '#src/words/english.ts';
import { KOREAN } from '#src/words/korean.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const services = makeServices([
  makeArticle({
    slug: 'gas',
    title: 'Gas',
    paragraphs: ['Kenyan President William Ruto spoke. Ruto met Tanzania’s envoys.', 'Kenya must publish the price.'],
  }),
]);
const plain = { paint: createPaint({ hasColours: false }), page: 0, passagesAPage: 3 };

describe('actors for programs', () => {
  it('have every passage with its place, its words and how it names the actor', () => {
    const { passages, people } = toJson(describeActor({ name: 'kenya' }, services), Number.POSITIVE_INFINITY);
    expect(passages).toMatchObject([
      { paragraph: 2, sentence: 1, text: 'Kenya must publish the price.', kind: 'explicit', subject: true },
      { paragraph: 1, sentence: 1, kind: 'explicit' },
      { paragraph: 1, sentence: 2, text: 'Ruto met Tanzania’s envoys.', kind: 'by-person', subject: false },
    ]);
    expect(people).toMatchObject([{ name: 'William Ruto', role: 'President', of: 'Kenya', first: { paragraph: 1 } }]);
  });

  it('say in an analysis who there is, with mentions as slices, and the people apart', () => {
    const json = toJson(showAnalysis('gas', services), Number.POSITIVE_INFINITY);
    expect(json['people']).toMatchObject([{ name: 'William Ruto', role: 'President', country: 'kenya', mentions: 2 }]);
    expect(json['actors']).toMatchObject([
      { id: 'kenya', mentions: [{ alias: 'Kenyan', start: 0, end: 6 }, {}, { kind: 'by-person' }, { alias: 'Kenya' }] },
      { id: 'william-ruto', kind: 'person' },
      { id: 'tanzania' },
    ]);
  });
});

describe('actors in the terminal', () => {
  it('show how a passage names them, and what is known of them', () => {
    const text = renderForTerminal(describeActor({ name: 'kenya' }, services), { ...plain, words: ENGLISH });
    expect(text).toMatch(/^Kenya · country\nNamed in 3 sentences, as Kenyan \(1\) and Kenya \(1\)\./);
    expect(text).toContain('¶1.2 · through a person');
    expect(text).toContain('People: William Ruto (President) ¶1.1');
  });

  it('are listed with bars, and people with roles; in Korean too', () => {
    expect(renderForTerminal(listActors(undefined, services), { ...plain, words: ENGLISH })).toContain(
      '██████████ Kenya',
    );
    expect(renderForTerminal(listPeople(undefined, services), { ...plain, words: KOREAN })).toMatch(
      /^인물 소개\n\nWilliam Ruto — President, Kenya gas ¶1\.1/,
    );
  });
});
