import type { ScheduleView, UpcomingPost } from '#src/answers/server/daily-answer.ts';
import type { Post } from '#src/storage/interface/post-ledger.ts';
import type { DailyWords } from '#src/words/daily-words.ts';
import { ButtonStyle, type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import type { Action } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { View } from '../view.ts';
import { addButtons } from './add-buttons.ts';
import { scheduleOptions } from './schedule-options.ts';
import { fullTime, shortTime } from './timestamps.ts';

/** A schedule: what is wrong first, then what it is, what comes, what was, and buttons for what one does next. */
export function renderSchedule(container: ContainerBuilder, view: ScheduleView, { words: { daily } }: View): void {
  const { schedule, change, next, latest, names } = view;
  const add = (...lines: readonly string[]) =>
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
  add(`### ${escapeMarkdown(daily.changes[change])}`, ...troubles(view, daily));
  add(...planLines(view, daily));
  container.addSeparatorComponents(new SeparatorBuilder());
  if (!schedule.paused) add(`**${daily.labels.next}**`, ...next.map((post) => upcomingLine(post, daily)));
  add(
    `**${daily.labels.latest}**`,
    ...(latest.length === 0 ? [escapeMarkdown(daily.nothingYet)] : latest.map((post) => postLine(post, daily))),
  );
  if (names.length > 1) add(`-# ${daily.labels.others}: ${escapeMarkdown(names.join(', '))}`);
  const options = scheduleOptions(schedule.scheduleId);
  const again = (command: string): Action => ({ kind: 'rerun', page: 0, command, options });
  addButtons(container, [
    schedule.paused
      ? [daily.buttons.resume, again('daily resume'), ButtonStyle.Secondary]
      : [daily.buttons.pause, again('daily pause'), ButtonStyle.Secondary],
    [daily.buttons.preview, { kind: 'run', command: 'daily preview', options }, ButtonStyle.Secondary],
    [daily.buttons.refresh, again('daily show'), ButtonStyle.Secondary],
  ]);
}

function troubles({ schedule, lacks }: ScheduleView, daily: DailyWords): readonly string[] {
  const { paused } = schedule;
  const lines = [...(paused ? [daily.paused[paused.reason]] : []), ...(lacks.length > 0 ? [daily.lacks(lacks)] : [])];
  return lines.map((trouble) => `⚠️ ${escapeMarkdown(trouble)}`);
}

function planLines({ schedule, names }: ScheduleView, daily: DailyWords): readonly string[] {
  const { labels } = daily;
  const extras = [...(schedule.isPinned ? [daily.pinned] : []), ...(schedule.startsThread ? [daily.thread] : [])];
  return [
    ...(names.length > 1 ? [line(labels.name, escapeMarkdown(schedule.scheduleId))] : []),
    line(labels.channel, `<#${schedule.channelId}>`),
    line(labels.when, escapeMarkdown(daily.when(schedule))),
    line(labels.what, escapeMarkdown(daily.contents[schedule.content])),
    line(labels.order, escapeMarkdown(daily.orders[schedule.order])),
    line(labels.ping, schedule.pingRoleId === undefined ? daily.nobody : `<@&${schedule.pingRoleId}>`),
    line(labels.extras, escapeMarkdown(extras.length > 0 ? extras.join(', ') : daily.neither)),
    line(labels.late, escapeMarkdown(daily.late(schedule.lateMinutes))),
  ];
}

function line(label: string, text: string): string {
  return `**${escapeMarkdown(label)}:** ${text}`;
}

function upcomingLine({ dueAt, isSkipped }: UpcomingPost, daily: DailyWords): string {
  return isSkipped ? `- ~~${shortTime(dueAt)}~~ ${escapeMarkdown(daily.skippedDate)}` : `- ${fullTime(dueAt)}`;
}

function postLine(post: Post, daily: DailyWords): string {
  const extra = post.localDate.includes('+') ? ` (${daily.states.extra})` : '';
  return `- ${shortTime(post.settledAt ?? post.dueAt)}${extra}: ${stateOf(post, daily)}`;
}

function stateOf(post: Post, { states }: DailyWords): string {
  switch (post.state) {
    case 'sent':
      return `[${escapeMarkdown(states.sent)}](${linkTo(post)})`;
    case 'claimed':
      return escapeMarkdown(states.underWay);
    case 'due':
      return escapeMarkdown(post.attempts === 0 ? states.underWay : states.retrying(post.attempts));
    case 'unknown':
      return escapeMarkdown(states.unknown);
    case 'skipped':
      return escapeMarkdown(states.skipped(post.reason ?? ''));
  }
}

function linkTo({ guildId, channelId = '', messageId = '' }: Post): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
