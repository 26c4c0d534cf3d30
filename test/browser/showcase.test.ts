import { expect, it } from 'vitest';
import { box, describeInBrowser, messageWith, use } from './support/browser-suite.ts';
import { openShowcase } from './support/open-study-server.ts';
import { ALT, UNANSWERED } from './support/showcase-bot.ts';

/** These run in the browser. */
const accentOf = (node: unknown) =>
  (node as { style: { getPropertyValue(name: string): string } }).style.getPropertyValue('--accent');
const widthOf = (image: unknown) => (image as { naturalWidth: number }).naturalWidth;

/** Discord waits three seconds; nobody should wait so long for a test. */
const openImpatient = () => openShowcase({ deadlines: { callbackMs: 700 } });

describeInBrowser('what bots can show and ask', openImpatient, (suite) => {
  const { open } = suite;

  it('shows Components V2 of every kind', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/everything ');
    const message = await messageWith(page, 'Tide table');
    await message.getByRole('heading', { name: 'Heading' }).waitFor();
    expect(await message.locator('.container').evaluate(accentOf)).toBe('#3ba55d');
    await expect.poll(() => message.getByRole('img', { name: ALT }).evaluate(widthOf)).toBe(640);
    expect(await message.getByRole('img', { name: 'The sea, small' }).count()).toBe(1);
    expect(await message.getByRole('link', { name: 'notes.txt' }).getAttribute('href')).toMatch(/^\/cdn\//);
    const link = message.getByRole('link', { name: /^A link/ });
    expect(await link.getAttribute('href')).toBe('https://example.org/tides');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await message.getByRole('button', { name: 'Disabled' }).isDisabled()).toBe(true);
    expect(await message.locator('ol li').first().textContent()).toBe('First, ask');
    await message.getByRole('button', { name: 'Reveal spoiler' }).press('Enter');
    await message.getByText('A hidden word').waitFor();
    await message.getByRole('button', { name: 'Book' }).click();
    await page.getByText('Booked.').waitFor();
  });

  it('shows embeds with fields, links and pictures', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/embed ');
    const embed = (await messageWith(page, 'High water twice a day')).locator('.embed');
    expect(await embed.getByRole('link', { name: 'Tide table' }).getAttribute('href')).toBe(
      'https://example.org/tides',
    );
    expect(await embed.locator('.embed-field.is-inline').count()).toBe(2);
    expect(await embed.locator('img').count()).toBe(1);
  });

  it('opens a form, keeps the focus in it, says what is missing, and sends it in', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/form ');
    const dialog = page.getByRole('dialog', { name: 'Suggest an article' });
    await dialog.waitFor();
    expect(await page.evaluate('document.activeElement.matches("dialog input")')).toBe(true);
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await dialog.getByText('Must be 3 or more in length.').waitFor();
    await dialog.getByText('This field is required').waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          'document.activeElement === document.body || document.activeElement.closest("dialog") !== null',
        ),
      ).toBe(true);
    }
    await dialog.getByLabel('Title').fill('Tides');
    await dialog.getByLabel('Why?').fill('They are calm.');
    await dialog.getByRole('radio', { name: /Long/ }).check();
    await dialog.getByRole('checkbox', { name: 'I have read it' }).check();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('{"title":"Tides","why":"They are calm.","length":"long","read":true}').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it('fills in the other kinds of fields: ticks, menus, files', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/second-form ');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Law' }).check();
    await dialog.getByRole('combobox', { name: 'Shelf' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('combobox', { name: 'Reader' }).click();
    await dialog.getByRole('option', { name: 'Member' }).click();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await dialog.getByText('a.txt').waitFor();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect
      .poll(() =>
        page
          .getByText(/Sent: .*"topics":\["law"\],"shelf":\["elm"\],"reader":\["\d+"\],"channel":\[\],"file":1/)
          .count(),
      )
      .toBe(1);
  });

  it('gives the focus back when a form is closed with Escape', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/buttons ');
    const button = (await messageWith(page, 'Press:')).getByRole('button', { name: 'Open a form' });
    await button.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Open a form');
  });

  it('chooses in menus of every kind, by keyboard', async () => {
    const page = await open({ as: 'curator' });
    await use(page, '/selects ');
    const message = await messageWith(page, 'Choose:');
    await message.getByRole('combobox', { name: 'One tree' }).press('ArrowDown');
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.getByText('Chosen: elm', { exact: true }).waitFor();
    await message.getByRole('combobox', { name: 'Up to two trees' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    await page.keyboard.press('Escape');
    await page.getByText('Chosen: oak, fir', { exact: true }).waitFor();
    for (const [name, choice, id] of [
      ['Somebody', 'Member', suite.server.discord.userIds.member],
      ['Somebody or some role', '@Curators', suite.server.discord.curatorRoleId],
      ['Some channel', 'reading', suite.server.discord.channelIds.reading],
    ] as const) {
      await message.getByRole('combobox', { name, exact: true }).click();
      await page.getByRole('option', { name: choice }).click();
      await expect.poll(() => page.getByText(`Chosen: ${id}`, { exact: true }).count()).toBeGreaterThan(0);
    }
  });

  it('takes no choice that belongs to what was typed before', async () => {
    const page = await open();
    await box(page).fill('/options ');
    await page.keyboard.type('gr');
    await page.keyboard.press('Enter');
    await page.keyboard.type('birch');
    await page.locator('.is-active', { hasText: 'Birch tree' }).waitFor();
    const tree = page.getByRole('combobox', { name: 'tree', exact: true });
    await tree.fill(UNANSWERED);
    // The choices of before stand there until others come.
    await page.getByRole('option', { name: 'Birch tree' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await (await messageWith(page, UNANSWERED)).count()).toBe(1);
  });

  it('takes options of every kind', async () => {
    const page = await open({ as: 'curator' });
    await box(page).fill('/options ');
    await page.keyboard.type('gr');
    await page.keyboard.press('Enter');
    await page.keyboard.type('b');
    await page.getByRole('option', { name: 'Birch tree' }).waitFor();
    await page.keyboard.press('Tab');
    for (const [option, typed] of [
      ['count', '9'],
      ['loud', 'tr'],
      ['who', 'memb'],
      ['where', 'read'],
      ['role', 'cur'],
    ] as const) {
      await page.keyboard.type(option);
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('file');
    await page.keyboard.press('Enter');
    await page
      .locator('ld-composer input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.locator('.option-file', { hasText: 'a.txt' }).waitFor();
    await page.locator('.option-file').press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Please enter a valid value').waitFor();
    await page.getByRole('combobox', { name: 'count' }).fill('3');
    await page.keyboard.press('Enter');
    const answer = await messageWith(page, '"colour"');
    const text = (await answer.locator('pre').textContent()) ?? '';
    const { userIds, channelIds, curatorRoleId } = suite.server.discord;
    for (const value of ['green', 'birch', 3, true, userIds.member, channelIds.reading, curatorRoleId])
      expect(text).toContain(`"value": ${JSON.stringify(value)}`);
  });

  it('says that the application did not respond, to the one who used it', async () => {
    const [page, other] = [await open({ as: 'curator' }), await open()];
    await use(page, '/silent ');
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
    expect(await other.getByText('The application did not respond').count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss message' }).last().click();
    await page.getByText('The application did not respond').waitFor({ state: 'detached' });
    await use(page, '/buttons ');
    await (await messageWith(page, 'Press:')).getByRole('button', { name: 'Says nothing' }).click();
    await page.getByRole('alert').getByText('This interaction failed').waitFor();
  });

  it('shows that the bot is thinking', async () => {
    const [page, other] = [await open({ as: 'curator' }), await open()];
    await use(page, '/slow ');
    await other.getByText('Pilcrow is thinking…').waitFor();
    expect(await page.getByText('Sending command…').count()).toBe(0);
  });

  it('counts votes in a poll for everybody, and takes them back', async () => {
    const [page, other] = [await open({ as: 'curator' }), await open()];
    await use(page, '/poll ');
    const [poll, seen] = [
      await messageWith(page, 'Which chapter next?'),
      await messageWith(other, 'Which chapter next?'),
    ];
    await poll.getByRole('radio').nth(1).check();
    await poll.getByRole('button', { name: 'Vote' }).click();
    await seen.getByText('1 vote ·').waitFor();
    await poll.getByText('1 · 100%').waitFor();
    expect(await seen.getByRole('radio').count()).toBe(2);
    await poll.getByRole('button', { name: 'Remove vote' }).click();
    await seen.getByText('0 votes ·').waitFor();
  });

  it('offers a command only to those who may use it', async () => {
    const [curator, member] = [await open({ as: 'curator' }), await open()];
    await box(curator).fill('/form');
    await curator.locator('.suggestion-name').first().waitFor();
    expect(await curator.locator('.suggestion-name').allTextContents()).toEqual(['/form', '/second-form']);
    await box(member).fill('/form');
    await member.locator('.suggestion-name').first().waitFor();
    expect(await member.locator('.suggestion-name').allTextContents()).toEqual(['/second-form']);
  });

  it('uses the apps in a person’s menu', async () => {
    const page = await open();
    await page.getByRole('complementary').getByRole('button', { name: 'Curator' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Greet' }).press('Enter');
    await expect.poll(() => page.getByText('Hello, @Curator!').count()).toBe(1);
  });

  it('pins a message where one may, and lists it', async () => {
    const page = await open({ as: 'curator' });
    await use(page, 'Not to be pinned');
    await (await messageWith(page, 'Not to be pinned')).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete Message' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Pin Message' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: 'Pilcrow' }).click();
    await page.getByPlaceholder('Message @Pilcrow').waitFor();
    await use(page, 'Worth keeping');
    const post = await messageWith(page, 'Worth keeping');
    await post.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pin Message' }).click();
    await page.getByText('Curator pinned a message').waitFor();
    await page.getByRole('button', { name: 'Pinned Messages' }).click();
    await page.getByRole('dialog', { name: 'Pinned Messages' }).getByText('Worth keeping').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('sets its clock forward, for everybody', async () => {
    const [page, other] = [await open(), await open()];
    for (const tab of [page, other]) await tab.getByRole('button', { name: 'What the bot sent' }).click();
    const read = () => other.locator('.clock-time').getAttribute('datetime');
    const before = Date.parse((await read()) ?? '');
    await page.getByRole('button', { name: '+1 day' }).click();
    await expect.poll(async () => Date.parse((await read()) ?? '') - before).toBeGreaterThanOrEqual(24 * 3_600_000);
  });
});
