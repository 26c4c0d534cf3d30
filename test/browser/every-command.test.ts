import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { box, describeInBrowser, messages } from './support/browser-suite.ts';
import { openPilcrow } from './support/open-study-server.ts';

/** For each command one use that finds something and, where it can fail, one that doesn't; and what is then seen. */
const WALK: readonly { readonly text: string; readonly seen: RegExp }[] = [
  { text: '/ask question: why did russia veto the panel of experts article: the-narrow-triangle', seen: /¶6\.2/ },
  { text: '/ask question: what do they say about volcanoes', seen: /The articles don’t say/ },
  { text: '/search query: "panel of experts"', seen: /¶6\.2/ },
  { text: '/quote passage: the-narrow-triangle ¶6.2', seen: /¶6\.2/ },
  { text: '/quote passage: the-narrow-triangle ¶999', seen: /¶|paragraph/ },
  { text: '/cite passage: the-narrow-triangle ¶6 style: MLA', seen: /Narrow Triangle/ },
  { text: '/verify quote: A threat without a price list frightens nobody.', seen: /Word for word.*¶13\.3/ },
  { text: '/verify quote: Thirteen members voted in favor, and Russia abstained', seen: /China.*Russia/ },
  { text: '/verify quote: The moon is made of very old cheese', seen: /Not in the library/ },
  { text: '/actor name: Russia', seen: /Russia/ },
  { text: '/actor name: Atlantis', seen: /Atlantis/ },
  { text: '/recommendations article: the-narrow-triangle', seen: /need|should|must/ },
  { text: '/recommendations article: the-narrow-triangle for: Seoul', seen: /For South Korea/ },
  { text: '/actor name: Russia article: the-narrow-triangle with: China', seen: /China/ },
  { text: '/actors article: the-narrow-triangle', seen: /Russia/ },
  { text: '/whoswho article: the-narrow-triangle', seen: /Putin/ },
  { text: '/timeline article: the-narrow-triangle', seen: /2024/ },
  { text: '/figures article: the-price-of-shade', seen: /count|money|percent/ },
  { text: '/claims article: the-narrow-triangle', seen: /Stated|Hedged|Predicted/ },
  { text: '/claims article: reading-hangul', seen: /can’t be told apart/ },
  { text: '/summary article: the-price-of-shade length: short', seen: /¶\d+\.\d/ },
  { text: '/analyse article: the-price-of-shade', seen: /The Price of Shade/ },
  { text: '/article list ', seen: /The Price of Shade/ },
  { text: '/article show article: the-price-of-shade', seen: /The Price of Shade/ },
  { text: '/article show article: nothing-like-it', seen: /nothing-like-it|article/ },
  { text: '/notebook list ', seen: /Your notebook is empty/ },
  { text: '/notebook search words: sanctions', seen: /Your notebook is empty/ },
  { text: '/notebook export format: csv', seen: /Your notebook is empty/ },
  { text: '/privacy show ', seen: /Questions, searches and messages are never kept/ },
  { text: '/privacy export ', seen: /Nothing: in no server/ },
  { text: '/privacy delete ', seen: /Nothing: in no server/ },
  { text: '/library list ', seen: /This server’s own/ },
  { text: '/library proposals ', seen: /There are none/ },
  { text: '/help ', seen: /¶ Pilcrow/ },
];

describeInBrowser('every command, on the page', openPilcrow, (suite) => {
  it('is in the walk', () => {
    const walked = new Set(WALK.map(({ text }) => text.slice(1).split(' ')[0]));
    // What is for curators alone isn't offered to members; `settings.test.ts` and its like walk it.
    const slash = COMMANDS.filter(({ data }) => {
      const isSlash = (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
      return isSlash && data.default_member_permissions === undefined;
    });
    expect(walked).toEqual(new Set(slash.map(({ data }) => data.name)));
  });

  it.each(WALK)('answers $text', async ({ text, seen }) => {
    const page = await suite.openShared();
    const before = await messages(page).count();
    await box(page).fill(text);
    // Behind the last option, where Enter sends instead of taking a suggestion.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(before + 1);
    await expect.poll(() => messages(page).last().locator('.components').textContent()).toMatch(seen);
  });
});
