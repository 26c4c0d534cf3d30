import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { numberControls } from './number-controls.ts';
import { renderComponents } from './render-components.ts';
import { renderText } from './render-text.ts';
import type { Canvas } from './style.ts';
import { words } from './words.ts';

/** A message as Discord would show it, under its number. Lines, without line ends. */
export function renderMessage(message: APIMessage, number: number, canvas: Canvas): readonly string[] {
  const flags = message.flags ?? 0;
  const controls = numberControls(message);
  return [
    renderHead(message, number, canvas),
    ...((flags & MessageFlags.Loading) === 0 ? [] : [canvas.paint(words.thinking, 'dim')]),
    ...(message.content === '' ? [] : renderText(message.content, canvas)),
    ...message.embeds.flatMap((embed) => renderEmbed(embed, canvas)),
    ...renderComponents(message.components ?? [], { ...canvas, controls }),
    ...renderFiles(message, canvas),
    ...((flags & MessageFlags.Ephemeral) === 0 ? [] : [canvas.paint(words.onlyYou, 'dim')]),
  ];
}

function renderHead({ author, edited_timestamp: edited }: APIMessage, number: number, { paint }: Canvas): string {
  const name = author.global_name ?? author.username;
  const badge = author.bot === true ? ` ${words.app}` : '';
  const mark = edited === null ? '' : ` ${words.edited}`;
  return paint(`#${number} `, 'dim') + paint(name + badge, 'bold') + paint(mark, 'dim');
}

function renderEmbed({ title, description, url, fields }: APIEmbed, canvas: Canvas): readonly string[] {
  return [
    ...(title === undefined ? [] : renderText(`**${title}**`, canvas)),
    ...(url === undefined ? [] : [canvas.paint(url, 'dim')]),
    ...(description === undefined ? [] : renderText(description, canvas)),
    ...(fields ?? []).flatMap((field) => renderText(`**${field.name}**\n${field.value}`, canvas)),
  ];
}

/** Files that no component shows. */
function renderFiles({ attachments, components }: APIMessage, { paint }: Canvas): readonly string[] {
  const shown = JSON.stringify(components ?? []);
  return attachments
    .filter(({ url }) => !shown.includes(url))
    .flatMap(({ filename, url }) => [words.file(filename), paint(`  ${url}`, 'dim')]);
}
