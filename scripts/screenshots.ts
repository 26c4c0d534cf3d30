// Pictures of the page's main views, into `screenshots/`, to be looked at: all, or those whose name
// contains the given word. `--docs` also renews the two in the README.
import { copyFile, mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../test/browser/support/find-browser.ts';
import { openPilcrow, openShowcase } from '../test/browser/support/open-study-server.ts';
import { takePilcrowViews } from './page-views/pilcrow-views.ts';
import { takeShowcaseViews } from './page-views/showcase-views.ts';

const FOLDER = 'screenshots';
/** Which of them the README shows. */
const IN_DOCS: Readonly<Record<string, string>> = { '02-commands': 'commands', '04-ask': 'ask' };

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium found. Install one, or say where it is in PILCROW_CHROMIUM.');
  process.exitCode = 1;
} else {
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await takeAll(browser);
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser): Promise<void> {
  const renewsDocs = process.argv.includes('--docs');
  const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const shoot = async (page: Page, name: string) => {
    if (only !== undefined && !name.includes(only)) return;
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    const docsName = IN_DOCS[name];
    if (renewsDocs && docsName !== undefined) await copyFile(`${FOLDER}/${name}.png`, `docs/images/${docsName}.png`);
  };
  const pilcrow = await openPilcrow();
  await takePilcrowViews({ browser, server: pilcrow, shoot });
  await pilcrow.close();
  const showcase = await openShowcase({ deadlines: { callbackMs: 600 } });
  await takeShowcaseViews({ browser, server: showcase, shoot });
  await showcase.close();
}
