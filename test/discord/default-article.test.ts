import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BREAD, FERRY, makeArticle } from '../support/make-article.ts';
import { controlsOf, textOf } from '../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer } from '../support/study-server.ts';

const FLEET = makeArticle({
  slug: 'the-fleet',
  title: 'The Fleet',
  authors: [],
  paragraphs: Array.from({ length: 6 }, (_, i) => `Ship number ${i + 1} of the fleet carries bread to port ${i + 1}.`),
});
const ONLY = 'In “Sour Bread”, which this server asks unless you name another article.';

let server: StudyServer;
let member: Person;
beforeEach(async () => {
  server = await openStudyServer({ articles: [FERRY, BREAD, FLEET] });
  await server.store.settings.change(server.discord.guildId, { defaultArticle: 'sour-bread' });
  member = server.as({ user: 'member' });
});
afterEach(async () => {
  await server.close();
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

describe('a default article', () => {
  it('is asked where nobody names one, and the answer says so and can ask all', async () => {
    const answer = await member.use('search', { query: 'ferry' });
    expect(textOf(answer)).toContain(ONLY);
    expect(textOf(answer)).not.toContain('Ann Lee, “The Ferry”');
    const all = await member.press(answer, 'Ask all articles');
    expect(all.id).toBe(answer.id);
    expect(textOf(all)).toContain('“The Ferry”');
    expect(textOf(all)).not.toContain(ONLY);
  });

  it('gives way to an article that is named, in whatever way', async () => {
    for (const [command, options] of [
      ['search', { query: 'ferry', article: 'the-ferry' }],
      ['search', { query: 'ferry article:the-ferry' }],
      ['search', { query: 'ferry', article: 'all' }],
      ['ask', { question: 'what is the ferry about?' }],
      ['ask', { question: 'what does Ann Lee say about Birger Holm?' }],
      ['quote', { passage: 'the-ferry ¶1' }],
      ['quote', { passage: 'Nobody had asked the islanders' }],
    ] as const) {
      const text = await member.read(command, options);
      expect(text, JSON.stringify(options)).toContain('“The Ferry”');
      expect(text, JSON.stringify(options)).not.toContain(ONLY);
    }
  });

  it('isn’t asked how to use Pilcrow, which only the one who asks is told', async () => {
    const answer = await member.use('ask', { question: 'help' });
    expect(textOf(answer)).toContain('/ask question');
    expect(textOf(answer)).not.toContain(ONLY);
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });

  it('is what a bare paragraph number means', async () => {
    const text = await member.read('quote', { passage: '¶2' });
    expect(text).toContain('Bakers in San Francisco');
    expect(text).toContain(ONLY);
  });

  it('is the article of those that are about one', async () => {
    expect(await member.read('article show')).toContain('### Sour Bread');
    expect(await member.read('analyse')).toContain('### Sour Bread');
    expect(await member.read('summary')).toContain('Sour Bread');
    expect(await member.read('article show')).not.toContain('which this server asks');
    expect(await member.read('article show', { article: 'all' })).toContain('Which article?');
  });

  it('keeps saying so on further pages, on which others can ask all for themselves', async () => {
    await server.store.settings.change(server.discord.guildId, { defaultArticle: 'the-fleet' });
    const first = await member.use('search', { query: 'bread ship' });
    const second = await member.press(first, 'Next');
    expect(textOf(second)).toContain('In “The Fleet”');
    const other = server.as({ user: 'curator' });
    const all = await other.press(second, 'Ask all articles');
    expect(all.id).not.toBe(second.id);
    expect(textOf(all)).not.toContain('In “The Fleet”');
  });

  it('is told to be asked with words where the question is too long for a button', async () => {
    const question = `why does sourdough rise ${'so very '.repeat(12)}slowly`;
    expect(await member.read('ask', { question })).toContain('For all articles choose “article: all”.');
  });

  it('is offered after all articles, where all can be asked', async () => {
    const offered = async (command: string) => {
      const outcome = await server.discord.autocomplete(command, { focused: 'article' });
      return outcome.kind === 'choices' ? outcome.choices.map(({ value }) => value) : outcome;
    };
    expect(await offered('ask')).toEqual(['all', 'sour-bread', expect.any(String), expect.any(String)]);
    expect(await offered('summary')).toEqual(['sour-bread', expect.any(String), expect.any(String)]);
    await server.store.settings.change(server.discord.guildId, { defaultArticle: undefined });
    expect(await offered('ask')).not.toContain('all');
  });

  it('isn’t asked in direct messages, which have no settings', async () => {
    const direct = server.as({ user: 'member', channel: 'dm' });
    expect(controlsOf(await direct.use('search', { query: 'ferry' })).map(({ label }) => label)).not.toContain(
      'Ask all articles',
    );
  });
});
