import { COMMANDS } from '#commands/all.ts';
import { connectGateway } from './discord/gateway.ts';
import { startLocalDiscord } from './local-discord/local-discord.ts';
import { runPrompt } from './local-discord/terminal/run-prompt.ts';
import { processEnvironment } from './config.ts';
import type { Opening, Running } from './running.ts';

/** Lines longer than this tire the eye. */
const MAX_WIDTH = 90;

/** Runs on a Discord of its own, on this machine, with a prompt in the terminal. */
export async function open({ tools, log, articleCount }: Opening): Promise<Running> {
  const discord = await startLocalDiscord({ now: Date.now });
  const { token, apiUrl } = discord;
  const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log: quiet(log) });
  process.stdout.write(`¶ Pilcrow is ready on a Discord of its own, with ${articleCount} articles. No token needed.\n`);
  const { isTTY, columns } = process.stdout;
  const finished = runPrompt({
    discord,
    input: process.stdin,
    output: process.stdout,
    colours: isTTY && !processEnvironment()['NO_COLOR'],
    // Neither a pipe nor some editors' terminals say how wide they are.
    width: isTTY && columns > 0 ? Math.min(columns, MAX_WIDTH) : MAX_WIDTH,
  });
  return {
    finished,
    close: async () => {
      await gateway.close();
      await discord.close();
    },
  };
}

/** Between a person's lines only what went wrong belongs. */
function quiet(log: Opening['log']): Opening['log'] {
  return log.child({}, { level: 'warn' });
}
