/** What a person does in a tab, done on the local Discord. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Actor } from '../actor.ts';
import type { OptionValues } from '../find-option-fault.ts';
import type { ModalValues } from '../modal.ts';
import type { Outcome } from '../outcome.ts';
import type { PageState } from './page-state.ts';
import type { Action, Answer, FieldValues, Viewer } from './protocol.ts';
import { toUploads } from './uploads.ts';

/** Never rejects: what the person can't do is an answer. */
export async function performAction(state: PageState, viewer: Viewer, action: Action): Promise<Answer> {
  try {
    const channelId = 'channelId' in action ? action.channelId : undefined;
    if (channelId !== undefined && !state.discord.places(viewer).some(({ id }) => id === channelId))
      return { kind: 'refused', reason: 'The person doesn’t see that channel.' };
    const actor: Actor = { ...viewer, ...(channelId !== undefined && { channelId }) };
    return await perform(state, { viewer, actor }, action);
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

interface Doer {
  readonly viewer: Viewer;
  readonly actor: Actor;
}

async function perform(state: PageState, doer: Doer, action: Action): Promise<Answer> {
  const { discord } = state;
  const { actor } = doer;
  switch (action.op) {
    case 'history':
    case 'pins':
      return { kind: 'messages', messages: listMessages(state, doer, action.op) };
    case 'post':
      discord.post(action.text, actor);
      return DONE;
    case 'slash':
      return answerOf(state, await discord.slash(action.name, optionValues(action.values), actor));
    case 'autocomplete': {
      const typing = { focused: action.focused, options: optionValues(action.values) };
      return answerOf(state, await discord.autocomplete(action.name, typing, actor));
    }
    case 'user-app':
      return answerOf(state, await discord.userCommand(action.name, action.userId, actor));
    case 'submit': {
      const modal = state.modals.get(action.modalId);
      if (modal === undefined) return { kind: 'refused', reason: 'That form is no longer open.' };
      // The form's own rules check each value's kind.
      return answerOf(state, await discord.submitModal(modal, toUploads(action.values) as ModalValues, actor));
    }
    case 'advance':
      discord.advance(action.byMs);
      return DONE;
    case 'press':
    case 'choose':
    case 'message-app':
    case 'dismiss':
    case 'pin':
    case 'delete':
    case 'react':
    case 'vote':
    default:
      return performOnMessage(state, actor, action);
  }
}

type MessageAction = Extract<Action, { messageId: string }>;

/** Only on what the person sees there. */
async function performOnMessage(state: PageState, actor: Actor, action: MessageAction): Promise<Answer> {
  const { discord } = state;
  const message = discord.messages(actor).find(({ id }) => id === action.messageId);
  if (message === undefined) return { kind: 'refused', reason: 'The person doesn’t see that message.' };
  switch (action.op) {
    case 'press':
      return answerOf(state, await discord.press(message, action.customId, actor));
    case 'choose':
      return answerOf(state, await discord.choose(message, action, actor));
    case 'message-app':
      return answerOf(state, await discord.messageCommand(action.name, message, actor));
    case 'dismiss':
      return toAnswer(discord.dismiss(message, actor));
    case 'pin':
      return toAnswer(discord.setPinned(message, action.isPinned, actor));
    case 'delete':
      return toAnswer(discord.deletePost(message, actor));
    case 'react':
      discord.toggleReaction(message, action.emoji, actor);
      return DONE;
    case 'vote':
    default: {
      const result = discord.vote(message, action.answerIds, actor);
      return result === 'counted' ? DONE : { kind: 'refused', reason: result };
    }
  }
}

const DONE: Answer = { kind: 'done' };

function toAnswer(fault: string | undefined): Answer {
  return fault === undefined ? DONE : { kind: 'refused', reason: fault };
}

function listMessages(
  { discord, ballots }: PageState,
  { viewer, actor }: Doer,
  op: 'history' | 'pins',
): readonly APIMessage[] {
  const messages = op === 'history' ? discord.messages(actor) : discord.pins(actor);
  return messages.map((message) => ballots.asSeenBy(message, discord.userIds[viewer.user]));
}

/** The options' own rules check each value's kind. */
function optionValues(values: FieldValues): OptionValues {
  return toUploads(values) as OptionValues;
}

function answerOf({ modals }: PageState, outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'choices':
      return { kind: 'choices', choices: outcome.choices };
    case 'modal':
      return { kind: 'modal', modalId: modals.open(outcome.modal), modal: outcome.modal };
    case 'refused':
    case 'failed':
      return outcome;
    case 'reply':
    case 'update':
    case 'thinking':
    case 'acknowledged':
    default:
      return DONE;
  }
}
