/** Messages as they come, whoever caused them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredMessage } from '../events.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { PromptState } from './prompt-state.ts';
import { isFilled } from './screen.ts';

/** Shows what the person sees in the channel, as it comes. */
export function followMessages(state: PromptState): () => void {
  const { discord, screen } = state;
  const isSeen = ({ message, onlyFor }: StoredMessage) =>
    (onlyFor === undefined || onlyFor.name === state.actor.user) &&
    message.channel_id === discord.channelIdOf(state.actor);
  const show = (entry: StoredMessage) => {
    if (isSeen(entry) && isFilled(entry)) screen.showMessage(entry.message);
  };
  const noteDeleted = (entry: StoredMessage) => {
    if (isSeen(entry)) screen.noteDeleted(entry.message);
  };
  discord.events.on('message', show).on('edited', show).on('deleted', noteDeleted);
  return () => void discord.events.off('message', show).off('edited', show).off('deleted', noteDeleted);
}

/** Waits until no message has come or changed for that long. */
export async function awaitQuiet({ events }: LocalDiscord, quietMs: number): Promise<void> {
  let isQuiet = false;
  const stir = () => {
    isQuiet = false;
  };
  events.on('message', stir).on('edited', stir);
  while (!isQuiet) {
    isQuiet = true;
    await sleep(quietMs);
  }
  events.off('message', stir).off('edited', stir);
}
