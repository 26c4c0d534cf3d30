import { type ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import type { View } from './view.ts';

/** Adds below an answer why it is shorter, or for one person only. */
export function addNotes(
  container: ContainerBuilder,
  { notes, quotes, words }: Pick<View, 'notes' | 'quotes' | 'words'>,
): void {
  const lines = quotes.isShortened() ? [words.quoting.shortened, ...notes] : notes;
  if (lines.length === 0) return;
  const content = lines.map((line) => `-# ${escapeMarkdown(line)}`).join('\n');
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(content));
}
