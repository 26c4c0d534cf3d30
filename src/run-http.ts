import { serve } from '@hono/node-server';
import { createServicesOf } from './create-services-of.ts';
import { createDaily } from './create-daily.ts';
import { createHttpDoor, INTERACTIONS_PATH } from './discord/http-door.ts';
import { parsePublicKey } from './discord/verify-signature.ts';
import { createRespondTools } from './respond-tools.ts';
import type { Opening, Running } from './running.ts';

/** Runs on Discord by HTTP interactions: Discord posts to us. */
export async function open({ config, builtIn, store, log, articleCount }: Opening): Promise<Running> {
  const { host, port } = config.http;
  const publicKey = parsePublicKey(config.publicKey ?? '');
  const { token, bounds } = config;
  // Interactions need no token, posting does: of several processes any may post, also one of the gateway door.
  const daily = token === undefined ? undefined : createDaily({ token, store, now: Date.now, log });
  const servicesOf = createServicesOf({ builtIn, store, bounds, now: Date.now, daily: daily?.services });
  const tools = createRespondTools(servicesOf, log);
  const app = createHttpDoor({ publicKey, tools, log, now: Date.now });
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', reject);
  });
  const address = server.address();
  const url = `http://${host}:${typeof address === 'object' ? address?.port : port}${INTERACTIONS_PATH}`;
  daily?.start(servicesOf);
  if (!daily) log.warn({}, 'without DISCORD_TOKEN this process sends no daily posts');
  log.info({ articles: articleCount, url }, 'ready for interactions over HTTP');
  return {
    finished: new Promise<never>(() => undefined),
    close: async () => {
      await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
      await daily?.close();
    },
  };
}
