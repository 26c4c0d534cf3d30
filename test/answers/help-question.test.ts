import { describe, expect, it } from 'vitest';
import { askQuestion } from '#src/answers/ask-question.ts';
import { HELP_CUES, isHelpQuestion } from '#src/answers/help-question.ts';
import { makeServices } from '../support/make-services.ts';

describe('a question about Pilcrow', () => {
  it.each(HELP_CUES.map((cue) => [cue.id, cue] as const))('%s finds its examples only', (_, cue) => {
    for (const question of cue.matches) expect(isHelpQuestion(question)).toBe(true);
    for (const question of cue.doesNotMatch) expect(isHelpQuestion(question)).toBe(false);
  });

  it('is answered as /help answers, with articles and without', () => {
    expect(askQuestion({ text: 'What can you do?' }, makeServices())).toEqual({ kind: 'help' });
    expect(askQuestion({ text: 'help' }, makeServices([]))).toEqual({ kind: 'help' });
  });
});
