import type { Notice, NoticeTarget } from '#src/schedule/poster.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { encodeAction } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { ACCENT_COLOUR } from '../view.ts';
import { scheduleOptions } from './schedule-options.ts';

/** What curators are told, in their channel or, without one, to the person who set the schedule. Pings nobody. */
export function renderNotice(notice: Notice, target: NoticeTarget): RESTPostAPIChannelMessageJSONBody {
  const { guildId, channelId, language, nonce } = target;
  const words = wordsFor(language ?? 'en');
  const { scheduleId, place } = subjectOf(notice, guildId);
  const container = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
  const text = `**${escapeMarkdown(words.daily.notice.heading)}** · ${place}\n${escapeMarkdown(textOf(notice, words))}`;
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  const options = scheduleOptions(scheduleId);
  const customId = encodeAction({ kind: 'run', command: 'daily show', options });
  // In direct messages the server isn't known, so the button would have nothing to show.
  if (channelId !== undefined && customId !== undefined) {
    const button = new ButtonBuilder().setCustomId(customId).setLabel(words.daily.notice.show);
    container.addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(button.setStyle(ButtonStyle.Secondary)),
    );
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container.toJSON()],
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  };
}

/** The channel it is about. It may be gone: the server is named by a link that works for its members. */
function subjectOf(notice: Notice, guildId: string): { readonly scheduleId: string; readonly place: string } {
  const link = (channelId: string) => `https://discord.com/channels/${guildId}/${channelId}`;
  switch (notice.kind) {
    case 'paused':
      return { scheduleId: notice.schedule.scheduleId, place: link(notice.schedule.channelId) };
    case 'unknown':
      return { scheduleId: notice.post.scheduleId, place: link(notice.channelId) };
    case 'rejected':
      return { scheduleId: notice.post.scheduleId, place: `https://discord.com/channels/${guildId}` };
  }
}

function textOf(notice: Notice, words: ReturnType<typeof wordsFor>): string {
  const { daily } = words;
  switch (notice.kind) {
    case 'paused':
      return daily.paused[notice.reason];
    case 'unknown':
      return daily.notice.unknown(notice.post.localDate);
    case 'rejected':
      return daily.notice.rejected(notice.post.localDate, notice.code);
  }
}
