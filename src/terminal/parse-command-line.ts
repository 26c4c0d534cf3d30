import { parseArgs } from 'node:util';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import type { Invocation, OptionValue } from '#src/discord/invocation.ts';
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';

/** What is asked of a command in the terminal. */
export interface TerminalRequest {
  readonly command: Command;
  readonly invocation: Invocation;
  readonly flags: TerminalFlags;
  /** The option that takes the words of the command line, and in `--batch` each line. */
  readonly mainOption: string | undefined;
}

export interface TerminalFlags {
  readonly json: boolean;
  readonly batch: boolean;
  readonly corpus?: string | undefined;
  /** From 0. */
  readonly page: number;
  readonly language: string;
}

export type ParsedCommandLine =
  | { readonly kind: 'request'; readonly request: TerminalRequest }
  | { readonly kind: 'usage'; readonly command?: Command | undefined }
  | { readonly kind: 'fault'; readonly message: string };

const FLAGS = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  corpus: { type: 'string' },
  page: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options of Discord that mean nothing here. */
const NOT_HERE = new Set(['visibility']);

/** Reads `ask why did … --article slug --json` by the commands' own declarations. */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): ParsedCommandLine {
  const [name = '', ...rest] = args;
  const command = commands.find(({ data }) => data.name === name && 'description' in data);
  if (!command || !('description' in command.data)) {
    const isAskedFor = name === '' || name === '--help' || name === '-h';
    return isAskedFor
      ? { kind: 'usage' }
      : { kind: 'fault', message: `There is no command “${name}”. “pilcrow --help” lists them.` };
  }
  const { subcommand, options, others } = chooseSubcommand(command.data, rest);
  if ('message' in options) return { kind: 'fault', message: options.message };
  try {
    return read(others, { command, subcommand, options });
  } catch (error) {
    return { kind: 'fault', message: `${explainRefusal(error)} “pilcrow ${name} --help” shows what it takes.` };
  }
}

interface Declared {
  readonly command: Command;
  readonly subcommand: string | undefined;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

function chooseSubcommand(data: SlashCommandData, args: readonly string[]) {
  const subcommands = (data.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const [first = '', ...rest] = args;
  const chosen = subcommands.find(({ name }) => name === first);
  if (subcommands.length === 0) return { subcommand: undefined, options: basicOptions(data.options), others: args };
  if (chosen && 'options' in chosen) return { subcommand: first, options: basicOptions(chosen.options), others: rest };
  if (first === '--help' || first === '-h') return { subcommand: undefined, options: [], others: args };
  const names = subcommands.map(({ name }) => `“${data.name} ${name}”`).join(' or ');
  return { subcommand: undefined, options: { message: `Say ${names}.` }, others: args };
}

function basicOptions(options: SlashCommandData['options']): APIApplicationCommandBasicOption[] {
  return (options ?? []).filter((option): option is APIApplicationCommandBasicOption => {
    return option.type === ApplicationCommandOptionType.String && !NOT_HERE.has(option.name);
  });
}

function read(args: readonly string[], { command, subcommand, options }: Declared): ParsedCommandLine {
  const named = Object.fromEntries(options.map((option) => [option.name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args: args.map(protectWord),
    options: { ...named, ...FLAGS },
    allowPositionals: true,
  });
  if (values.help) return { kind: 'usage', command };
  // Words without an option are for what must be said, else for the article: `pilcrow timeline triangle`.
  const main = options.find(({ required }) => required) ?? options.find(({ name }) => name === 'article');
  const given = new Map<string, OptionValue>();
  for (const { name } of options) {
    const value: unknown = (values as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'string') given.set(name, value);
  }
  const words = positionals.map((word) => word.replace(PROTECTED, '')).join(' ');
  const isQueried = main?.required === true || command.ofOneArticle === true;
  const fault = placeWords(words, { main, given, isBatch: values.batch === true, isQueried });
  if (fault) return { kind: 'fault', message: fault };
  const page = Number(values.page ?? 1);
  if (!Number.isInteger(page) || page < 1) return { kind: 'fault', message: '--page takes a whole number from 1.' };
  const { json = false, batch = false, corpus, language = 'en' } = values;
  const flags = { json: json || batch, batch, corpus, page: page - 1, language };
  const invocation = toInvocation({ command: command.data.name, subcommand, options: given, locale: language });
  return { kind: 'request', request: { command, invocation, flags, mainOption: main?.name } };
}

interface Words {
  readonly main: APIApplicationCommandBasicOption | undefined;
  readonly given: Map<string, OptionValue>;
  readonly isBatch: boolean;
  /** Whether it is asked one thing after another. */
  readonly isQueried: boolean;
}

/** Puts the words of the line into the option they are for. Returns what is wrong, if anything is. */
function placeWords(words: string, { main, given, isBatch, isQueried }: Words): string | undefined {
  if (isBatch) {
    if (!isQueried) return '--batch is for commands that take a question or words.';
    return words === '' ? undefined : '--batch reads its queries from standard input; leave the words out.';
  }
  if (words !== '' && !main) return `“${words}” is one thing too many here.`;
  if (words !== '' && main) given.set(main.name, words);
  const text = main?.required ? String(given.get(main.name) ?? '').trim() : 'none needed';
  return text === '' ? `Say what: ${main?.description.toLowerCase()}.` : undefined;
}

/** The invocation of somebody at the terminal, who may do everything. */
function toInvocation(fields: Pick<Invocation, 'command' | 'subcommand' | 'options' | 'locale'>): Invocation {
  return { ...fields, attachments: new Map(), userId: 'terminal', permissions: ~0n, roleIds: [], channelIds: [] };
}

const PROTECTED = '\u0000';

/** `-word` is a word, not five short options; parseArgs would take it for those. */
function protectWord(arg: string): string {
  return /^-[^-]/.test(arg) && arg !== '-h' ? `${PROTECTED}${arg}` : arg;
}

/** Why Node's `parseArgs` refused the options, in a sentence of ours. */
export function explainRefusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '([^']+)'/.exec(message)?.[1];
  return unknown ? `There is no option ${unknown} here.` : `${message.split('. ')[0]?.replace(/\.$/, '')}.`;
}
