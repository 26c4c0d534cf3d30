import { expect, it } from 'vitest';
import { describeInBrowser, messages, messageWith, use } from './support/browser-suite.ts';
import { openPilcrow } from './support/open-study-server.ts';

describeInBrowser('settings in the browser', openPilcrow, (suite) => {
  it('let a curator change the language for everybody, and are refused to members', async () => {
    const [curator, member] = [await suite.open({ as: 'curator' }), await suite.open()];
    await use(curator, '/settings show ');
    await messages(curator).last().getByText('Settings of this server').waitFor();
    const panel = await messageWith(curator, 'Settings of this server');
    await panel.getByRole('button', { name: 'Change' }).first().click();
    const form = curator.getByRole('dialog');
    await form.getByRole('combobox', { name: /Pilcrow speaks/ }).click();
    await curator.getByRole('option', { name: '한국어 (Korean)' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await panel.getByText('이 서버의 설정').waitFor();
    await use(member, '/ask what do they say about volcanoes');
    await messages(member).last().getByText('글에는 그런 내용이 없습니다').waitFor();
    // What Discord doesn't offer to members can't be sent, and what they press in spite of it is refused.
    await use(member, '/settings show ');
    await member
      .getByText(/No command matches|No such command/)
      .first()
      .waitFor();
    expect(await messages(member).filter({ hasText: '이 서버의 설정' }).count()).toBe(0);
  });

  it('fit a telephone', async () => {
    const page = await suite.open({ as: 'curator', width: 360 });
    await use(page, '/settings show ');
    await messages(page)
      .last()
      .locator('button', { hasText: /Change|바꾸기/ })
      .first()
      .waitFor();
    const width = await messages(page)
      .last()
      .evaluate((message) => message.scrollWidth - message.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});
