import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { MessageBody } from '#src/discord/message-body.ts';
import { renderNotice } from '#src/discord/render.ts';
import { respond } from '#src/discord/respond.ts';

/** Of an interaction nothing else is read here. */
const ASKED = {
  type: InteractionType.ApplicationCommand,
  locale: 'en-US',
  data: { type: ApplicationCommandType.ChatInput, name: 'ask' },
} as unknown as APIInteraction;

it.each([
  { isPrivate: false, how: 'replaced' },
  { isPrivate: true, how: 'edited' },
])(
  'an answer for one person that comes late is $how where the deferral was private: $isPrivate',
  async ({ isPrivate, how }) => {
    const told: (readonly [string, MessageBody | APIInteractionResponse])[] = [];
    const late = Promise.withResolvers<void>();
    await respond(
      ASKED,
      {
        callback: async (response) => {
          told.push(['deferred', response]);
          late.resolve();
        },
        editOriginal: async (body) => void told.push(['edited', body]),
        replacePrivately: async (body) => void told.push(['replaced', body]),
      },
      {
        dispatcher: {
          dispatch: async () => late.promise.then(() => ({ kind: 'reply', body: renderNotice('Only for you.') })),
          isPrivate: async () => isPrivate,
        },
        log: { error: () => undefined },
        newIncident: () => 'none',
        // Neither the answer nor the question who sees it is waited for long.
        wait: async (ms, signal) =>
          ms < 1000 ? new Promise((resolve) => signal.addEventListener('abort', () => resolve())) : undefined,
      },
    );
    expect(told.map(([kind]) => kind)).toEqual(['deferred', how]);
    expect(told[0]?.[1]).toMatchObject({ type: InteractionResponseType.DeferredChannelMessageWithSource });
    expect(told[1]?.[1]).toMatchObject({ flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
  },
);
