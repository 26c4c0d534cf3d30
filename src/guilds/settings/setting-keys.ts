import type { SettingName } from '#src/answers/server/settings-answer.ts';
import type { Settings, SettingsPatch } from '#src/storage/interface/settings-store.ts';

/** What each setting keeps. */
const SETTING_KEYS: Readonly<Record<SettingName, readonly (keyof Settings)[]>> = {
  language: ['language'],
  visibility: ['visibility'],
  article: ['defaultArticle'],
  'reading-list': ['readingList'],
  'built-in': ['hasBuiltInCorpus'],
  'curator-role': ['curatorRoleId'],
  'curator-channel': ['curatorChannelId'],
  channels: ['allowedChannelIds'],
  quoting: ['maxQuotedPassages', 'maxQuotedShare', 'beyondQuotedShare'],
  library: ['maxArticles', 'maxChars'],
};

/** What takes the settings back to their defaults. */
export function resetPatch(names: readonly SettingName[]): SettingsPatch {
  return Object.fromEntries(names.flatMap((name) => SETTING_KEYS[name]).map((key) => [key, undefined]));
}
