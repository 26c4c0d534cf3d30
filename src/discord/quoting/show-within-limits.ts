import { type Excess, recordQuotes } from '#src/answers/quoting/record-quotes.ts';
import type { ServerServices } from '#src/services.ts';
import { NO_GUILD } from '#src/storage/interface/ids.ts';
import type { Words } from '#src/words/words.ts';
import { MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../message-body.ts';
import { createQuotes, privateQuotes, type Quotes } from './quotes.ts';

/** How a message is to be laid out. */
export interface Layout {
  readonly quotes: Quotes;
  readonly isPrivate: boolean;
  /** Whether a private message may be shown to everyone. */
  readonly canShare: boolean;
  /** Plain lines to say below. */
  readonly notes: readonly string[];
}

/** Where a message goes. */
export interface Audience {
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** The channel's id, and for a thread its channel's; empty where it isn't known. */
  readonly channelIds: readonly string[];
  readonly words: Words;
  readonly services: Pick<ServerServices, 'guildId' | 'settings' | 'store' | 'now'>;
}

/**
 * Lays out a message within the server's quoting limits: in public at most so many short passages of an article under
 * copyright, and in a week no more of it than the server lets be; beyond, the message says why and is for one person
 * alone. The one place that decides it. Private messages and those outside of servers aren't limited, and messages with
 * none but free articles need no look into the ledger.
 *
 * @param layOut may be called several times; everything that it quotes goes through `quotes`
 * @throws {StoreUnavailable}
 */
export async function showWithinLimits(
  layOut: (layout: Layout) => MessageBody,
  audience: Audience,
): Promise<MessageBody> {
  const { services, words } = audience;
  const { settings } = services;
  const channelId = audience.channelIds.at(-1);
  const isCounted = services.guildId !== NO_GUILD && channelId !== undefined;
  const forOne = (notes: readonly string[], canShare: boolean) =>
    layOut({ quotes: privateQuotes(), isPrivate: true, canShare, notes });
  if (audience.isPrivate) return forOne([], true);
  if (!isCounted) return layOut({ quotes: privateQuotes(), isPrivate: false, canShare: false, notes: [] });
  const quotes = createQuotes(settings.maxQuotedPassages);
  const forAll = (notes: readonly string[]) => layOut({ quotes, isPrivate: false, canShare: false, notes });
  const body = forAll([]);
  if (isPrivateBody(body)) return quotes.isShortened() ? forOne([], true) : body;
  const verdict = await recordQuotes(quotes.shown(), { ...services, channelId });
  switch (verdict.kind) {
    case 'within':
      return body;
    case 'warned':
      return forAll(verdict.excesses.map((excess) => words.quoting.warned(toFigures(excess))));
    case 'blocked':
      return forOne(
        verdict.excesses.map((excess) => words.quoting.blocked(toFigures(excess))),
        false,
      );
  }
}

export function isPrivateBody({ flags }: Pick<MessageBody, 'flags'>): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Rounded so that what is beyond never looks as if it weren't. */
function toFigures({ article, share, maxShare }: Excess) {
  return {
    title: article.bibliography.title,
    percent: Math.ceil(share * 100),
    maxPercent: Math.floor(maxShare * 100 + ROUNDING),
  };
}

/** 0.29 × 100 is 28.999… */
const ROUNDING = 1e-9;
