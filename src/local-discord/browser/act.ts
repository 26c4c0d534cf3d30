/** Using what a message offers, and what comes of it. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Action, Answer } from '../page/protocol.ts';
import type { View } from './view.ts';

/** Shows the modal that an answer opens. Returns whether the bot did what was asked. */
export function settle(view: View, answer: Answer): boolean {
  if (answer.kind === 'modal') view.openModal(answer);
  return answer.kind !== 'failed' && answer.kind !== 'refused';
}

/** A button or menu: while the bot is at work its row says so, and if it fails, the message says that. */
export async function useComponent(
  view: View,
  message: APIMessage,
  { action, control }: { readonly action: Action; readonly control: HTMLElement },
): Promise<void> {
  const host = control.closest<HTMLElement>('[data-message]');
  clearFailure(host);
  control.classList.add('is-busy');
  control.setAttribute('aria-busy', 'true');
  const answer = await view.session.ask(action);
  control.classList.remove('is-busy');
  control.removeAttribute('aria-busy');
  if (!settle(view, answer)) showFailure(view, document.querySelector(`[data-message="${message.id}"]`));
}

function clearFailure(host: HTMLElement | null): void {
  host?.querySelector('.interaction-failed')?.remove();
}

/** The message may have been drawn anew meanwhile, so it is looked up again. */
function showFailure({ session }: View, host: Element | null): void {
  const note = document.createElement('p');
  note.className = 'interaction-failed';
  note.setAttribute('role', 'alert');
  note.textContent = session.words.interactionFailed;
  host?.querySelector('.message-body')?.append(note);
}
