import type { Browser, Page } from 'playwright-core';
import type { StudyServer } from '../../test/browser/support/open-study-server.ts';

export interface Views {
  readonly browser: Browser;
  readonly server: StudyServer;
  readonly shoot: (page: Page, name: string) => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'dark' | 'light';
  /** `as=curator&locale=ko` */
  readonly search?: string;
}

/** A tab of its own. */
export async function openTab({ browser, server }: Views, look: Look = {}): Promise<Page> {
  const { width = 1280, height = 800, theme = 'dark', search = '' } = look;
  const context = await browser.newContext({ viewport: { width, height } });
  await context.addInitScript(`localStorage.setItem('theme', '${theme}')`);
  const page = await context.newPage();
  await page.goto(`${server.page.url}/?${search}`);
  await page.locator('.composer-text').waitFor();
  return page;
}

/** Types a command and sends it. */
export async function use(page: Page, command: string): Promise<void> {
  await page.locator('.composer-text').fill('');
  await page.locator('.composer-text').pressSequentially(command);
  await page.keyboard.press('Enter');
}

/** Until nothing moves: pictures are there, answers too. */
export async function settle(page: Page, ms = 250): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(ms);
}
