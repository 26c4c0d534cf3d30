import type { SettingName } from '#src/answers/server/settings-answer.ts';
import type { FormWords } from './form-words.ts';

type SettingForms = Readonly<Record<`settings-${SettingName}`, FormWords>>;

export const ENGLISH_SETTING_FORMS: SettingForms = {
  'settings-language': {
    title: 'Language',
    fields: {
      language: {
        label: 'Pilcrow speaks',
        description: 'Quotations stay in the language of their article.',
        choices: { own: 'Each member’s own language', 'en-US': 'English', ko: '한국어 (Korean)' },
      },
    },
  },
  'settings-visibility': {
    title: 'Who sees answers',
    fields: {
      who: {
        label: 'Unless somebody chooses',
        choices: { public: 'Everyone in the channel', private: 'Only who asks' },
      },
    },
  },
  'settings-article': {
    title: 'Default article',
    fields: {
      article: {
        label: 'Asked when nobody names an article',
        description: 'Leave it empty to have all articles asked.',
        placeholder: 'Title or short name',
      },
    },
  },
  'settings-reading-list': {
    title: 'Reading list',
    fields: {
      'reading-list': {
        label: 'Articles in their order, one a line',
        description: 'Titles or short names. Empty: all articles by date.',
      },
    },
  },
  'settings-built-in': {
    title: 'Built-in articles',
    fields: {
      'built-in': {
        label: 'Articles that come with Pilcrow',
        choices: { true: 'Can be asked', false: 'Switched off' },
      },
    },
  },
  'settings-curator-role': {
    title: 'Curator role',
    fields: {
      'curator-role': {
        label: 'Its members look after the library',
        description: 'Allow them the hidden commands too: Server Settings › Integrations › Pilcrow.',
      },
    },
  },
  'settings-curator-channel': {
    title: 'Channel for notices',
    fields: { 'curator-channel': { label: 'Where curators are told of trouble' } },
  },
  'settings-channels': {
    title: 'Where Pilcrow may be used',
    fields: { channels: { label: 'Channels', description: 'Threads count with their channel. Empty: everywhere.' } },
  },
  'settings-quoting': {
    title: 'Quoting limits',
    fields: {
      passages: { label: 'Passages in one public answer', description: 'From 1 to 10' },
      share: { label: 'Percent of an article in 7 days a channel', description: 'From 1 to 100' },
      beyond: { label: 'Beyond that', choices: { block: 'Only for who asks', warn: 'With a warning' } },
    },
  },
  'settings-library': {
    title: 'Library limits',
    fields: { articles: { label: 'Articles' }, characters: { label: 'Characters of all together' } },
  },
};

export const KOREAN_SETTING_FORMS: SettingForms = {
  'settings-language': {
    title: '언어',
    fields: {
      language: {
        label: 'Pilcrow가 쓰는 말',
        description: '인용문은 글의 언어 그대로입니다.',
        choices: { own: '멤버마다 자기 언어', 'en-US': 'English (영어)', ko: '한국어' },
      },
    },
  },
  'settings-visibility': {
    title: '답을 보는 사람',
    fields: { who: { label: '따로 고르지 않으면', choices: { public: '채널의 모두', private: '물어본 사람만' } } },
  },
  'settings-article': {
    title: '기본 글',
    fields: {
      article: {
        label: '글을 고르지 않으면 묻는 글',
        description: '비우면 모든 글에 묻습니다.',
        placeholder: '제목이나 짧은 이름',
      },
    },
  },
  'settings-reading-list': {
    title: '읽기 목록',
    fields: {
      'reading-list': {
        label: '읽는 차례대로, 한 줄에 한 편',
        description: '제목이나 짧은 이름. 비우면 모든 글을 날짜순으로.',
      },
    },
  },
  'settings-built-in': {
    title: '기본 제공 글',
    fields: { 'built-in': { label: 'Pilcrow에 들어 있는 글', choices: { true: '물을 수 있음', false: '꺼짐' } } },
  },
  'settings-curator-role': {
    title: '큐레이터 역할',
    fields: {
      'curator-role': {
        label: '서재를 돌볼 사람의 역할',
        description: '숨은 명령도 허용해 주세요: 서버 설정 › 연동 › Pilcrow.',
      },
    },
  },
  'settings-curator-channel': {
    title: '알림 채널',
    fields: { 'curator-channel': { label: '문제가 생기면 알릴 곳' } },
  },
  'settings-channels': {
    title: '쓸 수 있는 채널',
    fields: { channels: { label: '채널', description: '스레드는 채널을 따릅니다. 비우면 어디서나.' } },
  },
  'settings-quoting': {
    title: '인용 한도',
    fields: {
      passages: { label: '공개 답 하나의 구절 수', description: '1부터 10까지' },
      share: { label: '채널마다 7일에 글의 몇 %', description: '1부터 100까지' },
      beyond: { label: '넘으면', choices: { block: '물어본 사람에게만', warn: '알림과 함께' } },
    },
  },
  'settings-library': {
    title: '서재 한도',
    fields: { articles: { label: '글 수' }, characters: { label: '모두 합한 글자 수' } },
  },
};
