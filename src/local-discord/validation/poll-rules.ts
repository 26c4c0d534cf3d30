import { isJsonObject, objectOf, objectsOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

export function checkPoll(poll: unknown, path: string): readonly FormError[] {
  if (!isJsonObject(poll)) return [];
  const answers = objectsOf(poll['answers']);
  const { duration } = poll;
  const isDuration = typeof duration !== 'number' || (duration >= 1 && duration <= limits.pollHours);
  return [
    ...checkLength(objectOf(poll['question'])['text'], joinPath(path, 'question', 'text'), {
      rule: 'poll.question',
      min: 1,
      max: limits.pollQuestionChars,
    }),
    ...checkCount(answers.length, joinPath(path, 'answers'), { rule: 'poll.answers', min: 1, max: limits.pollAnswers }),
    ...answers.flatMap((answer, index) =>
      checkLength(objectOf(answer['poll_media'])['text'], joinPath(path, 'answers', index, 'poll_media', 'text'), {
        rule: 'poll.answer',
        min: 1,
        max: limits.pollAnswerChars,
      }),
    ),
    ...must(isDuration, () =>
      broken('poll.duration', joinPath(path, 'duration'), {
        code: 'NUMBER_TYPE_MAX',
        message: `int value should be from 1 to ${limits.pollHours}.`,
      }),
    ),
  ];
}
