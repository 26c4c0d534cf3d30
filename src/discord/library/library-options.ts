import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { nameOption, visibilityOption } from '../options.ts';

/** To see whether a feed is worth it; the rest is a site's archive. */
const MAX_BACKLOG = 3;

/** Longer ones are of searches and log-ins, not of articles. */
const MAX_ADDRESS_CHARS = 2000;

/** The subcommands of `/library` that people type. */
export function libraryOptions(): (
  | APIApplicationCommandSubcommandOption
  | APIApplicationCommandSubcommandGroupOption
)[] {
  return [
    subcommand(
      'add',
      'Add an article from a web address or a file: web page, PDF, EPUB, Word, text, Markdown',
      '웹 주소나 파일로 글 추가하기: 웹페이지, PDF, EPUB, Word, 텍스트, 마크다운',
      [urlOption(), fileOption(), chapterOption()],
    ),
    subcommand('paste', 'Add an article by pasting its text', '본문을 붙여 넣어 글 추가하기'),
    subcommand(
      'list',
      'All articles that can be asked here, and how much room is left',
      '물을 수 있는 글과 남은 자리',
      [visibilityOption()],
    ),
    subcommand('edit', 'Curators: change title, authors, date, licence, names …', '큐레이터: 서지 정보와 이름 고치기', [
      ownArticleOption(),
    ]),
    subcommand('replace', 'Curators: put a new text in an article’s place', '큐레이터: 글의 본문 바꾸기', [
      ownArticleOption(),
      urlOption(),
      fileOption(),
    ]),
    subcommand('versions', 'The texts that an article has had', '글의 판 목록', [ownArticleOption()]),
    subcommand('remove', 'Curators: remove an article; it can be restored for 30 days', '큐레이터: 글 삭제하기', [
      ownArticleOption(),
    ]),
    subcommand('removed', 'Curators: what was removed, to restore it', '큐레이터: 삭제한 글 되살리기'),
    subcommand(
      'proposals',
      'Your drafts and proposals; for curators all that wait',
      '내 초안과 제안, 큐레이터에게는 모든 제안',
    ),
    subcommand(
      'built-in',
      'Curators: switch the articles that come with Pilcrow on or off',
      '큐레이터: 들어 있는 글 켜고 끄기',
      [
        {
          type: Type.String,
          name: 'state',
          description: 'Whether they can be asked here',
          description_localizations: { ko: '여기서 물을 수 있는지' },
          required: true,
          choices: [
            { name: 'On', name_localizations: { ko: '켜기' }, value: 'on' },
            { name: 'Off', name_localizations: { ko: '끄기' }, value: 'off' },
          ],
        },
      ],
    ),
    feedOptions(),
  ];
}

function feedOptions(): APIApplicationCommandSubcommandGroupOption {
  const feed = nameOption({ name: 'feed', description: 'One that this server follows', ko: '구독하는 피드' });
  return {
    type: Type.SubcommandGroup,
    name: 'feed',
    description: 'Curators: follow sites; what is new there is proposed',
    description_localizations: { ko: '큐레이터: 사이트를 구독해 새 글 제안받기' },
    options: [
      subcommand(
        'add',
        'Curators: subscribe to a feed (RSS, Atom, JSON), or to that of a page',
        '큐레이터: 피드 구독하기',
        [
          {
            ...urlOption(),
            description: 'Of the feed, or of a page that names one',
            description_localizations: { ko: '피드의 주소, 또는 피드가 적힌 페이지의 주소' },
            required: true,
          },
          {
            type: Type.Integer,
            name: 'backlog',
            description: 'How many of its newest items to propose at once (none unless you say so)',
            description_localizations: { ko: '지금 바로 제안받을 최근 글의 수 (말하지 않으면 없음)' },
            min_value: 0,
            max_value: MAX_BACKLOG,
          },
        ],
      ),
      subcommand('list', 'Curators: the feeds, and when each was read', '큐레이터: 구독하는 피드 목록'),
      subcommand('remove', 'Curators: unsubscribe from a feed', '큐레이터: 피드 구독 그만두기', [feed]),
      subcommand('check', 'Curators: look for new items now', '큐레이터: 지금 새 글 찾기', [feed]),
    ],
  };
}

function subcommand(
  name: string,
  description: string,
  ...[ko, options = []]: [ko: string, options?: APIApplicationCommandBasicOption[]]
): APIApplicationCommandSubcommandOption {
  return { type: Type.Subcommand, name, description, description_localizations: { ko }, options };
}

function ownArticleOption(): APIApplicationCommandBasicOption {
  return nameOption({
    name: 'article',
    description: 'One of this server’s own: title, short name or other name',
    ko: '이 서버의 글: 제목, 짧은 이름, 다른 이름',
  });
}

function fileOption() {
  return {
    type: Type.Attachment as const,
    name: 'file',
    description: 'PDF, EPUB, Word, text, Markdown or a saved web page, up to 10 MB',
    description_localizations: { ko: 'PDF, EPUB, Word, 텍스트, 마크다운, 저장한 웹페이지. 10 MB까지' },
  };
}

function urlOption() {
  return {
    type: Type.String as const,
    name: 'url',
    description: 'The article’s web address; with a file: where the file is from',
    description_localizations: { ko: '글의 웹 주소. 파일을 함께 올리면 그 파일의 출처' },
    min_length: 1,
    max_length: MAX_ADDRESS_CHARS,
  };
}

function chapterOption() {
  return {
    type: Type.Integer as const,
    name: 'chapter',
    description: 'Of a book: only this chapter, counted from 1',
    description_localizations: { ko: '책에서 이 장만. 1부터 셉니다' },
    min_value: 1,
  };
}
