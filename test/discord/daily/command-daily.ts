import type { APIMessage } from 'discord-api-types/v10';
import { MessageType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import type { Store } from '#src/storage/store.ts';
import { openDiscord } from '../../local-discord/support/bots.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';

export const CURATOR = { user: 'curator', channel: 'general' } as const;
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** Longer than anything takes on a machine that is busy with other tests as well. */
export const PATIENCE_MS = 15_000;
/** Monday, 2 March 2026, 12:00 in London. Each test’s clock goes on from there. */
const NOON = Date.UTC(2026, 2, 2, 12);

/** A local Discord whose clock begins at noon. */
export async function openDiscordAtNoon(): Promise<LocalDiscord> {
  const begun = performance.now();
  return openDiscord({ now: () => NOON + Math.floor(performance.now() - begun) });
}

type Options = Record<string, string | number | boolean>;

/** What a curator does with `/daily`, and what comes of it, on the Discord and store of the test that runs. */
export function commandDaily(place: () => { readonly discord: LocalDiscord; readonly store: Store }) {
  const daily = async (name: string, options: Options = {}, actor: object = CURATOR) =>
    place().discord.slash(`daily ${name}`, options, actor);

  const set = async (options: Options = {}) =>
    daily('set', { channel: place().discord.channelIds.daily, time: '8:30', zone: 'Europe/London', ...options });

  /** What the bot posted in #daily; Discord's own notes of pins don't count. */
  const posts = (): readonly APIMessage[] => {
    const { discord } = place();
    return discord
      .messages({ channel: 'daily' })
      .filter(({ author, type }) => author.id === discord.bot.id && type === MessageType.Default);
  };

  const postCount = async (count: number): Promise<void> => {
    await expect.poll(() => posts().length, { timeout: PATIENCE_MS }).toBe(count);
  };

  /** Until the ledger has settled all that is due: then nothing more is on its way. */
  const settled = async (): Promise<void> => {
    const { discord, store } = place();
    const isOpen = async () => {
      const schedules = await store.schedules.list(discord.guildId);
      const history = await Promise.all(schedules.map(async (schedule) => store.posts.history(schedule, 60)));
      return history.flat().some(({ dueAt, settledAt }) => dueAt <= discord.now() && settledAt === undefined);
    };
    await expect.poll(isOpen, { timeout: PATIENCE_MS }).toBe(false);
  };

  return { daily, set, posts, postCount, settled };
}

export async function told(action: Promise<Outcome>): Promise<string> {
  return textOf(messageOf(await action));
}

export function button(message: APIMessage, label: string): string {
  return controlsOf(message).find((control) => control.label === label)?.custom_id ?? '';
}
