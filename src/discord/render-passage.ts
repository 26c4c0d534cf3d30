import type { FoundPassage } from '#src/answers/answer.ts';
import { CUT, excerptOf } from '#src/citations/excerpt.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import type { Words } from '#src/words/words.ts';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { encodeAction } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { toPassageId } from './passage-id.ts';

/** Longest excerpt of one passage: three of them, their source lines and a heading stay below Discord's 4,000. */
const MAX_EXCERPT_CHARS = 900;

/** The passage as a quotation with the marked words in bold, and its source below. */
export function renderPassage(found: FoundPassage, words: Words): TextDisplayBuilder {
  const source = escapeMarkdown(sourceLine(found.passage, words.locale));
  return new TextDisplayBuilder().setContent(`> ${renderExcerpt(found)}\n-# ${source}`);
}

/** The passage's words, escaped, marks in bold, cuts shown. */
export function renderExcerpt({ passage, marks }: FoundPassage): string {
  const { parts, isCutBefore, isCutAfter } = excerptOf(passage, { marks, maxChars: MAX_EXCERPT_CHARS });
  const text = parts.map((part) => (part.isMarked ? `**${escapeMarkdown(part.text)}**` : escapeMarkdown(part.text))).join('');
  return `${isCutBefore ? `${CUT} ` : ''}${text}${isCutAfter ? ` ${CUT}` : ''}`;
}

/** Buttons of one passage: its paragraph with those around it, and the place in the source. */
export function passageButtons({ passage }: FoundPassage, words: Words): ActionRowBuilder<ButtonBuilder> {
  const row = new ActionRowBuilder<ButtonBuilder>();
  const action = { kind: 'context', passage: toPassageId(passage), shown: passage.paragraph.number } as const;
  const customId = encodeAction(action);
  if (customId) {
    row.addComponents(new ButtonBuilder().setCustomId(customId).setLabel(words.context).setStyle(ButtonStyle.Secondary));
  }
  const link = linkTo(passage);
  if (link) row.addComponents(new ButtonBuilder().setURL(link).setLabel(words.source).setStyle(ButtonStyle.Link));
  return row;
}

/** Adds passages with their buttons, a line between them. */
export function addPassages(container: ContainerBuilder, passages: readonly FoundPassage[], words: Words): void {
  passages.forEach((found, i) => {
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(renderPassage(found, words));
    const buttons = passageButtons(found, words);
    if (buttons.components.length > 0) container.addActionRowComponents(buttons);
  });
}
