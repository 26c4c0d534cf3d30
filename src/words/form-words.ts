import type { FormName } from '#src/answers/form.ts';

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
  'library-file': {
    title: 'Add an article',
    fields: {
      file: { label: 'File', description: 'Text, Markdown or a saved web page, up to 10 MB' },
    },
  },
};

export const KOREAN_FORMS: AllFormWords = {
  'library-file': {
    title: '글 추가하기',
    fields: {
      file: { label: '파일', description: '텍스트, 마크다운, 저장한 웹페이지. 10 MB까지' },
    },
  },
};
