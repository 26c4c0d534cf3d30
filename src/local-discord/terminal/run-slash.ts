/** Slash commands from the prompt: sent, previewed, or told what they lack. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import type { OptionValue } from '../find-option-fault.ts';
import { describeOptions } from './describe-commands.ts';
import type { FilledCommand } from './parse-slash.ts';
import { parseSlash } from './parse-slash.ts';
import type { PromptState, Suggestion } from './prompt-state.ts';
import type { TypedValue } from './read-value.ts';
import { tell } from './screen.ts';
import { words } from './words.ts';

export async function runSlash(state: PromptState, text: string): Promise<Outcome | undefined> {
  const { screen, discord, actor } = state;
  const line = parseSlash(text, discord.commands(actor));
  switch (line.kind) {
    case 'command':
      return send(state, line);
    case 'preview':
      return preview(state, line, line.focused);
    case 'unknown-command':
      return tell(screen, words.noSuchCommand(line.word));
    case 'needs-subcommand':
      return tell(screen, words.subcommands(line.name), ...describeOptions(line.options, actor.locale));
    case 'needs-options':
      return tell(screen, words.missing(line.name), ...describeOptions(line.missing, actor.locale));
    case 'no-place':
      return tell(screen, words.noPlaceFor(line.text));
    case 'bad-value':
    default:
      return tell(screen, words.badValue(line.option, line.value));
  }
}

/** The suggestion with that number fills its option; the command is sent if it needs nothing more. */
export async function takeSuggestion(
  state: PromptState,
  suggestion: Suggestion,
  number: number,
): Promise<Outcome | undefined> {
  const { screen } = state;
  const choice = suggestion.choices[number - 1];
  if (choice === undefined) return tell(screen, words.noSuchControl(number));
  state.suggestion = undefined;
  const { command, focused } = suggestion;
  return send(state, { ...command, values: { ...command.values, [focused]: choice.value } });
}

async function send(state: PromptState, { name, values }: FilledCommand): Promise<Outcome | undefined> {
  const looked = await lookUp(state, values);
  if (typeof looked === 'string') return tell(state.screen, looked);
  return state.discord.slash(name, looked, state.actor);
}

async function preview(state: PromptState, command: FilledCommand, focused: string): Promise<Outcome | undefined> {
  const { screen } = state;
  const options = await lookUp(state, command.values);
  if (typeof options === 'string') return tell(screen, options);
  const outcome = await state.discord.autocomplete(command.name, { focused, options }, state.actor);
  if (outcome.kind !== 'choices') return outcome;
  const { choices } = outcome;
  if (choices.length === 0) return tell(screen, words.noSuggestions);
  state.suggestion = { command, focused, choices };
  return tell(screen, words.suggestions, ...choices.map(describeChoice));
}

function describeChoice({ name }: APIApplicationCommandOptionChoice, index: number): string {
  return `  [${index + 1}] ${name}`;
}

/** Reads files and finds ids; or says what it can't find. */
async function lookUp(
  { discord, readFile }: PromptState,
  values: Readonly<Record<string, TypedValue>>,
): Promise<Readonly<Record<string, OptionValue>> | string> {
  const found: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'object') found[name] = value;
    else if (value.kind === 'mention') found[name] = idOf(discord, value.name);
    else {
      const bytes = await readFile(value.path).catch(() => undefined);
      if (bytes === undefined) return words.notRead(value.path);
      found[name] = { filename: value.path.split('/').at(-1) ?? value.path, contentType: '', bytes };
    }
  }
  return found;
}

/** The id behind a name such as `reading`, `curator` or `curators`; the name itself if nothing is called so. */
function idOf({ channelIds, userIds, curatorRoleId }: PromptState['discord'], name: string): string {
  const known: Readonly<Record<string, string>> = { ...channelIds, ...userIds, curators: curatorRoleId };
  return known[name.toLowerCase()] ?? name;
}
