/** Pins, under their addresses of 2025 and the older ones. */
import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { MAX_PINS, pin, pinsOf, unpin } from '../pins.ts';
import type { World } from '../world.ts';
import type { MessageParams } from './access.ts';
import { requireChannel, requireMessage } from './access.ts';
import { readCount } from './read-query.ts';

export function createPinRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/channels/:channel/messages/pins', (context) => {
    const { id } = requireChannel(world, context.req.param('channel'), P.ReadMessageHistory);
    const limit = readCount(context, 'limit', { min: 1, max: 50, otherwise: 50 });
    const beforeMs = readTime(context.req.query('before'));
    const pins = pinsOf(world, id).filter(({ pinnedAt }) => Date.parse(pinnedAt) < beforeMs);
    const items = pins.slice(0, limit).map(({ message, pinnedAt }) => ({ pinned_at: pinnedAt, message }));
    return context.json({ items, has_more: pins.length > limit });
  });
  routes.get('/channels/:channel/pins', (context) => {
    const { id } = requireChannel(world, context.req.param('channel'), P.ReadMessageHistory);
    return context.json(pinsOf(world, id).map(({ message }) => message));
  });
  for (const path of ['/channels/:channel/messages/pins/:message', '/channels/:channel/pins/:message'] as const) {
    routes.put(path, (context) => {
      const message = requirePinnable(world, context.req.param());
      const isFull = !message.pinned && pinsOf(world, message.channel_id).length >= MAX_PINS;
      if (isFull) throw refusals.maxPins(MAX_PINS);
      pin(world, message, world.people.bot);
      return context.body(null, 204);
    });
    routes.delete(path, (context) => {
      unpin(world, requirePinnable(world, context.req.param()));
      return context.body(null, 204);
    });
  }
  return routes;
}

function requirePinnable(world: World, params: MessageParams): APIMessage {
  return requireMessage(world, params, P.PinMessages);
}

function readTime(text: string | undefined): number {
  if (text === undefined) return Infinity;
  const ms = Date.parse(text);
  if (Number.isNaN(ms))
    throw refusals.invalidField('before', {
      code: 'DATE_TIME_TYPE_PARSE',
      message: `Could not parse ${text}. Should be ISO8601.`,
    });
  return ms;
}
