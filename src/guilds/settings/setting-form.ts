import type { FormAnswer, FormField } from '#src/answers/form.ts';
import type { SettingName } from '#src/answers/server/settings-answer.ts';
import type { Article } from '#src/articles/article.ts';
import type { Library } from '#src/articles/library.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import { type Given, LANGUAGES } from './read-setting.ts';

interface Form {
  readonly settings: Settings;
  readonly library: Library;
  /** What was filled in before and is wrong, instead of what is set. */
  readonly given: Given;
}

/** Each member's own language, as a choice. */
const OWN = 'own';
/** Discord's: choices of a select, and characters of a label. */
const MAX_CHOICES = 25;
const MAX_LABEL_CHARS = 100;
/** Discord's for what is typed; a hundred articles. */
const MAX_LIST_CHARS = 4000;
/** Ten million with its separators, and room for a mistake. */
const MAX_NUMBER_CHARS = 12;

/** The form of a setting, filled in with what is set. */
export function settingForm(name: SettingName, form: Form): FormAnswer {
  return {
    kind: 'form',
    form: `settings-${name}`,
    fields: fieldsOf(name, form),
    command: `settings ${name}`,
    options: [[SENT, shownNumbers(name, form.settings).join(' ')]],
    isInPlace: true,
  };
}

/** Marks what comes from a form, and says which numbers stood in it: only what was changed there is set. */
export const SENT = 'sent';

/** The given numbers that aren't those that the form showed. */
export function changedNumbers(given: Given): Given {
  const shown = given.get(SENT)?.split(' ') ?? [];
  return new Map([...given].filter(([name, value]) => !shown.includes(`${name}=${value}`)));
}

function shownNumbers(name: SettingName, settings: Settings): string[] {
  const { maxQuotedPassages, maxQuotedShare, beyondQuotedShare, maxArticles, maxChars } = settings;
  switch (name) {
    case 'quoting':
      return [`passages=${maxQuotedPassages}`, `share=${percentOf(maxQuotedShare)}`, `beyond=${beyondQuotedShare}`];
    case 'library':
      return [`articles=${maxArticles}`, `characters=${maxChars}`];
    default:
      return [];
  }
}

/** 0.29 × 100 is 28.999… */
function percentOf(share: number): number {
  return Math.round(share * 100);
}

function fieldsOf(name: SettingName, { settings, library, given }: Form): FormField[] {
  switch (name) {
    case 'language':
      return [choice(name, [OWN, ...LANGUAGES], settings.language ?? OWN)];
    case 'visibility':
      return [choice('who', ['public', 'private'], settings.visibility)];
    case 'built-in':
      return [choice(name, ['true', 'false'], String(settings.hasBuiltInCorpus))];
    case 'article':
      return [articleField(library.articles, settings.defaultArticle)];
    case 'reading-list':
      return [text(name, { isLong: true, value: settings.readingList.join('\n'), maxChars: MAX_LIST_CHARS })];
    case 'curator-role':
      return [{ kind: 'role', name, values: listed(settings.curatorRoleId), minValues: 0, maxValues: 1 }];
    case 'curator-channel':
      return [{ kind: 'channel', name, values: listed(settings.curatorChannelId), minValues: 0, maxValues: 1 }];
    case 'channels':
      return [{ kind: 'channel', name, values: settings.allowedChannelIds, minValues: 0, maxValues: MAX_CHOICES }];
    case 'quoting':
      return [
        number('passages', given, settings.maxQuotedPassages),
        number('share', given, percentOf(settings.maxQuotedShare)),
        choice('beyond', ['block', 'warn'], given.get('beyond') ?? settings.beyondQuotedShare),
      ];
    case 'library':
      return [number('articles', given, settings.maxArticles), number('characters', given, settings.maxChars)];
  }
}

function listed(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

function choice(name: string, values: readonly string[], chosen: string): FormField {
  const choices = values.map((value) => ({ value }));
  return { kind: 'choice', name, choices, values: [chosen], minValues: 1, maxValues: 1 };
}

function number(name: string, given: Given, value: number): FormField {
  return text(name, { isLong: false, value: given.get(name) ?? String(value), maxChars: MAX_NUMBER_CHARS });
}

function text(name: string, field: { isLong: boolean; value: string; maxChars: number }): FormField {
  return { kind: 'text', name, isRequired: false, ...field };
}

/** A list where all articles fit into one, else a line to type a title in. */
function articleField(articles: readonly Article[], chosen: string | undefined): FormField {
  const name = 'article';
  if (articles.length === 0 || articles.length > MAX_CHOICES) {
    return text(name, { isLong: false, value: chosen ?? '', maxChars: MAX_LABEL_CHARS });
  }
  const choices = articles.map(({ slug, bibliography }) => ({ value: slug, label: cut(bibliography.title) }));
  const values = choices.some(({ value }) => value === chosen) ? listed(chosen) : [];
  return { kind: 'choice', name, choices, values, minValues: 0, maxValues: 1 };
}

function cut(label: string): string {
  return label.length <= MAX_LABEL_CHARS ? label : `${label.slice(0, MAX_LABEL_CHARS - 1).toWellFormed()}…`;
}
