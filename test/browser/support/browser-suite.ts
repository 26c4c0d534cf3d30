/** Tests that drive a real browser. On a machine without one they are skipped, and say so. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from './find-browser.ts';
import type { StudyServer } from './open-study-server.ts';

const executablePath = findBrowser();
/** A test that opens several windows beside a full run of all others on two processors. */
const LONGEST_MS = 60_000;
/** A browser beside a full run of tests on two processors is late at times; a fault of ours fails again. */
const TRIES_MORE = 1;
const WHY_SKIPPED = 'no Chromium found; install one or set PILCROW_CHROMIUM';

interface TabOptions {
  readonly as?: 'curator' | 'member';
  readonly locale?: 'en-US' | 'ko';
  readonly theme?: 'dark' | 'light';
  /** 1280 px by default; 360 is a telephone. */
  readonly width?: number;
}

export interface BrowserSuite {
  readonly server: StudyServer;
  /** A browser window of its own, with the page open; closed after the test. */
  readonly open: (options?: TabOptions) => Promise<Page>;
  /** One window for the whole suite, as a member. */
  readonly openShared: () => Promise<Page>;
}

/** The suite's server and browser are opened once; windows are closed after each test. */
export function describeInBrowser(
  title: string,
  openServer: () => Promise<StudyServer>,
  define: (suite: BrowserSuite) => void,
): void {
  const isSkipped = executablePath === undefined;
  const shownTitle = isSkipped ? `${title} (skipped: ${WHY_SKIPPED})` : title;
  if (isSkipped) process.stderr.write(`${shownTitle}\n`);
  // oxlint-disable-next-line vitest/valid-title -- each caller gives one
  describe.skipIf(isSkipped)(shownTitle, { timeout: LONGEST_MS, retry: TRIES_MORE }, () => {
    let browser: Browser;
    let server: StudyServer;
    let shared: Promise<Page> | undefined;
    /** What the browser complained of: errors, and what the content security policy stopped. */
    const problems: string[] = [];
    /** By size and theme: another window of the same one opens much faster. */
    const contexts = new Map<string, Promise<BrowserContext>>();
    const open = (options: TabOptions = {}) => openTab({ browser, server, problems, contexts }, options);

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
      server = await openServer();
    }, LONGEST_MS);
    afterEach(async () => {
      const kept = await shared;
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.filter((page) => page !== kept).map((page) => page.close()));
      expect(problems.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      const { violations } = server.discord;
      await server.close();
      expect(violations).toEqual([]);
    });
    define({
      get server() {
        return server;
      },
      open,
      openShared: () => (shared ??= open()),
    });
  });
}

interface Opened {
  readonly browser: Browser;
  readonly server: StudyServer;
  readonly problems: string[];
  readonly contexts: Map<string, Promise<BrowserContext>>;
}

/** Longer than anything takes on a machine that is busy with other tests as well. */
const PATIENCE_MS = 10_000;

async function openTab(
  opened: Opened,
  { as = 'member', locale = 'en-US', theme = 'dark', width = 1280 }: TabOptions,
): Promise<Page> {
  const { browser, server, problems, contexts } = opened;
  const key = `${theme} ${width}`;
  const context = contexts.get(key) ?? openContext(browser, { theme, width });
  contexts.set(key, context);
  const page = await (await context).newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => {
    problems.push(`A script ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${server.page.url}/?as=${as}&locale=${locale}`);
  await box(page).waitFor();
  return page;
}

async function openContext(
  browser: Browser,
  { theme, width }: { readonly theme: string; readonly width: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  // Nothing is remembered from the window before.
  await context.addInitScript(`localStorage.clear(); localStorage.setItem('theme', '${theme}')`);
  return context;
}

/** The message box. */
export function box(page: Page) {
  return page.locator('textarea.composer-text');
}

/** The messages, oldest first. */
export function messages(page: Page) {
  return page.locator('article.message');
}

/** The newest message with the text, by its id: it stays the same one when others come. */
export async function messageWith(page: Page, text: string | RegExp) {
  const found = page.locator('article[data-message]').filter({ hasText: text }).last();
  const id = await found.getAttribute('data-message');
  return page.locator(`[data-message="${id ?? ''}"]`);
}

/** Puts a command into the box at once, and sends it. Ends with a space where it has no values. */
export async function use(page: Page, command: string): Promise<void> {
  await box(page).fill(command);
  await page.keyboard.press('Enter');
  // Where a suggestion came that quickly, Enter took it: the command still stands there.
  if (!(await box(page).isVisible())) await page.keyboard.press('Enter');
}
