/** What a person sees after an action. */
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { Modal } from './modal.ts';

export type Outcome =
  /** A new message: the reply, or the edited one after "thinking". */
  | { readonly kind: 'reply'; readonly message: APIMessage }
  /** The message that was acted on, changed. */
  | { readonly kind: 'update'; readonly message: APIMessage }
  /** "Pilcrow is thinking…", and nothing more within the time allowed. */
  | { readonly kind: 'thinking'; readonly message: APIMessage }
  /** The bot took note and shows nothing. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: Modal }
  /** Discord's own client would not let the person do this. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** "The application did not respond", and why as far as we know. */
  | { readonly kind: 'failed'; readonly reason: string };

/** The message that an action led to. @throws Error when it led to something else; for tests. */
export function messageOf(outcome: Outcome): APIMessage {
  if ('message' in outcome) return outcome.message;
  throw new Error(`Expected a message, not ${JSON.stringify(outcome)}`);
}
