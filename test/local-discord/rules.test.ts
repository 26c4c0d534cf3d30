import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { messageOf } from '../../src/local-discord/outcome.ts';
import { RULES } from '../../src/local-discord/validation/rules.ts';
import { OPENAPI_FILE, openDiscord } from './support/bots.ts';
import type { BrokenRequest } from './support/broken-requests.ts';
import { AGAINST_DOCUMENT, ANSWERED_OTHERWISE, BROKEN } from './support/broken-requests.ts';
import type { RawBot } from './support/raw-bot.ts';
import { openRawBot } from './support/raw-bot.ts';
import type { Sent } from './support/requests.ts';
import { request } from './support/requests.ts';

interface Waiting {
  readonly id: string;
  readonly token: string;
}

async function send(discord: LocalDiscord, broken: BrokenRequest): Promise<Sent> {
  const commandsRoute = `PUT /applications/${discord.applicationId}/commands`;
  if (broken.kind === 'commands') return request(discord, commandsRoute, { json: broken.json });
  if (broken.kind === 'message') {
    const { json, files } = broken;
    return request(discord, `POST /channels/${discord.channelIds.general}/messages`, { json, ...(files && { files }) });
  }
  const bot = await openRawBot(discord);
  const options = [{ type: 3, name: 'title', description: 'Which', autocomplete: true }];
  await request(discord, commandsRoute, { json: [{ name: 'go', description: 'Goes', options }] });
  const { id, token } = await provoke(discord, bot, broken.to);
  return request(discord, `POST /interactions/${id}/${token}/callback`, { json: broken.json });
}

/** Somebody acts; the interaction that the bot must answer. */
async function provoke(
  discord: LocalDiscord,
  bot: RawBot,
  to: 'command' | 'button' | 'form' | 'typing',
): Promise<Waiting> {
  const next = () => bot.nextNamed<Waiting>('INTERACTION_CREATE');
  const answer = ({ id, token }: Waiting, json: object) =>
    request(discord, `POST /interactions/${id}/${token}/callback`, { json });
  if (to === 'typing') {
    void discord.autocomplete('go', { focused: 'title' });
    return next();
  }
  const outcome = discord.slash('go');
  if (to === 'command') return next();
  const data =
    to === 'button'
      ? { components: [{ type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a' }] }] }
      : {
          custom_id: 'm',
          title: 'T',
          components: [{ type: 18, label: 'L', component: { type: 23, custom_id: 'c' } }],
        };
  await answer(await next(), { type: to === 'button' ? 4 : 9, data });
  const shown = await outcome;
  if (shown.kind === 'modal') void discord.submitModal(shown.modal, {});
  else void discord.press(messageOf(shown), 'a');
  return next();
}

/** The faults at that place of the answer. */
function faultsAt(body: unknown, path: string): unknown {
  const keys = path.split('.').filter((key) => key !== '');
  const { errors } = body as { errors: Record<string, unknown> };
  return keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, errors)['_errors'];
}

describe('each rule', () => {
  test('has a request that breaks it', () => {
    const broken = [...Object.keys(BROKEN), ...Object.keys(ANSWERED_OTHERWISE)];
    expect(broken.toSorted()).toEqual(Object.keys(RULES).toSorted());
  });

  test.each(Object.entries(BROKEN))('is told and recorded where it is broken: %s', async (rule, broken) => {
    const discord = await openDiscord({}, { breaksRules: true });
    const { status, body } = await send(discord, broken);

    expect({ status, body }).toMatchObject({ status: 400, body: { code: 50_035, message: 'Invalid Form Body' } });
    const violation = discord.violations.find((candidate) => candidate.rule === rule);
    expect(discord.violations.map((candidate) => candidate.rule)).toContain(rule);
    const { path, code, message } = violation ?? { path: '', code: '', message: '' };
    expect(faultsAt(body, path)).toContainEqual({ code, message });
    const logged = discord.requests.at(-1);
    expect(logged?.violations).toContain(violation);
  });
});

test.each(Object.entries(ANSWERED_OTHERWISE))(
  '%s is recorded, and answered as Discord does',
  async (rule, expected) => {
    const discord = await openDiscord({}, { breaksRules: true });
    const { status, body } = await send(discord, expected.broken);
    expect({ status, code: (body as { code?: number }).code }).toEqual({
      status: expected.status,
      code: expected.code,
    });
    expect(discord.violations.map((violation) => violation.rule)).toEqual([rule]);
  },
);

test('choices are of the type of the option that is typed', async () => {
  const discord = await openDiscord({}, { breaksRules: true });
  const bot = await openRawBot(discord);
  const options = [{ type: 4, name: 'count', description: 'How many', autocomplete: true }];
  const json = [{ name: 'go', description: 'Goes', options: [{ type: 1, name: 'far', description: 'Far', options }] }];
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, { json });
  const outcome = discord.autocomplete('go far', { focused: 'count' });
  const { id, token } = await bot.nextNamed<Waiting>('INTERACTION_CREATE');
  const offer = (value: unknown) =>
    request(discord, `POST /interactions/${id}/${token}/callback`, {
      json: { type: 8, data: { choices: [{ name: 'a', value }] } },
    });
  expect((await offer('three')).status).toBe(400);
  expect((await offer(3.5)).status).toBe(400);
  expect((await offer(3)).status).toBe(204);
  expect(await outcome).toMatchObject({ kind: 'choices' });
});

describe.each([
  ['Discord’s own document', OPENAPI_FILE],
  ['the package’s schemas', undefined],
])('%s', (name, file) => {
  const isMissing = file === undefined && name !== 'the package’s schemas';
  const skip = isMissing ? test.skip : test;
  skip.each(AGAINST_DOCUMENT)('finds %s', async (_, path, broken) => {
    const discord = await openDiscord({ document: { file } }, { breaksRules: true });
    const { status, body } = await send(discord, broken);
    expect(status).toBe(400);
    expect(faultsAt(body, path)).toHaveLength(1);
    expect(discord.violations).toContainEqual(expect.objectContaining({ path }));
  });
});
