import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { box, describeInBrowser, messages, messageWith, use } from './support/browser-suite.ts';
import { openPilcrow } from './support/open-study-server.ts';

const QUESTION = '/ask why did russia veto the panel of experts';

async function ask(page: Page): Promise<void> {
  await use(page, QUESTION);
  await messages(page).last().getByText('¶6.2').waitFor();
}

describeInBrowser('Pilcrow in the browser', openPilcrow, (suite) => {
  const { open } = suite;

  it('answers a typed question with cited passages', async () => {
    const page = await open();
    await box(page).pressSequentially(QUESTION);
    await page.keyboard.press('Enter');
    const answer = messages(page).last();
    await answer.getByText('¶6.2').waitFor();
    expect(await answer.locator('.reply-line').textContent()).toContain('Member used ask');
    expect(await answer.locator('strong').allTextContents()).toContain('vetoed');
    expect(await box(page).inputValue()).toBe('');
  });

  it('lists the commands at a slash, and narrows them as one types', async () => {
    const page = await open();
    await box(page).fill('/');
    const options = page.getByRole('listbox').getByRole('option');
    expect(await options.first().textContent()).toContain('Ask the articles a question');
    await box(page).fill('/art');
    expect(await options.locator('.suggestion-name').allTextContents()).toEqual(['/article list', '/article show']);
    await box(page).fill('/nothing');
    await page.getByText('No command matches').waitFor();
  });

  it('fills in a command by keyboard alone: options, choices, autocomplete', async () => {
    const page = await open();
    await box(page).fill('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '/ask' }).waitFor();
    await page.keyboard.type('shade');
    await page.keyboard.press('Tab');
    await page.getByRole('option', { name: /visibility/ }).waitFor();
    await page.keyboard.type('art');
    await page.keyboard.press('Enter');
    await page.keyboard.type('price');
    await page.getByRole('option', { name: 'The Price of Shade' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'article' }).inputValue()).toBe('The Price of Shade');
    await page.keyboard.type('vis');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = messages(page).last();
    await answer.getByText('Only you can see this').waitFor();
    expect(await answer.textContent()).toContain('The Price of Shade');
  });

  it('says which option is missing instead of sending the command', async () => {
    const page = await open();
    const before = await messages(page).count();
    await box(page).pressSequentially('/quote ');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    expect(await page.getByRole('combobox', { name: 'passage', exact: true }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(await messages(page).count()).toBe(before);
  });

  it('shows the context of a passage to the one who pressed, until it is dismissed', async () => {
    // Two sentences that the answer quotes apart.
    const CONTEXT = 'most valuable. On 28 March';
    const [page, other] = [await open(), await open({ as: 'curator' })];
    await ask(page);
    await messages(page).last().getByRole('button', { name: 'Context' }).first().press('Enter');
    await page.getByText(CONTEXT).waitFor();
    const context = await messageWith(page, CONTEXT);
    expect(await context.locator('.reply-line').textContent()).toContain('why did russia veto');
    expect(await other.getByText(CONTEXT).count()).toBe(0);
    await context.getByRole('button', { name: '¶7' }).click();
    await context.getByText(', ¶7').waitFor();
    await context.getByRole('button', { name: 'Dismiss message' }).click();
    await context.waitFor({ state: 'detached' });
    await page.reload();
    await messages(page).last().getByText('¶6.2').waitFor();
    expect(await page.getByText(CONTEXT).count()).toBe(0);
  });

  it('pages an answer in place and keeps the focus on the button', async () => {
    const page = await open();
    await ask(page);
    const answer = await messageWith(page, '¶6.2');
    await answer.getByRole('button', { name: /^Next/ }).press('Enter');
    await answer.getByRole('button', { name: '2/4' }).waitFor();
    expect(await page.evaluate('document.activeElement.closest("[data-message]") !== null')).toBe(true);
    await answer.getByRole('combobox', { name: /another passage/ }).press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await answer.getByRole('button', { name: '4/4' }).waitFor();
  });

  it('finds a message in the articles by its menu, opened with mouse or keyboard', async () => {
    const page = await open();
    await use(page, 'Russia vetoed the renewal of the Panel of Experts');
    const post = messages(page).filter({ hasText: 'vetoed the renewal of the Panel of Experts' }).last();
    await post.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Find in articles' }).click();
    await page.locator('.is-ephemeral').last().getByText('¶6.2').waitFor();
    const count = await page.locator('.is-ephemeral').count();
    await post.focus();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.is-ephemeral').count()).toBe(count + 1);
  });

  it('checks what a message quotes by its menu', async () => {
    const page = await open();
    await use(page, 'They write “Thirteen members of the Security Council voted in favor, and Russia abstained.”');
    const post = messages(page).filter({ hasText: 'They write' }).last();
    await post.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Check this quote' }).click();
    const answer = page.locator('.is-ephemeral').last();
    await answer.getByText('Altered: it says something else').waitFor();
    expect(await answer.locator('s, del').first().textContent()).toBe('China');
    await answer.getByText('The article says “China”, the quote “Russia”. Another name.').waitFor();
    await answer.getByText('¶6.3').waitFor();
  });

  it('shows two people in two browsers the same channel, live and after a reload', async () => {
    const [member, curator] = [await open(), await open({ as: 'curator' })];
    await use(member, 'Has anybody read chapter two?');
    await curator.getByText('Has anybody read chapter two?').waitFor();
    await use(curator, '/search "sea"');
    await member.locator('.reply-line', { hasText: 'Curator used search' }).waitFor();
    const seen = await messages(member).allTextContents();
    await member.reload();
    await expect.poll(() => messages(member).allTextContents()).toEqual(seen);
  });

  it('tells a person who looks elsewhere that there is something new', async () => {
    const [member, curator] = [await open(), await open({ as: 'curator' })];
    await member.getByRole('button', { name: 'daily' }).click();
    await member.getByRole('heading', { name: 'daily', level: 1 }).waitFor();
    await use(curator, 'A new chapter');
    await member.getByRole('button', { name: 'general, unread' }).click();
    await messages(member).last().getByText('A new chapter').waitFor();
    expect(await member.getByRole('button', { name: 'general', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('speaks Korean to a person who chooses it, and as the bot does', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'User Settings' }).click();
    await page.getByRole('radio', { name: '한국어' }).click();
    await page.getByRole('heading', { name: '채팅 채널' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await use(page, '/ask volcanoes');
    await messages(page).last().getByText('volcanoes').first().waitFor();
    await expect.poll(() => messages(page).last().textContent()).toMatch(/글/);
  });

  it('lists what the bot sent, with payload, verdict and time', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'What the bot sent' }).click();
    await ask(page);
    const newest = page.locator('.request').first();
    await expect.poll(() => newest.locator('summary').textContent()).toMatch(/POST.*callback.*20[04].*Valid.*ms/);
    await newest.locator('summary').click();
    expect(await newest.locator('pre').first().textContent()).toContain('"accent_color"');
  });

  it('works on a telephone: the channels slide in, nothing is wider than the screen', async () => {
    const page = await open({ width: 360 });
    await ask(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open channel list' }).click();
    await page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: 'Pilcrow' }).click();
    await page.getByRole('heading', { name: 'Pilcrow', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    await use(page, '/help ');
    await messages(page).last().getByText('¶ Pilcrow').waitFor();
  });
});
