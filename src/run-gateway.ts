import { createServicesOf } from './create-services-of.ts';
import { createDaily } from './create-daily.ts';
import { connectGateway } from './discord/gateway.ts';
import { createGuildPresence } from './guilds/guild-presence.ts';
import { createRespondTools } from './respond-tools.ts';
import type { Opening, Running } from './running.ts';

/** Runs on Discord, over the gateway. */
export async function open({ config, builtIn, store, log, articleCount }: Opening): Promise<Running> {
  const { token = '' } = config;
  const daily = createDaily({ token, store, now: Date.now, log });
  const servicesOf = createServicesOf({
    builtIn,
    store,
    bounds: config.bounds,
    now: Date.now,
    daily: daily.services,
  });
  const tools = createRespondTools(servicesOf, log);
  const presence = createGuildPresence({ store, now: Date.now });
  const gateway = await connectGateway({ token, tools, log, presence });
  daily.start(servicesOf);
  log.info({ articles: articleCount }, 'ready on Discord');
  return { finished: new Promise<never>(() => undefined), close: async () => daily.close().finally(gateway.close) };
}
