import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { REST, Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { openDiscord } from './support/bots.ts';

interface Received {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly data?: { readonly name?: string; readonly custom_id?: string };
}

/** An endpoint that verifies as a bot must, and leaves the answer to the test. */
async function openEndpoint(discord: LocalDiscord, answer: (interaction: Received) => Response | Promise<Response>) {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(discord.publicKeyHex, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const signed = Buffer.concat([Buffer.from(String(request.headers['x-signature-timestamp'])), body]);
    const isSigned = verify(null, signed, key, signature);
    const interaction = JSON.parse(body.toString()) as Received;
    const pong = interaction.type === 1 ? Response.json({ type: 1 }) : undefined;
    const reply = isSigned ? (pong ?? (await answer(interaction))) : new Response('', { status: 401 });
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(Buffer.from(await reply.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

/** A discord that posts to the endpoint, with /go registered. */
async function openWith(
  answer: (interaction: Received, rest: REST) => Response | Promise<Response>,
  testOptions: { readonly breaksRules?: boolean } = {},
) {
  const discord = await openDiscord({}, testOptions);
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.applicationId), { body: [{ name: 'go', description: 'Does it' }] });
  const url = await openEndpoint(discord, (interaction) => answer(interaction, rest));
  discord.endpoint.useEndpoint(url);
  return { discord, url };
}

test('an endpoint is accepted when it answers PING and refuses a wrong signature', async () => {
  const { discord, url } = await openWith(() => Response.json({}));
  expect(await discord.endpoint.checkEndpoint(url)).toBe('accepted');
  const gullible = createServer((_, response) => void response.end('{"type":1}'));
  gullible.listen(0, '127.0.0.1');
  await once(gullible, 'listening');
  onTestFinished(() => {
    gullible.closeAllConnections();
    gullible.close();
  });
  const { port } = gullible.address() as AddressInfo;
  expect(await discord.endpoint.checkEndpoint(`http://127.0.0.1:${port}`)).toBe('wrong-signature-accepted');
});

test('the response body is the callback, and its buttons come back signed too', async () => {
  const { discord } = await openWith(({ data }) => {
    if (data?.custom_id !== undefined) return Response.json({ type: 7, data: { content: 'pressed' } });
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'next' }] }];
    return Response.json({ type: 4, data: { content: 'hello', components } });
  });
  const message = messageOf(await discord.slash('go'));
  expect(message.content).toBe('hello');
  expect(await discord.press(message, 'next')).toMatchObject({ kind: 'update', message: { content: 'pressed' } });
});

test('a multipart body brings files', async () => {
  const { discord } = await openWith(() => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ type: 4, data: { attachments: [{ id: 0, filename: 'a.txt' }] } }));
    form.set('files[0]', new Blob(['text']), 'a.txt');
    return new Response(form);
  });
  expect(messageOf(await discord.slash('go')).attachments).toMatchObject([{ filename: 'a.txt', size: 4 }]);
});

test('with 202 the callback comes by REST', async () => {
  const { discord } = await openWith(async ({ id, token }, rest) => {
    await rest.post(Routes.interactionCallback(id, token), { body: { type: 5 }, auth: false });
    const url = Routes.webhookMessage(discord.applicationId, token);
    setTimeout(() => void rest.patch(url, { body: { content: 'by REST' }, auth: false }), 5);
    return new Response(null, { status: 202 });
  });
  expect(messageOf(await discord.slash('go')).content).toBe('by REST');
});

test('an endpoint that fails, or answers nonsense, leaves the person without a response', async () => {
  const failing = await openWith(() => new Response('', { status: 500 }));
  expect(await failing.discord.slash('go')).toEqual({
    kind: 'failed',
    reason: 'The endpoint answered with status 500',
  });
  const nonsense = await openWith(() => Response.json({ type: 8, data: { choices: [] } }), { breaksRules: true });
  expect(await nonsense.discord.slash('go')).toMatchObject({ kind: 'failed' });
  expect(nonsense.discord.violations).toMatchObject([{ path: 'type' }]);
});

test('a response is held against Discord’s document like any request', async () => {
  const { discord, url } = await openWith(() => Response.json({ type: 4, data: { content: 5 } }), {
    breaksRules: true,
  });
  expect(await discord.slash('go')).toMatchObject({ kind: 'failed' });
  expect(discord.violations).toMatchObject([{ path: 'data.content', rule: 'document', route: `RESPONSE ${url}` }]);
});
