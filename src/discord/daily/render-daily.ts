import type { DailyView, PreviewView, UpcomingPost } from '#src/answers/server/daily-answer.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { ButtonStyle, type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { createQuotes } from '../quoting/quotes.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { View } from '../view.ts';
import { addButtons } from './add-buttons.ts';
import { fillDailyPost } from './render-daily-post.ts';
import { renderSchedule } from './render-schedule.ts';
import { scheduleOptions } from './schedule-options.ts';
import { fullTime } from './timestamps.ts';

/** What `/daily` answers; always for one person. */
export function renderDaily(container: ContainerBuilder, view: DailyView, style: View): void {
  const { daily } = style.words;
  const say = (...lines: readonly string[]) => addText(container, lines);
  switch (view.kind) {
    case 'schedule':
      return renderSchedule(container, view, style);
    case 'preview':
      return renderPreview(container, view, style);
    case 'skipped':
      return say(
        `${daily.skipped} ${fullTime(view.skipped.dueAt)}`,
        ...(view.next ? [`${daily.nextIs} ${fullTime(view.next.dueAt)}`] : []),
      );
    case 'not-skippable':
      return say(escapeMarkdown(daily.notSkippable(view.typed)), ...dates(view.next));
    case 'posting':
      return say(`<#${view.channelId}>: ${escapeMarkdown(daily.posting)}`);
    case 'confirm-removal': {
      const { channelId, scheduleId } = view.schedule;
      say(`<#${channelId}> · ${escapeMarkdown(daily.when(view.schedule))}`, escapeMarkdown(daily.removal.question));
      const options = scheduleOptions(scheduleId);
      const action = { kind: 'rerun', page: 0, command: 'daily remove', options } as const;
      return addButtons(container, [[daily.removal.button, action, ButtonStyle.Danger]]);
    }
    case 'removed':
      return say(escapeMarkdown(daily.removal.done));
    case 'no-schedule':
      return say(
        escapeMarkdown(view.names.length > 0 ? daily.noScheduleNamed(view.scheduleId) : daily.noSchedule),
        ...(view.names.length > 0 ? [`${daily.labels.others}: ${escapeMarkdown(view.names.join(', '))}`] : []),
      );
    case 'about':
      return say(...aboutLines(view, style));
    case 'faults':
      return say(
        ...view.faults.map((fault) => {
          const place = fault.kind === 'access' ? `<#${fault.channelId}>: ` : '';
          return `${place}${escapeMarkdown(daily.fault(fault))}`;
        }),
        `-# ${daily.unchanged}`,
      );
  }
}

function aboutLines(
  { schedule, nextAt }: Extract<DailyView, { kind: 'about' }>,
  { words: { daily } }: View,
): readonly string[] {
  const { about } = daily;
  const isRunning = schedule !== undefined && !schedule.paused;
  return [
    `### ${escapeMarkdown(about.heading)}`,
    escapeMarkdown(isRunning ? about.running(schedule) : about.stopped),
    ...(nextAt === undefined ? [] : [`${about.next} ${fullTime(nextAt)}`]),
    `-# ${escapeMarkdown(about.curators)}`,
  ];
}

function renderPreview(container: ContainerBuilder, view: PreviewView, style: View): void {
  const { schedule, post, language, maxQuotedPassages, dueAt } = view;
  const { daily } = style.words;
  addText(container, [
    escapeMarkdown(daily.preview.heading),
    `-# <#${schedule.channelId}> · ${dueAt === undefined ? escapeMarkdown(daily.preview.whilePaused) : `${daily.preview.next} ${fullTime(dueAt)}`}`,
  ]);
  container.addSeparatorComponents(new SeparatorBuilder());
  // As it will be posted, whatever language the curator speaks.
  const words = wordsFor(language ?? post.article.bibliography.language);
  const quotes = createQuotes(maxQuotedPassages);
  fillDailyPost(container, post, { words, quotes, maxExcerptChars: style.maxExcerptChars });
  if (post.kind !== 'question') return;
  const { question, answers } = words.daily.poll[post.asked];
  addText(container, [
    `**${escapeMarkdown(daily.preview.poll)}** ${escapeMarkdown(question)}`,
    ...answers.map((answer) => `- ${escapeMarkdown(answer)}`),
  ]);
}

function dates(next: readonly UpcomingPost[]): readonly string[] {
  return next.map(({ localDate, dueAt }) => `- \`${localDate}\` ${fullTime(dueAt)}`);
}

function addText(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}
