import type { APIMessage, APIPoll, APIPollAnswer } from 'discord-api-types/v10';
import { settle } from '../act.ts';
import { emojiText } from '../controls/component-choices.ts';
import type { Child } from '../element.ts';
import { element, uniqueId } from '../element.ts';
import { relativeTime } from '../time.ts';
import type { View } from '../view.ts';

/** Before one has voted: the answers to choose from; after, or when it is over, how many chose each. */
export function renderPoll(message: APIMessage, poll: APIPoll, view: View): HTMLElement {
  const { words } = view.session;
  const isClosed = poll.results?.is_finalized ?? false;
  const hasVoted = poll.results?.answer_counts.some((count) => count.me_voted) ?? false;
  const id = uniqueId('poll');
  const question = element('p', { class: 'poll-question', id }, poll.question.text ?? '');
  const hint = element('p', { class: 'poll-hint' }, poll.allow_multiselect ? words.selectMany : words.selectOne);
  const form = element('form', { class: 'poll' }, question, isClosed ? undefined : hint);
  const showsResults = isClosed || hasVoted;
  form.append(
    ...poll.answers.map((answer) => (showsResults ? renderResult(answer, poll) : renderChoice(answer, poll, id))),
  );
  form.append(renderFooter(form, { message, poll, view, isClosed, hasVoted }));
  return element('div', { role: 'group', 'aria-labelledby': id }, form);
}

function renderChoice(
  { answer_id: answerId, poll_media: media }: APIPollAnswer,
  poll: APIPoll,
  name: string,
): HTMLElement {
  const input = element('input', { type: poll.allow_multiselect ? 'checkbox' : 'radio', name, value: answerId });
  return element('label', { class: 'poll-answer' }, ...describe(media), input);
}

function renderResult({ answer_id: answerId, poll_media: media }: APIPollAnswer, poll: APIPoll): HTMLElement {
  const counts = poll.results?.answer_counts ?? [];
  const mine = counts.find(({ id }) => id === answerId);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const share = total === 0 ? 0 : Math.round((100 * (mine?.count ?? 0)) / total);
  const bar = element('span', { class: 'poll-bar' });
  bar.style.width = `${share}%`;
  const figures = element('span', { class: 'poll-share' }, `${mine?.count ?? 0} · ${share}%`);
  return element(
    'div',
    { class: 'poll-answer is-result', 'data-mine': mine?.me_voted ?? false },
    bar,
    ...describe(media),
    figures,
  );
}

function describe({ text, emoji }: APIPollAnswer['poll_media']): readonly Child[] {
  const sign = emojiText(emoji);
  return [
    sign === undefined ? undefined : element('span', { class: 'emoji', 'aria-hidden': true }, sign),
    element('span', { class: 'poll-text' }, text ?? ''),
  ];
}

interface Footer {
  readonly message: APIMessage;
  readonly poll: APIPoll;
  readonly view: View;
  readonly isClosed: boolean;
  readonly hasVoted: boolean;
}

function renderFooter(form: HTMLFormElement, { message, poll, view, isClosed, hasVoted }: Footer): HTMLElement {
  const { session } = view;
  const { words } = session;
  const total = poll.results?.answer_counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const vote = async (answerIds: readonly number[]) => {
    settle(view, await session.ask({ op: 'vote', channelId: message.channel_id, messageId: message.id, answerIds }));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void vote(
      hasVoted ? [] : [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => Number(value)),
    );
  });
  const button = element(
    'button',
    { type: 'submit', class: 'button button-secondary' },
    hasVoted ? words.removeVote : words.vote,
  );
  return element(
    'div',
    { class: 'poll-footer' },
    element('span', {}, `${words.votes(total)} · ${endOf(poll, view, isClosed)}`),
    isClosed ? undefined : button,
  );
}

function endOf({ expiry }: APIPoll, { session }: View, isClosed: boolean): string {
  const { words, known } = session;
  if (isClosed || expiry === null) return words.pollClosed;
  return words.pollEnds(relativeTime(Date.parse(expiry), session.now(), known.viewer.locale));
}
