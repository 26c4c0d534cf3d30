import type { Answer } from './answer.ts';
import type { FormAnswer } from './form.ts';
import type { NotebookAnswer } from './server/notebook-answer.ts';
import type { PrivacyAnswer } from './server/privacy-answer.ts';
import type { SettingsAnswer } from './server/settings-answer.ts';

/** What only a server's own commands answer: what is kept there, shown or changed. Nothing of it is for the terminal. */
export type ServerAnswer = FormAnswer | NotebookAnswer | PrivacyAnswer | SettingsAnswer;

/** What is shown as a message. */
export type ShownAnswer = Exclude<Answer | ServerAnswer, FormAnswer>;
