import { describe, expect, it, vi } from 'vitest';
import { rehearse } from '#src/rehearse.ts';
import type { Services } from '#src/services.ts';
import { makeArticle } from './support/make-article.ts';
import { makeServices } from './support/make-services.ts';

const articles = [
  ...['one', 'two', 'three'].map((slug) => makeArticle({ slug, paragraphs: ['Kim built the bridge in 1959.'] })),
  makeArticle({ slug: 'han', language: 'ko', paragraphs: ['세종은 1443년에 글자를 만들었다.'] }),
];

/** Services that tell which articles were analysed and how many questions were asked. */
function watched(services: Services) {
  const analyse = vi.fn<Services['analyse']>(services.analyse);
  const find = vi.fn<Services['searcher']['find']>((query) => services.searcher.find(query));
  return { analyse, find, services: { ...services, analyse, searcher: { ...services.searcher, find } } };
}

describe('the rehearsal', () => {
  it('analyses and asks some articles of each language', async () => {
    const { services, analyse, find } = watched(makeServices(articles));
    await rehearse(services, new AbortController().signal);
    expect(new Set(analyse.mock.calls.map(([{ slug }]) => slug))).toEqual(new Set(['one', 'two', 'han']));
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('ends at the signal', async () => {
    const { services, analyse, find } = watched(makeServices(articles));
    await rehearse(services, AbortSignal.abort());
    expect(analyse).not.toHaveBeenCalled();
    expect(find).not.toHaveBeenCalled();
  });

  it('of an empty library does nothing', async () => {
    await expect(rehearse(makeServices([]), new AbortController().signal)).resolves.toBeUndefined();
  });
});
