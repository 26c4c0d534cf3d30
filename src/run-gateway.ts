import { connectGateway } from './discord/gateway.ts';
import type { Opening, Running } from './running.ts';

/** Runs on Discord, over the gateway. */
export async function open({ config, tools, log, articleCount }: Opening): Promise<Running> {
  const { token = '' } = config;
  const gateway = await connectGateway({ token, tools, log });
  log.info({ articles: articleCount }, 'ready on Discord');
  return { finished: new Promise<never>(() => undefined), close: gateway.close };
}
