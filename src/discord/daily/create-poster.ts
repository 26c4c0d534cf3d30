import { wordsFor } from '#src/words/words-for.ts';
import { recordQuotes } from '#src/answers/quoting/record-quotes.ts';
import type { NoticeTarget, OutgoingPost, Poster, SendResult } from '#src/schedule/poster.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';
import { type APIUser, RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { RequestMethod, Routes } from 'discord.js';
import type { DailyRest } from './create-daily-rest.ts';
import { createQuotes } from '../quoting/quotes.ts';
import { findSent } from './find-sent.ts';
import { pinPost } from './pin-post.ts';
import { isRefused, readSendFailure } from './read-failure.ts';
import { renderDailyPost } from './render-daily-post.ts';
import { renderNotice } from './render-notice.ts';

export interface PosterTools {
  readonly rest: DailyRest;
  readonly store: Pick<Store, 'quotes'>;
  readonly now: () => Instant;
}

/** Brings daily posts to Discord, for either door. */
export function createPoster({ rest, store, now }: PosterTools): Poster {
  let ownId: string | undefined;
  /** Undefined when Discord didn't say. */
  const readOwnId = async (): Promise<string | undefined> => {
    if (ownId !== undefined) return ownId;
    const answer = await rest.attempt({ method: RequestMethod.Get, fullRoute: Routes.user() });
    // As Discord documents the route.
    if (answer.kind === 'answered') ownId = (answer.body as APIUser).id;
    return ownId;
  };
  return {
    send: async ({ sendBy, ...outgoing }) => {
      const { channelId } = outgoing;
      const body = await renderWithinLimits(outgoing, { store, now });
      const fullRoute = Routes.channelMessages(channelId);
      const attempt = await rest.attempt({ method: RequestMethod.Post, fullRoute, body }, sendBy);
      return attempt.kind === 'answered' ? readSent(attempt.body) : readSendFailure(attempt);
    },
    findSent: async (search) => {
      const authorId = await readOwnId();
      return authorId === undefined ? { kind: 'failed' } : findSent(search, { rest, authorId });
    },
    startThread: async ({ channelId, messageId, language, post }) => {
      const { title } = post.article.bibliography;
      const words = wordsFor(language ?? post.article.bibliography.language);
      const name = cut(`${words.daily.headings[post.kind]}: ${title}`);
      const fullRoute = Routes.threads(channelId, messageId);
      const attempt = await rest.attempt({ method: RequestMethod.Post, fullRoute, body: { name } });
      return attempt.kind === 'answered' || isRefused(attempt, Code.ThreadAlreadyCreatedForMessage);
    },
    pin: async (message) => pinPost(message, { rest, readOwnId }),
    tellCurators: async (notice, target) => {
      const body = renderNotice(notice, target);
      if (target.channelId !== undefined && (await tell(target.channelId, body, rest))) return true;
      const direct = await openDirectMessage(target, rest);
      return direct !== undefined && tell(direct, renderNotice(notice, { ...target, channelId: undefined }), rest);
    },
  };
}

/**
 * Counts what the post quotes to what may be quoted in its channel, once; a later try sends what the first did. Where
 * that is more than the server lets be, only the source is named.
 */
async function renderWithinLimits(outgoing: Omit<OutgoingPost, 'sendBy'>, tools: Pick<PosterTools, 'store' | 'now'>) {
  const { guildId, channelId, quoting, isFirstTry } = outgoing;
  const quotes = createQuotes(quoting.maxQuotedPassages);
  const body = renderDailyPost({ ...outgoing, quotes });
  if (!isFirstTry) return body;
  const verdict = await recordQuotes(quotes.shown(), { guildId, channelId, settings: quoting, ...tools });
  return verdict.kind === 'blocked' ? renderDailyPost({ ...outgoing, quotes: createQuotes(0) }) : body;
}

/** Also when the nonce was known and Discord gives the earlier message. Without an id it may exist all the same. */
function readSent(body: unknown): SendResult {
  const messageId = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined;
  return typeof messageId === 'string' ? { kind: 'sent', messageId } : { kind: 'uncertain' };
}

/** Discord's limit: Start Thread from Message, `name`. */
const MAX_THREAD_NAME_CHARS = 100;

function cut(name: string): string {
  return name.length <= MAX_THREAD_NAME_CHARS ? name : `${name.slice(0, MAX_THREAD_NAME_CHARS - 1).toWellFormed()}…`;
}

async function tell(channelId: string, body: object, rest: DailyRest): Promise<boolean> {
  const fullRoute = Routes.channelMessages(channelId);
  return (await rest.attempt({ method: RequestMethod.Post, fullRoute, body })).kind === 'answered';
}

async function openDirectMessage({ userId }: NoticeTarget, rest: DailyRest): Promise<string | undefined> {
  if (userId === undefined) return undefined;
  const body = { recipient_id: userId };
  const opened = await rest.attempt({ method: RequestMethod.Post, fullRoute: Routes.userChannels(), body });
  // As Discord documents the route.
  return opened.kind === 'answered' ? (opened.body as { readonly id: string }).id : undefined;
}
