/** One browser tab: who looks, what it is told, what it does. */
import type { WebSocket } from 'ws';
import { followEvents } from './follow-events.ts';
import { performAction } from './perform-action.ts';
import type { PageState } from './page-state.ts';
import type { ServerMessage, Viewer } from './protocol.ts';
import { readClientMessage } from './read-client-message.ts';
import { fileOrigin, toPageUrls } from './local-urls.ts';
import { welcome } from './welcome.ts';

export function openTab(state: PageState, socket: WebSocket): void {
  const origin = fileOrigin(state.discord);
  let viewer: Viewer | undefined;
  const send = (message: ServerMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(toPageUrls(message, origin)));
  };
  const stop = followEvents(state, () => viewer && { viewer, send });
  socket.on('message', (raw, isBinary) => {
    // ws gives a buffer unless told otherwise.
    const message = isBinary ? undefined : readClientMessage(Buffer.from(raw as Buffer).toString());
    if (message === undefined) return socket.close(UNSUPPORTED, 'Not understood');
    if (message.op === 'enter') {
      viewer = { user: message.user, locale: message.locale };
      return send(welcome(state.discord, viewer));
    }
    if (viewer === undefined) return socket.close(UNSUPPORTED, 'Enter first');
    const { id } = message;
    void performAction(state, viewer, message).then((answer) => send({ op: 'answer', id, answer }));
  });
  // A tab that breaks off says so by closing.
  socket.on('error', () => undefined);
  socket.on('close', stop);
}

/** RFC 6455, 7.4.1: data that can't be accepted. */
const UNSUPPORTED = 1008;
