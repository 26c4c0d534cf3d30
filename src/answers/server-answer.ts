import type { Answer } from './answer.ts';
import type { FormAnswer } from './form.ts';
import type { DailyAnswer } from './server/daily-answer.ts';
import type { LibraryAnswer } from './server/library-answer.ts';
import type { NotebookAnswer } from './server/notebook-answer.ts';
import type { PrivacyAnswer } from './server/privacy-answer.ts';
import type { SettingsAnswer } from './server/settings-answer.ts';

/** What only a server's own commands answer: what is kept there, shown or changed. Nothing of it is for the terminal. */
export type ServerAnswer = FormAnswer | DailyAnswer | LibraryAnswer | NotebookAnswer | PrivacyAnswer | SettingsAnswer;

/** What is shown as a message. */
export type ShownAnswer = Exclude<Answer | ServerAnswer, FormAnswer>;

/** Whether it says what is wrong: to the person alone, and beside what they were looking at, so that nothing is lost. */
export function isTrouble(answer: ShownAnswer): boolean {
  switch (answer.kind) {
    case 'problem':
      return true;
    case 'library':
      return answer.view.kind === 'trouble';
    case 'notebook':
    case 'settings':
      return answer.view.kind === 'problem';
    default:
      return false;
  }
}
