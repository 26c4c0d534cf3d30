/** A poll as one person sees it: which answers that person voted for. Discord tells a bot only its own votes. */
import type { APIMessage } from 'discord-api-types/v10';
import type { LocalDiscord } from '../local-discord.ts';

export interface BallotViews {
  /** The message with `me_voted` as the person's. */
  asSeenBy(message: APIMessage, userId: string): APIMessage;
  close(): void;
}

export function followBallots({ events }: LocalDiscord): BallotViews {
  const votes = new Set<string>();
  const note = ({
    kind,
    message,
    userId,
    answerId,
  }: {
    kind: string;
    message: APIMessage;
    userId: string;
    answerId: number;
  }) => {
    const key = keyOf(message.id, userId, answerId);
    if (kind === 'added') votes.add(key);
    else votes.delete(key);
  };
  events.on('vote', note);
  return {
    asSeenBy(message, userId) {
      const { poll } = message;
      if (poll?.results === undefined) return message;
      const counts = poll.results.answer_counts.map((count) => ({
        ...count,
        me_voted: votes.has(keyOf(message.id, userId, count.id)),
      }));
      return { ...message, poll: { ...poll, results: { ...poll.results, answer_counts: counts } } };
    },
    close: () => void events.off('vote', note),
  };
}

function keyOf(messageId: string, userId: string, answerId: number): string {
  return `${messageId}/${userId}/${answerId}`;
}
