import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** `npm start` without a token. */
function start(environment: Readonly<Record<string, string>>, input: 'pipe' | 'ignore') {
  const env = {
    ...process.env,
    DISCORD_TOKEN: '',
    PILCROW_DOOR: '',
    PILCROW_PORT: '0',
    PILCROW_HOST: '',
    PILCROW_DB: ':memory:',
    DATABASE_URL: '',
    ...environment,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: [input, 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += String(chunk);
  });
  const ended = once(child, 'exit');
  const address = async () => {
    await expect.poll(() => output, { timeout: 15_000 }).toContain('http://');
    return /http:\/\/\S+/.exec(output)?.[0] ?? '';
  };
  return { child, ended, address, output: () => output };
}

it('serves the page while it runs in the background, without input, until it is told to stop', async () => {
  const { child, ended, address, output } = start({}, 'ignore');
  const response = await fetch(await address());
  expect(await response.text()).toContain('<title>Pilcrow');
  expect(output()).toContain('No token needed');
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});

it('does what a pipe says and ends with it', async () => {
  const { child, ended, output } = start({}, 'pipe');
  child.stdin?.end('/article list\n');
  expect((await ended)[0]).toBe(0);
  expect(output()).toContain('The Price of Shade');
});

it('goes on in memory where no database can be kept, and says so', async () => {
  const { child, ended, output } = start({ PILCROW_DB: fileURLToPath(import.meta.url) }, 'pipe');
  child.stdin?.end('/help\n');
  expect((await ended)[0]).toBe(0);
  expect(output()).toContain('What you add is forgotten at the end');
});

it('says where the page is when the port is taken', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void occupant.close());
  await once(occupant, 'listening');
  const address = occupant.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const running = start({ PILCROW_PORT: String(port) }, 'ignore');
  expect(await running.address()).not.toBe(`http://localhost:${port}`);
  expect(running.output()).toContain(`port ${port} is taken`);
});
