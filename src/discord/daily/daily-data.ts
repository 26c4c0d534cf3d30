import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as T,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { SlashCommandData } from '../command.ts';

interface Text {
  readonly name: string;
  readonly description: string;
  /** The description in Korean. */
  readonly ko: string;
}

/** Where posts can go: forums take posts of their own kind only. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

const HOUR = 60;

/** Longest of a time, days or zone that anybody types; for a friendly word about it rather than Discord's. */
const MAX_TYPED_CHARS = 100;

/** What Discord shows of `/daily`. */
export const DAILY_DATA: SlashCommandData = {
  name: 'daily',
  description: 'The daily post of this server',
  description_localizations: { ko: '이 서버의 매일 게시' },
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    subcommand({ name: 'set', description: 'Begin a daily post, or change what you name', ko: '시작하거나 바꾸기' }, [
      ...whereAndWhen(),
      ...whatAndHow(),
      nameOption(),
    ]),
    subcommand({ name: 'show', description: 'Times, next dates, what was posted, what is wrong', ko: '일정과 기록' }, [
      nameOption(),
    ]),
    subcommand({ name: 'preview', description: 'What the next post will look like', ko: '다음 게시 미리 보기' }, [
      nameOption(),
    ]),
    subcommand({ name: 'pause', description: 'Post nothing until it is resumed', ko: '멈추기' }, [nameOption()]),
    subcommand({ name: 'resume', description: 'Go on where it stopped', ko: '다시 시작' }, [nameOption()]),
    subcommand({ name: 'skip', description: 'Leave out the next post, or that of one date', ko: '한 번 건너뛰기' }, [
      {
        ...text({ name: 'date', description: 'Which one; the next if left out', ko: '건너뛸 날짜' }),
        autocomplete: true,
      },
      nameOption(),
    ]),
    subcommand({ name: 'now', description: 'Post one more at once', ko: '지금 하나 더 올리기' }, [nameOption()]),
    subcommand({ name: 'off', description: 'End it and forget it', ko: '끝내기' }, [nameOption()]),
  ],
};

function whereAndWhen(): APIApplicationCommandBasicOption[] {
  return [
    {
      ...described({ name: 'channel', description: 'Channel or thread to post in', ko: '올릴 채널이나 스레드' }),
      type: T.Channel,
      channel_types: [...CHANNELS],
    },
    text({ name: 'time', description: 'Time of day: 8:30, 20:15, 8:30 pm', ko: '시각: 8:30, 20:15, 오후 8:30' }),
    {
      ...text({ name: 'zone', description: 'Time zone: type a city', ko: '시간대: 도시 이름을 써 보세요' }),
      autocomplete: true,
    },
    {
      ...text({
        name: 'days',
        description: 'daily, weekdays, mon-fri, mon, wed',
        ko: '요일: 매일, 평일, 월~금, 월수금',
      }),
      autocomplete: true,
    },
  ];
}

function whatAndHow(): APIApplicationCommandBasicOption[] {
  return [
    {
      ...choice({ name: 'content', description: 'What to post', ko: '무엇을' }),
      choices: [
        named('A passage of the day', '오늘의 구절', 'passage'),
        named('A summary of the next article', '다음 글의 요약', 'summary'),
        named('A recommendation', '제언', 'recommendation'),
        named('A figure', '수치', 'figure'),
        named('A question to discuss, with a poll', '투표가 있는 토론 질문', 'question'),
      ],
    },
    {
      ...choice({ name: 'order', description: 'In which order', ko: '순서' }),
      choices: [
        named('Reading order', '읽는 순서', 'reading-order'),
        named('By date of the article', '글의 날짜순', 'by-date'),
        named('Shuffled, without repeats', '섞어서, 되풀이 없이', 'shuffle'),
      ],
    },
    { ...described({ name: 'ping', description: 'The one role to ping', ko: '알릴 역할 하나' }), type: T.Role },
    flag({ name: 'no-ping', description: 'Ping nobody any more', ko: '더는 아무에게도 알리지 않기' }),
    flag({ name: 'pin', description: 'Pin each post', ko: '게시마다 고정' }),
    flag({ name: 'thread', description: 'Start a thread on each post', ko: '게시마다 스레드 시작' }),
    {
      ...described({
        name: 'late',
        description: 'If Pilcrow was away: how late a post may come',
        ko: '늦어도 되는 시간',
      }),
      type: T.Integer,
      choices: [
        { ...localised('Not at all', '늦으면 올리지 않음'), value: 0 },
        { ...localised('1 hour', '1시간'), value: HOUR },
        { ...localised('3 hours', '3시간'), value: 3 * HOUR },
        { ...localised('12 hours', '12시간'), value: 12 * HOUR },
        { ...localised('Until the next one', '다음 게시 전까지'), value: 24 * HOUR },
      ],
    },
  ];
}

function nameOption(): APIApplicationCommandBasicOption {
  return {
    ...text({ name: 'name', description: 'Which one, where there are several', ko: '여럿일 때 이름' }),
    max_length: 20,
    autocomplete: true,
  };
}

function subcommand(about: Text, options: APIApplicationCommandBasicOption[]): APIApplicationCommandSubcommandOption {
  return { ...described(about), type: T.Subcommand, options };
}

function text(about: Text) {
  return { ...described(about), type: T.String as const, max_length: MAX_TYPED_CHARS };
}

function choice(about: Text) {
  return { ...described(about), type: T.String as const };
}

function flag(about: Text): APIApplicationCommandBasicOption {
  return { ...described(about), type: T.Boolean };
}

function described({ name, description, ko }: Text) {
  return { name, description, description_localizations: { ko }, required: false };
}

function named(name: string, ko: string, value: string) {
  return { ...localised(name, ko), value };
}

function localised(name: string, ko: string) {
  return { name, name_localizations: { ko } };
}
