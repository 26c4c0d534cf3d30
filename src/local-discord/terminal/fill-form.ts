/** A modal in the terminal: its fields are asked for one by one. */
import type { Modal, ModalField } from '../modal.ts';
import type { Outcome } from '../outcome.ts';
import type { Form, PromptState } from './prompt-state.ts';
import { words } from './words.ts';

export function openForm(state: PromptState, modal: Modal): void {
  state.form = { modal, values: {} };
  state.screen.say(words.form(modal.title));
  askNext(state, state.form);
}

/** Takes the line for the field that was asked for; after the last one the form is sent. */
export async function answerForm(state: PromptState, form: Form, line: string): Promise<Outcome | undefined> {
  if (line.trim() === 'cancel') {
    state.form = undefined;
    state.screen.say(words.formCancelled, '');
    return undefined;
  }
  const field = nextField(form);
  if (field !== undefined) form.values[field.customId] = readAnswer(field, line);
  if (nextField(form) !== undefined) {
    askNext(state, form);
    return undefined;
  }
  state.form = undefined;
  return state.discord.submitModal(form.modal, form.values, state.actor);
}

function nextField({ modal, values }: Form): ModalField | undefined {
  return modal.fields.find(({ customId }) => !(customId in values));
}

function askNext({ screen }: PromptState, form: Form): void {
  const field = nextField(form);
  if (field === undefined) return;
  const { label, isRequired, description, options = [] } = field;
  screen.say(
    words.field(label, isRequired),
    ...(description === undefined ? [] : [`  ${description}`]),
    ...options.map((option, index) => `  [${index + 1}] ${option.label}`),
  );
}

/** An option by its number, otherwise the text itself. `\n` stands for a line end. */
function readAnswer({ options = [], value = '' }: ModalField, line: string): string {
  const text = line.trim();
  if (text === '') return value;
  return options[Number(text) - 1]?.value ?? text.replaceAll(String.raw`\n`, '\n');
}
