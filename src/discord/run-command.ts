import type { Answer } from '#src/answers/answer.ts';
import { type Problem, toProblem } from '#src/answers/answer.ts';
import { isTrouble, type ServerAnswer, type ShownAnswer } from '#src/answers/server-answer.ts';
import type { ServerServices, ServicesOf } from '#src/services.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import { wordsFor } from '#src/words/words-for.ts';
import type { Words } from '#src/words/words.ts';
import { applyDefaults } from './apply-defaults.ts';
import type { AnyCommand } from './command.ts';
import type { Option } from './custom-id.ts';
import type { Response } from './dispatch.ts';
import { type Invocation, textOption } from './invocation.ts';
import { isCurator } from './is-curator.ts';
import { isForEveryone } from './notebook/render-notebook.ts';
import { showWithinLimits } from './quoting/show-within-limits.ts';
import { renderAnswer, renderNotice } from './render.ts';
import { renderForm } from './render-form.ts';

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
  const spoken = wordsFor(invocation.locale);
  if (!command) return { kind: 'reply', body: renderNotice(spoken.unknownCommand) };
  const refusal = refusalOf(invocation, command, settings);
  const applied = applyDefaults(invocation, command, services);
  const answer = refusal ? toProblem(refusal) : await run(applied.invocation, command, services);
  const words = await wordsAfter(answer, { used, servicesOf, spoken });
  if (answer.kind === 'form') return { kind: 'form', form: renderForm(answer, words) };
  const remade = { command: [invocation.command, invocation.subcommand].filter(Boolean).join(' '), page };
  const isOfArticles = command.ofOneArticle !== true && !refusal && answer.kind !== 'help';
  const onlyIn = isOfArticles ? applied.unnamed?.bibliography.title : undefined;
  const view = { words, ...remade, options: carriedOptions(invocation), onlyIn };
  const body = await showWithinLimits((layout) => renderAnswer(answer, { ...view, ...layout }), {
    isPrivate: isAnswerForOne(answer, isOnlyForOne(invocation, command, settings)),
    channelIds: invocation.channelIds,
    words,
    services,
  });
  return { kind: 'reply', body, isAside: isTrouble(answer) };
}

interface Spoken {
  readonly used: Invocation;
  readonly servicesOf: ServicesOf;
  readonly spoken: Words;
}

/** The words in which to answer: where the server's language may just have been changed, the new ones. */
async function wordsAfter({ kind }: Answer | ServerAnswer, { used, servicesOf, spoken }: Spoken): Promise<Words> {
  if (kind !== 'settings') return spoken;
  const { settings } = await servicesOf(used.guildId);
  return wordsFor(settings.language ?? used.locale);
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

/**
 * What is a person's own is never for others, however it was asked for; but what they share is for everyone. A channel
 * needn't read the help that one person wanted.
 */
function isAnswerForOne(answer: ShownAnswer, isAskedPrivately: boolean): boolean {
  if (isTrouble(answer) || answer.kind === 'privacy' || answer.kind === 'help') return true;
  return answer.kind === 'notebook' ? !isForEveryone(answer) : isAskedPrivately;
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
    allowedChannelIds.length === 0 ||
    command.isPersonal?.(invocation) === true ||
    invocation.channelIds.some((channelId) => allowedChannelIds.includes(channelId));
  return isAllowed || mayCurate ? undefined : { kind: 'elsewhere', channelIds: allowedChannelIds };
}

/** The options that a button needs to run the command again; who is to see it, the button knows. */
function carriedOptions({ options }: Invocation): Option[] {
  return [...options].flatMap(([name, value]): Option[] => (name === 'visibility' ? [] : [[name, String(value)]]));
}
