import type { ProblemAnswer } from '#src/answers/answer.ts';
import type { FormAnswer } from '#src/answers/form.ts';
import {
  type NamedArticle,
  SETTING_NAMES,
  type SettingName,
  type SettingsAnswer,
  type SettingsPanel,
} from '#src/answers/server/settings-answer.ts';
import { DEFAULT_SETTINGS, type Settings } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import { boundSettings } from './bound-settings.ts';
import { type Given, type Reading, readSetting } from './read-setting.ts';
import { changedNumbers, SENT, settingForm } from './setting-form.ts';
import { resetPatch } from './setting-keys.ts';

/** A server and what it has set. */
export interface SettingsPlace extends Reading {
  readonly settings: Settings;
  readonly store: Pick<Store, 'settings'>;
}

type Changed = Pick<SettingsPanel, 'changed'> & Partial<Pick<SettingsPanel, 'leftOut'>>;

/** Every setting, with its value and its default. */
export function showSettings(place: SettingsPlace, changed: Changed = {}): SettingsAnswer {
  const { settings, bounds } = place;
  const named = (slug: string): NamedArticle => ({ slug, title: place.library.get(slug)?.bibliography.title });
  return {
    kind: 'settings',
    view: {
      kind: 'panel',
      settings,
      defaults: boundSettings(DEFAULT_SETTINGS, bounds),
      bounds,
      defaultArticle: settings.defaultArticle === undefined ? undefined : named(settings.defaultArticle),
      readingList: settings.readingList.map(named),
      leftOut: [],
      ...changed,
    },
  };
}

/**
 * Sets one thing; nothing else is touched, so curators who set different things at once don't undo each other. Without
 * anything given, the form comes.
 */
export async function changeSetting(
  name: SettingName,
  given: Given,
  place: SettingsPlace,
): Promise<SettingsAnswer | FormAnswer | ProblemAnswer> {
  if (given.size === 0) return openForm(name, given, place);
  const read = readSetting(name, changedNumbers(given), place);
  switch (read.kind) {
    case 'problem':
      return read;
    case 'fault': {
      const again = [...given].filter(([key]) => key !== SENT);
      return { kind: 'settings', view: { kind: 'problem', fault: read.fault, setting: name, given: again } };
    }
    case 'patch': {
      const settings = boundSettings(await place.store.settings.change(place.guildId, read.patch), place.bounds);
      return showSettings({ ...place, settings }, { changed: name, leftOut: read.leftOut ?? [] });
    }
  }
}

/** Takes a setting back to its default, or all of them. */
export async function resetSettings(name: SettingName | 'everything', place: SettingsPlace): Promise<SettingsAnswer> {
  const patch = resetPatch(name === 'everything' ? SETTING_NAMES : [name]);
  const settings = boundSettings(await place.store.settings.change(place.guildId, patch), place.bounds);
  return showSettings({ ...place, settings }, { changed: name });
}

/** The form of a setting; what was filled in wrongly before stands in it again. */
export function openForm(name: SettingName, given: Given, { settings, library }: SettingsPlace): FormAnswer {
  return settingForm(name, { settings, library, given });
}
