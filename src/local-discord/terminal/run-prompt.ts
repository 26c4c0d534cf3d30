/** A terminal as a Discord client: one types commands and sees the replies. */
import { readFile } from 'node:fs/promises';
import type { Interface } from 'node:readline';
import type { LocalDiscord } from '../local-discord.ts';
import { completeLine } from './complete-line.ts';
import { awaitQuiet, followMessages } from './follow-messages.ts';
import { handleLine } from './handle-line.ts';
import { findName } from './find-name.ts';
import type { PromptState } from './prompt-state.ts';
import type { Terminal } from './reader.ts';
import { openReader, writeAbovePrompt } from './reader.ts';
import { createScreen } from './screen.ts';
import type { Paint } from './style.ts';
import { createPaint } from './style.ts';
import { words } from './words.ts';

export interface PromptOptions extends Terminal {
  readonly discord: LocalDiscord;
  readonly colours: boolean;
  /** Columns; 80 by default. */
  readonly width?: number;
  /** How long no message may come before the next line of a pipe is read, so that follow-ups stay in order. */
  readonly quietMs?: number;
}

const DEFAULT_WIDTH = 80;
const QUIET_MS = 60;

/** Runs until `quit` or the end of the input. */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const prompt = openPrompt(options);
  const stopFollowing = followMessages(prompt.state);
  try {
    await readLines(options, prompt);
  } finally {
    stopFollowing();
    prompt.reader.close();
  }
}

interface Prompt {
  readonly state: PromptState;
  readonly reader: Interface;
  readonly paint: Paint;
}

function openPrompt(options: PromptOptions): Prompt {
  const { discord, output } = options;
  const paint = createPaint(options.colours);
  const canvas = { width: options.width ?? DEFAULT_WIDTH, paint, nameOf: (id: string) => findName(discord, id) };
  const reader = openReader(options, (line) => completeLine(state, line));
  const state: PromptState = {
    discord,
    screen: createScreen((text) => writeAbovePrompt(options, reader, text), canvas),
    readFile: async (path) => new Uint8Array(await readFile(path)),
    actor: { user: 'member', channel: 'general', locale: 'en-US' },
  };
  output.write(`${words.welcome}\n\n`);
  return { state, reader, paint };
}

async function readLines({ discord, input, output, quietMs }: PromptOptions, prompt: Prompt): Promise<void> {
  const { reader, state, paint } = prompt;
  const isInteractive = input.isTTY === true;
  const ask = () => {
    reader.setPrompt(paint(promptOf(state), 'bold'));
    if (isInteractive) reader.prompt();
  };
  ask();
  for await (const line of reader) {
    if (!isInteractive) output.write(`${paint(promptOf(state) + line, 'bold')}\n`);
    if ((await handleLine(state, line)) === 'quit') return;
    if (!isInteractive) await awaitQuiet(discord, quietMs ?? QUIET_MS);
    ask();
  }
  // Ctrl-D leaves the cursor behind the prompt.
  if (isInteractive) output.write('\n');
}

function promptOf({ actor }: PromptState): string {
  return `${actor.user} #${actor.channel}> `;
}
