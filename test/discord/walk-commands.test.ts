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
import type { OptionValue } from '#src/local-discord/find-option-fault.ts';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Outcome } from '#src/local-discord/outcome.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import { fillForm, fillMenu, fillOption } from '../support/fill-in.ts';
import { FERRY } from '../support/make-article.ts';
import { makeServicesOf } from '../support/make-services-of.ts';

/** What was logged as a failure: people only read a calm sentence. */
const failures: unknown[] = [];
const LOG = { info: () => undefined, warn: () => undefined, error: (details: object) => void failures.push(details) };

/** One way to use the command: its name with the subcommand, and that one's options. */
interface Use {
  readonly name: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

let discord: LocalDiscord;
let gateway: Gateway;

beforeAll(async () => {
  discord = await startLocalDiscord({ now: Date.now });
  const { token, apiUrl } = discord;
  const tools = createRespondTools(makeServicesOf([FERRY], { apiUrl }), LOG);
  gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: LOG });
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

/** Some thousand presses, beside a full run of all other tests. */
const LONGEST_MS = 60_000;

/** Nothing here knows the commands: whatever is registered is used with all its options, and then all that it shows. */
describe.each(ACTORS)('a walk through all commands as $user in $channel in $locale', (actor) => {
  it('meets no failure and breaks no limit', { timeout: LONGEST_MS }, async () => {
    const walked: string[] = [];
    for (const command of discord.commands(actor)) {
      for (const outcome of await useCommand(command, actor)) {
        expect(['reply', 'modal'], command.name).toContain(outcome.kind);
        await useOutcome(outcome, actor, 2);
      }
      walked.push(command.name);
    }
    // Members aren't offered what is for curators alone, nor direct messages what belongs to servers.
    const offered = actor.user === 'curator' ? COMMANDS.map(({ data }) => data.name) : ['ask', 'help'];
    expect(walked).toEqual(expect.arrayContaining(offered));
    expect(failures).toEqual([]);
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
      const values: Record<string, OptionValue> = {};
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

/** What the bot suggests, or something of the option's type. */
async function valueFor(name: string, option: APIApplicationCommandBasicOption, actor: Actor): Promise<OptionValue> {
  if ('autocomplete' in option && option.autocomplete) {
    const offered = await discord.autocomplete(name, { focused: option.name }, actor);
    expect(offered.kind, `${name} ${option.name}`).toBe('choices');
    const [first] = offered.kind === 'choices' ? offered.choices : [];
    if (first !== undefined) return first.value;
  }
  return fillOption(option, discord);
}

/** Uses what a message shows, and sends in a form, sparsely and with every field filled in. */
async function useOutcome(outcome: Outcome, actor: Actor, depth: number): Promise<void> {
  if (outcome.kind === 'reply' || outcome.kind === 'update') return useControls(outcome.message, actor, depth);
  if (outcome.kind !== 'modal' || depth === 0) return;
  for (const isSparse of [true, false]) {
    const values = fillForm(outcome.modal, { isSparse, place: discord });
    const sent = await discord.submitModal(outcome.modal, values, actor);
    expect(['reply', 'update', 'acknowledged'], `${outcome.modal.title} ${JSON.stringify(sent)}`).toContain(sent.kind);
    await useOutcome(sent, actor, depth - 1);
  }
}

/** A panel shows the same buttons after each of its changes; pressed so often, one has shown what it does. */
const MAX_PRESSES = 2;
const presses = new Map<string, number>();

function isWornOut(name: string): boolean {
  const count = (presses.get(name) ?? 0) + 1;
  presses.set(name, count);
  return count > MAX_PRESSES;
}

/** Presses each button and takes each choice, so many presses deep. */
async function useControls(message: APIMessage, actor: Actor, depth: number): Promise<void> {
  if (depth === 0) return;
  for (const { custom_id: customId } of listControls(message.components).filter(({ disabled }) => disabled !== true)) {
    const current = discord.messages(actor).find(({ id }) => id === message.id);
    // What is pressed may have changed since, or be gone.
    const control = listControls(current?.components).find(({ custom_id: id }) => id === customId);
    if (current === undefined || !control || isWornOut(`${actor.channel} ${customId}`)) continue;
    const outcome =
      control.type === ComponentType.Button
        ? await discord.press(current, customId, actor)
        : await discord.choose(current, { customId, values: fillMenu(control, discord) }, actor);
    expect(['reply', 'update', 'acknowledged', 'modal'], customId).toContain(outcome.kind);
    await useOutcome(outcome, actor, depth - 1);
  }
}
