import { StoreUnavailable } from '#src/storage/interface/store-unavailable.ts';
import { wordsFor } from '#src/words/words-for.ts';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Dispatcher, Response } from './dispatch.ts';
import type { MessageBody, MessageFile } from './message-body.ts';
import { isPrivateBody } from './quoting/show-within-limits.ts';
import { renderNotice } from './render.ts';

/** How a door answers Discord. */
export interface Responder {
  /** The first answer, within three seconds, with the files that it shows. */
  readonly callback: (response: APIInteractionResponse, files: readonly MessageFile[]) => Promise<void>;
  /** Fills in the answer after a deferral, within 15 minutes. */
  readonly editOriginal: (body: MessageBody) => Promise<void>;
  /** Takes a deferral back that everyone sees, and answers to the person alone. */
  readonly replacePrivately: (body: MessageBody) => Promise<void>;
}

export interface RespondTools {
  readonly dispatcher: Dispatcher;
  readonly log: { readonly error: (details: object, message: string) => void };
  /** A short id to find a failure in the log by. */
  readonly newIncident: () => string;
  /** Resolves after so many milliseconds unless aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** An answer that takes longer is deferred: half of Discord's three seconds, the rest is for the network. */
const DEFER_AFTER_MS = 1500;

/** How long to ask whether an answer is private before it is taken to be; together with the above still in time. */
const ASK_PRIVACY_MS = 300;

/** Answers one interaction, come what may: late answers are deferred, failures logged and told calmly. */
export async function respond(interaction: APIInteraction, responder: Responder, tools: RespondTools): Promise<void> {
  const settled = new AbortController();
  const response = settle(interaction, tools).finally(() => settled.abort());
  const canDefer =
    interaction.type === InteractionType.ApplicationCommand ||
    interaction.type === InteractionType.MessageComponent ||
    interaction.type === InteractionType.ModalSubmit;
  const first = canDefer ? await Promise.race([response, tools.wait(DEFER_AFTER_MS, settled.signal)]) : await response;
  if (first) return responder.callback(toCallback(first), 'body' in first ? first.body.files : []);
  const isPrivate = await isKnownPrivate(interaction, tools);
  await responder.callback(deferral(isPrivate), []);
  const late = await response;
  // Discord takes a form only as the first answer.
  const tooLate = late.kind === 'form' ? renderNotice(wordsFor(localeOf(interaction)).tryAgain) : undefined;
  const body = 'body' in late ? late.body : tooLate;
  if (!body) return;
  // Filled in, a deferral stays as public as it is.
  await (isPrivateBody(body) && !isPrivate ? responder.replacePrivately(body) : responder.editOriginal(body));
}

/** What holds up the answer may hold up this as well; then nothing is shown to others that wasn't meant for them. */
async function isKnownPrivate(interaction: APIInteraction, { dispatcher, wait }: RespondTools): Promise<boolean> {
  const known = new AbortController();
  const asked = dispatcher.isPrivate(interaction).catch(() => true);
  const waited = wait(ASK_PRIVACY_MS, known.signal).then(() => true);
  return Promise.race([asked, waited]).finally(() => known.abort());
}

async function settle(interaction: APIInteraction, { dispatcher, log, newIncident }: RespondTools): Promise<Response> {
  try {
    return await dispatcher.dispatch(interaction);
  } catch (error) {
    const incident = newIncident();
    const name = interaction.type === InteractionType.ApplicationCommand ? interaction.data.name : undefined;
    log.error({ err: error, incident, interactionType: interaction.type, command: name }, 'an interaction failed');
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return { kind: 'choices', choices: [] };
    const words = wordsFor(localeOf(interaction));
    const isStore = error instanceof StoreUnavailable;
    return {
      kind: 'reply',
      body: renderNotice(isStore ? words.storeUnavailable(error.isUnchanged) : words.failure(incident)),
    };
  }
}

function localeOf(interaction: APIInteraction): string {
  return 'locale' in interaction ? interaction.locale : 'en-US';
}

function deferral(isPrivate: boolean): APIInteractionResponse {
  // Discord takes no flag but "ephemeral" here; that the answer is of components is said when it is filled in.
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return isPrivate ? { type, data: { flags: MessageFlags.Ephemeral } } : { type };
}

function toCallback(response: Response): APIInteractionResponse {
  switch (response.kind) {
    case 'reply':
      return { type: InteractionResponseType.ChannelMessageWithSource, data: toData(response.body) };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: toUpdate(response.body) };
    case 'form':
      return { type: InteractionResponseType.Modal, data: response.form };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: response.choices.map(({ name, value }) => ({ name, value })) },
      };
    case 'pong':
      return { type: InteractionResponseType.Pong };
  }
}

function toData({ components, flags }: MessageBody) {
  return { components: [...components], flags, allowed_mentions: { parse: [] } };
}

/** A message that is there already stays as private as it is; files that it had go with the components that showed them. */
function toUpdate(body: MessageBody) {
  const attachments = body.files.map(({ name }, id) => ({ id, filename: name }));
  return { ...toData(body), flags: MessageFlags.IsComponentsV2, attachments };
}
