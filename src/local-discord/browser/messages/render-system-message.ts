import type { APIMessage } from 'discord-api-types/v10';
import { nameOf } from '../avatar.ts';
import { MESSAGE_TYPE } from '../discord-numbers.ts';
import { element } from '../element.ts';
import type { IconName } from '../icon.ts';
import { icon } from '../icon.ts';
import { messageTime } from '../time.ts';
import type { View } from '../view.ts';

const { ChannelPinnedMessage, ThreadCreated } = MESSAGE_TYPE;

export function renderSystemMessage(message: APIMessage, { session }: View): HTMLElement {
  const { words, known } = session;
  const [sign, text] = describe(message, words);
  const time = messageTime(Date.parse(message.timestamp), { locale: known.viewer.locale, words, nowMs: session.now() });
  return element(
    'article',
    { class: 'message is-system', 'data-message': message.id, tabindex: -1 },
    element('div', { class: 'message-side' }, icon(sign)),
    element(
      'div',
      { class: 'message-body' },
      element('p', {}, text, ' ', element('time', { class: 'message-time', datetime: message.timestamp }, time)),
    ),
  );
}

function describe(message: APIMessage, words: View['session']['words']): readonly [IconName, string] {
  const name = nameOf(message.author);
  if (message.type === ChannelPinnedMessage) return ['pin', words.pinnedBy(name)];
  if (message.type === ThreadCreated) return ['thread', `${words.startedThread(name)} ${message.content}`];
  const fields = new Map((message.embeds[0]?.fields ?? []).map((field) => [field.name, field.value]));
  const winner = fields.get('victor_answer_text');
  return [
    'poll',
    `${words.pollClosed}: ${fields.get('poll_question_text') ?? ''}${winner === undefined ? '' : ` — ${winner}`}`,
  ];
}
