import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answers/answer.ts';
import { findMessage } from '#src/answers/find-message.ts';
import { placesTyped } from '#src/answers/places-typed.ts';
import { quoteCited } from '#src/answers/re-anchor.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { Article } from '#src/articles/article.ts';
import { passageText, sentencePassage } from '#src/articles/passage.ts';
import { formatReference, formatStableReference } from '#src/citations/reference.ts';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

/** The ferry's article after an editor has been at it. */
function edited(change: (paragraphs: string[]) => string[]): Article {
  const paragraphs = change(FERRY.paragraphs.map(({ text }) => text));
  return makeArticle({ ...FERRY.bibliography, slug: FERRY.slug, paragraphs });
}

/** Services over the article as it is now; earlier paragraphs are known, as where a store keeps versions. */
function servicesOver(article: Article, hasHistory = true): Sources {
  const services = makeServices([article, BREAD]);
  if (!hasHistory) return services;
  return {
    ...services,
    findCited: async (slug, { hashPrefix }) => {
      return slug === FERRY.slug ? FERRY.paragraphs.find(({ hash }) => hash.startsWith(hashPrefix)) : undefined;
    },
  };
}

const OSLO = sentencePassage(FERRY, 3, 2);
const CITED = OSLO ? formatStableReference(OSLO) : '';

function textOf(answer: Answer): string {
  const [found] = answer.kind === 'quotation' ? answer.passages : [];
  return found ? passageText(found.passage) : answer.kind;
}

function placeOf(answer: Answer): string {
  const [found] = answer.kind === 'quotation' ? answer.passages : [];
  return found ? formatReference(found.passage) : answer.kind;
}

describe('a citation with a hash', () => {
  it('is the passage itself while nothing has changed', async () => {
    const answer = await quoteCited({ text: CITED }, servicesOver(FERRY));
    expect(placeOf(answer)).toBe('the-ferry ¶3.2');
    expect(answer).not.toHaveProperty('anchor');
  });

  it('follows its paragraph to another number, also without earlier versions', async () => {
    const article = edited((paragraphs) => ['A new beginning was written for it.', ...paragraphs]);
    const answer = await quoteCited({ text: CITED }, servicesOver(article, false));
    expect(placeOf(answer)).toBe('the-ferry ¶4.2');
    expect(answer).toMatchObject({ anchor: { kind: 'moved', cited: '¶3.2' } });
  });

  it('follows its sentence where the paragraph around it was edited', async () => {
    const article = edited(([a = '', b = '', c = '', d = '']) => [a, b, `It began in the north. ${c}`, d]);
    const answer = await quoteCited({ text: CITED }, servicesOver(article));
    expect(placeOf(answer)).toBe('the-ferry ¶3.3');
    expect(answer).toMatchObject({ anchor: { kind: 'moved', cited: '¶3.2' } });
  });

  it('needs no word about it where the sentence still has its number', async () => {
    const article = edited((paragraphs) => paragraphs.map((text, i) => (i === 2 ? `${text} Nobody minded.` : text)));
    const answer = await quoteCited({ text: CITED }, servicesOver(article));
    expect(placeOf(answer)).toBe('the-ferry ¶3.2');
    expect(answer).not.toHaveProperty('anchor');
  });

  it('shows what became of a sentence that was reworded, with the new words marked', async () => {
    const article = edited((paragraphs) => paragraphs.map((text) => text.replace('hardest', 'strangest')));
    const answer = await quoteCited({ text: CITED }, servicesOver(article));
    expect(textOf(answer)).toContain('the strangest thing to learn');
    expect(answer).toMatchObject({ anchor: { kind: 'changed', cited: '¶3.2' } });
    const [found] = answer.kind === 'quotation' ? answer.passages : [];
    const marked = found?.marks.map(({ start, end }) => found.passage.paragraph.text.slice(start, end));
    expect(marked).toEqual(['strangest']);
  });

  it('is said to be gone where the words are', async () => {
    const article = edited((paragraphs) => paragraphs.toSpliced(2, 1));
    const answer = await quoteCited({ text: CITED }, servicesOver(article));
    expect(answer).toMatchObject({ kind: 'problem', problem: { kind: 'passage-gone', typed: '¶3.2' } });
  });

  it('shows what stands there now, and says so, where nobody knows the earlier words', async () => {
    const article = edited((paragraphs) => paragraphs.map((text) => text.replace('hardest', 'strangest')));
    const answer = await quoteCited({ text: CITED }, servicesOver(article, false));
    expect(placeOf(answer)).toBe('the-ferry ¶3.2');
    expect(answer).toMatchObject({ anchor: { kind: 'unknown', cited: '¶3.2' } });
  });
});

describe('several sentences', () => {
  it('are quoted as one passage', async () => {
    const answer = await quoteCited({ text: 'the-ferry ¶1.2-3' }, servicesOver(FERRY));
    expect(placeOf(answer)).toBe('the-ferry ¶1.2–3');
    expect(textOf(answer)).toMatch(/^Its owner.*islanders\.$/);
    expect(await quoteCited({ text: 'the-ferry ¶1.2-9' }, servicesOver(FERRY))).toMatchObject({
      problem: { kind: 'unknown-paragraph', typed: '¶1.2–9' },
    });
  });
});

describe('a message with citations', () => {
  const services = servicesOver(FERRY);
  const placesIn = (message: string) => {
    const answer = findMessage(message, services);
    return answer.kind === 'quotation' ? answer.passages.map(({ passage }) => formatReference(passage)) : [answer.kind];
  };

  it('shows the passages that it cites, each once', () => {
    expect(placesIn('Compare the-ferry ¶3.2 with ferry ¶2 and sour-bread ¶1.1, then the-ferry ¶3.2 again.')).toEqual([
      'the-ferry ¶3.2',
      'the-ferry ¶2',
      'sour-bread ¶1.1',
    ]);
  });

  it('takes the title in a source line for the article', () => {
    expect(placesIn('> It makes the bread sour.\n-# “Sour Bread”, n.d., ¶2.2')).toEqual(['sour-bread ¶2.2']);
  });

  it('is searched by its words where what it cites isn’t there', () => {
    expect(placesIn('As in the-moon ¶4: Oslo pays for the charging stations')[0]).not.toBe('quotation');
  });
});

describe('a reference that is being typed', () => {
  const services = servicesOver(FERRY);
  const offered = (typed: string, within?: Article) => placesTyped(typed, within, services)?.map(formatReference);

  it('offers the paragraph, then its sentences', () => {
    expect(offered('ferry ¶1')).toEqual(['the-ferry ¶1', 'the-ferry ¶1.1', 'the-ferry ¶1.2', 'the-ferry ¶1.3']);
    expect(offered('the-ferry ¶1.2')).toEqual(['the-ferry ¶1.2']);
    expect(offered('ferry ¶1.')).toEqual(['the-ferry ¶1.1', 'the-ferry ¶1.2', 'the-ferry ¶1.3']);
  });

  it('offers an article’s paragraphs behind the mark, and longer numbers that begin so', () => {
    expect(offered('ferry ¶')).toEqual(['the-ferry ¶1', 'the-ferry ¶2', 'the-ferry ¶3', 'the-ferry ¶4']);
    const long = makeArticle({ slug: 'long', paragraphs: Array.from({ length: 12 }, (_, i) => `Part ${i} of it.`) });
    expect(placesTyped('¶1', long, makeServices([long]))?.map(formatReference)).toEqual([
      'long ¶1',
      'long ¶1.1',
      'long ¶10',
      'long ¶11',
      'long ¶12',
    ]);
  });

  it('takes the article that was chosen, and is nothing where there is no such place', () => {
    expect(offered('¶2.1', BREAD)).toEqual(['sour-bread ¶2.1']);
    expect(offered('ferry ¶99')).toEqual([]);
    expect(offered('charging stations')).toBeUndefined();
  });
});
