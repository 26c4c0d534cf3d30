import { ButtonBuilder, ButtonStyle, type ContainerBuilder, SectionBuilder, TextDisplayBuilder } from 'discord.js';
import { ALL_ARTICLES } from './apply-defaults.ts';
import { encodeAction } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { View } from './view.ts';

type Noted = Pick<View, 'notes' | 'quotes' | 'words' | 'onlyIn' | 'command' | 'options'>;

/** Adds below an answer where it was looked for, and why it is shorter or for one person only. */
export function addNotes(container: ContainerBuilder, view: Noted): void {
  const { notes, quotes, words, onlyIn } = view;
  if (onlyIn !== undefined) addOnlyIn(container, onlyIn, view);
  const lines = quotes.isShortened() ? [words.quoting.shortened, ...notes] : notes;
  if (lines.length > 0) container.addTextDisplayComponents(small(lines));
}

/** Says that only the server's default article was asked, with a button to ask all. */
function addOnlyIn(container: ContainerBuilder, title: string, { words, command, options }: Noted): void {
  const { defaults } = words;
  const all = [...options, ['article', ALL_ARTICLES] as const];
  const customId = encodeAction({ kind: 'rerun', page: 0, command, options: all });
  if (customId === undefined) {
    container.addTextDisplayComponents(small([`${defaults.onlyIn(title)} ${defaults.howToAskAll}`]));
    return;
  }
  const button = new ButtonBuilder().setCustomId(customId).setLabel(defaults.askAll).setStyle(ButtonStyle.Secondary);
  const text = small([defaults.onlyIn(title)]);
  container.addSectionComponents(new SectionBuilder().addTextDisplayComponents(text).setButtonAccessory(button));
}

function small(lines: readonly string[]): TextDisplayBuilder {
  return new TextDisplayBuilder().setContent(lines.map((line) => `-# ${escapeMarkdown(line)}`).join('\n'));
}
