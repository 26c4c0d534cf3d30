import { type ContainerBuilder, FileBuilder, TextDisplayBuilder } from 'discord.js';

/** Adds lines of Markdown as one text. */
export function addLines(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}

/** Shows a file that goes along with the message, by its name. */
export function addFile(container: ContainerBuilder, name: string): void {
  container.addFileComponents(new FileBuilder().setURL(`attachment://${name}`));
}
