import { createBot } from './create-bot.ts';
import { connectGateway } from './discord/gateway.ts';
import type { Opening, Running } from './running.ts';

/** Runs on Discord, over the gateway. */
export async function open({ config, builtIn, store, log, articleCount }: Opening): Promise<Running> {
  const { token = '', bounds } = config;
  const bot = createBot({ builtIn, store, bounds, now: Date.now, log, token });
  const { tools, presence } = bot;
  const gateway = await connectGateway({ token, tools, log, presence });
  bot.start();
  log.info({ articles: articleCount }, 'ready on Discord');
  return { finished: new Promise<never>(() => undefined), close: async () => bot.close().finally(gateway.close) };
}
