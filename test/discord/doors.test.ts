import { serve } from '@hono/node-server';
import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { connectGateway, type Gateway } from '#src/discord/gateway.ts';
import { createHttpDoor, INTERACTIONS_PATH } from '#src/discord/http-door.ts';
import { parsePublicKey } from '#src/discord/verify-signature.ts';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { FERRY, makeArticle } from '../support/make-article.ts';
import { makeServicesOf } from '../support/make-services-of.ts';
import { controlsOf, textOf } from '../support/read-message.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const long = makeArticle({
  slug: 'long',
  title: 'Ten Ferries',
  paragraphs: Array.from({ length: 10 }, (_, i) => `Ferry number ${i + 1} sails to port ${i + 1}. Russia watches it.`),
});
const starry = makeArticle({
  slug: 'starry',
  title: 'T'.repeat(300),
  paragraphs: Array.from({ length: 3 }, () => `The stars ${'_*_ '.repeat(1200)}`),
});
const counting = makeArticle({
  slug: 'counting',
  title: 'Counting',
  paragraphs: Array.from({ length: 20 }, (_, i) => `They saw ${i + 101} ships${' and many a gull*'.repeat(60)}.`),
});
const tools = createRespondTools(makeServicesOf([FERRY, long, starry, counting]), QUIET);

let discord: LocalDiscord;
let closeDoor: () => Promise<void>;

async function openGateway(): Promise<Gateway> {
  return connectGateway({ token: discord.token, apiUrl: discord.apiUrl, register: COMMANDS, tools, log: QUIET });
}

async function openHttp(): Promise<() => Promise<void>> {
  const app = createHttpDoor({
    publicKey: parsePublicKey(discord.publicKeyHex),
    tools,
    log: QUIET,
    now: Date.now,
    apiUrl: discord.apiUrl,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = `http://127.0.0.1:${port}${INTERACTIONS_PATH}`;
  expect(await discord.endpoint.checkEndpoint(url)).toBe('accepted');
  discord.endpoint.useEndpoint(url);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
  };
}

const DOORS = ['gateway', 'http'] as const;

describe.each(DOORS)('through the %s', (door) => {
  beforeEach(async () => {
    discord = await startLocalDiscord({ now: Date.now });
    const gateway = await openGateway();
    closeDoor = gateway.close;
    if (door === 'http') {
      await gateway.close();
      closeDoor = await openHttp();
    }
  });
  afterEach(async () => {
    await closeDoor();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  it('/ask answers with cited passages and a link to the words', async () => {
    const message = messageOf(await discord.slash('ask', { question: 'why did the ferry stop', article: 'the-ferry' }));
    expect(textOf(message)).toContain('### why did the ferry stop');
    expect(textOf(message)).toContain(
      '> The **ferry** between Lund and the island **stopped** in March 2024. Its owner, Birger Holm, said that diesel had become too expensive. […]',
    );
    expect(textOf(message)).toContain('-# Ann Lee, “The Ferry”, Harbour News, May 3, 2024, ¶1.1–2');
    expect(controlsOf(message).find(({ url }) => url)?.url).toMatch(/^https:\/\/example\.org\/ferry#:~:text=/);
  });

  it('/ask abstains and names what nothing covers', async () => {
    const message = messageOf(
      await discord.slash('ask', { question: 'what does the article say about climate change' }),
    );
    expect(textOf(message)).toContain('The articles don’t say. Nothing in them covers **climate change**.');
  });

  it('the locale chooses the language', async () => {
    const message = messageOf(await discord.slash('ask', { question: 'climate change' }, { locale: 'ko' }));
    expect(textOf(message)).toContain('글에는 그런 내용이 없습니다.');
  });

  it('an answer is for everyone, or for one person who may then share it', async () => {
    const hidden = messageOf(await discord.slash('ask', { question: 'ferry', visibility: 'private' }));
    expect(discord.messages({ user: 'curator' })).toEqual([]);
    const share = controlsOf(hidden).find(({ label }) => label === 'Show everyone');
    messageOf(await discord.press(hidden, share?.custom_id ?? ''));
    const [shared] = discord.messages({ user: 'curator' });
    expect(shared && textOf(shared)).toBe(textOf(hidden));
    expect(shared && controlsOf(shared).some(({ label }) => label === 'Show everyone')).toBe(false);
  });

  it('pages, a chosen passage and context keep question and marks', async () => {
    const message = messageOf(await discord.slash('search', { query: 'ferry sails', article: 'long' }));
    const second = messageOf(await discord.press(message, idOf(message, 'Next')));
    expect(textOf(second)).toContain('### ferry sails');
    expect(textOf(second)).toContain('**Ferry**');
    expect(passagesIn(second)).not.toEqual(passagesIn(message));
    const menu = controlsOf(second).find(({ options }) => options !== undefined);
    const last = menu?.options?.at(-1)?.value ?? '';
    const chosen = messageOf(await discord.choose(second, { customId: menu?.custom_id ?? '', values: [last] }));
    expect(passagesIn(chosen)).toHaveLength(1);
    const context = messageOf(await discord.press(chosen, idOf(chosen, 'Context')));
    expect(textOf(context)).toMatch(/> \*\*Ferry number \d+ sails to port \d+\.\*\* Russia watches it\./);
    const neighbour = controlsOf(context)[0];
    expect(textOf(messageOf(await discord.press(context, neighbour?.custom_id ?? '')))).toContain('Ferry number');
  });

  it('somebody else’s press leaves the message alone and answers them', async () => {
    const message = messageOf(await discord.slash('search', { query: 'ferry sails', article: 'long' }));
    const outcome = await discord.press(message, idOf(message, 'Next'), { user: 'curator' });
    expect(outcome.kind).toBe('reply');
    expect(textOf(discord.messages()[0])).toBe(textOf(message));
  });

  it('long answers are paged by asking again', async () => {
    const message = messageOf(await discord.slash('actor', { name: 'Moscow', article: 'long' }));
    expect(textOf(message)).toContain('Named in 10 sentences, as Russia (10).');
    const next = messageOf(await discord.press(message, idOf(message, 'Next')));
    expect(textOf(message)).toContain('¶1.2');
    expect(textOf(next)).toMatch(/### Russia[\s\S]*¶4\.2/);
  });

  it('the other commands answer too', async () => {
    const text = async (action: Promise<Outcome>) => textOf(messageOf(await action));
    expect(await text(discord.slash('quote', { passage: 'the-ferry ¶3.2' }))).toContain('Oslo pays');
    expect(await text(discord.slash('cite', { passage: 'the-ferry ¶3', style: 'mla' }))).toContain('par. 3');
    expect(await text(discord.slash('cite', { passage: 'the-ferry ¶3', style: 'bibtex' }))).toContain('```\n@');
    expect(await text(discord.slash('recommendations', { article: 'the-ferry' }))).toContain('**should**');
    expect(await text(discord.slash('article list'))).toContain('**Ten Ferries**');
    expect(await text(discord.slash('article show', { article: 'long' }))).toContain('**¶1** Ferry number 1');
    expect(await text(discord.slash('help'))).toContain('/ask');
  });

  it('lists what the analysis finds, each place with what it tells and a button to what surrounds it', async () => {
    const text = async (action: Promise<Outcome>) => textOf(messageOf(await action));
    const advice = messageOf(await discord.slash('recommendations', { article: 'the-ferry', for: 'council' }));
    expect(textOf(advice)).toContain('**For council · “should”**\n> The council **should** buy');
    const context = messageOf(await discord.press(advice, idOf(advice, 'Context')));
    expect(textOf(context)).toContain('**The council should buy the electric ship before winter.**');
    expect(await text(discord.slash('recommendations', { article: 'the-ferry', for: 'Oslo' }))).toBe(
      '“The Ferry” recommends nothing to “Oslo”.',
    );
    expect(await text(discord.slash('timeline', { article: 'the-ferry' }))).toMatch(/2015[\s\S]*\*\*March 2024\*\*/);
    expect(await text(discord.slash('figures', { article: 'the-ferry' }))).toContain('**4\\.2 million euros · money**');
    expect(await text(discord.slash('claims', { article: 'the-ferry' }))).toContain(
      'Attributed to Its owner, Birger Holm',
    );
    expect(await text(discord.slash('summary', { article: 'the-ferry', length: 'short' }))).toContain(
      '### Summary\n-# The Ferry',
    );
    expect(await text(discord.slash('summary'))).toContain('Which article?');
  });

  it('asks the analysis for advice and amounts', async () => {
    const text = async (question: string) =>
      textOf(messageOf(await discord.slash('ask', { question, article: 'the-ferry' })));
    expect(await text('what should the council do?')).toContain('**For council · “should”**');
    expect(await text('how much would an electric ferry cost?')).toContain('**4\\.2 million euros**');
    expect(await text('what should Norway do?')).toContain('“The Ferry” doesn’t say.');
  });

  it('long lists are paged and keep Discord’s limits', async () => {
    const message = messageOf(await discord.slash('figures', { article: 'counting' }));
    expect(textOf(message).length).toBeLessThanOrEqual(4000);
    const next = messageOf(await discord.press(message, idOf(message, 'Next')));
    expect(textOf(next)).toContain('109 ships');
  });

  it('what is wrong is told to the person alone', async () => {
    const message = messageOf(await discord.slash('quote', { passage: 'the-ferry ¶99' }));
    expect(textOf(message)).toBe('“The Ferry” has no ¶99. It has paragraphs 1 to 4.');
    expect(discord.messages({ user: 'curator' })).toEqual([]);
  });

  it('autocomplete offers articles, actors and passages', async () => {
    const choices = async (name: string, focused: string, options: Record<string, string>) => {
      const outcome = await discord.autocomplete(name, { focused, options });
      return outcome.kind === 'choices' ? outcome.choices.map(({ value }) => value) : [];
    };
    expect(await choices('ask', 'article', { article: 'fery' })).toContain('the-ferry');
    expect(await choices('actor', 'name', { name: 'mosc' })).toContain('Russia');
    expect((await choices('quote', 'passage', { passage: 'charging stations' }))[0]).toBe('the-ferry ¶3.2');
    expect(await choices('quote', 'passage', { passage: '' })).toContain('long ¶1');
    expect(await choices('cite', 'passage', { passage: '¶2.1', article: 'the-ferry' })).toEqual(['the-ferry ¶2.1']);
  });

  it('a message’s words are found from its menu', async () => {
    const said = discord.post('> Oslo pays for the charging stations', { user: 'curator' });
    const outcome = await discord.messageCommand('Find in articles', said);
    expect(textOf(messageOf(outcome))).toContain('¶3.2');
  });

  it('a quote is checked by command, and a message’s quotations from its menu', async () => {
    const altered = messageOf(
      await discord.slash('verify', { quote: 'Oslo doesn’t pay for the charging stations', article: 'the-ferry' }),
    );
    expect(textOf(altered)).toContain('### Altered');
    expect(textOf(altered)).toContain('~~pays~~');
    expect(textOf(altered)).toContain('This turns the statement around.');
    expect(textOf(altered)).toContain('¶3.2');
    const said = discord.post(
      'Ann Lee has it: “Norway has run electric ferries since 2016.” and\n> Nobody had asked the islanders.',
      {
        user: 'curator',
      },
    );
    const checked = messageOf(await discord.messageCommand('Check this quote', said));
    expect(textOf(checked)).toContain('### Altered');
    expect(textOf(checked)).toContain('**2016**');
    expect(textOf(checked)).toContain('### Word for word');
    expect(controlsOf(checked).map(({ label }) => label)).toContain('Show everyone');
  });

  it('a message full of long quotations keeps Discord’s limits', async () => {
    const quotes = Array.from(
      { length: 9 },
      (_, i) => `“Oslo pays for the ${'very * long _ '.repeat(9)} charging stations, ${i}”`,
    );
    const said = discord.post(quotes.join('\n').slice(0, 2000), { user: 'curator' });
    const checked = messageOf(await discord.messageCommand('Check this quote', said));
    expect(textOf(checked).length).toBeLessThanOrEqual(4000);
    expect(textOf(checked)).toContain('/verify');
  });

  it('a hostile question stays text and pings nobody', async () => {
    const question = '@everyone <@1> **ferry** [x](https://evil.example) `a`\n# big';
    const message = messageOf(await discord.slash('ask', { question }));
    expect(textOf(message)).not.toMatch(/(?<!\\)(?:<@1>|\[x\]\(|`a`)/);
    expect(message.mention_everyone).toBe(false);
  });

  it('the longest question and paragraphs full of marks keep Discord’s limits', async () => {
    const question = `stars ${'*'.repeat(290)}`;
    const message = messageOf(await discord.slash('ask', { question }));
    expect(textOf(message).length).toBeLessThanOrEqual(4000);
    expect(textOf(message)).toContain('[…]');
    expect(textOf(messageOf(await discord.press(message, idOf(message, 'Context'))))).toContain('[…]');
  });

  if (door === 'gateway') {
    it('buttons work after the bot has restarted', async () => {
      const message = messageOf(await discord.slash('search', { query: 'ferry sails', article: 'long' }));
      await closeDoor();
      closeDoor = (await openGateway()).close;
      const next = messageOf(await discord.press(message, idOf(message, 'Next')));
      expect(textOf(next)).toContain('### ferry sails');
    });
  }
});

function idOf(message: APIMessage, label: string): string {
  return controlsOf(message).find((control) => control.label?.includes(label))?.custom_id ?? '';
}

function passagesIn(message: APIMessage): string[] {
  return textOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> '));
}
