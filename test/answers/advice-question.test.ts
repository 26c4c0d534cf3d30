import { describe, expect, it } from 'vitest';
import { ADVICE_CUES, readAdviceQuestion } from '#src/answers/advice-question.ts';

describe('a question for advice', () => {
  it.each(ADVICE_CUES.map((cue) => [cue.id, cue] as const))('%s finds its examples only', (_, cue) => {
    for (const question of cue.matches) expect(question).toMatch(cue.pattern);
    for (const question of cue.doesNotMatch) expect(question).not.toMatch(cue.pattern);
  });

  it.each([
    ['what should Seoul do', { whom: 'Seoul', topic: undefined }],
    ['What should the mayors do about heat?', { whom: 'the mayors', topic: 'heat' }],
    ['What does the author recommend South Korea do?', { whom: 'South Korea', topic: undefined }],
    ['what does the author recommend?', { whom: undefined, topic: undefined }],
    ['what should we do', { whom: undefined, topic: undefined }],
    ['한국은 무엇을 해야 하나?', { whom: '한국', topic: undefined }],
  ])('%s', (question, expected) => {
    expect(readAdviceQuestion(question)).toEqual(expected);
  });

  it.each(['what did Seoul do?', 'what does the author say about Taiwan?', 'should Seoul wait?'])(
    'is not: %s',
    (question) => {
      expect(readAdviceQuestion(question)).toBeUndefined();
    },
  );
});
