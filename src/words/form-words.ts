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

export const ENGLISH_FORMS: AllFormWords = {
  ...ENGLISH_SETTING_FORMS,
  'library-file': {
    title: 'Add an article',
    fields: {
      file: { label: 'File', description: 'Text, Markdown or a saved web page, up to 10 MB' },
    },
  },
  'notebook-note': {
    title: 'Note',
    fields: {
      note: { label: 'Your note', description: 'Only you see it', placeholder: 'What you want to remember' },
      tags: { label: 'Tags', description: 'Up to eight, with commas between', placeholder: 'sanctions, exam' },
    },
  },
};

export const KOREAN_FORMS: AllFormWords = {
  ...KOREAN_SETTING_FORMS,
  'library-file': {
    title: '글 추가하기',
    fields: {
      file: { label: '파일', description: '텍스트, 마크다운, 저장한 웹페이지. 10 MB까지' },
    },
  },
  'notebook-note': {
    title: '메모',
    fields: {
      note: { label: '내 메모', description: '나에게만 보입니다', placeholder: '기억해 둘 것' },
      tags: { label: '태그', description: '쉼표로 나누어 여덟 개까지', placeholder: '제재, 시험' },
    },
  },
};
