import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Page } from '../../../src/local-discord/page/page-server.ts';
import { startPage } from '../../../src/local-discord/page/page-server.ts';
import type { Answer, ServerMessage, Welcome } from '../../../src/local-discord/page/protocol.ts';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { openDiscord, startBot } from '../support/bots.ts';

async function openPage(discord: LocalDiscord, options: { port?: number; host?: string } = {}): Promise<Page> {
  const page = await startPage({ discord, port: 0, ...options });
  onTestFinished(() => page.close());
  return page;
}

interface Tab {
  readonly socket: WebSocket;
  readonly received: ServerMessage[];
  ask(action: object): Promise<Answer>;
}

/** What a browser tab says and hears. */
async function openTab(page: Page, user = 'member'): Promise<Tab> {
  const socket = new WebSocket(`ws://localhost:${page.port}/socket`, { origin: `http://localhost:${page.port}` });
  const received: ServerMessage[] = [];
  const answers = new Map<number, (answer: Answer) => void>();
  onTestFinished(() => socket.terminate());
  const welcomed = new Promise((resolve) => {
    socket.on('message', (raw) => {
      const message = JSON.parse(Buffer.from(raw as Buffer).toString()) as ServerMessage;
      received.push(message);
      if (message.op === 'answer') answers.get(message.id)?.(message.answer);
      if (message.op === 'welcome') resolve(undefined);
    });
  });
  socket.on('open', () => socket.send(JSON.stringify({ op: 'enter', user, locale: 'en-US' })));
  await welcomed;
  let id = 0;
  const ask = (action: object) =>
    new Promise<Answer>((resolve) => {
      id += 1;
      answers.set(id, resolve);
      socket.send(JSON.stringify({ id, ...action }));
    });
  return { socket, received, ask };
}

/** As any program may ask, with whatever headers it likes. */
function statusOf(
  page: Page,
  path: string,
  options: { headers?: Record<string, string>; method?: string } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: page.port, host: '127.0.0.1', path, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** How the server refuses a socket: an HTTP status, or the code with which it closes. */
function refusalOf(
  url: string,
  options: { origin?: string; headers?: Record<string, string> },
  first?: string,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, options);
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => first !== undefined && socket.send(first));
    socket.on('close', (code) => resolve(code));
    socket.on('error', () => undefined);
  });
}

function welcomeOf({ received }: Tab): Welcome {
  const message = received.find(({ op }) => op === 'welcome');
  if (message?.op !== 'welcome') throw new Error('No welcome');
  return message;
}

describe('the page over HTTP', () => {
  it('serves the page and everything that it names, with its policy on each', async () => {
    const page = await openPage(await openDiscord());
    const response = await fetch(page.url);
    const html = await response.text();
    const paths = Array.from(html.matchAll(/(?:href|src)="(\/[^"]+)"/g), (match) => match[1] ?? '');
    expect(paths).toContain('/app/main.js');
    for (const path of paths) {
      const part = await fetch(`${page.url}${path}`);
      expect([path, part.status]).toEqual([path, 200]);
      expect(part.headers.get('content-security-policy')).toBe(response.headers.get('content-security-policy'));
      expect(part.headers.get('content-type')).toContain(path.endsWith('.js') ? 'text/javascript' : '');
    }
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|https?:/);
  });

  it('serves nothing else', async () => {
    const page = await openPage(await openDiscord());
    for (const path of [
      '/app/../page/security.ts',
      '/app/%2e%2e/page/security.ts',
      '/app/tsconfig.json',
      '/package.json',
      '/cdn/nothing',
      '/api/v10/users/@me',
    ])
      expect([path, await statusOf(page, path)]).toEqual([path, 404]);
    expect(await statusOf(page, '/', { method: 'POST' })).toBe(405);
    expect(await statusOf(page, '/', { headers: { host: 'evil.example' } })).toBe(403);
    expect(await statusOf(page, '/', { headers: { origin: 'http://evil.example' } })).toBe(403);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const discord = await openDiscord();
    const first = await openPage(discord);
    const second = await openPage(discord, { port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.url).toBe(`http://localhost:${second.port}`);
  });
});

describe('the page’s socket', () => {
  it('refuses other sites, other names and other paths', async () => {
    const page = await openPage(await openDiscord());
    const own = `http://localhost:${page.port}`;
    const url = `ws://localhost:${page.port}/socket`;
    expect(await refusalOf(url, { origin: 'http://evil.example' })).toBe(403);
    expect(await refusalOf(url, {})).toBe(403);
    expect(await refusalOf(url, { origin: 'http://evil.example', headers: { host: 'evil.example' } })).toBe(403);
    expect(await refusalOf(`ws://localhost:${page.port}/gateway`, { origin: own })).toBe(403);
  });

  it.each([
    '{',
    '[]',
    '{"op":"post","id":1,"channelId":"1","text":7}',
    '{"op":"nothing","id":1}',
    '{"op":"__proto__","id":1}',
    '{"op":"history","id":1,"channelId":"1"}',
  ])('closes when a tab says %s before anything else', async (text) => {
    const page = await openPage(await openDiscord());
    const origin = `http://localhost:${page.port}`;
    expect(await refusalOf(`ws://localhost:${page.port}/socket`, { origin }, text)).toBe(1008);
  });

  it('welcomes a person with the places, people and commands that are theirs', async () => {
    const discord = await openDiscord();
    await startBot(discord, {
      commands: [{ name: 'tidy', description: 'Tidies', defaultMemberPermissions: ['ManageGuild'] }],
    });
    const page = await openPage(discord);
    const [member, curator] = [welcomeOf(await openTab(page)), welcomeOf(await openTab(page, 'curator'))];
    expect(member.channels.map(({ name }) => name)).toEqual(['general', 'reading', 'Chapter one', 'daily', 'Pilcrow']);
    expect(member.commands.guild).toEqual([]);
    expect(curator.commands.guild.map(({ name }) => name)).toEqual(['tidy']);
    expect(member.channels.at(-1)?.id).not.toBe(curator.channels.at(-1)?.id);
    expect(JSON.stringify([member, curator])).not.toContain(discord.token);
  });

  it('tells each tab what its person may see, and lets nobody act where they may not', async () => {
    const discord = await openDiscord();
    await startBot(discord, {
      commands: [{ name: 'go', description: 'Goes' }],
      on: async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: 64 });
      },
    });
    const page = await openPage(discord);
    const [member, curator] = [await openTab(page), await openTab(page, 'curator')];
    const channelId = discord.channelIds.general;
    expect(await member.ask({ op: 'slash', channelId, name: 'go', values: {} })).toEqual({ kind: 'done' });
    expect(await member.ask({ op: 'post', channelId, text: 'Hello' })).toEqual({ kind: 'done' });
    await sleep(20);
    const contents = (tab: Tab) =>
      tab.received.flatMap((message) => (message.op === 'message' ? [message.message.content] : []));
    expect(contents(member)).toEqual(['psst', 'Hello']);
    expect(contents(curator)).toEqual(['Hello']);
    const psst = discord.messages({ user: 'member' })[0]?.id ?? '';
    expect(await curator.ask({ op: 'dismiss', channelId, messageId: psst })).toMatchObject({ kind: 'refused' });
    const dm = discord.channelIdOf({ user: 'member', channel: 'dm' });
    expect(await curator.ask({ op: 'history', channelId: dm })).toMatchObject({ kind: 'refused' });
  });

  it('lets a form be sent in only if the bot opened it', async () => {
    const discord = await openDiscord();
    const tab = await openTab(await openPage(discord));
    const answer = await tab.ask({
      op: 'submit',
      channelId: discord.channelIds.general,
      modalId: 'modal-1',
      values: {},
    });
    expect(answer).toEqual({ kind: 'refused', reason: 'That form is no longer open.' });
  });
});
