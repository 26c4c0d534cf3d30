import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { type Action, encodeAction, type Option } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { MAX_OPTION_CHARS, MAX_SELECT_OPTIONS } from '../limits.ts';

/** A button that runs one of the library's subcommands. */
export interface Control {
  readonly label: string;
  readonly subcommand: string;
  readonly options?: readonly Option[];
  /** Whether what it leads to takes the message's place. */
  readonly isInPlace?: boolean;
  readonly style?: ButtonStyle;
  readonly isDisabled?: boolean;
}

/** A row of buttons; none where there are none. At most five. */
export function addControls(container: ContainerBuilder, controls: readonly Control[]): void {
  const row = new ActionRowBuilder<ButtonBuilder>();
  for (const control of controls) {
    const { label, style = ButtonStyle.Secondary, isDisabled = false } = control;
    const customId = idOf(control);
    row.addComponents(
      new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(style).setDisabled(isDisabled),
    );
  }
  if (row.components.length > 0) container.addActionRowComponents(row);
}

export interface Choosing {
  readonly placeholder: string;
  readonly subcommand: string;
  readonly options?: readonly Option[];
  readonly isInPlace?: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
}

/** A menu whose choice is told to the subcommand as `chosen`; none where there is nothing to choose. */
export function addMenu(container: ContainerBuilder, { placeholder, choices, ...target }: Choosing): void {
  if (choices.length === 0) return;
  const menu = new StringSelectMenuBuilder().setCustomId(idOf(target)).setPlaceholder(placeholder);
  for (const { value, label, description } of choices.slice(0, MAX_SELECT_OPTIONS)) {
    const option = new StringSelectMenuOptionBuilder().setValue(value).setLabel(cutTo(label, MAX_OPTION_CHARS));
    if (description !== undefined) option.setDescription(cutTo(description, MAX_OPTION_CHARS));
    menu.addOptions(option);
  }
  container.addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu));
}

export function addText(container: ContainerBuilder, ...lines: readonly string[]): void {
  const content = lines.filter(Boolean).join('\n');
  if (content !== '') container.addTextDisplayComponents(new TextDisplayBuilder().setContent(content));
}

export function cutTo(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1).toWellFormed()}…`;
}

/** Escaping lengthens a text; what is too long then is cut further, in steps of this share. */
const SHRINK = 0.7;

/** The text, escaped, at most so many characters with the escapes: nothing that people write may burst a message. */
export function escapeShort(text: string, maxChars: number): string {
  for (let chars = maxChars; chars >= 1; chars = Math.floor(chars * SHRINK)) {
    const escaped = escapeMarkdown(cutTo(text, chars));
    if (escaped.length <= maxChars) return escaped;
  }
  return '';
}

/** Cut at a word’s end, with a mark that says so. */
export function cutWords(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const space = text.lastIndexOf(' ', maxChars);
  return `${text.slice(0, space > 0 ? space : maxChars).toWellFormed()} […]`;
}

/** Discord shows it as a date in each reader's own language and time zone. */
export function dateOf(at: number): string {
  return `<t:${Math.floor(at / 1000)}:D>`;
}

/** A person's name, as each server shows it; nobody is pinged. */
export function personOf(userId: string | undefined): string | undefined {
  return userId === undefined ? undefined : `<@${userId}>`;
}

function idOf({ subcommand, options = [], isInPlace = false }: Pick<Control, 'subcommand' | 'options' | 'isInPlace'>) {
  const command = `library ${subcommand}`;
  const action: Action = isInPlace ? { kind: 'rerun', page: 0, command, options } : { kind: 'run', command, options };
  const customId = encodeAction(action);
  if (customId === undefined) throw new Error(`The button of “${command}” doesn’t fit`);
  return customId;
}
