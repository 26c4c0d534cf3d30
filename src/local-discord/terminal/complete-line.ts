/** TAB: names of commands and options, and what the bot suggests for a value. */
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { followPath } from '../resolve-options.ts';
import type { PromptState } from './prompt-state.ts';
import { splitOptions } from './split-options.ts';

/** What could stand in place of `part`, the end of the line. */
export interface Completion {
  readonly hits: readonly string[];
  readonly part: string;
}

const NOTHING: Completion = { hits: [], part: '' };

export async function completeLine(state: PromptState, line: string): Promise<Completion> {
  if (!line.startsWith('/')) return NOTHING;
  const commands = state.discord.commands(state.actor).filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const words = line.slice(1).split(' ');
  const command = commands.find(({ name }) => name === words[0]);
  if (command === undefined || words.length === 1)
    return offer(
      commands.map(({ name }) => `/${name} `),
      line,
    );
  for (let depth = 0; depth < words.length; depth += 1) {
    const path = followPath(command.options ?? [], words.slice(1, 1 + depth));
    const rest = words.slice(1 + depth).join(' ');
    if (path !== undefined) return completeOption(state, { name: words.slice(0, 1 + depth).join(' '), rest, ...path });
  }
  return offer(
    namesAt(command.options ?? [], words.slice(1, -1)).map((name) => `${name} `),
    words.at(-1) ?? '',
  );
}

interface OptionRest {
  readonly name: string;
  readonly rest: string;
  readonly definitions: readonly APIApplicationCommandBasicOption[];
}

async function completeOption(state: PromptState, { name, rest, definitions }: OptionRest): Promise<Completion> {
  const { named } = splitOptions(
    rest,
    definitions.map((option) => option.name),
  );
  const last = named.at(-1);
  const option = definitions.find((candidate) => candidate.name === last?.name);
  if (last !== undefined && option !== undefined && !rest.endsWith(' '))
    return completeValue(state, { name, option, value: last.value });
  const open = definitions.filter((candidate) => !named.some((pair) => pair.name === candidate.name));
  return offer(
    open.map((candidate) => `${candidate.name}:`),
    rest.split(' ').at(-1) ?? '',
  );
}

async function completeValue(
  { discord, actor }: PromptState,
  { name, option, value }: { name: string; option: APIApplicationCommandBasicOption; value: string },
): Promise<Completion> {
  if ('choices' in option && option.choices !== undefined)
    return offer(
      option.choices.map((choice) => `${choice.name} `),
      value,
    );
  if (!('autocomplete' in option) || !(option.autocomplete ?? false)) return NOTHING;
  const outcome = await discord.autocomplete(name, { focused: option.name, options: { [option.name]: value } }, actor);
  if (outcome.kind !== 'choices') return NOTHING;
  return { hits: outcome.choices.map((choice) => `${choice.value} `), part: value };
}

function namesAt(options: readonly { name: string; options?: unknown }[], path: readonly string[]): readonly string[] {
  const [first, ...rest] = path;
  if (first === undefined) return options.map(({ name }) => name);
  const next = options.find(({ name }) => name === first)?.options;
  return Array.isArray(next) ? namesAt(next as readonly { name: string }[], rest) : [];
}

function offer(candidates: readonly string[], part: string): Completion {
  return { hits: candidates.filter((candidate) => candidate.toLowerCase().startsWith(part.toLowerCase())), part };
}
