import type { Answer } from '#src/answers/answer.ts';
import { type Problem, toProblem } from '#src/answers/answer.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { ServerServices, ServicesOf } from '#src/services.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import { wordsFor } from '#src/words/words-for.ts';
import type { AnyCommand } from './command.ts';
import type { Option } from './custom-id.ts';
import type { Response } from './dispatch.ts';
import { type Invocation, textOption } from './invocation.ts';
import { isCurator } from './is-curator.ts';
import { renderAnswer, renderNotice } from './render.ts';
import { renderForm } from './render-form.ts';
import type { View } from './view.ts';

export type Commands = ReadonlyMap<string, AnyCommand>;

interface Tools {
  readonly commands: Commands;
  readonly servicesOf: ServicesOf;
}

/** Runs a command as it was used, by whatever means, if the person may, and renders what it answers. */
export async function runCommand(used: Invocation, { commands, servicesOf }: Tools, page = 0): Promise<Response> {
  const command = commands.get(used.command);
  const services = await servicesOf(used.guildId);
  const { settings } = services;
  const invocation = { ...used, locale: settings.language ?? used.locale };
  const words = wordsFor(invocation.locale);
  if (!command) return { kind: 'reply', body: renderNotice(words.unknownCommand) };
  const isPrivate = isOnlyForOne(invocation, command, settings);
  const view: Omit<View, 'maxExcerptChars'> = {
    words,
    page,
    isPrivate,
    canShare: isPrivate,
    command: [invocation.command, invocation.subcommand].filter(Boolean).join(' '),
    options: carriedOptions(invocation),
  };
  const refusal = refusalOf(invocation, command, settings);
  const answer = refusal ? toProblem(refusal) : await run(invocation, command, services);
  if (answer.kind === 'form') return { kind: 'form', form: renderForm(answer, words) };
  return { kind: 'reply', body: renderAnswer(answer, view) };
}

function run(
  invocation: Invocation,
  command: AnyCommand,
  services: ServerServices,
): Answer | ServerAnswer | Promise<Answer | ServerAnswer> {
  return command.keeps ? command.run(invocation, services) : command.run(invocation, services);
}

/** Whether only the person sees the answer: as they chose, else as the command is, else as the server has set. */
export function isOnlyForOne(invocation: Invocation, command: AnyCommand | undefined, settings: Settings): boolean {
  const chosen = textOption(invocation, 'visibility');
  if (chosen !== undefined) return chosen === 'private';
  return command?.isPrivate === true || settings.visibility === 'private';
}

/** Why the person may not do this here. */
function refusalOf(invocation: Invocation, command: AnyCommand, settings: Settings): Problem | undefined {
  const mayCurate = isCurator(invocation, settings);
  if (command.isForCurators?.(invocation) === true && !mayCurate) {
    if (invocation.guildId === undefined) return { kind: 'servers-only' };
    return { kind: 'curators-only', roleId: settings.curatorRoleId };
  }
  const { allowedChannelIds } = settings;
  const isAllowed =
    allowedChannelIds.length === 0 || invocation.channelIds.some((channelId) => allowedChannelIds.includes(channelId));
  return isAllowed || mayCurate ? undefined : { kind: 'elsewhere', channelIds: allowedChannelIds };
}

/** The options that a button needs to run the command again. */
function carriedOptions({ options }: Invocation): Option[] {
  return [...options].map(([name, value]): Option => [name, String(value)]);
}
