/** One round in a process of its own: it ends only if nothing is left open. */
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { startLocalDiscord } from '../../../src/local-discord/local-discord.ts';

const discord = await startLocalDiscord({ now: Date.now, deadlines: { thinkingMs: 20 } });
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl, version: '10' } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.deferReply();
});
const ready = new Promise((resolve) => {
  client.once(Events.ClientReady, resolve);
});
await client.login(discord.token);
await ready;
await client.rest.put(`/applications/${discord.applicationId}/commands`, {
  body: [{ name: 'go', description: 'Does it' }],
});
const outcome = await discord.slash('go');
console.log(outcome.kind);
void discord.slash('go');
await client.destroy();
await discord.close();
