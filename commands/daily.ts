import type { KeepingCommand, SlashCommandData } from '#src/discord/command.ts';
import { DAILY_DATA } from '#src/discord/daily/daily-data.ts';
import { chosen, isOn, numberOption } from '#src/discord/daily/read-options.ts';
import { shownDate } from '#src/discord/daily/shown-date.ts';
import { type Invocation, textOption } from '#src/discord/invocation.ts';
import { aboutPost } from '#src/schedule/curating/about-post.ts';
import { pauseSchedule, resumeSchedule } from '#src/schedule/curating/pause-schedule.ts';
import { postNow } from '#src/schedule/curating/post-now.ts';
import { previewPost } from '#src/schedule/curating/preview-post.ts';
import { confirmRemoval, removeSchedule } from '#src/schedule/curating/remove-schedule.ts';
import { type SetRequest, setSchedule } from '#src/schedule/curating/set-schedule.ts';
import { showSchedule } from '#src/schedule/curating/show-schedule.ts';
import { skippableDates, skipPost } from '#src/schedule/curating/skip-post.ts';
import { describeTimeZone, suggestTimeZones } from '#src/schedule/curating/time-zones.ts';
import type { PostContent, PostOrder } from '#src/storage/interface/schedule-store.ts';

const CONTENTS: readonly PostContent[] = ['summary', 'passage', 'recommendation', 'figure', 'question'];
const ORDERS: readonly PostOrder[] = ['reading-order', 'by-date', 'shuffle'];
const DAYS = ['daily', 'weekdays', 'weekends', 'mon, wed, fri', 'tue, thu', 'mon-thu', '평일', '월수금'];

/** Zones that are offered; each is read out with its time, so a screenful. */
const ZONES_OFFERED = 15;

/** `/daily`: what is posted by itself, where and when. */
export default {
  keeps: true,
  data: DAILY_DATA,
  isPrivate: true,
  // Under every post is a button by which anybody learns what it is.
  isForCurators: ({ subcommand }) => subcommand !== 'about',
  run: (invocation, services) => {
    const name = textOption(invocation, 'name');
    switch (invocation.subcommand) {
      case 'set':
        return setSchedule(readSetRequest(invocation), services);
      case 'preview':
        return previewPost(name, services);
      case 'pause':
        return pauseSchedule(name, services);
      case 'resume':
        return resumeSchedule(name, services);
      case 'skip':
        return skipPost({ name, date: textOption(invocation, 'date') }, services);
      case 'now':
        return postNow(name, services);
      case 'off':
        return confirmRemoval(name, services);
      case 'remove':
        return removeSchedule(name, services);
      case 'about':
        return aboutPost(invocation.channelId, services);
      default:
        return showSchedule(name, services);
    }
  },
  complete: async ({ option, typed, invocation }, services) => {
    switch (option) {
      case 'zone':
        return suggestTimeZones(typed, ZONES_OFFERED).map((zone) => ({
          name: describeTimeZone(zone, services.now()),
          value: zone,
        }));
      case 'days':
        return DAYS.filter((days) => days.startsWith(typed.trim().toLowerCase())).map((days) => ({
          name: days,
          value: days,
        }));
      case 'date': {
        const dates = await skippableDates(textOption(invocation, 'name'), services);
        return dates.map(({ localDate }) => ({ name: shownDate(localDate, invocation.locale), value: localDate }));
      }
      case 'name': {
        const schedules = await services.store.schedules.list(services.guildId);
        return schedules.map(({ scheduleId }) => ({ name: scheduleId, value: scheduleId }));
      }
      default:
        return [];
    }
  },
} satisfies KeepingCommand<SlashCommandData>;

function readSetRequest(invocation: Invocation): SetRequest {
  return {
    name: textOption(invocation, 'name'),
    channelId: textOption(invocation, 'channel'),
    time: textOption(invocation, 'time'),
    zone: textOption(invocation, 'zone'),
    days: textOption(invocation, 'days'),
    content: chosen(invocation, 'content', CONTENTS),
    order: chosen(invocation, 'order', ORDERS),
    pingRoleId: textOption(invocation, 'ping'),
    pingsNobody: isOn(invocation, 'no-ping'),
    isPinned: isOn(invocation, 'pin'),
    startsThread: isOn(invocation, 'thread'),
    lateMinutes: numberOption(invocation, 'late'),
    userId: invocation.userId,
  };
}
