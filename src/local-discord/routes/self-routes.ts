/** What the bot asks about itself, its guild and the way to the gateway. */
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { gatewayUrl } from '../gateway/state.ts';
import type { Guild } from '../guild.ts';
import { describeGuild, isThread } from '../guild.ts';
import type { World } from '../world.ts';

export function createSelfRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const { people, applicationId } = world;
  const application = { id: applicationId, name: 'Pilcrow', description: '', bot: people.bot, flags: 0 };
  routes.get('/gateway', (context) => context.json({ url: gatewayUrl(world.origin) }));
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(world.origin),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  );
  routes.get('/users/@me', (context) => context.json(people.bot));
  routes.get('/applications/@me', (context) => context.json(application));
  routes.get('/oauth2/applications/@me', (context) => context.json(application));
  routes.get('/guilds/:guild', (context) =>
    context.json(describeGuild(requireGuild(world, context.req.param('guild')))),
  );
  routes.get('/guilds/:guild/channels', (context) => {
    const guild = requireGuild(world, context.req.param('guild'));
    return context.json([...guild.channels.values()].filter((channel) => !isThread(channel)));
  });
  return routes;
}

function requireGuild({ places }: World, id: string): Guild {
  const guild = places.guilds.get(id);
  if (guild === undefined) throw refusals.unknownGuild();
  return guild;
}
