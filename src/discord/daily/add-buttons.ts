import { ActionRowBuilder, ButtonBuilder, type ButtonStyle, type ContainerBuilder } from 'discord.js';
import { type Action, encodeAction } from '../custom-id.ts';

export type ButtonSpec = readonly [label: string, action: Action, style: ButtonStyle.Danger | ButtonStyle.Secondary];

/** Adds a row of buttons. */
export function addButtons(container: ContainerBuilder, buttons: readonly ButtonSpec[]): void {
  const row = new ActionRowBuilder<ButtonBuilder>();
  for (const [label, action, style] of buttons) {
    const customId = encodeAction(action);
    if (customId === undefined) continue;
    row.addComponents(new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(style));
  }
  if (row.components.length > 0) container.addActionRowComponents(row);
}
