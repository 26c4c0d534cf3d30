import { createServicesOf } from './create-services-of.ts';
import { connectGateway } from './discord/gateway.ts';
import { createRespondTools } from './respond-tools.ts';
import type { Opening, Running } from './running.ts';

/** Runs on Discord, over the gateway. */
export async function open({ config, builtIn, store, log, articleCount }: Opening): Promise<Running> {
  const { token = '' } = config;
  const tools = createRespondTools(createServicesOf({ builtIn, store, bounds: config.bounds, now: Date.now }), log);
  const gateway = await connectGateway({ token, tools, log });
  log.info({ articles: articleCount }, 'ready on Discord');
  return { finished: new Promise<never>(() => undefined), close: gateway.close };
}
