import type { Anchor, FoundPassage } from '#src/answers/answer.ts';
import type { Passage } from '#src/articles/passage.ts';
import { CUT, type Excerpt, excerptOf } from '#src/citations/excerpt.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import type { Words } from '#src/words/words.ts';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  SeparatorBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { encodeAction } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Quotes } from './quoting/quotes.ts';
import { toPassageId } from './passage-id.ts';

export interface PassageStyle {
  readonly words: Words;
  readonly quotes: Quotes;
  /** The passage's words are cut beyond, visibly. */
  readonly maxExcerptChars: number;
}

/** The passage as a quotation with the marked words in bold, and its source below; the source alone where it may not be quoted. */
export function renderPassage(found: FoundPassage, style: PassageStyle): TextDisplayBuilder {
  const { words } = style;
  const source = escapeMarkdown(sourceLine(found.passage, words.locale));
  const excerpt = renderExcerpt(found, style);
  const content = excerpt === undefined ? `-# ${source} · ${words.quoting.onlyForYou}` : `> ${excerpt}\n-# ${source}`;
  return new TextDisplayBuilder().setContent(content);
}

/** Says that the article was edited since a passage was cited, and what has become of the words. */
export function renderAnchor({ kind, cited }: Anchor, words: Words): TextDisplayBuilder {
  return new TextDisplayBuilder().setContent(`-# ${escapeMarkdown(words.anchors[kind](cited))}`);
}

/** Escaping lengthens a text; what is too long then is cut further, in steps of this share. */
const SHRINK = 0.7;

/**
 * The passage's words, escaped, marks in bold, cuts shown; at most about `maxExcerptChars` long. Undefined where they may
 * not be shown. The only way in which an article's text gets into a message.
 */
export function renderExcerpt(
  wanted: FoundPassage,
  { maxExcerptChars, quotes }: Pick<PassageStyle, 'maxExcerptChars' | 'quotes'>,
): string | undefined {
  const quotable = quotes.take(wanted, maxExcerptChars);
  if (!quotable) return undefined;
  const { found, maxChars } = quotable;
  for (let chars = maxChars; ; chars = Math.floor(chars * SHRINK)) {
    const excerpt = excerptOf(found.passage, { marks: found.marks, maxChars: chars });
    const text = renderCut(excerpt);
    if (text.length > maxChars + 2 * CUT.length && chars > 1) continue;
    quotes.note(found.passage, excerpt.span);
    return text;
  }
}

function renderCut({ parts, isCutBefore, isCutAfter }: Excerpt): string {
  const escaped = parts.map(({ text, isMarked }) => (isMarked ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)));
  return `${isCutBefore ? `${CUT} ` : ''}${escaped.join('')}${isCutAfter ? ` ${CUT}` : ''}`;
}

/** Buttons of one passage: its paragraph with those around it, the place in the source, and one's notebook. */
export function passageButtons({ passage }: FoundPassage, words: Words): ActionRowBuilder<ButtonBuilder> {
  const row = new ActionRowBuilder<ButtonBuilder>();
  const action = { kind: 'context', passage: toPassageId(passage), shown: passage.paragraph.number } as const;
  const customId = encodeAction(action);
  if (customId) {
    row.addComponents(
      new ButtonBuilder().setCustomId(customId).setLabel(words.context).setStyle(ButtonStyle.Secondary),
    );
  }
  const link = linkTo(passage);
  if (link) row.addComponents(new ButtonBuilder().setURL(link).setLabel(words.source).setStyle(ButtonStyle.Link));
  return row.addComponents(...saveButton(passage, words));
}

/** Keeps the passage in the notebook of whoever presses; none where the passage doesn't fit into a button. */
export function saveButton(passage: Passage, { notebook }: Words): readonly ButtonBuilder[] {
  const customId = encodeAction({ kind: 'save', passage: toPassageId(passage) });
  if (customId === undefined) return [];
  return [new ButtonBuilder().setCustomId(customId).setLabel(notebook.save).setStyle(ButtonStyle.Secondary)];
}

/** Adds passages with their buttons, a line between them. */
export function addPassages(container: ContainerBuilder, passages: readonly FoundPassage[], style: PassageStyle): void {
  // Discord allows no two buttons of one id, and words may be found twice in one sentence.
  const used = new Set<string>();
  passages.forEach((found, i) => {
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(renderPassage(found, style));
    const id = toPassageId(found.passage);
    if (used.has(id)) return;
    used.add(id);
    const buttons = passageButtons(found, style.words);
    if (buttons.components.length > 0) container.addActionRowComponents(buttons);
  });
}
