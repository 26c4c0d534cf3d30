import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { searchPassages } from '#src/answers/ask-question.ts';
import type { Article } from '#src/articles/article.ts';
import { type ComponentResult, handleComponent, type PressedMessage } from '#src/discord/handle-component.ts';
import { renderAnswer } from '#src/discord/render.ts';
import { listControls } from '#src/local-discord/list-controls.ts';
import { ENGLISH } from '#src/words/english.ts';
import { FERRY, makeArticle } from '../support/make-article.ts';
import { privateQuotes } from '#src/discord/quoting/quotes.ts';
import { makeServices } from '../support/make-services.ts';
import { makeServicesOf } from '../support/make-services-of.ts';

/** A message that was sent before its article was edited. */
function sentBefore(query: string): PressedMessage {
  const answer = searchPassages({ text: query }, makeServices([FERRY]));
  const { components } = renderAnswer(answer, {
    words: ENGLISH,
    quotes: privateQuotes(),
    notes: [],
    page: 0,
    isPrivate: false,
    canShare: false,
    command: 'search',
    options: [],
  });
  return { components, isPrivate: false, isOwn: true };
}

function edited(change: (paragraphs: string[]) => string[]): Article {
  const paragraphs = change(FERRY.paragraphs.map(({ text }) => text));
  return makeArticle({ ...FERRY.bibliography, slug: FERRY.slug, paragraphs });
}

function textIn(result: ComponentResult): string {
  return 'body' in result ? JSON.stringify(result.body.components) : '';
}

async function pressContext(message: PressedMessage, now: Article): Promise<string> {
  const button = listControls(message.components).find(({ type }) => type === ComponentType.Button);
  const use = { customId: button?.custom_id ?? '', values: [], message, channelIds: [], words: ENGLISH };
  return textIn(await handleComponent(use, await makeServicesOf([now])(undefined)));
}

describe('a button that was sent before its article was edited', () => {
  const message = sentBefore('Oslo pays for the charging stations');

  it('shows the passage as before while its paragraph is the same', async () => {
    const now = edited((paragraphs) => paragraphs.map((text, i) => (i === 0 ? 'Another beginning.' : text)));
    expect(await pressContext(message, now)).not.toContain('has been edited');
  });

  it('finds the paragraph under its new number', async () => {
    const text = await pressContext(
      message,
      edited((paragraphs) => ['A new beginning.', ...paragraphs]),
    );
    expect(text).toContain('has been edited');
    expect(text).toContain('¶4');
    expect(text).toContain('Oslo pays');
  });

  it('finds the sentence by the words that the message shows, where the paragraph has changed', async () => {
    const text = await pressContext(
      message,
      edited((paragraphs) => paragraphs.map((one) => one.replace('since 2015', 'for long'))),
    );
    expect(text).toContain('Oslo pays');
    expect(text).not.toContain(ENGLISH.problem({ kind: 'stale-passage' }));
  });

  it('tells of a sentence that was reworded', async () => {
    const text = await pressContext(
      message,
      edited((paragraphs) => paragraphs.map((one) => one.replace('hardest', 'strangest'))),
    );
    expect(text).toContain('have changed');
    expect(text).toContain('strangest');
  });

  it('says that the article has changed where the words are gone', async () => {
    const text = await pressContext(
      message,
      edited((paragraphs) => paragraphs.toSpliced(2, 1)),
    );
    expect(text).toContain(ENGLISH.problem({ kind: 'stale-passage' }));
  });
});

describe('a list of passages that was sent before its article was edited', () => {
  const message = sentBefore('ferry ship electric islanders');
  const select = listControls(message.components).find(({ type }) => type === ComponentType.StringSelect);
  const values = select?.type === ComponentType.StringSelect ? select.options.map(({ value }) => value) : [];

  it('still leads to each of its passages, wherever it stands now', async () => {
    expect(values.length).toBeGreaterThan(3);
    const now = edited((paragraphs) => ['A new beginning.', ...paragraphs.map((text) => `${text} Or so.`)]);
    for (const value of values) {
      const use = { customId: select?.custom_id ?? '', values: [value], message, channelIds: [], words: ENGLISH };
      expect((await handleComponent(use, await makeServicesOf([now])(undefined))).kind).toBe('update');
    }
  });
});
