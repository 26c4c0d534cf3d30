import { settle } from '../act.ts';
import type { Action } from '../../page/protocol.ts';
import type { View } from '../view.ts';

/** Nobody should see “sending” flash by. */
const PATIENCE_MS = 250;

/** Uses a command; while the bot says nothing, a note stands among the messages, and stays if it never does. */
export async function runCommand(
  view: View,
  action: Action & { readonly name: string; readonly channelId: string },
): Promise<void> {
  const { session } = view;
  const { channelId, name: command } = action;
  let notice: string | undefined;
  session.events.emit('sent', undefined);
  const add = () => session.addNotice({ channelId, command, state: 'sending' });
  const timer = setTimeout(() => {
    notice = add();
  }, PATIENCE_MS);
  const stop = session.events.on('message', (message) => {
    if (message.interaction_metadata?.user.id !== session.me?.id || message.channel_id !== channelId) return;
    clearTimeout(timer);
    if (notice !== undefined) session.removeNotice(notice);
    notice = undefined;
    stop();
  });
  const answer = await session.ask(action);
  stop();
  clearTimeout(timer);
  if (!settle(view, answer)) session.failNotice(notice ?? add());
  else if (notice !== undefined) session.removeNotice(notice);
}
