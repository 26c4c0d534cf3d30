import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { findUser } from '../people.ts';
import type { Emoji } from '../reactions.ts';
import { react, reactorsOf, readEmoji, unreact } from '../reactions.ts';
import type { World } from '../world.ts';
import { requireMessage } from './access.ts';
import { readCount } from './read-query.ts';

const PATH = '/channels/:channel/messages/:message/reactions';

export function createReactionRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.put(`${PATH}/:emoji/@me`, (context) => {
    const message = requireMessage(world, context.req.param(), P.AddReactions);
    react(world, message, { userId: world.applicationId, emoji: requireEmoji(context.req.param('emoji')) });
    return context.body(null, 204);
  });
  routes.get(`${PATH}/:emoji`, (context) => {
    const message = requireMessage(world, context.req.param());
    const limit = readCount(context, 'limit', { min: 1, max: 100, otherwise: 25 });
    const reactors = reactorsOf(world, message.id, requireEmoji(context.req.param('emoji')));
    return context.json(reactors.slice(0, limit).flatMap((id) => findUser(world.people, id) ?? []));
  });
  routes.delete(`${PATH}/:emoji/:user`, (context) => {
    const user = context.req.param('user');
    const isOwn = user === '@me' || user === world.applicationId;
    const message = requireMessage(world, context.req.param(), isOwn ? 0n : P.ManageMessages);
    const userId = isOwn ? world.applicationId : user;
    unreact(world, message, { userId, emoji: requireEmoji(context.req.param('emoji')) });
    return context.body(null, 204);
  });
  routes.delete(PATH, (context) => {
    removeAll(world, requireMessage(world, context.req.param(), P.ManageMessages));
    return context.body(null, 204);
  });
  return routes;
}

function removeAll(world: World, message: APIMessage): void {
  for (const { emoji } of message.reactions ?? []) {
    const gone: Emoji = { id: emoji.id, name: emoji.name ?? '' };
    for (const userId of reactorsOf(world, message.id, gone)) unreact(world, message, { userId, emoji: gone });
  }
}

/** A Unicode emoji, or `name:id`. @throws DiscordError 10014 */
function requireEmoji(text: string): Emoji {
  const emoji = readEmoji(text);
  if (emoji.id === null && !/^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})$/v.test(emoji.name))
    throw refusals.unknownEmoji();
  return emoji;
}
