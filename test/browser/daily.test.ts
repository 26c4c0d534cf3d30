import { expect, it } from 'vitest';
import { box, describeInBrowser, messages } from './support/browser-suite.ts';
import { openPilcrow } from './support/open-study-server.ts';

/** Today, running from noon: in the hour before half past eight "+1 hour" would lead to the next post. */
function clockFromNoon(): () => number {
  const begin = Date.now();
  const noon = new Date(begin).setUTCHours(12, 0, 0, 0);
  return () => noon + (Date.now() - begin);
}

const openAtNoon = async () => openPilcrow({ now: clockFromNoon() });

describeInBrowser('the daily post, on the page', openAtNoon, (suite) => {
  it('is set by a curator and is there when the clock is set forward by a day, once, for everybody', async () => {
    const [curator, member] = [await suite.open({ as: 'curator' }), await suite.open()];
    await box(curator).fill('/daily set channel: #daily time: 8:30 zone: Europe/London pin: True content: question');
    await curator.keyboard.press('End');
    await curator.keyboard.press('ArrowRight');
    await curator.keyboard.press('Enter');
    await messages(curator).last().getByText('Daily post set').waitFor();
    expect(await messages(curator).last().textContent()).toContain('every day at 08:30, Europe/London');
    await curator.getByRole('button', { name: 'What the bot sent' }).click();
    await curator.getByRole('button', { name: '+1 day' }).click();
    await member.getByRole('button', { name: /^daily/ }).click();
    await member.getByRole('heading', { name: 'daily', level: 1 }).waitFor();
    const post = messages(member).filter({ hasText: /Question of the day|오늘의 질문/ });
    await post.first().waitFor();
    expect(await post.count()).toBe(1);
    await post.getByRole('radio').first().waitFor();
    await member.getByText(/pinned a message/).waitFor();
    await post.getByRole('button', { name: /^(?:About|안내)$/ }).click();
    await messages(member).last().getByText('every day at 08:30, Europe/London').waitFor();
    await curator.getByRole('button', { name: '+1 hour' }).click();
    const polls = suite.server.discord.messages({ channel: 'daily' }).filter((message) => message.poll !== undefined);
    expect(polls).toHaveLength(1);
  });

  it('isn’t offered to members', async () => {
    const page = await suite.open();
    await box(page).fill('/daily');
    await page.getByText('No command matches').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });
});
