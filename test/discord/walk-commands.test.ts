import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIMessage,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType as T, ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '#commands/all.ts';
import { connectGateway, type Gateway } from '#src/discord/gateway.ts';
import { listControls } from '#src/local-discord/list-controls.ts';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Outcome } from '#src/local-discord/outcome.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { FERRY } from '../support/make-article.ts';
import { makeServicesOf } from '../support/make-services-of.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One way to use the command: its name with the subcommand, and that one's options. */
interface Use {
  readonly name: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

let discord: LocalDiscord;
let gateway: Gateway;

beforeAll(async () => {
  discord = await startLocalDiscord({ now: Date.now });
  const tools = createRespondTools(makeServicesOf([FERRY]), QUIET);
  const { token, apiUrl } = discord;
  gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: QUIET });
});

afterAll(async () => {
  await gateway.close();
  await discord.close();
});

const ACTORS = [
  { user: 'member', channel: 'general', locale: 'en-US' },
  { user: 'curator', channel: 'thread', locale: 'ko' },
  { user: 'member', channel: 'dm', locale: 'en-US' },
] as const;

/** Nothing here knows the commands: whatever is registered is used with all its options, and then all that it shows. */
describe.each(ACTORS)('a walk through all commands as $user in $channel in $locale', (actor) => {
  it('meets no failure and breaks no limit', async () => {
    const walked: string[] = [];
    for (const command of discord.commands(actor)) {
      for (const outcome of await useCommand(command, actor)) {
        expect(outcome.kind, command.name).toBe('reply');
        if (outcome.kind === 'reply') await useControls(outcome.message, actor, 2);
      }
      walked.push(command.name);
    }
    expect(walked).toHaveLength(COMMANDS.length);
    expect(discord.violations).toEqual([]);
  });
});

type Actor = (typeof ACTORS)[number];

async function useCommand(command: APIApplicationCommand, actor: Actor): Promise<readonly Outcome[]> {
  const message = discord.post('Ferries sail to the port.', actor);
  if (command.type === ApplicationCommandType.Message)
    return [await discord.messageCommand(command.name, message, actor)];
  if (command.type === ApplicationCommandType.User)
    return [await discord.userCommand(command.name, discord.userIds.curator, actor)];
  const outcomes: Outcome[] = [];
  for (const { name, options } of usesOf(command.name, command.options ?? [])) {
    const required = options.filter((option) => option.required === true);
    for (const filled of [required, options]) {
      const values: Record<string, string | number | boolean> = {};
      for (const option of filled) values[option.name] = await valueFor(name, option, actor);
      outcomes.push(await discord.slash(name, values, actor));
    }
  }
  return outcomes;
}

function usesOf(name: string, options: readonly APIApplicationCommandOption[]): readonly Use[] {
  const nested = options.flatMap((option) =>
    option.type === T.Subcommand || option.type === T.SubcommandGroup
      ? usesOf(`${name} ${option.name}`, option.options ?? [])
      : [],
  );
  if (nested.length > 0) return nested;
  // What isn't nested is basic.
  return [{ name, options: options as readonly APIApplicationCommandBasicOption[] }];
}

/** What the bot suggests, or the first choice, or some word of the library. */
async function valueFor(
  name: string,
  option: APIApplicationCommandBasicOption,
  actor: Actor,
): Promise<string | number | boolean> {
  if ('autocomplete' in option && option.autocomplete) {
    const offered = await discord.autocomplete(name, { focused: option.name }, actor);
    expect(offered.kind, `${name} ${option.name}`).toBe('choices');
    const [first] = offered.kind === 'choices' ? offered.choices : [];
    if (first !== undefined) return first.value;
  }
  if ('choices' in option && option.choices?.[0] !== undefined) return option.choices[0].value;
  if (option.type === T.Boolean) return true;
  return option.type === T.Integer || option.type === T.Number ? 1 : 'ferry';
}

/** Presses each button and takes each choice, so many presses deep. */
async function useControls(message: APIMessage, actor: Actor, depth: number): Promise<void> {
  if (depth === 0) return;
  for (const control of listControls(message.components).filter(({ disabled }) => disabled !== true)) {
    const current = discord.messages(actor).find(({ id }) => id === message.id);
    const isThere = listControls(current?.components).some(({ custom_id: id }) => id === control.custom_id);
    if (current === undefined || !isThere) continue;
    const customId = control.custom_id;
    const outcome =
      control.type === ComponentType.StringSelect
        ? await discord.choose(current, { customId, values: [control.options[0]?.value ?? ''] }, actor)
        : await discord.press(current, customId, actor);
    expect(['reply', 'update', 'acknowledged', 'modal'], customId).toContain(outcome.kind);
    if (outcome.kind === 'reply' || outcome.kind === 'update') await useControls(outcome.message, actor, depth - 1);
  }
}
