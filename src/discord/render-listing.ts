import type { ListedAnswer } from '#src/answers/listed-answer.ts';
import { type ListedPlace, listingOf } from '#src/words/listing.ts';
import { ButtonBuilder, ButtonStyle, type ContainerBuilder, SectionBuilder, TextDisplayBuilder } from 'discord.js';
import { encodeAction } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { linkedSource } from './linked-source.ts';
import { toPassageId } from './passage-id.ts';
import { addPager } from './render-navigation.ts';
import { type PassageStyle, renderExcerpt } from './render-passage.ts';
import type { View } from './view.ts';

/** Places shown at once: each takes three components of the forty a message may have, and some of its 4,000 characters. */
const PLACES_A_PAGE = 8;

/** A list of places: what was found, the sentence with it in bold, where it stands, and a button to what surrounds it. */
export function renderListing(container: ContainerBuilder, answer: ListedAnswer, view: View): void {
  const { heading, title, places } = listingOf(answer, view.words);
  const head = [`### ${escapeMarkdown(heading)}`, ...(title === '' ? [] : [`-# ${escapeMarkdown(title)}`])];
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(head.join('\n')));
  const shown = places.slice(view.page * PLACES_A_PAGE, (view.page + 1) * PLACES_A_PAGE);
  const used = new Set<string>();
  for (const place of shown) addPlace(container, place, { view, used });
  const pages = Math.ceil(places.length / PLACES_A_PAGE);
  const { command, options } = view;
  addPager(container, { pages, view, toAction: (page) => ({ kind: 'rerun', page, command, options }) });
}

interface Showing {
  readonly view: PassageStyle;
  /** Buttons of the message so far: Discord allows no two of one id, and a sentence may be listed twice. */
  readonly used: Set<string>;
}

/** One place, as text with a button to what surrounds it. */
export function addPlace(container: ContainerBuilder, { found, caption }: ListedPlace, { view, used }: Showing): void {
  const { passage } = found;
  const { words } = view;
  const excerpt = renderExcerpt(found, view);
  const source = linkedSource(passage, words);
  const captions = caption === '' ? [] : caption.split('\n').map((line) => `**${escapeMarkdown(line)}**`);
  const lines =
    excerpt === undefined
      ? [`-# ${source} · ${words.quoting.onlyForYou}`]
      : [...captions, `> ${excerpt}`, `-# ${source}`];
  const text = new TextDisplayBuilder().setContent(lines.join('\n'));
  const customId = encodeAction({ kind: 'context', passage: toPassageId(passage), shown: passage.paragraph.number });
  if (customId === undefined || used.has(customId)) {
    container.addTextDisplayComponents(text);
    return;
  }
  used.add(customId);
  const button = new ButtonBuilder().setCustomId(customId).setLabel(words.context).setStyle(ButtonStyle.Secondary);
  container.addSectionComponents(new SectionBuilder().addTextDisplayComponents(text).setButtonAccessory(button));
}
