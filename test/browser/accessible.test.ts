import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { box, describeInBrowser, messageWith, use } from './support/browser-suite.ts';
import { openPilcrow, openShowcase } from './support/open-study-server.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What axe finds, as lines that name the rule and the element. */
async function faults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

const THEMES = ['dark', 'light'] as const;

describeInBrowser('axe, on Pilcrow’s page', openPilcrow, (suite) => {
  it.each(THEMES)('finds nothing in an answer, the commands, a command being typed, the menus: %s', async (theme) => {
    const page = await suite.open({ theme });
    await use(page, '/ask why did russia veto the panel of experts');
    const answer = await messageWith(page, '¶6.2');
    await answer.getByRole('button', { name: 'Context' }).first().click();
    await page.getByText('Only you can see this').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await box(page).fill('/');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('sea');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await answer.click({ button: 'right', position: { x: 20, y: 60 } });
    await page.getByRole('menuitem', { name: 'Apps' }).press('ArrowRight');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'User Settings' }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What the bot sent' }).click();
    await page.locator('.request summary').first().click();
    expect(await faults(page)).toEqual([]);
  });

  it('finds nothing on a telephone, with the channels open', async () => {
    const page = await suite.open({ width: 360 });
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open channel list' }).click();
    expect(await faults(page)).toEqual([]);
  });
});

describeInBrowser(
  'axe, on what bots can show',
  () => openShowcase({ deadlines: { callbackMs: 500 } }),
  (suite) => {
    it.each(THEMES)('finds nothing in components, forms, menus, polls and failures: %s', async (theme) => {
      const page = await suite.open({ as: 'curator', theme });
      for (const command of ['everything', 'embed', 'poll', 'buttons', 'selects', 'slow', 'silent'])
        await use(page, `/${command} `);
      await page.getByText('The application did not respond').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Up to two trees' }).last().click();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const command of ['form', 'second-form']) {
        await use(page, `/${command} `);
        await page.getByRole('dialog').waitFor();
        await page.getByRole('button', { name: 'Submit' }).click();
        expect(await faults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });
  },
);
