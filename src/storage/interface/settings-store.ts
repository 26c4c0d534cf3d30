import type { GuildId } from './ids.ts';

/** What a server may set; docs/commands.md explains each to curators. */
export interface Settings {
  /** Discord's locale in which Pilcrow speaks here; undefined: each member's own. */
  readonly language: string | undefined;
  readonly visibility: 'public' | 'private';
  /** Slug that is asked when nobody names an article. */
  readonly defaultArticle: string | undefined;
  /** Slugs in the order in which the server reads them; empty: all articles by date. */
  readonly readingList: readonly string[];
  readonly curatorRoleId: string | undefined;
  /** Where curators are told of trouble (a daily post that can't be sent). */
  readonly curatorChannelId: string | undefined;
  /** Channels in which commands may be used; empty: all. */
  readonly allowedChannelIds: readonly string[];
  /** Whether the articles that come with Pilcrow can be asked here. */
  readonly hasBuiltInCorpus: boolean;
  /** Passages of a text under copyright in one public reply. */
  readonly maxQuotedPassages: number;
  /** Share (0 to 1) of such a text that may be quoted publicly in a channel in 7 days. */
  readonly maxQuotedShare: number;
  /** What happens beyond that share. */
  readonly beyondQuotedShare: 'warn' | 'block';
  readonly maxArticles: number;
  /** UTF-16 units, all articles of the server together. */
  readonly maxChars: number;
}

/** Issue 6 names the quoting limits; the library's fit one process's memory for 1,000 servers of usual size. */
export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  visibility: 'public',
  defaultArticle: undefined,
  readingList: [],
  curatorRoleId: undefined,
  curatorChannelId: undefined,
  allowedChannelIds: [],
  hasBuiltInCorpus: true,
  maxQuotedPassages: 4,
  maxQuotedShare: 0.2,
  beyondQuotedShare: 'block',
  maxArticles: 500,
  maxChars: 10_000_000,
};

/** `undefined` takes a setting back to its default; what is absent stays. */
export type SettingsPatch = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

export interface SettingsStore {
  /** With defaults for what the server never set. */
  readonly get: (guildId: GuildId) => Promise<Settings>;
  /** Only the named settings are written, so two curators at once don't undo each other. The settings afterwards. */
  readonly change: (guildId: GuildId, patch: SettingsPatch) => Promise<Settings>;
}
