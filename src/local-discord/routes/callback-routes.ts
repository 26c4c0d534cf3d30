import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { applyCallback } from '../apply-callback.ts';
import { numberOf, objectOf } from '../json.ts';
import type { World } from '../world.ts';

export function createCallbackRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/interactions/:id/:token/callback', (context) => {
    const interaction = world.interactions.claim(context.req.param('id'), context.req.param('token'));
    const body = context.get('body');
    const message = applyCallback(world, { interaction, body, request: context.get('request') });
    // An answer without content must not carry a content type: discord.js would parse it as JSON.
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    const type = numberOf(objectOf(body.json)['type']);
    return context.json({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message !== undefined && {
          response_message_id: message.id,
          response_message_loading: type === InteractionResponseType.DeferredChannelMessageWithSource,
          response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        }),
      },
      resource: { type, ...(message !== undefined && { message }) },
    });
  });
  return routes;
}
