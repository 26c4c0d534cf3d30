/** Polls: made from a request, voted in, ended. */
import type { APIMessage, APIPoll, APIPollAnswerCount } from 'discord-api-types/v10';
import { EmbedType, MessageType, PollLayoutType } from 'discord-api-types/v10';
import type { JsonObject } from './json.ts';
import { numberOf, objectOf, objectsOf } from './json.ts';
import { EMPTY_CONTENT } from './message-content.ts';
import type { World } from './world.ts';

/** Who voted for what: by message, then answer. */
export interface Ballots {
  voters(messageId: string, answerId: number): readonly string[];
  /** Returns whether it changed anything. */
  cast(messageId: string, vote: { readonly answerId: number; readonly userId: string }): boolean;
  withdraw(messageId: string, vote: { readonly answerId: number; readonly userId: string }): boolean;
}

const HOUR_MS = 3_600_000;
/** Developer documentation, Poll, poll create request: the default of `duration`. */
const DEFAULT_HOURS = 24;

export function createBallots(): Ballots {
  const byAnswer = new Map<string, Set<string>>();
  const votersOf = (messageId: string, answerId: number): Set<string> => {
    const key = `${messageId}/${answerId}`;
    const voters = byAnswer.get(key) ?? new Set();
    byAnswer.set(key, voters);
    return voters;
  };
  return {
    voters: (messageId, answerId) => [...votersOf(messageId, answerId)],
    cast(messageId, { answerId, userId }) {
      const voters = votersOf(messageId, answerId);
      return !voters.has(userId) && voters.add(userId).has(userId);
    },
    withdraw: (messageId, { answerId, userId }) => votersOf(messageId, answerId).delete(userId),
  };
}

/** The poll of a request that has been validated. */
export function readPoll(request: JsonObject, nowMs: number): APIPoll {
  const endsAtMs = nowMs + (numberOf(request['duration']) ?? DEFAULT_HOURS) * HOUR_MS;
  return {
    question: objectOf(request['question']),
    answers: objectsOf(request['answers']).map((answer, index) => ({
      answer_id: index + 1,
      poll_media: objectOf(answer['poll_media']),
    })),
    expiry: new Date(endsAtMs).toISOString(),
    allow_multiselect: request['allow_multiselect'] === true,
    layout_type: PollLayoutType.Default,
    results: { is_finalized: false, answer_counts: [] },
  };
}

/** Ends the poll by itself when its time has come. */
export function schedulePollEnd(world: World, { id, poll }: APIMessage): void {
  if (typeof poll?.expiry !== 'string') return;
  world.clock.after(Date.parse(poll.expiry) - world.now(), () => endPoll(world, id));
}

export type VoteResult = 'counted' | 'no-poll' | 'ended' | 'no-such-answer' | 'one-answer-only';

/** Votes as the person wants them from now on; none withdraws them all. */
export function vote(
  world: World,
  messageId: string,
  choice: { userId: string; answerIds: readonly number[] },
): VoteResult {
  const { userId, answerIds } = choice;
  const message = world.messages.get(messageId)?.message;
  if (message?.poll === undefined) return 'no-poll';
  const { poll } = message;
  if (poll.results?.is_finalized === true) return 'ended';
  if (!answerIds.every((wanted) => poll.answers.some(({ answer_id: id }) => id === wanted))) return 'no-such-answer';
  if (!poll.allow_multiselect && answerIds.length > 1) return 'one-answer-only';
  for (const { answer_id: answerId } of poll.answers) {
    const isWanted = answerIds.includes(answerId);
    const ballot = { answerId, userId };
    const hasChanged = isWanted ? world.ballots.cast(messageId, ballot) : world.ballots.withdraw(messageId, ballot);
    if (hasChanged) world.events.emit('vote', { kind: isWanted ? 'added' : 'removed', message, userId, answerId });
  }
  world.messages.annotate(messageId, { poll: { ...poll, results: countVotes(world, message, false) } });
  return 'counted';
}

function countVotes(world: World, message: APIMessage, isFinal: boolean) {
  const counts = (message.poll?.answers ?? []).map(({ answer_id: id }): APIPollAnswerCount => {
    const voters = world.ballots.voters(message.id, id);
    return { id, count: voters.length, me_voted: voters.includes(world.applicationId) };
  });
  return { is_finalized: isFinal, answer_counts: counts.filter(({ count }) => count > 0) };
}

/** Ends it now; Discord then posts the result. Undefined when there is none, or it has ended. */
export function endPoll(world: World, messageId: string): APIMessage | undefined {
  const message = world.messages.get(messageId)?.message;
  if (message?.poll === undefined || message.poll.results?.is_finalized === true) return undefined;
  const expiry = new Date(world.now()).toISOString();
  const poll = { ...message.poll, expiry, results: countVotes(world, message, true) };
  const ended = world.messages.annotate(messageId, { poll });
  world.messages.create({
    channelId: message.channel_id,
    author: message.author,
    content: { ...EMPTY_CONTENT, embeds: [{ type: EmbedType.PollResult, fields: describeResult(ended) }] },
    extra: {
      type: MessageType.PollResult,
      message_reference: { type: 0, channel_id: message.channel_id, message_id: messageId },
    },
  });
  return ended;
}

/** Developer documentation, Message, poll result embed fields. */
function describeResult({ poll }: APIMessage) {
  const counts = poll?.results?.answer_counts ?? [];
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  const isTie = counts.filter(({ count }) => count === best?.count).length > 1;
  const winner = isTie ? undefined : poll?.answers.find(({ answer_id: id }) => id === best?.id);
  const fields = {
    poll_question_text: poll?.question.text ?? '',
    victor_answer_votes: String(best?.count ?? 0),
    total_votes: String(counts.reduce((sum, { count }) => sum + count, 0)),
    ...(winner !== undefined && {
      victor_answer_id: String(winner.answer_id),
      victor_answer_text: winner.poll_media.text ?? '',
    }),
  };
  return Object.entries(fields).map(([name, value]) => ({ name, value, inline: false }));
}
