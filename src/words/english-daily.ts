import type { ChannelNeed } from '#src/answers/daily/channel-access.ts';
import type { DailyFault } from '#src/answers/server/daily-answer.ts';
import type { DailyWords } from './daily-words.ts';
import { weekdayNames } from './weekday-names.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** The permissions by the names that Discord’s settings have for them. */
const NEEDS: Readonly<Record<ChannelNeed, string>> = {
  see: 'View Channel',
  write: 'Send Messages (for a thread: Send Messages in Threads)',
  'read-history': 'Read Message History',
  pin: 'Pin Messages',
  'start-thread': 'Create Public Threads',
  poll: 'Create Polls',
  ping: '“Mention @everyone, @here and All Roles” (or, in the role’s settings, “Allow anyone to @mention this role”)',
};

const CONTENTS: DailyWords['contents'] = {
  summary: 'a summary of the next article',
  passage: 'a passage of the day',
  recommendation: 'a recommendation',
  figure: 'a figure',
  question: 'a question to discuss, with a poll',
};

const SKIPPED: Readonly<Record<string, string>> = {
  asked: 'a curator skipped it',
  'too-late': 'Pilcrow was away until its window was over',
  superseded: 'Pilcrow was away until the next one was due',
  paused: 'the daily post was paused',
  unscheduled: 'the daily post was ended',
  'channel-gone': 'the channel was gone',
  forbidden: 'Pilcrow wasn’t allowed to post there',
  'nothing-to-post': 'there was nothing to post',
};

const days: DailyWords['days'] = (weekdays) => {
  const key = weekdays.join('');
  if (key === '1234567') return 'every day';
  if (key === '12345') return 'on weekdays';
  if (key === '67') return 'at weekends';
  return `on ${list.format(weekdayNames(weekdays, 'en'))}`;
};

const when: DailyWords['when'] = ({ weekdays, time, timeZone }) => `${days(weekdays)} at ${time}, ${timeZone}`;

export const ENGLISH_DAILY: DailyWords = {
  headings: {
    summary: 'In short',
    passage: 'Passage of the day',
    recommendation: 'Recommendation of the day',
    figure: 'Figure of the day',
    question: 'Question of the day',
  },
  poll: {
    'should-it-be-done': {
      question: 'The author says this should be done. Should it?',
      answers: ['Yes', 'Yes, but differently', 'No', 'I’d need to know more'],
    },
  },
  about: {
    button: 'About',
    heading: 'The daily post',
    running: ({ content, ...schedule }) => `Pilcrow posts ${CONTENTS[content]} here ${when(schedule)}.`,
    stopped: 'Pilcrow isn’t posting here at present.',
    next: 'Next:',
    curators: 'The words are the article’s own. Curators change what comes when with /daily set.',
  },
  notice: {
    heading: 'Daily post',
    show: 'Show the schedule',
    unknown: (localDate) =>
      `The answer to the post of ${localDate} got lost and the channel’s history can’t be read, so nobody knows whether it is there. It won’t be posted again by itself. Look into the channel; /daily now posts one.`,
    rejected: (localDate, code) =>
      `Discord refused the post of ${localDate} (its code is ${code}), so it was skipped. AutoMod or a filter for links may be why. The next one comes as planned.`,
  },
  paused: {
    asked: 'Paused by a curator. /daily resume goes on.',
    'channel-gone': 'Paused: its channel is gone. /daily set with another channel goes on.',
    forbidden:
      'Paused: Pilcrow may not see the channel or write there. Allow it and use /daily resume, or choose another channel with /daily set.',
    'nothing-to-post':
      'Paused: no article here has anything of that kind. Add articles and use /daily resume, or choose another content with /daily set.',
  },
  changes: {
    shown: 'Daily post',
    set: 'Daily post set',
    paused: 'Daily post paused',
    resumed: 'Daily post resumed',
    'ran-already': 'The daily post was running already',
    'was-paused-already': 'The daily post was paused already',
  },
  labels: {
    channel: 'Where',
    when: 'When',
    what: 'What',
    order: 'Order',
    ping: 'Pings',
    extras: 'Also',
    late: 'If missed',
    name: 'Name',
    next: 'Next posts',
    latest: 'Latest posts',
    others: 'All schedules here',
  },
  contents: CONTENTS,
  orders: {
    'reading-order': 'reading order',
    'by-date': 'by date of the article, earliest first',
    shuffle: 'shuffled, without repeats',
  },
  nobody: 'nobody',
  pinned: 'pins each post',
  thread: 'starts a thread on each post',
  neither: 'no pin, no thread',
  days,
  when,
  late: (minutes) => {
    if (minutes >= 24 * 60) return 'posted late, until the next one is due';
    if (minutes === 0) return 'left out';
    return minutes % 60 === 0 ? `posted up to ${minutes / 60} h late` : `posted up to ${minutes} min late`;
  },
  skippedDate: 'skipped',
  states: {
    sent: 'posted',
    underWay: 'under way',
    retrying: (attempts) =>
      `not posted yet: ${attempts === 1 ? 'one try' : `${attempts} tries`} failed, the next follows`,
    unknown: 'nobody knows whether it was posted; it won’t be posted again',
    skipped: (reason) => {
      const code = /^rejected-(.+)$/.exec(reason)?.[1];
      return `not posted: ${code === undefined ? (SKIPPED[reason] ?? reason) : `Discord refused it (code ${code})`}`;
    },
    extra: 'extra',
  },
  nothingYet: 'None yet.',
  lacks: (needs) => `Not allowed to Pilcrow in the channel: ${list.format(needs.map((need) => NEEDS[need]))}.`,
  preview: {
    heading: 'Only you see this. The next post looks like this:',
    next: 'It comes',
    whilePaused: 'The daily post is paused; /daily resume goes on.',
    poll: 'With a poll:',
  },
  skipped: 'Left out:',
  nextIs: 'The next one comes',
  notSkippable: (typed) =>
    typed === ''
      ? 'There is no post to skip.'
      : `“${typed}” is no date of a post that can be skipped. Choose one from the list that opens while you type.`,
  posting: 'An extra post is on its way and will be there in a moment. /daily show tells how it went.',
  removal: {
    question:
      'End this daily post? Its times, its place in the articles and its history are forgotten. To stop for a while, use /daily pause.',
    button: 'End it',
    done: 'The daily post has ended. What was posted stays in the channel.',
  },
  noSchedule: 'There is no daily post yet. Begin with /daily set channel: #daily time: 8:30 zone: Asia/Seoul',
  noScheduleNamed: (name) => `There is no daily post named “${name}”.`,
  unchanged: 'Nothing was changed.',
  fault,
  buttons: { pause: 'Pause', resume: 'Resume', preview: 'Preview', refresh: 'Refresh' },
};

function fault(one: DailyFault): string {
  switch (one.kind) {
    case 'time':
      return `“${one.typed}” is no time. Write 8:30, 20:15, or 8:30 pm.`;
    case 'days':
      return `“${one.typed}” are no days. Write daily, weekdays, weekends, mon-fri, or mon, wed, fri.`;
    case 'name':
      return `“${one.typed}” can’t be a name. Use up to 20 letters, digits and hyphens.`;
    case 'zone':
      return one.suggestions.length > 0
        ? `“${one.typed}” is no time zone. Did you mean ${either.format(one.suggestions)}?`
        : `“${one.typed}” is no time zone. Type a city into “zone” and choose from the list.`;
    case 'needed':
      return `A new daily post needs ${list.format(one.options)}: for example channel: #daily time: 8:30 zone: Asia/Seoul`;
    case 'everyone':
      return 'Pilcrow pings one role at most, and never everyone. Choose another role, or none.';
    case 'thread-in-thread':
      return 'That is a thread, and no thread can begin in a thread. Set thread: False, or choose a channel.';
    case 'too-many':
      return `A server can have ${one.max} daily posts. End one with /daily off first.`;
    case 'channel-gone':
      return 'Pilcrow finds no such channel in this server. It may be gone, or hidden from Pilcrow.';
    case 'access':
      return `Pilcrow lacks permissions in that channel: ${list.format(one.lacks.map((need) => NEEDS[need]))}. Allow them in the channel’s settings, then set again.`;
    case 'nothing-to-post':
      return `No article here gives ${CONTENTS[one.content]}. Choose another content, or add articles.`;
  }
}
