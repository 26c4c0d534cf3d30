import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Paint } from './paint.ts';

/** What `--help` says: of everything, or of one command. */
export function usage(commands: readonly Command[], paint: Paint, one?: Command): string {
  const slash = commands.map(({ data }) => data).filter((data): data is SlashCommandData => 'description' in data);
  if (one && 'description' in one.data)
    return `${commandUsage(one.data, paint)}\n\n${paint.bold('Everywhere')}\n${rows(FLAGS)}\n`;
  const lines = slash.map((data): Row => [`pilcrow ${data.name} ${mainArgument(data)}`.trim(), data.description]);
  return [
    '¶ Pilcrow answers questions with the articles’ own words, cited.',
    `${paint.bold('Ask')}\n${rows(lines)}`,
    `${paint.bold('Keep articles')}\n${rows(KEEPING)}`,
    `${paint.bold('Everywhere')}\n${rows(FLAGS)}`,
    `${paint.bold('Exit status')}\n${rows(STATUSES)}\n`,
  ].join('\n\n');
}

/** What `--help` says of a command that Discord doesn't have; undefined for others. */
export function keepingUsage(name: string, paint: Paint): string | undefined {
  const first = KEEPING.findIndex(([left]) => left.split(' ')[1] === name && left.startsWith('pilcrow'));
  if (first === -1) return undefined;
  const rest = KEEPING.slice(first + 1);
  const next = rest.findIndex(([left]) => left.startsWith('pilcrow'));
  const lines = KEEPING.slice(first, next === -1 ? undefined : first + 1 + next);
  return `${paint.bold('Usage')}\n${rows(lines)}\n`;
}

type Row = readonly [string, string];

const KEEPING: readonly Row[] = [
  ['pilcrow import URL|FILE|-', 'Read a web page, PDF, EPUB, Word, Markdown, HTML or text file into corpus/local/'],
  ['    --title --author --date --url --licence', 'Say what the text doesn’t; --author may be repeated'],
  ['    --chapter N', 'One chapter of a book (EPUB); the report lists them'],
  ['    --again', 'Import what the library has already'],
  ['    --name NAME', 'The name by which other commands know the article'],
  ['pilcrow check [DIR]', 'Look through all articles for faults'],
  ['pilcrow backup FILE', 'Copy the database while it is used, and read the copy back'],
  ['pilcrow restore FILE', 'Read such a copy into an empty database'],
  ['pilcrow doctor', 'Look whether everything is in order, and say what to do'],
];

const FLAGS: readonly Row[] = [
  ['--article SLUG', 'Only this article'],
  ['--corpus DIR', 'Ask the articles of another folder'],
  ['--page N', 'The next passages'],
  ['--json', 'For programs: one JSON object'],
  ['--batch', 'For scripts: a query a line on standard input, a JSON object a line on standard output'],
  ['--language ko', 'Speak Korean'],
  ['COMMAND --help', 'The options of one command, such as --style, --with, --for'],
];

const STATUSES: readonly Row[] = [
  ['0', 'found'],
  ['1', 'nothing found: the articles don’t say'],
  ['2', 'a fault: wrong option, unknown article, unreadable file'],
];

function commandUsage(data: SlashCommandData, paint: Paint): string {
  const subcommands = (data.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const usages = subcommands.map((sub): Row => {
    const argument = mainArgument({ options: 'options' in sub ? sub.options : [] });
    return [`pilcrow ${data.name} ${sub.name} ${argument}`.trim(), sub.description];
  });
  const options = (data.options ?? [])
    .filter(({ name, type }) => type === ApplicationCommandOptionType.String && name !== 'visibility')
    .map(({ name, description }): Row => [`--${name}`, description]);
  const head =
    usages.length > 0 ? rows(usages) : rows([[`pilcrow ${data.name} ${mainArgument(data)}`.trim(), data.description]]);
  return [paint.bold('Usage'), head, ...(options.length > 0 ? [rows(options)] : [])].join('\n');
}

function mainArgument({
  options,
}: {
  readonly options?: readonly { name: string; required?: boolean | undefined }[] | undefined;
}): string {
  const required = options?.find((option) => option.required)?.name.toUpperCase();
  return required ?? (options?.some(({ name }) => name === 'article') ? '[ARTICLE]' : '');
}

function rows(lines: readonly Row[]): string {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
