import { expect, it } from 'vitest';
import { startPage } from '#src/local-discord/page/page-server.ts';
import { startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { StudyServer } from './support/open-study-server.ts';
import { box, describeInBrowser, messages, use } from './support/browser-suite.ts';

/** A page whose server can be stopped and started again. */
async function openRestartable(): Promise<StudyServer> {
  const discord = await startLocalDiscord({ now: Date.now });
  const page = await startPage({ discord, port: 0 });
  return {
    discord,
    page,
    async close() {
      await page.close();
      await discord.close();
    },
  };
}

describeInBrowser('a lost connection', openRestartable, (suite) => {
  it('is said, and found again without losing what was written meanwhile', async () => {
    const { discord, page: first } = suite.server;
    const context = await suite.open();
    const complaints: string[] = [];
    context.removeAllListeners('console');
    context.on('console', (message) => complaints.push(message.text()));
    await use(context, 'Before');
    await messages(context).getByText('Before').waitFor();
    await first.close();
    await context.getByRole('status').getByText('Connection lost').waitFor();
    discord.post('Meanwhile', { user: 'curator' });
    await box(context).fill('After');
    await context.keyboard.press('Enter');
    const second = await startPage({ discord, port: first.port });
    await messages(context).getByText('After').waitFor({ timeout: 10_000 });
    expect(await messages(context).locator('.markdown').allTextContents()).toEqual(['Before', 'Meanwhile', 'After']);
    await context.close();
    await second.close();
    expect(complaints.every((text) => text.includes('WebSocket') || text.includes('ERR_CONNECTION'))).toBe(true);
  });
});
