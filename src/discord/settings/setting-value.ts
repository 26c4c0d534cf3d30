import type { NamedArticle, SettingName, SettingsPanel } from '#src/answers/server/settings-answer.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import type { SettingsWords } from '#src/words/settings-words.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** Articles of the reading list in the panel, and characters of their titles; with ten settings all fits into a message. */
const MAX_LISTED = 8;
const MAX_TITLE_CHARS = 60;

/** The value of a setting as Markdown; `settings` may be the defaults. */
export function settingValue(
  name: SettingName,
  settings: Settings,
  { panel, words }: { readonly panel: SettingsPanel; readonly words: SettingsWords },
): string {
  switch (name) {
    case 'language':
      return words.languages(settings.language);
    case 'visibility':
      return words.visibility[settings.visibility];
    case 'article':
      return settings.defaultArticle === undefined ? words.allArticles : titled(panel.defaultArticle, words);
    case 'reading-list':
      return settings.readingList.length === 0 ? words.byDate : listed(panel.readingList, words);
    case 'built-in':
      return words.isOn(settings.hasBuiltInCorpus);
    case 'curator-role':
      return settings.curatorRoleId === undefined ? words.noRole : `<@&${settings.curatorRoleId}>`;
    case 'curator-channel':
      return settings.curatorChannelId === undefined ? words.noChannel : `<#${settings.curatorChannelId}>`;
    case 'channels': {
      const { allowedChannelIds: ids } = settings;
      return ids.length === 0 ? words.everywhere : ids.map((id) => `<#${id}>`).join(' ');
    }
    case 'quoting': {
      const { maxQuotedPassages: passages, maxQuotedShare, beyondQuotedShare: beyond } = settings;
      return words.quoting({ passages, percent: Math.round(maxQuotedShare * 100), beyond });
    }
    case 'library':
      return words.library({ articles: settings.maxArticles, characters: settings.maxChars });
  }
}

function titled(article: NamedArticle | undefined, words: SettingsWords): string {
  if (!article) return words.allArticles;
  return escapeMarkdown(cut(article.title === undefined ? words.gone(article.slug) : `“${article.title}”`));
}

function listed(articles: readonly NamedArticle[], words: SettingsWords): string {
  const lines = articles.slice(0, MAX_LISTED).map((article, index) => `\n${index + 1}. ${titled(article, words)}`);
  const rest = articles.length - MAX_LISTED;
  return `${lines.join('')}${rest > 0 ? `\n${words.more(rest)}` : ''}`;
}

function cut(title: string): string {
  return title.length <= MAX_TITLE_CHARS ? title : `${title.slice(0, MAX_TITLE_CHARS - 1).toWellFormed()}…`;
}
