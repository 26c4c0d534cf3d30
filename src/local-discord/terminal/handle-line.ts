/** What each kind of line does. */
import type { Locale } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import { describeCommands } from './describe-commands.ts';
import { answerForm, openForm } from './fill-form.ts';
import { numberControls } from './number-controls.ts';
import type { PromptLine } from './parse-line.ts';
import { parseLine } from './parse-line.ts';
import type { PromptState } from './prompt-state.ts';
import { findMessage } from './prompt-state.ts';
import { runSlash, takeSuggestion } from './run-slash.ts';
import { tell } from './screen.ts';
import { words } from './words.ts';

/** Resolves when what the line led to has been shown. */
export async function handleLine(state: PromptState, text: string): Promise<'go-on' | 'quit'> {
  if (state.form !== undefined) {
    showOutcome(state, await answerForm(state, state.form, text));
    return 'go-on';
  }
  const line = parseLine(text);
  if (line.kind === 'quit') return 'quit';
  if (line.kind !== 'press') state.suggestion = undefined;
  showOutcome(state, await handle(state, line));
  return 'go-on';
}

/** Undefined when there is nothing to wait for. */
async function handle(state: PromptState, line: Exclude<PromptLine, { kind: 'quit' }>): Promise<Outcome | undefined> {
  const { screen, discord, actor } = state;
  switch (line.kind) {
    case 'help':
      screen.say(...words.help, ...describeCommands(discord.commands(actor), actor.locale), '');
      return undefined;
    case 'slash':
      return runSlash(state, line.text);
    case 'press':
      return press(state, line);
    case 'apps':
      return useApp(state, line);
    case 'show':
      return show(state, line.message);
    case 'switch':
      return switchTo(state, line);
    case 'post':
      discord.post(line.text, actor);
      return undefined;
    case 'nothing':
    default:
      return undefined;
  }
}

/** Messages show themselves, by the events; the rest is told here. */
function showOutcome(state: PromptState, outcome: Outcome | undefined): void {
  if (outcome?.kind === 'refused') state.screen.say(outcome.reason, '');
  if (outcome?.kind === 'failed') state.screen.say(words.failed(outcome.reason), '');
  if (outcome?.kind === 'thinking') state.screen.say(words.thinking, '');
  if (outcome?.kind === 'modal') openForm(state, outcome.modal);
}

function press(state: PromptState, { control: number, message: of }: { control: number; message?: number }) {
  const { suggestion, discord, actor, screen } = state;
  if (suggestion !== undefined && of === undefined) return takeSuggestion(state, suggestion, number);
  const message = findMessage(state, of);
  const control = message && numberControls(message)[number - 1];
  if (message === undefined || control === undefined) return tell(screen, words.noSuchControl(number));
  const { customId } = control;
  if (control.kind === 'button') return discord.press(message, customId, actor);
  return discord.choose(message, { customId, values: [control.value] }, actor);
}

function useApp(state: PromptState, { message: number, command }: { message: number; command: string }) {
  const { discord, actor, screen } = state;
  const message = findMessage(state, number);
  if (message === undefined) return tell(screen, words.noSuchMessage(number));
  const apps = discord.commands(actor).filter(({ type }) => type === ApplicationCommandType.Message);
  if (command === '') {
    const list = apps.map(({ name }, index) => `  ${index + 1}  ${name}`);
    return tell(screen, ...(apps.length === 0 ? [words.noApps] : [words.apps(number), ...list]));
  }
  const app =
    apps[Number(command) - 1] ?? apps.find(({ name }) => name.toLowerCase().startsWith(command.toLowerCase()));
  if (app === undefined) return tell(screen, words.noSuchApp(command));
  return discord.messageCommand(app.name, message, actor);
}

function show(state: PromptState, number: number) {
  const message = findMessage(state, number);
  if (message === undefined) return tell(state.screen, words.noSuchMessage(number));
  state.screen.showMessage(message);
  return undefined;
}

function switchTo(state: PromptState, { what, to }: Extract<PromptLine, { kind: 'switch' }>) {
  const { actor, screen } = state;
  switch (what) {
    case 'user':
      state.actor = { ...actor, user: to === 'curator' ? 'curator' : 'member' };
      return tell(screen, words.nowAs(to));
    case 'channel':
      state.actor = { ...actor, channel: to === 'dm' || to === 'reading' ? to : 'general' };
      return tell(screen, words.nowIn(to));
    case 'locale':
    default:
      // An unknown code is sent as English.
      state.actor = { ...actor, locale: to as `${Locale}` };
      return tell(screen, words.nowLocale(to));
  }
}
