import type { Answer } from './answer.ts';
import type { FormAnswer } from './form.ts';
import type { DailyAnswer } from './server/daily-answer.ts';

/** What only a server's own commands answer: what is kept there, shown or changed. Nothing of it is for the terminal. */
export type ServerAnswer = FormAnswer | DailyAnswer;

/** What is shown as a message. */
export type ShownAnswer = Exclude<Answer | ServerAnswer, FormAnswer>;
