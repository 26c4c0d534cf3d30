import type { OldParagraph } from '#src/guilds/old-paragraph.ts';
import type { Words } from '#src/words/words.ts';
import { ContainerBuilder, SeparatorBuilder } from 'discord.js';
import { escapeMarkdown } from '../escape-markdown.ts';
import { renderFitting } from '../fit-text.ts';
import { type MessageBody, toMessageBody } from '../message-body.ts';
import { privateQuotes } from '../quoting/quotes.ts';
import { renderPassage } from '../render-passage.ts';
import { addText, cutWords } from './controls.ts';

/** Two paragraphs of usual length stand uncut beside each other. */
const EXCERPT_CHARS = [1500, 800, 400, 200];

/** The words as they were quoted, marked as an older version, and today's below. */
export function renderOldParagraph({ article, old, today, isMoved }: OldParagraph, words: Words): MessageBody {
  const { library } = words;
  const quotes = privateQuotes();
  const container = renderFitting(EXCERPT_CHARS, quotes, (maxExcerptChars) => {
    const builder = new ContainerBuilder();
    addText(
      builder,
      `### ⚠ ${library.editedSince}`,
      `**${library.oldParagraph(old.version)}**`,
      `> ${escapeMarkdown(cutWords(old.text, maxExcerptChars))}`,
      `-# ${escapeMarkdown(cutWords(article.bibliography.title, maxExcerptChars))} · ¶${old.number}`,
    );
    builder.addSeparatorComponents(new SeparatorBuilder());
    if (!today) addText(builder, library.goneToday(old.number));
    else if (isMoved) addText(builder, library.movedTo(today.paragraph.number));
    else {
      addText(builder, `**${library.today(today.paragraph.number)}**`);
      builder.addTextDisplayComponents(
        renderPassage({ passage: today, score: 1, marks: [] }, { words, quotes, maxExcerptChars }),
      );
    }
    return builder;
  });
  return toMessageBody([container], { isPrivate: true });
}
