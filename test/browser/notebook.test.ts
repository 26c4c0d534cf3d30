import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, messages, messageWith, use } from './support/browser-suite.ts';
import { openPilcrow } from './support/open-study-server.ts';

const PASSAGE = 'the-narrow-triangle ¶6.2';

async function fillIn(page: Page, note: string, tags: string): Promise<void> {
  const form = page.getByRole('dialog');
  await form.getByLabel('Your note').fill(note);
  await form.getByLabel('Tags').fill(tags);
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.waitFor({ state: 'detached' });
}

async function press(message: Locator, name: string): Promise<void> {
  await message.getByRole('button', { name, exact: true }).click();
}

async function download(page: Page, message: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), message.getByRole('link').last().click()]);
  return readFile(await file.path(), 'utf8');
}

describeInBrowser('a notebook in the browser', openPilcrow, (suite) => {
  it('is filled by the button, annotated, found, exported, shared and deleted', async () => {
    const [page, other] = [await suite.open(), await suite.open({ as: 'curator' })];
    await use(page, `/quote passage: ${PASSAGE}`);
    await messages(page).last().getByText('¶6.2').waitFor();
    await press(messages(page).last(), 'Save');
    await page.getByText('Saved').last().waitFor();
    const saved = await messageWith(page, 'Saved');
    await press(saved, 'Add note');
    await fillIn(page, 'What did the veto cost?', '#Sanctions, Panel of experts');
    await saved.getByText('#panel-of-experts · #sanctions').waitFor();

    await use(page, '/notebook search words: sanktions');
    await page.getByText('Notebook · 1 passage for “sanktions”').waitFor();
    const found = await messageWith(page, 'for “sanktions”');
    expect(await found.textContent()).toContain('What did the veto cost?');

    await use(page, '/notebook export format: csv');
    await page.getByText('Opens in any spreadsheet').waitFor();
    const exported = await messageWith(page, 'Opens in any spreadsheet');
    expect(await download(page, exported)).toMatch(/"the-narrow-triangle ¶6\.2"[^\n]*"panel-of-experts sanctions"/);

    await press(found, 'Share');
    await page.getByText('Your note as well?').waitFor();
    await press(await messageWith(page, 'Your note as well?'), 'Passage only');
    const seen = other.locator('article.message').filter({ hasText: 'shared by' });
    await seen.waitFor();
    expect(await seen.textContent()).toContain('vetoed the renewal');
    expect(await other.getByText('What did the veto cost?').count()).toBe(0);

    await use(page, '/privacy delete ');
    await page.getByText('1 saved passage, with your notes and tags').waitFor();
    await press(await messageWith(page, 'Delete your data'), 'Delete my data');
    await page.getByText('Your data is deleted.').waitFor();
    await use(page, '/notebook list ');
    await page.getByText('Your notebook is empty.').waitFor();
  });

  it('takes what a message quotes, by its menu', async () => {
    const page = await suite.open();
    await use(page, 'Russia vetoed the renewal of the United Nations Panel of Experts');
    const post = messages(page).filter({ hasText: 'Russia vetoed the renewal' }).last();
    await post.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Save to notebook' }).click();
    await expect.poll(() => page.locator('.is-ephemeral').last().textContent()).toContain(`Saved ${PASSAGE}`);
  });
});
