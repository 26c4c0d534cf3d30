/** What the bot asks about itself, people, and the way to the gateway. */
import { ApplicationFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { gatewayUrl } from '../gateway/state.ts';
import type { PrivilegedIntent } from '../gateway/intents.ts';
import { findUser } from '../people.ts';
import { basePermissions } from '../permissions.ts';
import type { World } from '../world.ts';

export function createSelfRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const { people, places, applicationId } = world;
  routes.get('/gateway', (context) => context.json({ url: gatewayUrl(world.origin) }));
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(world.origin),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  );
  routes.get('/users/@me', (context) => context.json(people.bot));
  routes.get('/users/@me/guilds', (context) => {
    const guilds = [...places.guilds.values()].filter(({ members }) => members.has(applicationId));
    return context.json(
      guilds.map((guild) => ({
        id: guild.id,
        name: guild.name,
        icon: null,
        banner: null,
        owner: false,
        permissions: String(basePermissions(guild, applicationId)),
        features: [],
      })),
    );
  });
  routes.get('/users/:user', (context) => {
    const user = findUser(people, context.req.param('user'));
    if (user === undefined) throw refusals.unknownUser();
    return context.json(user);
  });
  for (const path of ['/applications/@me', '/oauth2/applications/@me'])
    routes.get(path, (context) => context.json(describeApplication(world)));
  return routes;
}

function describeApplication({ applicationId, people, privilegedIntents, places }: World): object {
  return {
    id: applicationId,
    name: people.bot.username,
    description: '',
    icon: null,
    bot: people.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    interactions_endpoint_url: null,
    approximate_guild_count: places.guilds.size,
    flags: privilegedIntents.reduce((flags, intent) => flags | INTENT_FLAGS[intent], 0),
  };
}

/** That the portal has them on; "limited", as for bots on fewer than 100 servers. */
const INTENT_FLAGS: Readonly<Record<PrivilegedIntent, number>> = {
  GuildMembers: ApplicationFlags.GatewayGuildMembersLimited,
  GuildPresences: ApplicationFlags.GatewayPresenceLimited,
  MessageContent: ApplicationFlags.GatewayMessageContentLimited,
};
