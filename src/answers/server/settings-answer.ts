import type { Settings } from '#src/storage/interface/settings-store.ts';

/** What can be set; each has a subcommand of its name, and what belongs together is set together. */
export const SETTING_NAMES = [
  'language',
  'visibility',
  'article',
  'reading-list',
  'built-in',
  'curator-role',
  'curator-channel',
  'channels',
  'quoting',
  'library',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** A number that a curator fills in. */
export type SettingNumber = 'passages' | 'share' | 'articles' | 'characters';

/** The most that the operator lets a server keep, whatever its curators set. */
export interface LibraryBounds {
  readonly maxArticles: number;
  /** UTF-16 units. */
  readonly maxChars: number;
}

/** An article that a setting names; without a title it is gone from the library. */
export interface NamedArticle {
  readonly slug: string;
  readonly title: string | undefined;
}

/** All settings with their values. */
export interface SettingsPanel {
  readonly kind: 'panel';
  readonly settings: Settings;
  readonly defaults: Settings;
  readonly bounds: LibraryBounds;
  readonly defaultArticle: NamedArticle | undefined;
  readonly readingList: readonly NamedArticle[];
  /** What was just set. */
  readonly changed?: SettingName | 'everything' | undefined;
  /** Lines of a reading list that name no article, as typed. */
  readonly leftOut: readonly string[];
}

/** Why something can't be set so. */
export type SettingsFault =
  | {
      readonly kind: 'number';
      readonly name: SettingNumber;
      readonly typed: string;
      readonly min: number;
      readonly max: number;
      /** The operator's, where it isn't ours. */
      readonly isOperators: boolean;
    }
  /** The role that every member has. */
  | { readonly kind: 'everyone-role' }
  | { readonly kind: 'no-article-found'; readonly typed: readonly string[] };

export interface SettingsProblem {
  readonly kind: 'problem';
  readonly fault: SettingsFault;
  readonly setting: SettingName;
  /** What was filled in, for the form to open with again. */
  readonly given: readonly (readonly [name: string, value: string])[];
}

export interface SettingsAnswer {
  readonly kind: 'settings';
  readonly view: SettingsPanel | SettingsProblem;
}
