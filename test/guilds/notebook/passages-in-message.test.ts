import { describe, expect, it } from 'vitest';
import { createLibrary } from '#src/articles/library.ts';
import { formatReference } from '#src/citations/reference.ts';
import { passagesInMessage } from '#src/guilds/notebook/passages-in-message.ts';
import { BREAD, FERRY } from '../../support/make-article.ts';

const library = createLibrary([BREAD, FERRY]);

describe('passages in a message', () => {
  it.each([
    ['It makes the bread sour.', ['sour-bread ¶2.2']],
    ['Look:\n> Nobody had asked the **islanders**.\nSad, isn’t it?', ['the-ferry ¶1.3']],
    ['He writes that “diesel had become too expensive”, which I doubt.', ['the-ferry ¶1.2']],
    ['It makes the bread sour.\nNobody had asked the islanders.', ['sour-bread ¶2.2', 'the-ferry ¶1.3']],
    ['> An electric ferry would cost […] a used diesel ship.', ['the-ferry ¶2.1']],
    ['the bread', []],
    ['Nothing of this stands in any article of ours.', []],
    ['', []],
  ])('“%s” has %j', (content, references) => {
    expect(passagesInMessage(content, library).map(formatReference)).toEqual(references);
  });

  it('are each named once, however often the message quotes them', () => {
    const text = 'It makes the bread sour.';
    expect(passagesInMessage(`${text}\n> ${text}\n“${text}”`, library)).toHaveLength(1);
  });
});
