import {
  ButtonStyle,
  ComponentType as C,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { startLocalDiscord } from '#src/local-discord/local-discord.ts';
import { startPage } from '#src/local-discord/page/page-server.ts';
import type { StudyServer } from './support/open-study-server.ts';
import { box, describeInBrowser, messageWith, use } from './support/browser-suite.ts';

/** Breaks out of text, of attributes, of addresses; if any of it is ever taken for HTML, a dialog opens. */
const EVIL = `"'><img src=x onerror=alert(1)><script>alert(2)</script>`;
const SHORT = EVIL.slice(0, 45);
const LINKS =
  '[a](javascript:alert(3)) [b](data:text/html,<script>alert(4)</script>) <javascript:alert(5)> [c](https://example.org/"onmouseover="alert(6))';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(7)</script></svg>';

const text = (content: string) => ({ type: C.TextDisplay, content });

const MESSAGE = {
  flags: MessageFlags.IsComponentsV2,
  attachments: [
    { id: '0', filename: 'evil.svg', description: EVIL },
    { id: '1', filename: 'evil.html' },
  ],
  components: [
    text(`${EVIL}\n> ${EVIL}\n# ${EVIL}\n\`${EVIL}\`\n||${EVIL}||\n${LINKS}\n\`\`\`js\n${EVIL}\n\`\`\``),
    {
      type: C.Container,
      components: [
        { type: C.MediaGallery, items: [{ media: { url: 'attachment://evil.svg' }, description: EVIL }] },
        { type: C.File, file: { url: 'attachment://evil.html' } },
        {
          type: C.ActionRow,
          components: [{ type: C.Button, style: ButtonStyle.Primary, label: SHORT, custom_id: EVIL }],
        },
        {
          type: C.ActionRow,
          components: [
            {
              type: C.StringSelect,
              custom_id: `menu${EVIL}`,
              placeholder: EVIL,
              options: [{ label: EVIL, value: EVIL, description: EVIL }],
            },
          ],
        },
      ],
    },
  ],
};

const MODAL = {
  custom_id: EVIL,
  title: SHORT,
  components: [
    text(`${EVIL} ${LINKS}`),
    {
      type: C.Label,
      label: SHORT,
      description: EVIL,
      component: { type: C.TextInput, custom_id: EVIL, style: TextInputStyle.Short, value: EVIL, placeholder: EVIL },
    },
  ],
};

const COMMAND = {
  name: 'evil',
  description: EVIL,
  options: [{ type: 3, name: 'value', description: EVIL, required: true, autocomplete: true }],
};

function answer(interaction: APIInteraction): object {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [{ name: EVIL, value: EVIL }] },
    };
  if (interaction.type === InteractionType.MessageComponent)
    return { type: InteractionResponseType.Modal, data: MODAL };
  return { type: InteractionResponseType.ChannelMessageWithSource, data: MESSAGE };
}

async function startEvilBot(discord: LocalDiscord): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, version: '10', retries: 0 },
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    const body = answer(interaction);
    const hasFiles =
      interaction.type === InteractionType.ApplicationCommand || interaction.type === InteractionType.ModalSubmit;
    const files = [
      { name: 'evil.svg', data: Buffer.from(SVG), contentType: 'image/svg+xml' },
      { name: 'evil.html', data: Buffer.from(`<script>alert(8)</script>`), contentType: 'text/html' },
    ];
    void client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
      ...(hasFiles && { files }),
    });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.rest.put(Routes.applicationCommands(discord.applicationId), { body: [COMMAND] });
  return client;
}

async function openEvil(): Promise<StudyServer> {
  const discord = await startLocalDiscord({ now: Date.now });
  const client = await startEvilBot(discord);
  const page = await startPage({ discord, port: 0 });
  return {
    discord,
    page,
    async close() {
      await page.close();
      await client.destroy();
      await discord.close();
    },
  };
}

describeInBrowser('script in what people and bots write', openEvil, (suite) => {
  // A script that ran would open a dialog or be stopped by the policy; the suite fails on either.
  it('never runs, in any field', async () => {
    const page = await suite.open();
    await use(page, EVIL);
    await use(page, LINKS);
    await box(page).fill('/evil ');
    await page.keyboard.type(EVIL);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.gallery').waitFor();
    const message = await messageWith(page, 'evil.html');
    await message.getByRole('button', { name: 'Reveal spoiler' }).click();
    await message.getByRole('combobox').click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await message.locator('[data-custom-id]').first().click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => page.locator('.gallery').count()).toBe(2);
    await message.click({ button: 'right', position: { x: 200, y: 8 } });
    await page.getByRole('menuitem', { name: 'Copy Message ID' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What the bot sent' }).click();
    for (const index of [0, 1, 2, 3]) await page.locator('.request summary').nth(index).click();
    await page.reload();
    await page.locator('.gallery').first().waitFor();
    expect(await page.locator('img[onerror], [onmouseover], body script').count()).toBe(0);
    const addresses = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    expect(addresses.filter((address) => !address.startsWith('http'))).toEqual([]);
  });

  it('doesn’t run when an uploaded file is opened by itself', async () => {
    const page = await suite.open();
    await use(page, '/evil value: x');
    await page.locator('.gallery').first().waitFor();
    const address = await page.locator('.gallery img').first().getAttribute('src');
    const svg = await page.request.get(`${suite.server.page.url}${address ?? ''}`);
    expect(svg.headers()['content-security-policy']).toContain('sandbox');
    const file = await page.locator('.file a').first().getAttribute('href');
    const html = await page.request.get(`${suite.server.page.url}${file ?? ''}`);
    expect(html.headers()['content-security-policy']).toContain('sandbox');
    expect(html.headers()['content-disposition']).toBe('attachment');
  });
});
