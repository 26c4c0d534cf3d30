/** What this tab knows, kept up to date by the server; views listen and draw. */
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type {
  Action,
  Answer,
  ChannelInfo,
  MemberInfo,
  SentRequest,
  ServerMessage,
  Viewer,
  Welcome,
} from '../page/protocol.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';
import type { Emitter } from './emitter.ts';
import { createEmitter } from './emitter.ts';
import type { Notice } from './notice.ts';
import type { Words } from './words.ts';
import { wordsFor } from './words.ts';

export type SessionEvents = {
  /** Everything may be different. */
  readonly welcome: Welcome;
  readonly channels: undefined;
  readonly commands: undefined;
  /** Another channel is shown. */
  readonly opened: string;
  /** The channel's messages were read anew. */
  readonly history: string;
  readonly message: APIMessage;
  readonly edited: APIMessage;
  readonly deleted: { readonly channelId: string; readonly messageId: string };
  readonly notices: undefined;
  /** The viewer wrote something, and wants to see it. */
  readonly sent: undefined;
  readonly request: SentRequest;
  readonly clock: undefined;
  readonly typing: string;
  readonly status: 'connected' | 'lost';
};

export class Session {
  readonly events: Emitter<SessionEvents> = createEmitter<SessionEvents>();
  readonly messages = new Map<string, APIMessage[]>();
  readonly unread = new Set<string>();
  notices: readonly Notice[] = [];
  channelId = '';
  /** Discord's clock, ahead of this machine's. */
  aheadMs = 0;
  readonly #connection: Connection;
  readonly #machineNow: () => number;
  #welcome: Welcome | undefined;
  #lastNotice = 0;

  /** @param now this machine's clock */
  constructor({ url, viewer, now }: { readonly url: string; readonly viewer: Viewer; readonly now: () => number }) {
    this.#machineNow = now;
    this.#connection = connect(url, {
      onMessage: (message) => this.#receive(message),
      onStatus: (status) => this.events.emit('status', status),
    });
    this.#connection.enter(viewer);
  }

  /** @throws before the server's welcome: views are made after it. */
  get known(): Welcome {
    if (this.#welcome === undefined) throw new Error('The server has not said anything yet');
    return this.#welcome;
  }

  get words(): Words {
    return wordsFor(this.known.viewer.locale);
  }

  get channel(): ChannelInfo | undefined {
    return this.known.channels.find(({ id }) => id === this.channelId);
  }

  /** The commands that are offered in the channel on show. */
  get commands(): readonly APIApplicationCommand[] {
    const { guild, dm } = this.known.commands;
    return this.channel?.kind === 'dm' ? dm : guild;
  }

  get me(): APIUser | undefined {
    return this.known.members.find(({ name }) => name === this.known.viewer.user)?.user;
  }

  memberOf(userId: string): MemberInfo | undefined {
    return this.known.members.find(({ user }) => user.id === userId);
  }

  now(): number {
    return this.#machineNow() + this.aheadMs;
  }

  enter(viewer: Viewer): void {
    this.#connection.enter(viewer);
  }

  ask(action: Action): Promise<Answer> {
    return this.#connection.ask(action);
  }

  async open(channelId: string): Promise<void> {
    this.channelId = channelId;
    this.unread.delete(channelId);
    this.events.emit('opened', channelId);
    const answer = await this.ask({ op: 'history', channelId });
    if (answer.kind !== 'messages') return;
    this.messages.set(channelId, [...answer.messages]);
    this.events.emit('history', channelId);
  }

  /** Returns its id. */
  addNotice(notice: Omit<Notice, 'id' | 'atMs'>): string {
    this.#lastNotice += 1;
    const id = `notice-${this.#lastNotice}`;
    this.notices = [...this.notices, { ...notice, id, atMs: this.now() }];
    this.events.emit('notices', undefined);
    return id;
  }

  failNotice(id: string): void {
    this.notices = this.notices.map((notice) => (notice.id === id ? { ...notice, state: 'failed' } : notice));
    this.events.emit('notices', undefined);
  }

  removeNotice(id: string): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
    this.events.emit('notices', undefined);
  }

  #receive(message: Exclude<ServerMessage, { op: 'answer' }>): void {
    switch (message.op) {
      case 'welcome':
        return this.#begin(message);
      case 'channels':
        this.#welcome = { ...this.known, channels: message.channels };
        return this.events.emit('channels', undefined);
      case 'commands':
        this.#welcome = { ...this.known, commands: message.commands };
        return this.events.emit('commands', undefined);
      case 'message':
        return this.#add(message.message);
      case 'edited':
        return this.#replace(message.message);
      case 'deleted':
        return this.#remove(message);
      case 'request':
        this.#welcome = { ...this.known, requests: withRequest(this.known.requests, message.request) };
        return this.events.emit('request', message.request);
      case 'typing':
        return this.events.emit('typing', message.channelId);
      case 'clock':
      default:
        this.aheadMs = message.nowMs - this.#machineNow();
        return this.events.emit('clock', undefined);
    }
  }

  #begin(welcome: Welcome): void {
    this.#welcome = welcome;
    this.aheadMs = welcome.nowMs - this.#machineNow();
    this.messages.clear();
    this.notices = [];
    this.events.emit('welcome', welcome);
    const isThere = welcome.channels.some(({ id }) => id === this.channelId);
    const first = isThere ? this.channelId : welcome.channels[0]?.id;
    if (first !== undefined) void this.open(first);
  }

  #add(message: APIMessage): void {
    const known = this.messages.get(message.channel_id);
    if (known?.some(({ id }) => id === message.id) ?? false) return;
    known?.push(message);
    if (message.channel_id === this.channelId) return this.events.emit('message', message);
    this.unread.add(message.channel_id);
    this.events.emit('channels', undefined);
  }

  #replace(message: APIMessage): void {
    const known = this.messages.get(message.channel_id);
    const index = known?.findIndex(({ id }) => id === message.id) ?? -1;
    if (known === undefined || index < 0) return;
    known[index] = message;
    this.events.emit('edited', message);
  }

  #remove(deleted: { channelId: string; messageId: string }): void {
    const known = this.messages.get(deleted.channelId);
    if (known !== undefined)
      this.messages.set(
        deleted.channelId,
        known.filter(({ id }) => id !== deleted.messageId),
      );
    this.events.emit('deleted', deleted);
  }
}

function withRequest(requests: readonly SentRequest[], request: SentRequest): readonly SentRequest[] {
  return [...requests.filter(({ number }) => number !== request.number), request];
}
