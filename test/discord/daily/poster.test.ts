import { beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Poster } from '#src/schedule/poster.ts';
import { DEFAULT_SETTINGS } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import { FERRY, makeArticle } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { MINUTE_MS, openPoster, postingTo, postOf, SEND } from './outgoing-posts.ts';

let discord: LocalDiscord;
let poster: Poster;
let store: Store;

beforeEach(async () => {
  ({ discord, poster, store } = await openPoster());
});

const { outgoing, posted } = postingTo(() => discord);

describe('a daily post', () => {
  it.each(['passage', 'summary', 'recommendation', 'figure', 'question'] as const)(
    'of a %s is one message with its source, its context and its nonce',
    async (content) => {
      const message = outgoing({ post: postOf(content) });
      const result = await poster.send(message);
      expect(result).toEqual({ kind: 'sent', messageId: posted()[0]?.id });
      expect(posted()).toHaveLength(1);
      const [shown] = posted();
      const text = `${shown?.content}${textOf(shown)}`;
      expect(text).toContain('Harbour News');
      expect(text).toMatch(/^> /m);
      expect(shown && controlsOf(shown).map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Context', 'About']),
      );
      expect(JSON.stringify(shown?.components)).toContain(message.nonce);
      expect(shown?.poll?.answers.length ?? 0).toBe(content === 'question' ? 4 : 0);
    },
  );

  it('quotes no more passages than the server lets it of a text that isn’t free', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    await poster.send(
      outgoing({
        post: postOf('summary', article),
        quoting: { ...DEFAULT_SETTINGS, maxQuotedPassages: 2, maxQuotedShare: 1 },
      }),
    );
    expect(textOf(posted()[0]).match(/^> /gm)).toHaveLength(2);
    expect(textOf(posted()[0]).match(/^-# .*Harbour News/gm)?.length).toBeGreaterThan(2);
  });

  it('counts what it quotes of a text that isn’t free, once however often it is tried', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    const message = outgoing({ post: postOf('passage', article) });
    await poster.send(message);
    const place = { guildId: discord.guildId, channelId: discord.channelIds.daily, slug: article.slug };
    const counted = await store.quotes.total(place, 0);
    expect(counted).toBeGreaterThan(0);
    await poster.send({ ...message, isFirstTry: false });
    expect(await store.quotes.total(place, 0)).toBe(counted);
    expect(posted()).toHaveLength(1);
  });

  it('names only its source where more would be quoted than the server lets be, unless it only warns', async () => {
    const paragraphs = FERRY.paragraphs.map(({ text }) => text);
    const article = makeArticle({ ...FERRY.bibliography, licence: undefined, paragraphs });
    const quoting = { ...DEFAULT_SETTINGS, maxQuotedShare: 0.01 };
    await poster.send(outgoing({ post: postOf('passage', article), quoting, nonce: 'one' }));
    const warned = { ...quoting, beyondQuotedShare: 'warn' } as const;
    await poster.send(outgoing({ post: postOf('passage', article), quoting: warned, nonce: 'two' }));
    expect(posted().map((shown) => /^> /m.test(textOf(shown)))).toEqual([false, true]);
    expect(textOf(posted()[0])).toContain('Harbour News');
  });

  it('speaks the server’s language, and the article’s where it has none', async () => {
    await poster.send(outgoing({ language: 'ko', nonce: 'one' }));
    await poster.send(outgoing({ language: undefined, nonce: 'two' }));
    expect(posted().map((message) => textOf(message).split('\n')[0])).toEqual([
      '### 오늘의 구절',
      '### Passage of the day',
    ]);
  });

  it.each(['passage', 'question'] as const)('of a %s pings its one role and nobody else', async (content) => {
    const role = discord.server.addRole(discord.guildId, { name: 'Readers', permissions: 0n });
    await poster.send(outgoing({ post: postOf(content), pingRoleId: role.id, nonce: 'with' }));
    await poster.send(outgoing({ post: postOf(content), nonce: 'without' }));
    expect(posted().map((message) => message.mention_roles)).toEqual([[role.id], []]);
    expect(posted().some((message) => message.mention_everyone)).toBe(false);
    const bodies = discord.requests.filter(({ method, path }) => SEND.test(`${method} ${path}`));
    expect(bodies.map(({ body }) => (body as { allowed_mentions: object }).allowed_mentions)).toEqual([
      { parse: [], roles: [role.id] },
      { parse: [], roles: [] },
    ]);
  });

  it('is sent once where the answer to the first try was lost', async () => {
    const first = await poster.send(outgoing());
    expect(await poster.send(outgoing())).toEqual(first);
    expect(posted()).toHaveLength(1);
    discord.advance(10 * MINUTE_MS);
    expect(await poster.send(outgoing())).not.toEqual(first);
  });
});
