import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ORCHARD, TOWER } from '../discord/library/prose.ts';
import { BRIDGE, paragraphsOf, SALT } from '../imports/cases/prose.ts';
import { makeRss } from '../imports/feeds/make-rss.ts';
import { openTestSite, type TestSite } from '../support/test-site.ts';
import { describeInBrowser, messages, messageWith, use } from './support/browser-suite.ts';
import { openPilcrow, type StudyServer } from './support/open-study-server.ts';

const QUESTION = '/ask is a wrong clock a kind of calendar';

/** Uploads a text in the form of `/library add`. */
async function add(page: Page, text: string): Promise<void> {
  await use(page, '/library add ');
  const form = page.getByRole('dialog', { name: 'Add an article from a file' });
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await form.getByText('article.txt').waitFor();
  await form.getByRole('button', { name: 'Submit' }).click();
}

describeInBrowser('the library, on the page', openPilcrow, ({ open }) => {
  it('takes an article from file to preview, by way of a wrong date, to publication and an answer', async () => {
    const [page, other] = [await open({ as: 'curator' }), await open()];
    await use(other, QUESTION);
    await messages(other).last().locator('.components').waitFor();
    expect(await messages(other).last().textContent()).not.toContain('in a known way');
    await add(page, TOWER);
    await page.getByText('Preview: The Tower Should Keep Its Clock').waitFor();
    const preview = await messageWith(page, 'Preview: The Tower Should Keep Its Clock');
    await preview.getByRole('button', { name: 'Next' }).click();
    await preview.getByText('¶2 A clock that is wrong in a known way').waitFor();
    await preview.getByRole('button', { name: 'Edit details' }).click();
    const form = page.getByRole('dialog', { name: 'Details of the article' });
    await form.getByLabel('Date').fill('the day before');
    await form.getByRole('button', { name: 'Submit' }).click();
    await preview.getByText('“the day before” isn’t a date.').waitFor();
    await preview.getByRole('button', { name: 'Correct it' }).click();
    expect(await form.getByLabel('Date').inputValue()).toBe('the day before');
    await form.getByLabel('Date').fill('2024-03-12');
    await form.getByLabel('Published in').fill('The Lower Town');
    await form.getByRole('button', { name: 'Submit' }).click();
    await preview.getByText('Published in The Lower Town').waitFor();
    expect(await other.getByText('The Tower Should Keep').count()).toBe(0);
    await preview.getByRole('button', { name: 'Publish' }).press('Enter');
    await preview.getByText('It can be asked at once').waitFor();
    await use(other, QUESTION);
    await messages(other).last().getByText('in a known way').first().waitFor();
    await messages(other).last().getByText('The Lower Town, March 12, 2024').first().waitFor();
  });

  it('lets a member propose and a curator accept', async () => {
    const [member, curator] = [await open(), await open({ as: 'curator' })];
    await add(member, ORCHARD);
    await messages(member).last().getByRole('button', { name: 'Propose to the curators' }).click();
    await member.getByText('“Nobody Picks the Pears” is proposed.').waitFor();
    await use(curator, '/library proposals ');
    const list = messages(curator).last();
    await list.getByText('Waiting for a curator: 1 proposal').waitFor();
    await list.getByRole('combobox', { name: 'Read a proposal' }).press('ArrowDown');
    await curator.keyboard.press('Enter');
    await messages(curator).last().getByRole('button', { name: 'Accept and publish' }).click();
    await curator.getByText('“Nobody Picks the Pears” is published.').waitFor();
    await use(member, '/library removed ');
    await messages(member).last().getByText('Only curators can do this here').waitFor();
    expect(await curator.getByText('Only curators can do this here').count()).toBe(0);
  });
});

describeInBrowser('an article from the web, on the page', openWithSite, ({ open }) => {
  it('is read at its address, proposed, and refused with a way out where it can’t be had', async () => {
    const member = await open();
    const { origin } = web.serve('salt.example', () => ({
      '/salt': {
        body: `<html lang="en"><body><article><h1>${SALT.title}</h1>${paragraphsOf(SALT)}</article></body></html>`,
      },
    }));
    await use(member, `/library add url: ${origin}/salt`);
    const preview = await messageWith(member, `Preview: ${SALT.title}`);
    await preview.getByText(/^Taken from .*salt\.example/).waitFor();
    await preview.getByRole('button', { name: 'Propose to the curators' }).click();
    await member.getByText(`“${SALT.title}” is proposed.`).waitFor();
    await use(member, `/library add url: ${origin}/pepper`);
    const refused = await messageWith(member, 'has no such page');
    await refused.getByRole('button', { name: 'Paste the text' }).click();
    const form = member.getByRole('dialog', { name: 'Add an article by pasting it' });
    await form.waitFor();
    expect(await form.getByLabel('Text').count()).toBe(1);
  });

  it('comes from a feed that a curator follows', async () => {
    const curator = await open({ as: 'curator' });
    const { origin } = web.serve('tides.example', ({ origin: site }) => ({
      '/feed': { headers: { 'content-type': 'application/rss+xml' }, body: makeRss({ origin: site, count: 2 }) },
      '/2': {
        body: `<html lang="en"><body><article><h1>High water</h1>${paragraphsOf(BRIDGE)}</article></body></html>`,
      },
    }));
    await use(curator, `/library feed add url: ${origin}/feed backlog: 1`);
    await messageWith(curator, '“The Harbour Post” is subscribed to');
    await use(curator, '/library feed list ');
    const list = await messageWith(curator, 'Feeds: 1 of 20');
    await list.getByRole('combobox', { name: 'Look for new items now' }).press('ArrowDown');
    await curator.keyboard.press('Enter');
    const checked = await messageWith(curator, 'has brought 1 article');
    await checked.getByRole('button', { name: 'All proposals' }).click();
    const proposals = await messageWith(curator, 'from a feed');
    expect(await proposals.textContent()).toContain('High water');
  });
});

let web: TestSite;

async function openWithSite(): Promise<StudyServer> {
  web = await openTestSite();
  const server = await openPilcrow({}, web.makeFetcher());
  return {
    ...server,
    close: async () => {
      await server.close();
      await web.close();
    },
  };
}
