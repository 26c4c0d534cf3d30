import type { FormName } from '#src/answers/form.ts';
import { ENGLISH_SETTING_FORMS, KOREAN_SETTING_FORMS } from './setting-form-words.ts';

/** What stands at one field of a form. */
export interface FieldWords {
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** At most 100 characters. */
  readonly placeholder?: string;
  /** By the choices' values. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface FormWords {
  /** At most 45 characters. */
  readonly title: string;
  /** By the fields' names. */
  readonly fields: Readonly<Record<string, FieldWords>>;
}

export type AllFormWords = Readonly<Record<FormName, FormWords>>;

const ENGLISH_DETAILS = {
  title: { label: 'Title' },
  authors: { label: 'Authors', description: 'Several: separated by semicolons' },
  date: { label: 'Date', description: 'As exact as it is known', placeholder: '2023-10-29, 2023-10 or 2023' },
  publication: { label: 'Published in', description: 'Newspaper, journal or site' },
  url: { label: 'Link', placeholder: 'https://…' },
} as const;

const ENGLISH_OVERRIDES = {
  title: { label: 'Title', description: 'Only where the text doesn’t say it' },
  authors: ENGLISH_DETAILS.authors,
  date: ENGLISH_DETAILS.date,
  url: ENGLISH_DETAILS.url,
};

export const ENGLISH_FORMS: AllFormWords = {
  ...ENGLISH_SETTING_FORMS,
  'library-file': {
    title: 'Add an article from a file',
    fields: {
      file: { label: 'File', description: 'Text, Markdown or a saved web page, up to 10 MB' },
      ...ENGLISH_OVERRIDES,
    },
  },
  'notebook-note': {
    title: 'Note',
    fields: {
      note: { label: 'Your note', description: 'Only you see it', placeholder: 'What you want to remember' },
      tags: { label: 'Tags', description: 'Up to eight, with commas between', placeholder: 'sanctions, exam' },
    },
  },
  'library-paste': {
    title: 'Add an article by pasting it',
    fields: {
      text: { label: 'Text', description: 'Up to 4,000 characters; more can be added in the next step' },
      ...ENGLISH_OVERRIDES,
    },
  },
  'library-more': {
    title: 'Go on pasting',
    fields: { text: { label: 'More of the text', description: 'It goes behind what is there' } },
  },
  'library-details': { title: 'Details of the article', fields: ENGLISH_DETAILS },
  'library-names': {
    title: 'Licence, language and names',
    fields: {
      licence: { label: 'Licence', description: 'Decides how much may be quoted', placeholder: 'CC-BY-4.0' },
      language: { label: 'Language', description: 'Its tag: en, ko, pt-BR' },
      translator: { label: 'Translated by' },
      aliases: { label: 'Other names', description: 'Under which members ask for it; separated by semicolons' },
      actors: {
        label: 'Actors',
        description: 'One a line: Name [person]: other name, other name. Or country, organisation, initiative',
      },
    },
  },
  'library-decline': {
    title: 'Decline the proposal',
    fields: { reason: { label: 'Why', description: 'The member who proposed it reads this' } },
  },
};

const KOREAN_DETAILS = {
  title: { label: '제목' },
  authors: { label: '글쓴이', description: '여럿이면 세미콜론(;)으로 나눠 주세요' },
  date: { label: '날짜', description: '아는 만큼만', placeholder: '2023-10-29, 2023-10 또는 2023' },
  publication: { label: '발행', description: '신문, 학술지, 사이트' },
  url: { label: '링크', placeholder: 'https://…' },
} as const;

const KOREAN_OVERRIDES = {
  title: { label: '제목', description: '글에 제목이 없을 때만' },
  authors: KOREAN_DETAILS.authors,
  date: KOREAN_DETAILS.date,
  url: KOREAN_DETAILS.url,
};

export const KOREAN_FORMS: AllFormWords = {
  ...KOREAN_SETTING_FORMS,
  'library-file': {
    title: '파일로 글 추가하기',
    fields: {
      file: { label: '파일', description: '텍스트, 마크다운, 저장한 웹페이지. 10 MB까지' },
      ...KOREAN_OVERRIDES,
    },
  },
  'notebook-note': {
    title: '메모',
    fields: {
      note: { label: '내 메모', description: '나에게만 보입니다', placeholder: '기억해 둘 것' },
      tags: { label: '태그', description: '쉼표로 나누어 여덟 개까지', placeholder: '제재, 시험' },
    },
  },
  'library-paste': {
    title: '붙여 넣어 글 추가하기',
    fields: {
      text: { label: '본문', description: '4,000자까지. 다음 단계에서 더 이어 붙일 수 있습니다' },
      ...KOREAN_OVERRIDES,
    },
  },
  'library-more': {
    title: '이어 붙이기',
    fields: { text: { label: '이어지는 본문', description: '지금 있는 본문 뒤에 붙습니다' } },
  },
  'library-details': { title: '글의 서지 정보', fields: KOREAN_DETAILS },
  'library-names': {
    title: '이용 허락, 언어, 이름',
    fields: {
      licence: { label: '이용 허락', description: '얼마나 인용할 수 있는지 정합니다', placeholder: 'CC-BY-4.0' },
      language: { label: '언어', description: '언어 태그: en, ko, pt-BR' },
      translator: { label: '옮긴이' },
      aliases: { label: '다른 이름', description: '회원들이 이 글을 찾을 때 쓰는 이름. 세미콜론(;)으로 나눠 주세요' },
      actors: {
        label: '행위자',
        description:
          '한 줄에 하나씩: 이름 [person]: 다른 이름, 다른 이름. person 대신 country, organisation, initiative',
      },
    },
  },
  'library-decline': {
    title: '제안 거절하기',
    fields: { reason: { label: '이유', description: '제안한 회원이 읽게 됩니다' } },
  },
};
