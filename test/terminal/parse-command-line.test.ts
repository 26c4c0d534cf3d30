import { describe, expect, it } from 'vitest';
import { TERMINAL_COMMANDS } from '#commands/all.ts';
import { parseCommandLine } from '#src/terminal/parse-command-line.ts';

function parse(...args: string[]) {
  const parsed = parseCommandLine(args, TERMINAL_COMMANDS);
  if (parsed.kind !== 'request') return parsed;
  const { invocation, flags } = parsed.request;
  return {
    command: invocation.command,
    subcommand: invocation.subcommand,
    ...Object.fromEntries(invocation.options),
    flags,
  };
}

describe('a command line', () => {
  it('puts its words into the option they are for', () => {
    expect(parse('ask', 'why', 'did', 'it', 'stop')).toMatchObject({ command: 'ask', question: 'why did it stop' });
    expect(parse('search', 'red line', '--article', 'ferry', '--json')).toMatchObject({
      query: 'red line',
      article: 'ferry',
      flags: { json: true },
    });
    expect(parse('cite', 'ferry ¶1', '--style', 'MLA')).toMatchObject({ passage: 'ferry ¶1', style: 'MLA' });
    expect(parse('article', 'show', 'ferry')).toMatchObject({ subcommand: 'show', article: 'ferry' });
    expect(parse('recommendations')).toMatchObject({ command: 'recommendations' });
    expect(parse('timeline', 'ferry')).toMatchObject({ command: 'timeline', article: 'ferry' });
  });

  it('takes a word with a hyphen before it for a word', () => {
    expect(parse('search', 'ferry', '-diesel')).toMatchObject({ query: 'ferry -diesel' });
  });

  it('reads queries from standard input in a batch', () => {
    expect(parse('ask', '--batch')).toMatchObject({ flags: { batch: true, json: true } });
    expect(parse('ask', 'why', '--batch')).toMatchObject({ kind: 'fault' });
    expect(parse('recommendations', '--batch')).toMatchObject({ kind: 'fault' });
  });

  it.each([
    [['aks', 'why'], 'There is no command “aks”'],
    [['ask'], 'Say what: what you want to know'],
    [['ask', 'why', '--artcle', 'x'], 'There is no option --artcle'],
    [['ask', 'why', '--page', '0'], '--page takes a whole number'],
    [['article'], 'Say “article list” or “article show”'],
    [['article', 'list', 'x'], 'one thing too many'],
    [['ask', 'why', '--article'], 'argument missing'],
  ])('%j is told what is wrong', (args, message) => {
    expect(parse(...args)).toMatchObject({ kind: 'fault', message: expect.stringContaining(message) as string });
  });

  it('asks for help', () => {
    expect(parse()).toMatchObject({ kind: 'usage' });
    expect(parse('--help')).toMatchObject({ kind: 'usage' });
    expect(parse('article', '--help')).toMatchObject({ kind: 'usage', command: { data: { name: 'article' } } });
  });
});
