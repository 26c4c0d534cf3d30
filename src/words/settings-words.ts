import type { SettingName, SettingNumber, SettingsFault } from '#src/answers/server/settings-answer.ts';

/** How much of an article under copyright everyone may be shown. */
interface QuotingLimits {
  readonly passages: number;
  readonly percent: number;
  readonly beyond: 'warn' | 'block';
}

interface LibraryLimits {
  readonly articles: number;
  readonly characters: number;
}

/** A server's settings, in words. */
export interface SettingsWords {
  readonly title: string;
  readonly names: Readonly<Record<SettingName, string>>;
  /** What a setting does, where its name doesn't say. */
  readonly about: Readonly<Record<SettingName, string>>;
  readonly everything: string;
  readonly isDefault: string;
  readonly default: (value: string) => string;
  readonly changed: (name: string) => string;
  readonly wasReset: string;
  readonly leftOut: (lines: readonly string[]) => string;
  readonly change: string;
  readonly reset: string;
  readonly editAgain: string;
  readonly languages: (locale: string | undefined) => string;
  readonly visibility: Readonly<Record<'public' | 'private', string>>;
  /** Buttons that change at once. */
  readonly turnTo: Readonly<Record<'public' | 'private' | 'on' | 'off', string>>;
  readonly isOn: (isOn: boolean) => string;
  readonly allArticles: string;
  readonly byDate: string;
  readonly gone: (slug: string) => string;
  readonly more: (count: number) => string;
  readonly noRole: string;
  readonly noChannel: string;
  readonly everywhere: string;
  readonly quoting: (limits: QuotingLimits) => string;
  readonly library: (limits: LibraryLimits) => string;
  readonly atMost: (limits: LibraryLimits) => string;
  readonly fault: (fault: SettingsFault) => string;
}

const EN_NUMBER = new Intl.NumberFormat('en');
const KO_NUMBER = new Intl.NumberFormat('ko');

const EN_NUMBERS: Readonly<Record<SettingNumber, string>> = {
  passages: 'Passages in a public answer',
  share: 'Share in percent',
  articles: 'Articles',
  characters: 'Characters',
};

export const ENGLISH_SETTINGS: SettingsWords = {
  title: 'Settings of this server',
  names: {
    language: 'Language',
    visibility: 'Who sees answers',
    article: 'Default article',
    'reading-list': 'Reading list',
    'built-in': 'Built-in articles',
    'curator-role': 'Curator role',
    'curator-channel': 'Channel for notices',
    channels: 'Where Pilcrow may be used',
    quoting: 'Quoting limits',
    library: 'Library limits',
  },
  about: {
    language: 'In which Pilcrow speaks. Quotations stay as they are.',
    visibility: 'Unless somebody chooses with the option “visibility”.',
    article: 'Is asked when nobody names one; “article: all” asks all.',
    'reading-list': 'The order of the daily post and of lists.',
    'built-in': 'The articles that come with Pilcrow.',
    'curator-role':
      'Its members are curators too. Discord hides the commands from them until you allow the role: Server Settings › Integrations › Pilcrow.',
    'curator-channel': 'Where curators are told of trouble, such as a post that can’t be sent.',
    channels: 'Curators may use it everywhere.',
    quoting: 'For articles that aren’t free to quote. Answers for one person alone aren’t limited.',
    library: 'How much this server may add.',
  },
  everything: 'Everything',
  isDefault: 'default',
  default: (value) => `Default: ${value}`,
  changed: (name) => `✓ Saved: ${name}`,
  wasReset: '✓ All settings are at their defaults again.',
  leftOut: (lines) =>
    `No article is called ${lines.map((line) => `“${line}”`).join(', ')}; the others are on the list.`,
  change: 'Change',
  reset: 'Back to the default …',
  editAgain: 'Edit again',
  languages: (locale) =>
    locale === undefined ? 'each member’s own' : locale.startsWith('ko') ? '한국어 (Korean)' : 'English',
  visibility: { public: 'everyone', private: 'only who asks' },
  turnTo: { public: 'Show everyone', private: 'Only who asks', on: 'Switch on', off: 'Switch off' },
  isOn: (isOn) => (isOn ? 'can be asked' : 'switched off'),
  allArticles: 'none, all articles are asked',
  byDate: 'none, all articles by date',
  gone: (slug) => `${slug} (no longer in the library)`,
  more: (count) => `and ${count} more`,
  noRole: 'none, only who manages the server',
  noChannel: 'none, who set up the daily post is told',
  everywhere: 'everywhere',
  quoting: ({ passages, percent, beyond }) =>
    `${passages} ${passages === 1 ? 'passage' : 'passages'} an answer, ${percent} % of an article in 7 days a channel, ${beyond === 'block' ? 'beyond that only for who asks' : 'beyond that with a warning'}`,
  library: ({ articles, characters }) =>
    `${EN_NUMBER.format(articles)} articles, ${EN_NUMBER.format(characters)} characters`,
  atMost: ({ articles, characters }) =>
    `At most ${EN_NUMBER.format(articles)} articles and ${EN_NUMBER.format(characters)} characters, says who runs this Pilcrow.`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'number': {
        const { name, typed, min, max, isOperators } = fault;
        const why = isOperators ? ' More would be for whoever runs this Pilcrow to allow.' : '';
        return `${EN_NUMBERS[name]}: “${typed}” isn’t a whole number from ${EN_NUMBER.format(min)} to ${EN_NUMBER.format(max)}.${why} Nothing was changed.`;
      }
      case 'everyone-role':
        return 'Every member has the role @everyone. Choose a role for those who are to look after the library. Nothing was changed.';
      case 'no-article-found':
        return `No article is called ${fault.typed.map((line) => `“${line}”`).join(', ')}. “/article list” shows all. Nothing was changed.`;
    }
  },
};

const KO_NUMBERS: Readonly<Record<SettingNumber, string>> = {
  passages: '공개 답의 구절 수',
  share: '비율(%)',
  articles: '글 수',
  characters: '글자 수',
};

export const KOREAN_SETTINGS: SettingsWords = {
  title: '이 서버의 설정',
  names: {
    language: '언어',
    visibility: '답을 보는 사람',
    article: '기본 글',
    'reading-list': '읽기 목록',
    'built-in': '기본 제공 글',
    'curator-role': '큐레이터 역할',
    'curator-channel': '알림 채널',
    channels: '쓸 수 있는 채널',
    quoting: '인용 한도',
    library: '서재 한도',
  },
  about: {
    language: 'Pilcrow가 말하는 언어입니다. 인용문은 원문 그대로입니다.',
    visibility: '“visibility”를 따로 고르지 않았을 때입니다.',
    article: '글을 고르지 않으면 이 글에 묻습니다. “article: 모두”는 모든 글에 묻습니다.',
    'reading-list': '이 차례대로 오늘의 글을 올리고 글 목록을 보입니다.',
    'built-in': 'Pilcrow에 들어 있는 글입니다.',
    'curator-role':
      '이 역할도 큐레이터가 됩니다. Discord가 명령을 숨기므로 서버 설정 › 연동 › Pilcrow에서 이 역할에 허용해 주세요.',
    'curator-channel': '오늘의 글을 못 올리는 등 문제가 생기면 여기에 알립니다.',
    channels: '큐레이터는 어디서나 쓸 수 있습니다.',
    quoting: '자유롭게 인용할 수 없는 글에만 해당합니다. 나에게만 보이는 답에는 한도가 없습니다.',
    library: '이 서버의 글이 얼마나 될 수 있는지입니다.',
  },
  everything: '모든 설정',
  isDefault: '기본값',
  default: (value) => `기본값: ${value}`,
  changed: (name) => `✓ 저장했습니다: ${name}`,
  wasReset: '✓ 모든 설정이 기본값으로 돌아갔습니다.',
  leftOut: (lines) => `없는 글이라 뺐습니다: ${lines.map((line) => `“${line}”`).join(', ')}. 나머지는 목록에 있습니다.`,
  change: '바꾸기',
  reset: '기본값으로 되돌리기 …',
  editAgain: '다시 고치기',
  languages: (locale) =>
    locale === undefined ? '멤버마다 자기 언어' : locale.startsWith('ko') ? '한국어' : 'English (영어)',
  visibility: { public: '모두', private: '물어본 사람만' },
  turnTo: { public: '모두에게 보이기', private: '물어본 사람만', on: '켜기', off: '끄기' },
  isOn: (isOn) => (isOn ? '물을 수 있음' : '꺼짐'),
  allArticles: '없음, 모든 글에 묻습니다',
  byDate: '없음, 모든 글을 날짜순으로',
  gone: (slug) => `${slug} (서재에 없음)`,
  more: (count) => `외 ${count}편`,
  noRole: '없음, 서버를 관리하는 사람만',
  noChannel: '없음, 오늘의 글을 설정한 사람에게 알립니다',
  everywhere: '모든 채널',
  quoting: ({ passages, percent, beyond }) =>
    `답 하나에 구절 ${passages}개, 채널마다 7일에 글의 ${percent} %, 넘으면 ${beyond === 'block' ? '물어본 사람에게만' : '알림과 함께'}`,
  library: ({ articles, characters }) => `글 ${KO_NUMBER.format(articles)}편, ${KO_NUMBER.format(characters)}자`,
  atMost: ({ articles, characters }) =>
    `이 Pilcrow에서는 글 ${KO_NUMBER.format(articles)}편, ${KO_NUMBER.format(characters)}자까지 됩니다.`,
  fault: (fault) => {
    switch (fault.kind) {
      case 'number': {
        const { name, typed, min, max, isOperators } = fault;
        const why = isOperators ? ' 더 늘리려면 Pilcrow를 운영하는 사람에게 물어보세요.' : '';
        return `${KO_NUMBERS[name]}: “${typed}” 대신 ${KO_NUMBER.format(min)}부터 ${KO_NUMBER.format(max)}까지의 정수를 적어 주세요.${why} 바뀐 것은 없습니다.`;
      }
      case 'everyone-role':
        return '@everyone은 모든 멤버의 역할입니다. 서재를 돌볼 사람의 역할을 골라 주세요. 바뀐 것은 없습니다.';
      case 'no-article-found':
        return `없는 글입니다: ${fault.typed.map((line) => `“${line}”`).join(', ')}. “/article list”로 모든 글을 볼 수 있습니다. 바뀐 것은 없습니다.`;
    }
  },
};
