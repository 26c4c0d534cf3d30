import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Actor } from '#src/local-discord/actor.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import type { ModalValues } from '#src/local-discord/modal.ts';
import type { Store } from '#src/storage/store.ts';
import { BREAD, FERRY, makeArticle } from '../../support/make-article.ts';
import { makeServicesOf, makeStore } from '../../support/make-services-of.ts';
import { type DOORS, openDoor } from '../../support/open-doors.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';

export const IN_DM: Actor = { channel: 'dm' };
export const CURATOR: Actor = { user: 'curator' };

/** How the article below comes into a library. */
export const addition = { byUserId: '1', at: 0, limits: { articles: 9, chars: 99_999 } };
export const LAMP = makeArticle({
  slug: 'the-lamp',
  title: 'The Lamp',
  licence: 'All rights reserved',
  paragraphs: ['The lamp burns all night. Eleven boats steer by it.', 'Nobody pays the keeper.'],
});

interface OpenNotebook {
  readonly discord: LocalDiscord;
  readonly store: Store;
  /** Closes all of it; Discord must have found nothing wrong. */
  readonly shut: () => Promise<void>;
}

/** Pilcrow with two articles on a local Discord, behind the door. */
export async function openNotebook(
  door: (typeof DOORS)[number] = 'gateway',
  wait?: () => Promise<void>,
): Promise<OpenNotebook> {
  const discord = await startLocalDiscord({ now: Date.now });
  const store = makeStore();
  const close = await openDoor(door, discord, {
    servicesOf: makeServicesOf([BREAD, FERRY], { store, now: () => discord.now() }),
    ...(wait && { wait }),
  });
  const shut = async () => {
    await close();
    await store.close();
    await discord.close();
    expect(discord.violations).toEqual([]);
  };
  return { discord, store, shut };
}

/** What people do with a notebook, on the Discord of the test that runs. */
export function useNotebook(discord: () => LocalDiscord) {
  const press = async (message: APIMessage, label: string, actor?: Actor) =>
    say(discord().press(message, idOf(message, label), actor));

  const fillIn = async (message: APIMessage, label: string, values: ModalValues) => {
    const outcome = await discord().press(message, idOf(message, label));
    if (outcome.kind !== 'modal') throw new Error(`no form but ${outcome.kind}`);
    return say(discord().submitModal(outcome.modal, values));
  };

  const save = async (passage: string, actor?: Actor) =>
    press(await say(discord().slash('quote', { passage }, actor)), 'Save', actor);

  return { press, fillIn, save };
}

export function idOf(message: APIMessage, label: string): string {
  const found = controlsOf(message).find((control) => control.label === label);
  if (found?.custom_id === undefined) throw new Error(`no “${label}” in ${textOf(message)}`);
  return found.custom_id;
}

export async function say(action: Promise<Outcome>): Promise<APIMessage> {
  return messageOf(await action);
}
