import { findOldParagraph } from '#src/guilds/old-paragraph.ts';
import type { ServerServices, ServicesOf } from '#src/services.ts';
import type { Words } from '#src/words/words.ts';
import { wordsFor } from '#src/words/words-for.ts';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { applyDefaults } from './apply-defaults.ts';
import type { AnyCommand, Choice } from './command.ts';
import { decodeAction } from './custom-id.ts';
import { type ComponentResult, handleComponent } from './handle-component.ts';
import type { Invocation } from './invocation.ts';
import { isCurator } from './is-curator.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from './limits.ts';
import type { MessageBody } from './message-body.ts';
import { isPrivateBody } from './quoting/show-within-limits.ts';
import { offerArticles } from './offer-articles.ts';
import { renderOldParagraph } from './library/render-old-paragraph.ts';
import { readPassageId } from './passage-id.ts';
import { readFields } from './read-fields.ts';
import { readFocused, readInvocation, readPerson } from './read-interaction.ts';
import { renderNotice } from './render.ts';
import { type Commands, isOnlyForOne, runCommand } from './run-command.ts';

/** What to tell Discord about an interaction. */
export type Response =
  /** `isAside`: says what is wrong, beside what the person was looking at. */
  | { readonly kind: 'reply'; readonly body: MessageBody; readonly isAside?: boolean }
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'pong' };

export interface Dispatcher {
  /** Answers an interaction. @throws whatever a command throws; see `respond`, which catches it. */
  readonly dispatch: (interaction: APIInteraction) => Promise<Response>;
  /** Whether only the person will see the answer, to be known before there is one. */
  readonly isPrivate: (interaction: APIInteraction) => Promise<boolean>;
}

/** The one place where an interaction, whichever door it came through, finds its command. */
export function createDispatcher(list: readonly AnyCommand[], servicesOf: ServicesOf): Dispatcher {
  const commands = new Map(list.map((command) => [command.data.name, command]));
  const tools = { commands, servicesOf };
  return {
    dispatch: async (interaction) => {
      switch (interaction.type) {
        case InteractionType.Ping:
          return { kind: 'pong' };
        case InteractionType.ApplicationCommand:
          return runCommand(readInvocation(interaction), tools);
        case InteractionType.ApplicationCommandAutocomplete:
          return { kind: 'choices', choices: await complete(interaction, tools) };
        case InteractionType.MessageComponent:
          return useComponent(interaction, tools);
        case InteractionType.ModalSubmit:
          return takeForm(interaction, tools);
      }
    },
    isPrivate: async (interaction) => {
      if (interaction.type !== InteractionType.ApplicationCommand) return true;
      const invocation = readInvocation(interaction);
      const { settings } = await servicesOf(invocation.guildId);
      return isOnlyForOne(invocation, commands.get(invocation.command), settings);
    },
  };
}

interface Tools {
  readonly commands: Commands;
  readonly servicesOf: ServicesOf;
}

async function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { commands, servicesOf }: Tools,
): Promise<readonly Choice[]> {
  const invocation = readInvocation(interaction);
  const { option, typed } = readFocused(interaction.data);
  const services = await servicesOf(invocation.guildId);
  const command = commands.get(invocation.command);
  const isRefused = command?.isForCurators?.(invocation) === true && !isCurator(invocation, services.settings);
  if (!command || isRefused) return [];
  const completion = { option, typed, invocation: applyDefaults(invocation, command, services).invocation };
  const found = (await command.complete?.(completion, services)) ?? [];
  const words = wordsFor(services.settings.language ?? invocation.locale);
  const offering = { choices: found, typed, canAskAll: command.ofOneArticle !== true };
  const isArticle = option === 'article' && command.keeps !== true;
  const choices = isArticle ? offerArticles(offering, services, words) : found;
  return choices
    .filter(({ value }) => value.length <= MAX_CHOICE_CHARS)
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: cut(name), value }));
}

function cut(name: string): string {
  return name.length <= MAX_CHOICE_CHARS ? name : `${name.slice(0, MAX_CHOICE_CHARS - 1).toWellFormed()}…`;
}

/** Under this name a command gets what was chosen in a select that runs it; several are joined by commas. */
const CHOSEN = 'chosen';

async function useComponent(interaction: APIMessageComponentInteraction, tools: Tools): Promise<Response> {
  const { data, message } = interaction;
  const person = readPerson(interaction);
  const services = await tools.servicesOf(person.guildId);
  const words = wordsFor(services.settings.language ?? person.locale);
  const isOwn = (message.interaction_metadata?.user.id ?? person.userId) === person.userId;
  const isHidden = isEphemeral(message);
  const values = data.component_type === ComponentType.Button ? [] : data.values;
  const result = await handleComponent(
    {
      customId: data.custom_id,
      values,
      message: { components: message.components ?? [], isPrivate: isHidden, isOwn },
      channelIds: person.channelIds,
      words,
    },
    services,
  );
  if (result.kind === 'edited') return showEdited(result, services, words);
  if (result.kind !== 'run') return result;
  const { action, sees } = result;
  const chosen = data.component_type === ComponentType.Button ? [] : [[CHOSEN, values.join(',')] as const];
  const isInPlace = sees === 'as-before' && isOwn;
  const visibility = sees === 'all' || (isInPlace && !isHidden) ? 'public' : 'private';
  const options = new Map([...action.options, ...chosen, ['visibility', visibility] as const]);
  const invocation: Invocation = { ...person, ...nameOf(action.command), options, attachments: new Map() };
  const page = action.kind === 'rerun' ? action.page : 0;
  const response = await runCommand(invocation, tools, page);
  // What turns out to be for one person alone can't take the place of what everyone sees.
  const fits = isHidden || response.kind !== 'reply' || !isPrivateBody(response.body);
  return inPlace(response, isInPlace && fits);
}

/** What the button quoted, where an older version of the article has it. */
async function showEdited(
  { passage, body }: Extract<ComponentResult, { kind: 'edited' }>,
  services: ServerServices,
  words: Words,
): Promise<Response> {
  const read = readPassageId(passage);
  const old =
    read && (await findOldParagraph({ slug: read.article, paragraph: read.paragraph, hash: read.hash }, services));
  return { kind: 'reply', body: old ? renderOldParagraph(old, words) : body };
}

async function takeForm(interaction: APIModalSubmitInteraction, tools: Tools): Promise<Response> {
  const person = readPerson(interaction);
  const action = decodeAction(interaction.data.custom_id);
  if (action?.kind !== 'submit') return { kind: 'reply', body: renderNotice(wordsFor(person.locale).outdatedButton) };
  const { options, attachments } = readFields(interaction.data);
  const invocation: Invocation = {
    ...person,
    ...nameOf(action.command),
    options: new Map([...action.options, ...options]),
    attachments,
  };
  const isInPlace = action.isInPlace && interaction.message !== undefined && isEphemeral(interaction.message);
  return inPlace(await runCommand(invocation, tools), isInPlace);
}

/** Only what answers takes a message's place; what is wrong is said next to it, so that nothing is lost. */
function inPlace(response: Response, isInPlace: boolean): Response {
  if (!isInPlace || response.kind !== 'reply' || response.isAside === true) return response;
  return { kind: 'update', body: response.body };
}

function nameOf(name: string): Pick<Invocation, 'command' | 'subcommand'> {
  const [command = '', subcommand] = name.split(' ');
  return { command, subcommand };
}

function isEphemeral({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
