import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../src/local-discord/document/operations.ts';
import { OPENAPI_FILE, openDiscord } from './support/bots.ts';
import { request } from './support/requests.ts';

interface Body {
  readonly $ref?: string;
  readonly items?: Body;
  readonly anyOf?: readonly Body[];
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Body }>> } }
        >
      >
    >
  >;
}

const withDocument = OPENAPI_FILE === undefined ? test.skip : test;

withDocument('each operation names the schemas that Discord’s document names for its body', async () => {
  const { paths } = JSON.parse(await readFile(String(OPENAPI_FILE), 'utf8')) as Document;
  for (const { method, path, schemas, isList } of OPERATIONS) {
    const schema = paths[path]?.[method.toLowerCase()]?.requestBody.content['application/json']?.schema;
    const body = isList === true ? schema?.items : schema;
    const named = (body?.anyOf ?? [body]).map((one) => one?.$ref?.replace('#/components/schemas/', ''));
    expect(named, `${method} ${path}`).toEqual(expect.arrayContaining([...schemas]));
  }
});

test('a server that doesn’t wait for the schemas answers at once and finds the fault later', async () => {
  const discord = await openDiscord({ document: { isAwaited: false } }, { breaksRules: true });
  const route = `POST /channels/${discord.channelIds.general}/messages`;
  const sent = await request(discord, route, { json: { content: 'a', tts: 'yes' } });
  expect(sent.status).toBe(200);
  expect(discord.violations).toEqual([]);
  await expect
    .poll(() => discord.violations, { timeout: 10_000 })
    .toMatchObject([{ path: 'tts', rule: 'document', code: 'BOOLEAN_TYPE_CHOICES', route, request: 1 }]);
});

test('what Discord takes although its document says no passes', async () => {
  const discord = await openDiscord();
  const commands = `PUT /applications/${discord.applicationId}/commands`;
  const json = [{ name: 'ask', description: 'Asks', default_member_permissions: '32' }];
  expect(await request(discord, commands, { json })).toMatchObject({ status: 200 });
  const messages = `POST /channels/${discord.channelIds.general}/messages`;
  const attachments = [{ id: 0, filename: 'a.txt' }];
  expect(await request(discord, messages, { json: { attachments }, files: ['a.txt'] })).toMatchObject({ status: 200 });
  expect(discord.violations).toEqual([]);
});

test.each([
  ['in an embed', 'embeds.0.titel', { embeds: [{ titel: 'a', description: 'b' }] }],
  ['in a component', 'components.0.colour', { flags: 32_768, components: [{ type: 10, content: 'a', colour: 1 }] }],
  ['of the message', 'allowed_mention', { content: 'a', allowed_mention: { parse: [] } }],
])('a misspelt field %s is recorded, though Discord would ignore it', async (_, path, json) => {
  const discord = await openDiscord({}, { breaksRules: true });
  expect(await request(discord, `POST /channels/${discord.channelIds.general}/messages`, { json })).toMatchObject({
    status: 200,
  });
  expect(discord.violations).toMatchObject([{ path, rule: 'unknown-field', code: 'UNKNOWN_FIELD' }]);
  expect(discord.requests.at(-1)?.violations).toHaveLength(1);
});

test('translations, and what libraries leave empty, are no unknown fields', async () => {
  const discord = await openDiscord();
  const json = [
    { name: 'ask', description: 'Asks', name_localizations: { ko: '질문' }, dm_permission: null, made_up: false },
  ];
  await request(discord, `PUT /applications/${discord.applicationId}/commands`, { json });
  expect(discord.violations).toEqual([]);
});
