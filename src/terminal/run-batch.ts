import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Services } from '#src/services.ts';
import type { TerminalRequest } from './parse-command-line.ts';
import { toJson } from './to-json.ts';

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Answers one query a line, in order, one JSON object a line. An empty line is a query without words, not skipped. */
export async function runBatch(
  request: TerminalRequest,
  services: Services,
  { input, output }: Streams,
): Promise<void> {
  const { command, invocation, mainOption = '' } = request;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const options = new Map([...invocation.options, [mainOption, line]]);
    const answer = await command.run({ ...invocation, options }, services);
    const json = JSON.stringify(toJson(answer, maxPassagesOf(request)));
    if (!output.write(`${json}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

/** A question is answered with three passages, in JSON as on the screen; everything else shows all it has. */
const ANSWER_PASSAGES = 3;

export function maxPassagesOf({ command }: TerminalRequest): number {
  return command.data.name === 'ask' ? ANSWER_PASSAGES : Number.POSITIVE_INFINITY;
}
