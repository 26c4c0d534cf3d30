import type { Interface } from 'node:readline';
import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Completion } from './complete-line.ts';

export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** TAB completes only for somebody who types. */
export function openReader({ input, output }: Terminal, complete: (line: string) => Promise<Completion>): Interface {
  if (input.isTTY !== true) return createInterface({ input, terminal: false });
  return createInterface({ input, output, completer: (line: string, done: Done) => void offer(line, done, complete) });
}

type Done = (error: Error | null, result?: [hits: string[], part: string]) => void;

async function offer(line: string, done: Done, complete: (line: string) => Promise<Completion>): Promise<void> {
  try {
    const { hits, part } = await complete(line);
    done(null, [[...hits], part]);
  } catch {
    // A bot that fails to suggest anything is no reason to stop typing.
    done(null, [[], line]);
  }
}

/** With somebody typing, the line being typed moves below what is written. */
export function writeAbovePrompt({ input, output }: Terminal, reader: Interface, text: string): void {
  if (input.isTTY !== true) {
    output.write(text);
    return;
  }
  clearLine(output, 0);
  cursorTo(output, 0);
  output.write(text);
  reader.prompt(true);
}
