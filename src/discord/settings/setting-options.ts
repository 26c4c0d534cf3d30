import type { SettingName } from '#src/answers/server/settings-answer.ts';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as T,
  ChannelType,
} from 'discord-api-types/v10';

type Localised = readonly [english: string, korean: string];

const TEXT_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** A subcommand for each setting, and those for all of them. */
export const SUBCOMMANDS: readonly APIApplicationCommandSubcommandOption[] = [
  subcommand('show', ['All settings, to see and change', '모든 설정을 보고 바꾸기']),
  subcommand(
    'language',
    ['In which language Pilcrow speaks here', '여기서 Pilcrow가 쓸 언어'],
    [
      choices('language', ['Language', '언어'], {
        own: ['Each member’s own', '멤버마다 자기 언어'],
        'en-US': ['English', 'English'],
        ko: ['한국어', '한국어'],
      }),
    ],
  ),
  subcommand(
    'visibility',
    ['Who sees answers unless they choose', '따로 고르지 않으면 답을 누가 보나'],
    [choices('who', ['Who', '누가'], { public: ['Everyone', '모두'], private: ['Only who asks', '물어본 사람만'] })],
  ),
  subcommand(
    'article',
    ['The article that is asked when nobody names one', '글을 고르지 않으면 물을 글'],
    [
      {
        ...option('article', ['Title or short name', '제목이나 짧은 이름']),
        type: T.String,
        required: true,
        autocomplete: true,
      },
    ],
  ),
  subcommand(
    'reading-list',
    ['The order in which this server reads articles', '이 서버가 글을 읽는 차례'],
    [
      {
        ...option('reading-list', [
          'Short names in order, with commas between; without, a form',
          '짧은 이름을 쉼표로 구분해 차례대로. 비우면 양식',
        ]),
        type: T.String,
      },
    ],
  ),
  subcommand(
    'built-in',
    ['Whether the articles that come with Pilcrow can be asked', 'Pilcrow에 들어 있는 글에 물을 수 있는지'],
    [{ ...option('built-in', ['On or off', '켜기 또는 끄기']), type: T.Boolean, required: true }],
  ),
  subcommand(
    'curator-role',
    ['The role that may curate besides who manages the server', '관리자 말고 큐레이터가 될 역할'],
    [{ ...option('curator-role', ['Role', '역할']), type: T.Role, required: true }],
  ),
  subcommand(
    'curator-channel',
    ['Where curators are told of trouble', '문제가 생기면 알릴 채널'],
    [
      {
        ...option('curator-channel', ['Channel', '채널']),
        type: T.Channel,
        required: true,
        channel_types: [...TEXT_CHANNELS],
      },
    ],
  ),
  subcommand('channels', ['Where Pilcrow may be used; opens a form', '쓸 수 있는 채널 고르기 (양식)']),
  subcommand(
    'quoting',
    [
      'How much of articles under copyright is quoted; without options, a form',
      '저작권이 있는 글의 인용 한도. 비우면 양식',
    ],
    [
      {
        ...option('passages', ['Passages in one public answer', '공개 답 하나의 구절 수']),
        type: T.Integer,
        min_value: 1,
        max_value: 10,
      },
      {
        ...option('share', ['Percent of an article in 7 days a channel', '채널마다 7일에 글의 몇 %']),
        type: T.Integer,
        min_value: 1,
        max_value: 100,
      },
      {
        ...choices('beyond', ['Beyond that', '넘으면'], {
          block: ['Only for who asks', '물어본 사람에게만'],
          warn: ['With a warning', '알림과 함께'],
        }),
        required: false,
      },
    ],
  ),
  subcommand(
    'library',
    ['How much this server’s articles may be; without options, a form', '이 서버의 글 한도. 비우면 양식'],
    [
      { ...option('articles', ['Articles', '글 수']), type: T.Integer, min_value: 1 },
      {
        ...option('characters', ['Characters of all together', '모두 합한 글자 수']),
        type: T.Integer,
        min_value: 1000,
      },
    ],
  ),
  subcommand(
    'reset',
    ['Take a setting back to its default', '설정을 기본값으로 되돌리기'],
    [
      choices('setting', ['Which', '무엇을'], {
        language: ['Language', '언어'],
        visibility: ['Who sees answers', '답을 보는 사람'],
        article: ['Default article', '기본 글'],
        'reading-list': ['Reading list', '읽기 목록'],
        'built-in': ['Built-in articles', '기본 제공 글'],
        'curator-role': ['Curator role', '큐레이터 역할'],
        'curator-channel': ['Channel for notices', '알림 채널'],
        channels: ['Where Pilcrow may be used', '쓸 수 있는 채널'],
        quoting: ['Quoting limits', '인용 한도'],
        library: ['Library limits', '서재 한도'],
        everything: ['Everything', '모든 설정'],
      } satisfies Record<SettingName | 'everything', Localised>),
    ],
  ),
];

function subcommand(
  name: SettingName | 'show' | 'reset',
  description: Localised,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { ...option(name, description), type: T.Subcommand, options };
}

function option(name: string, [description, ko]: Localised) {
  return { name, description, description_localizations: { ko } };
}

function choices(
  name: string,
  description: Localised,
  labels: Readonly<Record<string, Localised>>,
): APIApplicationCommandBasicOption {
  const entries = Object.entries(labels).map(([value, [label, ko]]) => ({
    name: label,
    name_localizations: { ko },
    value,
  }));
  return { ...option(name, description), type: T.String, required: true, choices: entries };
}
