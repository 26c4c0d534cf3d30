import { passageText, type Passage } from '#src/articles/passage.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { Words } from '#src/words/words.ts';
import { ActionRowBuilder, StringSelectMenuBuilder, StringSelectMenuOptionBuilder } from 'discord.js';
import { encodeAction } from '../custom-id.ts';
import { cutOption, MAX_SELECT_OPTIONS } from '../limits.ts';
import { toPassageId } from '../passage-id.ts';

/** A select of passages, each once; those that are chosen are saved. */
export function passageChoice(
  passages: readonly Passage[],
  { notebook }: Words,
): ActionRowBuilder<StringSelectMenuBuilder> {
  const byId = new Map(passages.map((passage) => [toPassageId(passage), passage]));
  const offered = [...byId].slice(0, MAX_SELECT_OPTIONS);
  const customId = encodeAction({ kind: 'run', command: 'notebook save', options: [] }) ?? '';
  const select = new StringSelectMenuBuilder()
    .setCustomId(customId)
    .setPlaceholder(notebook.choosePlaceholder)
    .setMinValues(1)
    .setMaxValues(offered.length);
  for (const [id, passage] of offered) {
    select.addOptions(
      new StringSelectMenuOptionBuilder()
        .setLabel(cutOption(formatReference(passage)))
        .setDescription(cutOption(passageText(passage)))
        .setValue(id),
    );
  }
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
}
