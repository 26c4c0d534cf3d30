import type { FoundPassage } from '#src/answers/answer.ts';
import { passageText } from '#src/articles/passage.ts';
import { formatReference } from '#src/citations/reference.ts';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from 'discord.js';
import { type Action, encodeAction, type PageAction } from './custom-id.ts';
import { cutOption, MAX_SELECT_OPTIONS } from './limits.ts';
import { toPassageId } from './passage-id.ts';
import { PASSAGES_A_PAGE, type View } from './view.ts';

interface Navigation {
  readonly passages: readonly FoundPassage[];
  readonly view: View;
  /**
   * How another page is made: `words` lists the passages in a select and marks the found words again; `rerun` runs the
   * command again, for answers of any length.
   */
  readonly marks: 'words' | 'rerun';
}

/** Adds what leads to the other passages, and to everyone's eyes. */
export function navigation(container: ContainerBuilder, { passages, view, marks }: Navigation): void {
  const pages = Math.ceil(passages.length / PASSAGES_A_PAGE);
  if (marks === 'words' && pages > 1) container.addActionRowComponents(passageSelect(passages, view));
  addPager(container, { pages, view, toAction: (page) => pageAction(page, marks, view) });
}

interface Pager {
  readonly pages: number;
  readonly view: View;
  /** What makes a page of the answer. */
  readonly toAction: (page: number) => PageAction;
}

/** Adds a row with previous and next where there are pages, and with what leads from everyone to oneself or back. */
export function addPager(container: ContainerBuilder, { pages, view, toAction }: Pager): void {
  const row = new ActionRowBuilder<ButtonBuilder>();
  const { page, words } = view;
  const add = (label: string, action: Action, isDisabled: boolean) => {
    const customId = encodeAction(action);
    if (customId === undefined) return;
    const button = new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
    row.addComponents(button.setDisabled(isDisabled));
  };
  if (pages > 1) {
    add(`◀ ${words.previous}`, toAction(page - 1), page <= 0);
    add(`${words.next} ▶ ${page + 1}/${pages}`, toAction(page + 1), page >= pages - 1);
  }
  if (view.quotes.withheld() > 0) add(words.quoting.more, { kind: 'more', of: toAction(page) }, false);
  if (view.canShare) add(words.share, shareAction(toAction(page), view), false);
  if (row.components.length > 0) container.addActionRowComponents(row);
}

/** What may be shown to everyone as it is, is copied; anything else is made anew, within the limits. */
function shareAction(of: PageAction, { quotes }: View): Action {
  const isCopied = quotes.shown().length === 0 || encodeAction({ kind: 'share', of }) === undefined;
  return isCopied ? { kind: 'share' } : { kind: 'share', of };
}

function pageAction(page: number, marks: Navigation['marks'], { command, options }: View): PageAction {
  return marks === 'words' ? { kind: 'page', page } : { kind: 'rerun', page, command, options };
}

function passageSelect(
  passages: readonly FoundPassage[],
  { words, quotes }: View,
): ActionRowBuilder<StringSelectMenuBuilder> {
  const customId =
    encodeAction({ kind: 'go-to', words: markedWords(passages) }) ?? encodeAction({ kind: 'go-to', words: '' });
  const select = new StringSelectMenuBuilder().setCustomId(customId ?? '').setPlaceholder(words.goTo);
  // One passage may answer for two reasons; Discord takes each value once.
  const ids = passages.map(({ passage }) => toPassageId(passage));
  const different = passages.filter((_found, index) => ids.indexOf(ids[index] ?? '') === index);
  for (const { passage } of different.slice(0, MAX_SELECT_OPTIONS)) {
    const { article } = passage;
    // What everyone may be shown of others is in the message itself.
    const description = quotes.isFree(article) ? passageText(passage) : article.bibliography.title;
    select.addOptions(
      new StringSelectMenuOptionBuilder()
        .setLabel(cutOption(formatReference(passage)))
        .setDescription(cutOption(description))
        .setValue(toPassageId(passage)),
    );
  }
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
}

/** Room for the marked words in a custid id of 100 characters, with its own marks and escapes. */
const MAX_WORDS_CHARS = 80;

/** The different words marked in the passages, as many as fit into a button; the most frequent first. */
function markedWords(passages: readonly FoundPassage[]): string {
  const counts = new Map<string, number>();
  for (const { passage, marks } of passages) {
    for (const { start, end } of marks) {
      const word = passage.paragraph.text.slice(start, end).toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  let words = '';
  for (const [word] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    if (words.length + word.length + 1 <= MAX_WORDS_CHARS) words += words === '' ? word : `|${word}`;
  }
  return words;
}
