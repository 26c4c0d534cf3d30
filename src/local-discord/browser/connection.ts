/** The WebSocket to the page's server. It reconnects by itself; what was asked meanwhile is sent then. */
import type { Action, Answer, ServerMessage, Viewer } from '../page/protocol.ts';

export interface Connection {
  /** Says who looks; the server answers with a welcome. Said again by itself after a reconnection. */
  enter(viewer: Viewer): void;
  /** Never rejects: what fails is an answer too. */
  ask(action: Action): Promise<Answer>;
}

export interface ConnectionHandlers {
  readonly onMessage: (message: Exclude<ServerMessage, { op: 'answer' }>) => void;
  readonly onStatus: (status: 'connected' | 'lost') => void;
}

/** Between two tries to reconnect. */
const RETRY_MS = 500;
const MAX_RETRY_MS = 5000;

export function connect(url: string, { onMessage, onStatus }: ConnectionHandlers): Connection {
  const waiting = new Map<number, (answer: Answer) => void>();
  let unsent: string[] = [];
  let viewer: Viewer | undefined;
  let socket: WebSocket | undefined;
  let lastId = 0;
  let retryMs = RETRY_MS;

  const send = (text: string) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(text);
    else unsent.push(text);
  };
  const open = () => {
    const opened = new WebSocket(url);
    socket = opened;
    opened.addEventListener('open', () => {
      retryMs = RETRY_MS;
      onStatus('connected');
      if (viewer !== undefined) opened.send(JSON.stringify({ op: 'enter', ...viewer }));
      for (const text of unsent) opened.send(text);
      unsent = [];
    });
    opened.addEventListener('message', ({ data }) => receive(JSON.parse(String(data)) as ServerMessage));
    opened.addEventListener('close', () => {
      onStatus('lost');
      for (const settle of waiting.values()) settle({ kind: 'failed', reason: 'connection lost' });
      waiting.clear();
      setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, MAX_RETRY_MS);
    });
  };
  const receive = (message: ServerMessage) => {
    if (message.op !== 'answer') return onMessage(message);
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  };
  open();
  return {
    enter(next) {
      viewer = next;
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op: 'enter', ...next }));
    },
    ask(action) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send(JSON.stringify({ ...action, id }));
      });
    },
  };
}
