import type { Anchor } from '#src/answers/answer.ts';
import { type Passage, paragraphPassage } from '#src/articles/passage.ts';
import type { Words } from '#src/words/words.ts';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, ContainerBuilder } from 'discord.js';
import { encodeAction } from './custom-id.ts';
import { CONTEXT_EXCERPT_CHARS, renderFitting } from './fit-text.ts';
import { type MessageBody, toMessageBody } from './message-body.ts';
import { toPassageId } from './passage-id.ts';
import { privateQuotes } from './quoting/quotes.ts';
import { renderAnchor, renderPassage, saveButton } from './render-passage.ts';

interface Context {
  /** The passage whose surroundings are read. */
  readonly cited: Passage;
  /** The paragraph shown: its own or one near it. */
  readonly shown: Passage;
  readonly words: Words;
  /** Where the article was edited since the passage was shown. */
  readonly anchor?: Anchor | undefined;
}

/** A whole paragraph with the cited sentence in bold, and buttons to the paragraphs before and after. */
export function renderContext({ cited, shown, words, anchor }: Context): MessageBody {
  const isOwn = cited.paragraph.number === shown.paragraph.number && cited.sentence !== undefined;
  const found = { passage: shown, score: 1, marks: isOwn ? [cited.span] : [] };
  const row = new ActionRowBuilder<ButtonBuilder>();
  for (const step of [-1, 1]) {
    const number = shown.paragraph.number + step;
    const customId = encodeAction({ kind: 'context', passage: toPassageId(cited), shown: number });
    if (customId === undefined || !paragraphPassage(shown.article, number)) continue;
    const label = step < 0 ? `◀ ¶${number}` : `¶${number} ▶`;
    row.addComponents(new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary));
  }
  row.addComponents(...saveButton(isOwn ? cited : shown, words));
  const quotes = privateQuotes();
  const container = renderFitting(CONTEXT_EXCERPT_CHARS, quotes, (maxExcerptChars) => {
    const builder = new ContainerBuilder();
    if (anchor) builder.addTextDisplayComponents(renderAnchor(anchor, words));
    builder.addTextDisplayComponents(renderPassage(found, { words, quotes, maxExcerptChars }));
    return row.components.length > 0 ? builder.addActionRowComponents(row) : builder;
  });
  return toMessageBody([container], { isPrivate: true });
}
