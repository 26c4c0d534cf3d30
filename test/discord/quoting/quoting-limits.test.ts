import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { listControls } from '#src/local-discord/list-controls.ts';
import type { Outcome } from '#src/local-discord/outcome.ts';
import { FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer } from '../../support/study-server.ts';
import { HARBOUR } from '../../support/unlicensed-article.ts';
import { countQuotations, quotedChars } from './quoted-chars.ts';

const article = HARBOUR.slug;
const CHARS = HARBOUR.paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** Each command that reads, used so that it quotes as much as it can. */
const USES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  ask: [{ question: 'why did the school open in the harbour' }, { question: 'what should the council do' }],
  search: [{ query: 'harbour school council boats' }, { query: 'Norway', article }],
  quote: [{ passage: `${article} ¶4` }, { passage: 'nobody to teach it to' }],
  cite: [{ passage: `${article} ¶2` }, { passage: `${article} ¶2`, style: 'bibtex' }],
  verify: [
    { quote: 'Norway had by then run battery ferries for five years. Sweden had ordered twelve of them' },
    { quote: 'The boats that leave Hamra today can be heard only by the water they push aside.' },
  ],
  actor: [{ name: 'Norway' }, { name: 'Lena Aksel' }, { name: 'Norway', with: 'Sweden' }],
  actors: [{ article }],
  whoswho: [{ article }],
  recommendations: [{ article }],
  timeline: [{ article }],
  figures: [{ article }],
  claims: [{ article }],
  summary: [{ article, length: 'long' }],
  analyse: [{ article }],
  'article list': [{}],
  'article show': [{ article }],
};

let server: StudyServer;
let member: Person;
beforeEach(async () => {
  server = await openStudyServer({ articles: [HARBOUR, FERRY] });
  member = server.as({ user: 'member' });
});
afterEach(async () => {
  await server.close();
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

function isPublic({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) === 0;
}

/** Uses every command in public and all that it shows, two presses deep; what everyone sees on the way. */
async function walk(): Promise<APIMessage[]> {
  const seen: APIMessage[] = [];
  const pressed = new Set<string>();
  const look = async (outcome: Outcome, depth: number): Promise<void> => {
    expect(['reply', 'update', 'modal'], JSON.stringify(outcome)).toContain(outcome.kind);
    if (outcome.kind !== 'reply' && outcome.kind !== 'update') return;
    const { message } = outcome;
    if (isPublic(message)) seen.push(message);
    if (depth === 0) return;
    for (const control of listControls(message.components)) {
      const customId = control.custom_id;
      const current = server.discord.messages({ user: 'member' }).find(({ id }) => id === message.id) ?? message;
      const isThere = listControls(current.components).some((one) => one.custom_id === customId && !one.disabled);
      // All contexts are made alike: one a message will do.
      const key = `${message.id} ${customId.startsWith('1:c:') ? 'context' : customId}`;
      if (!isThere || pressed.has(key)) continue;
      pressed.add(key);
      const values = 'options' in control ? [control.options.at(-1)?.value ?? ''] : [];
      const done =
        'options' in control
          ? await server.discord.choose(current, { customId, values })
          : await server.discord.press(current, customId);
      await look(done, depth - 1);
    }
  };
  for (const [command, uses] of Object.entries(USES)) {
    for (const options of uses) {
      for (const visibility of ['public', 'private']) {
        await look(await member.outcome(command, { ...options, visibility }), 2);
      }
    }
  }
  return seen;
}

/** Walks press hundreds of buttons, beside other tests. */
const PATIENCE_MS = 60_000;

describe('an article that isn’t free to quote', { timeout: PATIENCE_MS }, () => {
  it('is quoted in public by no command, button or menu beyond the passages that a server allows, and never whole', async () => {
    await server.store.settings.change(server.discord.guildId, { maxQuotedShare: 1, beyondQuotedShare: 'warn' });
    const seen = await walk();
    expect(seen.length).toBeGreaterThan(Object.keys(USES).length);
    expect(Math.max(...seen.map(countQuotations))).toBe(4);
    for (const message of seen) {
      const chars = quotedChars(message, HARBOUR);
      const whole = HARBOUR.paragraphs.filter(({ text, number }) => chars[number - 1] === text.length);
      expect(whole, textOf(message)).toEqual([]);
      const isSourced = chars.every((count) => count === 0) || textOf(message).includes('Silent Harbour');
      expect(isSourced, textOf(message)).toBe(true);
    }
  });

  it('is quoted in a channel no further than the share, whoever uses what', async () => {
    const seen = await walk();
    const sum = seen.reduce((total, message) => total + quotedChars(message, HARBOUR).reduce((a, b) => a + b, 0), 0);
    const recorded = await counted();
    expect(recorded).toBeLessThanOrEqual(CHARS * 0.2);
    expect(sum).toBeLessThanOrEqual(recorded);
    expect(sum).toBeGreaterThan(CHARS * 0.1);
  });

  it('has all its commands in this walk', () => {
    const reading = COMMANDS.filter(
      ({ keeps, data }) => keeps !== true && 'description' in data && data.name !== 'help',
    );
    const walked = new Set(Object.keys(USES).map((name) => name.split(' ')[0]));
    expect(walked).toEqual(new Set(reading.map(({ data }) => data.name)));
  });

  it('shows a paragraph in part to everyone and whole to oneself', async () => {
    const shown = await member.use('quote', { passage: `${article} ¶4`, visibility: 'public' });
    expect(textOf(shown)).toContain('> The school opened in September 2021 with 26 students.');
    expect(textOf(shown)).not.toContain('scrapped');
    expect(textOf(shown)).toContain('only short passages are shown to everyone');
    const context = await member.press(shown, 'Context');
    expect(isPublic(context)).toBe(false);
    expect(textOf(context)).toContain('scrapped');
  });

  it('names the sources of further passages, and quotes them to oneself', async () => {
    await server.store.settings.change(server.discord.guildId, { maxQuotedPassages: 1, maxQuotedShare: 1 });
    const shown = await member.use('search', { query: 'school' });
    expect(countQuotations(shown)).toBe(1);
    expect(textOf(shown).match(/not quoted here/g)).toHaveLength(2);
    const more = await member.press(shown, 'More, only for me');
    expect(isPublic(more)).toBe(false);
    expect(countQuotations(more)).toBe(3);
    const listed = await member.use('figures', { article });
    expect(countQuotations(listed)).toBe(1);
    const all = await member.press(listed, 'More, only for me');
    expect([isPublic(all), countQuotations(all)]).toEqual([false, 8]);
  });

  it('is answered to one person, who reads why, where it would be too much', async () => {
    const chars = Math.floor(CHARS * 0.2) - 20;
    await quoteBefore(chars);
    const answer = await member.use('quote', { passage: `${article} ¶10.1` });
    expect(isPublic(answer)).toBe(false);
    const percent = Math.ceil(((chars + 'Silence is not what harbours were made for.'.length) / CHARS) * 100);
    expect(textOf(answer)).toContain(
      `Only for you: ${percent} % of “The Silent Harbour” would be quoted in this channel in 7 days; 20 % may.`,
    );
    expect(controlsOf(answer).map(({ label }) => label)).not.toContain('Show everyone');
    expect(server.discord.messages({ user: 'curator' })).toEqual([]);
    const elsewhere = server.as({ user: 'member', channel: 'reading' });
    expect(isPublic(await elsewhere.use('quote', { passage: `${article} ¶10.1` }))).toBe(true);
  });

  it('is quoted with a warning where the server only warns, and every day of seven counts', async () => {
    await server.store.settings.change(server.discord.guildId, { beyondQuotedShare: 'warn' });
    await quoteBefore(Math.floor(CHARS * 0.2));
    const answer = await member.use('quote', { passage: `${article} ¶10.1` });
    expect(isPublic(answer)).toBe(true);
    expect(textOf(answer)).toMatch(/2[123] % of “The Silent Harbour” has now been quoted in this channel in 7 days/);
    server.discord.advance(7 * 86_400_000);
    expect(textOf(await member.use('quote', { passage: `${article} ¶10.1` }))).not.toContain('has now been quoted');
  });

  it('counts with the channel of a thread', async () => {
    await quoteBefore(Math.floor(CHARS * 0.2), server.discord.channelIds.reading);
    const inThread = server.as({ user: 'member', channel: 'thread' });
    expect(isPublic(await inThread.use('quote', { passage: `${article} ¶10.1` }))).toBe(false);
  });

  it('stays as it is in public where the next page would be too much, and comes beside', async () => {
    const shown = await member.use('search', { query: 'school' });
    await quoteBefore(Math.floor(CHARS * 0.2) - (await counted()));
    const next = await server.discord.press(
      shown,
      controlsOf(shown).find(({ label }) => label?.startsWith('Next'))?.custom_id ?? '',
    );
    expect(next.kind).toBe('reply');
    expect(next.kind === 'reply' && isPublic(next.message)).toBe(false);
    expect(server.discord.messages().map(textOf)).toContain(textOf(shown));
  });

  it('is shared within the limits, whatever one was shown alone', async () => {
    const whole = await member.use('quote', { passage: `${article} ¶4`, visibility: 'private' });
    expect(textOf(whole)).toContain('scrapped');
    const shared = await member.press(whole, 'Show everyone');
    expect(isPublic(shared)).toBe(true);
    expect(textOf(shared)).not.toContain('scrapped');
    const cited = await member.use('cite', { passage: 'nobody to teach it to', visibility: 'private' });
    const citation = await member.press(cited, 'Show everyone');
    expect(isPublic(citation)).toBe(true);
    expect(textOf(citation)).toContain('Reference');
  });

  it('isn’t limited in private, nor in direct messages, and counts nowhere then', async () => {
    const alone = await member.use('article show', { article, visibility: 'private' });
    expect(countQuotations(alone)).toBe(10);
    const direct = server.as({ user: 'member', channel: 'dm' });
    expect(textOf(await direct.use('quote', { passage: `${article} ¶4` }))).toContain('scrapped');
    expect(await counted()).toBe(0);
  });

  it('limits nothing of an article that is free', async () => {
    const shown = await member.use('article show', { article: 'the-ferry' });
    expect(countQuotations(shown)).toBe(4);
    expect(textOf(shown)).not.toContain('short passages');
    const { guildId, channelIds } = server.discord;
    expect(await server.store.quotes.total({ guildId, channelId: channelIds.general, slug: 'the-ferry' }, 0)).toBe(0);
  });
});

async function counted(): Promise<number> {
  const { guildId, channelIds } = server.discord;
  return server.store.quotes.total({ guildId, channelId: channelIds.general, slug: article }, 0);
}

async function quoteBefore(chars: number, channelId: string = server.discord.channelIds.general): Promise<void> {
  const day = Math.floor(server.discord.now() / 86_400_000);
  const place = { guildId: server.discord.guildId, channelId, slug: article };
  await server.store.quotes.record([{ ...place, day, chars, maxChars: CHARS, windowDays: 7, beyond: 'warn' }]);
}
