import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType as T,
  ApplicationCommandPermissionType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import type { AnyCommand } from '#src/discord/command.ts';
import { toSlug } from '#src/articles/slug.ts';
import { encodeAction } from '#src/discord/custom-id.ts';
import type { Invocation } from '#src/discord/invocation.ts';
import { FERRY } from '../support/make-article.ts';
import { textOf } from '../support/read-message.ts';
import { openStudyServer, type StudyServer } from '../support/study-server.ts';

/**
 * Who may run what of the commands that keep something; those that only buttons and forms run are among them. A new one
 * fails the test until it stands here: think of who may do it, and have `isForCurators` say so.
 */
const FOR_CURATORS: Readonly<Record<string, readonly string[]>> = {
  daily: words('set show preview pause resume skip now off remove'),
  library: words(`edit replace remove removed built-in publish rebase ask-reason decline remove-now keep restore delete
    removed-article revert feed-add feed-list feed-remove feed-check`),
  settings: words(`show language visibility article reading-list built-in curator-role curator-channel channels quoting
    library reset form`),
};
const FOR_EVERYONE: Readonly<Record<string, readonly string[]>> = {
  // Details and names of a draft are its author's; those of an article curators', which the option `of` tells.
  library: words(`add paste list versions proposals read-file read-text append preview propose withdraw details names
    more chapter reopen describe name version`),
  // One's own, by server and person.
  notebook: words('list search export save edit write remove share'),
  privacy: words('show export delete'),
  // What a post says of itself to whoever presses its button.
  daily: words('about'),
};

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

const ROOT = join(import.meta.dirname, '../..');
/** Where buttons and forms are made; words for people speak of “daily posts” as well. */
const CODE = ['src/discord', 'src/guilds', 'src/schedule', 'src/answers', 'commands']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const KEEPING = COMMANDS.filter(({ keeps }) => keeps === true);

/** Subcommands that are registered, that are named anywhere in the code, or that stand in the command's own table. */
function subcommandsOf(command: AnyCommand): readonly string[] {
  const { name } = command.data;
  const options = 'options' in command.data ? (command.data.options ?? []) : [];
  const registered = options.flatMap((option) => {
    if (option.type === T.SubcommandGroup)
      return (option.options ?? []).map(({ name: sub }) => `${option.name}-${sub}`);
    return option.type === T.Subcommand ? [option.name] : [];
  });
  const named = [...CODE.matchAll(new RegExp(`['\`]${name} ([a-z-]+)['\`]`, 'g'))];
  const file = readFileSync(join(ROOT, `commands/${toSlug(name)}.ts`), 'utf8');
  const listed = [...file.matchAll(/^ {2}'?([a-z-]+)'?: \{(?: run:| isForCurators:|$)/gm)];
  const found = [...named, ...listed].map((match) => match[1] ?? '').filter((word) => word !== 'data');
  return [...new Set([...registered, ...found])];
}

function isForCurators(command: AnyCommand, subcommand: string): boolean {
  const used: Invocation = {
    command: command.data.name,
    subcommand,
    options: new Map(),
    attachments: new Map(),
    userId: '1',
    guildId: '2',
    channelIds: [],
    locale: 'en-US',
    permissions: 0n,
    roleIds: [],
  };
  return command.isForCurators?.(used) === true;
}

describe.each(KEEPING.map((command) => ({ command, name: command.data.name })))('/$name', ({ command, name }) => {
  it('lets those do what stands here, and nobody anything that doesn’t', () => {
    const found = subcommandsOf(command);
    const curators = found.filter((subcommand) => isForCurators(command, subcommand));
    expect(curators.toSorted()).toEqual((FOR_CURATORS[name] ?? []).toSorted());
    expect(found.filter((each) => !curators.includes(each)).toSorted()).toEqual((FOR_EVERYONE[name] ?? []).toSorted());
  });
});

it('is checked by us and by Discord where a whole command is for curators', () => {
  for (const { data, isForCurators: check } of COMMANDS) {
    const typed = ('options' in data ? (data.options ?? []) : []).filter(({ type }) => type === T.Subcommand);
    const isWhole = typed.length > 0 && typed.every((option) => FOR_CURATORS[data.name]?.includes(option.name));
    expect(data.default_member_permissions, data.name).toBe(
      isWhole ? String(PermissionFlagsBits.ManageGuild) : undefined,
    );
    expect(check !== undefined, data.name).toBe(FOR_CURATORS[data.name] !== undefined);
  }
});

const MAX_ROW = 5;
const MAX_ROWS = 5;
const REFUSED = 'Only curators can do this here';

let server: StudyServer;
describe.each(['gateway', 'http'] as const)('through the %s', (door) => {
  beforeEach(async () => {
    server = await openStudyServer({ articles: [FERRY], door });
  });
  afterEach(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });

  it('a member without permission is refused whatever curators do, privately, and nothing is changed', async () => {
    const { discord, store } = server;
    const uses = Object.entries(FOR_CURATORS).flatMap(([name, subs]) => subs.map((sub) => `${name} ${sub}`));
    for (let start = 0; start < uses.length; start += MAX_ROW * MAX_ROWS) {
      const message = await postButtons(uses.slice(start, start + MAX_ROW * MAX_ROWS));
      for (const customId of idsOf(message)) {
        const outcome = await discord.press(message, customId, { user: 'member' });
        expect(outcome.kind, customId).toBe('reply');
        if (outcome.kind !== 'reply') continue;
        expect(textOf(outcome.message), customId).toContain(REFUSED);
        expect((outcome.message.flags ?? 0) & MessageFlags.Ephemeral, customId).toBe(MessageFlags.Ephemeral);
      }
    }
    expect((await store.settings.get(discord.guildId)).curatorRoleId).toBeUndefined();
  });

  it('a slash command that Discord let through is refused too', async () => {
    const { discord } = server;
    const settings = discord.commands({ user: 'curator' }).find(({ name }) => name === 'settings');
    expect(discord.commands({ user: 'member' }).map(({ name }) => name)).not.toContain('settings');
    const everyone = { id: discord.guildId, type: ApplicationCommandPermissionType.Role, permission: true };
    discord.server.setCommandPermissions(discord.guildId, settings?.id ?? '', [everyone]);
    expect(await server.as({ user: 'member' }).read('settings language', { language: 'ko' })).toContain(REFUSED);
    expect(await server.as({ user: 'curator' }).read('settings language', { language: 'ko' })).toContain(
      '저장했습니다',
    );
  });

  it('the server’s role makes a curator for as long as the member has it, and so does Manage Server', async () => {
    const { discord } = server;
    const { guildId, userIds } = discord;
    const message = await postButtons(['settings show', 'settings form']);
    const readers = discord.server.addRole(guildId, { name: 'Readers', permissions: 0n });
    const looked = async (): Promise<string> => {
      return textOf(messageIn(await discord.press(message, idsOf(message)[0] ?? '', { user: 'member' })));
    };
    discord.server.setMemberRoles(guildId, userIds.member, [readers.id]);
    expect(await looked()).toContain(REFUSED);
    await server.as({ user: 'curator' }).use('settings curator-role', { 'curator-role': readers.id });
    const panel = messageIn(await discord.press(message, idsOf(message)[0] ?? '', { user: 'member' }));
    expect(textOf(panel)).toContain('Settings of this server');
    // A form that was opened before the role went is of no use after.
    const member = server.as({ user: 'member' });
    const form = await member.openWith(panel, 'Change');
    discord.server.setMemberRoles(guildId, userIds.member, []);
    expect(await looked()).toContain(`${REFUSED}: members who may manage the server`);
    expect(textOf(await member.send(form, { language: ['ko'] }))).toContain(REFUSED);
    for (const permissions of [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.Administrator]) {
      const managers = discord.server.addRole(guildId, { name: 'Managers', permissions });
      discord.server.setMemberRoles(guildId, userIds.member, [managers.id]);
      expect(await looked()).toContain('Settings of this server');
    }
    discord.server.setMemberRoles(guildId, userIds.member, []);
    expect(await looked()).toContain(REFUSED);
  });
});

/** A message of the bot's with a button for each use, as some panel might have it. */
async function postButtons(uses: readonly string[]): Promise<APIMessage> {
  const { apiUrl, token, channelIds } = server.discord;
  const rows = Array.from({ length: Math.ceil(uses.length / MAX_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: uses.slice(row * MAX_ROW, (row + 1) * MAX_ROW).map((command) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: command,
      custom_id: encodeAction({ kind: 'run', command, options: [] }),
    })),
  }));
  const response = await fetch(`${apiUrl}/v10/channels/${channelIds.general}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'What would you like to do?', components: rows }),
  });
  expect(response.status).toBe(200);
  // As the local Discord answers it.
  return (await response.json()) as APIMessage;
}

function idsOf({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) => {
    const buttons = 'components' in row ? row.components : [];
    return buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
  });
}

function messageIn(outcome: { readonly kind: string; readonly message?: APIMessage }): APIMessage {
  if (!outcome.message) throw new Error(`Expected a message, not ${JSON.stringify(outcome)}`);
  return outcome.message;
}
