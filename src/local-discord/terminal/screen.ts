/** What is written to the terminal: numbered messages as they come, and lines in between. */
import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { StoredMessage } from '../events.ts';
import { renderMessage } from './render-message.ts';
import type { Canvas } from './style.ts';
import { words } from './words.ts';

export interface Screen {
  say(...lines: readonly string[]): void;
  /** Shows it, under its old number if it has one. */
  showMessage(message: APIMessage): void;
  noteDeleted(message: APIMessage): void;
  /** The id of the message with that number; of the newest one shown without a number. */
  messageId(number: number | undefined): string | undefined;
}

export function createScreen(write: (text: string) => void, canvas: Canvas): Screen {
  const ids: string[] = [];
  let newest: string | undefined;
  const numberOf = (id: string): number => {
    const index = ids.indexOf(id);
    return index < 0 ? ids.push(id) : index + 1;
  };
  const say = (...lines: readonly string[]) => write(lines.map((line) => `${line}\n`).join(''));
  return {
    say,
    showMessage(message) {
      newest = message.id;
      say(...renderMessage(message, numberOf(message.id), canvas), '');
    },
    noteDeleted(message) {
      if (ids.includes(message.id)) say(canvas.paint(words.deleted(numberOf(message.id)), 'dim'), '');
    },
    messageId: (number) => (number === undefined ? newest : ids[number - 1]),
  };
}

/** Says it, with an empty line after. */
export function tell(screen: Screen, ...lines: readonly string[]): undefined {
  screen.say(...lines, '');
}

/** Whether the message says something yet: one that loads is shown when it is filled. */
export function isFilled({ message }: StoredMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) === 0;
}
