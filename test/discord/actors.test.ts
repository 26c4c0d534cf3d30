import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { connectGateway, type Gateway } from '#src/discord/gateway.ts';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import { messageOf } from '#src/local-discord/outcome.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServicesOf } from '../support/make-services-of.ts';
import { controlsOf, textOf } from '../support/read-message.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const gas = makeArticle({
  slug: 'gas',
  title: 'Gas',
  paragraphs: [
    'Kenyan President William Ruto met Tanzanian officials in Dodoma. Ruto wants a pipeline between Kenya and Tanzania.',
    'Kenya should publish the contracts. In 1961 Tanganyika had planned a port. Kenya had none.',
  ],
});
/** More names than one message holds, in an article without mercy for Markdown. */
const crowd = makeArticle({
  slug: 'crowd',
  title: 'Crowd',
  paragraphs: Array.from({ length: 40 }, (_, i) => {
    const letters = String.fromCodePoint(65 + (i % 26)) + 'ar'.repeat(1 + (i % 7));
    return `Minister Maria ${letters}${'ona'.repeat(1 + (i % 5))} of Peru spoke *loudly* with the ${'_'.repeat(20)} of Chile.`;
  }),
});
const tools = createRespondTools(makeServicesOf([gas, crowd]), QUIET);

let discord: LocalDiscord;
let gateway: Gateway;

beforeEach(async () => {
  discord = await startLocalDiscord({ now: Date.now });
  gateway = await connectGateway({
    token: discord.token,
    apiUrl: discord.apiUrl,
    register: COMMANDS,
    tools,
    log: QUIET,
  });
});

afterEach(async () => {
  await gateway.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const ask = async (command: string, options: Record<string, string>) => {
  return messageOf(await discord.slash(command, options));
};

describe('actors in Discord', () => {
  it('show what is known of one below its most telling passages, and nothing of it on the next page', async () => {
    const message = await ask('actor', { name: 'kenya', article: 'gas' });
    expect(textOf(message)).toMatch(/### Kenya[\s\S]*> \*\*Kenya\*\* should publish[\s\S]*\*\*Named in\*\* ¶1, 2/);
    expect(textOf(message)).toContain('**People** William Ruto (President) ¶1.1');
    const next = controlsOf(message).find(({ label }) => label?.startsWith('Next'));
    const page = messageOf(await discord.press(message, next?.custom_id ?? ''));
    expect(textOf(page)).not.toContain('**People**');
  });

  it('show what ties two, or that nothing does', async () => {
    expect(textOf(await ask('actor', { name: 'Kenya', with: 'Tanzania' }))).toContain('### Kenya and Tanzania');
    expect(textOf(await ask('actor', { name: 'Kenya', with: 'Peru' }))).toContain(
      'No sentence names Kenya and Peru together.',
    );
    expect(textOf(await ask('actor', { name: 'France' }))).toContain('None of the articles mentions France.');
  });

  it('are listed with bars, the lost state last, and people with their roles', async () => {
    const actors = textOf(await ask('actors', { article: 'gas' }));
    expect(actors).toMatch(/`██████████` \*\*Kenya\*\*[\s\S]*Tanganyika\*\* .*no more/);
    expect(textOf(await ask('whoswho', { article: 'gas' }))).toContain(
      '**William Ruto** — President, Kenya · gas ¶1.1',
    );
  });

  it('of any number stay within Discord’s limits, page by page', async () => {
    const message = await ask('whoswho', { article: 'crowd' });
    expect(controlsOf(message).map(({ label }) => label)).toContainEqual(expect.stringMatching(/^Next/));
    await ask('actor', { name: 'Peru', article: 'crowd' });
    await ask('actors', {});
    expect(discord.violations).toEqual([]);
  });

  it('are offered while one types, those of the articles only', async () => {
    const offered = async (typed: string) => {
      const outcome = await discord.autocomplete('actor', { focused: 'name', options: { name: typed } });
      return outcome.kind === 'choices' ? outcome.choices.map(({ value }) => value) : [];
    };
    expect(await offered('nairobi')).toContain('Kenya');
    expect(await offered('France')).not.toContain('France');
  });
});
