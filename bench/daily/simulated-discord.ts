import { CLOCK_SKEW_MS, REQUEST_MS } from '#src/schedule/limits.ts';
import type { FindResult, OutgoingPost, Poster, SendResult } from '#src/schedule/poster.ts';
import type { SimulatedTime } from './simulated-time.ts';

export interface SimulatedMessage {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly item: string;
  readonly at: number;
}

/** How a channel gives trouble. */
export interface ChannelTrouble {
  /** From then on it is gone. */
  readonly goneAt?: number | undefined;
  /** From then on it may not be written. */
  readonly forbiddenAt?: number | undefined;
  /** Its history may never be read. */
  readonly isUnreadable?: boolean | undefined;
}

export interface SimulatedDiscord extends Poster {
  readonly messages: readonly SimulatedMessage[];
  /** Nonces of what curators were told, once for each telling that Discord took as new. */
  readonly notices: readonly { readonly guildId: string; readonly kind: string; readonly nonce: string }[];
  readonly threads: ReadonlySet<string>;
  readonly pins: ReadonlySet<string>;
  readonly figures: { deduplicated: number; found: number; absent: number };
}

export interface DiscordOptions {
  readonly time: SimulatedTime;
  readonly random: () => number;
  readonly trouble: (channelId: string) => ChannelTrouble | undefined;
  /** Share of requests that fail in one way or another. */
  readonly faultRate: number;
}

/** For how long a nonce is known, from the least to the most that “the past few minutes” may mean. */
const NONCE_WINDOW_MS = { least: 2 * 60_000, most: 6 * 60_000 };

/** Discord as far as the daily post sees it: nonces, lost answers, refusals. */
export function createSimulatedDiscord(options: DiscordOptions): SimulatedDiscord {
  const { time, random, trouble, faultRate } = options;
  const messages: SimulatedMessage[] = [];
  const notices: { guildId: string; kind: string; nonce: string }[] = [];
  const known = new Map<string, { readonly id: string; readonly until: number }>();
  const figures = { deduplicated: 0, found: 0, absent: 0 };
  const [threads, pins] = [new Set<string>(), new Set<string>()];
  const fails = () => random() < faultRate;

  /** Makes a message unless its nonce is known. */
  const post = (nonce: string, make: (id: string) => void): string => {
    const earlier = known.get(nonce);
    if (earlier && time.now() <= earlier.until) {
      figures.deduplicated += 1;
      return earlier.id;
    }
    const id = String(known.size + messages.length + 1);
    const windowMs = NONCE_WINDOW_MS.least + random() * (NONCE_WINDOW_MS.most - NONCE_WINDOW_MS.least);
    known.set(nonce, { id, until: time.now() + windowMs });
    make(id);
    return id;
  };

  const refusal = (channelId: string): SendResult | undefined => {
    const { goneAt = Infinity, forbiddenAt = Infinity } = trouble(channelId) ?? {};
    if (time.now() >= goneAt) return { kind: 'channel-gone' };
    return time.now() >= forbiddenAt ? { kind: 'forbidden' } : undefined;
  };

  const send = async ({ channelId, nonce, post: content, sendBy }: OutgoingPost): Promise<SendResult> => {
    if (time.now() > sendBy) return { kind: 'not-sent' };
    if (fails())
      return { kind: 'not-sent', retryAfterMs: random() < 0.5 ? Math.round(1000 + random() * 4000) : undefined };
    await time.sleep(transitMs(random));
    if (fails()) return { kind: 'uncertain' };
    const refused = refusal(channelId);
    if (refused) return refused;
    const messageId = post(nonce, (id) => {
      messages.push({ id, channelId, nonce, item: `${content.kind} ${content.article.slug}`, at: time.now() });
    });
    await time.sleep(transitMs(random));
    return fails() ? { kind: 'uncertain' } : { kind: 'sent', messageId };
  };

  const findSent: Poster['findSent'] = async ({ channelId, nonce, since }): Promise<FindResult> => {
    await time.sleep(transitMs(random));
    if (fails()) return { kind: 'failed' };
    if (refusal(channelId) || trouble(channelId)?.isUnreadable) return { kind: 'unreadable' };
    const found = messages.find(
      (message) => message.channelId === channelId && message.nonce === nonce && message.at >= since - CLOCK_SKEW_MS,
    );
    figures[found ? 'found' : 'absent'] += 1;
    return found ? { kind: 'found', messageId: found.id } : { kind: 'absent' };
  };

  return {
    messages,
    notices,
    threads,
    pins,
    figures,
    send,
    findSent,
    startThread: async ({ messageId }) => extra(threads, messageId),
    pin: async ({ messageId }) => extra(pins, messageId),
    tellCurators: async ({ kind }, { guildId, nonce }) => {
      await time.sleep(transitMs(random));
      post(nonce, () => notices.push({ guildId, kind, nonce }));
      return true;
    },
  };

  async function extra(done: Set<string>, messageId: string): Promise<boolean> {
    await time.sleep(transitMs(random));
    if (fails()) return false;
    done.add(messageId);
    return true;
  }
}

/** A fifth of a second mostly, now and then up to the longest that a request may take; one way. */
function transitMs(random: () => number): number {
  return Math.round(random() < 0.98 ? 50 + random() * 150 : (random() * REQUEST_MS) / 2);
}
