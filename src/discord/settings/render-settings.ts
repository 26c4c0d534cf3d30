import {
  SETTING_NAMES,
  type SettingName,
  type SettingsAnswer,
  type SettingsPanel,
  type SettingsProblem,
} from '#src/answers/server/settings-answer.ts';
import type { SettingsWords } from '#src/words/settings-words.ts';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ContainerBuilder,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { type Action, encodeAction, type Option } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { settingValue } from './setting-value.ts';

/** What belongs together; the panel has ten sections of three components, and eight more, of Discord's forty. */
const GROUPS: readonly (readonly SettingName[])[] = [
  ['language', 'visibility'],
  ['article', 'reading-list', 'built-in'],
  ['curator-role', 'curator-channel', 'channels'],
  ['quoting', 'library'],
];

/** All settings, each with what changes it; or why something can't be set so. */
export function renderSettings(container: ContainerBuilder, { view }: SettingsAnswer, words: SettingsWords): void {
  if (view.kind === 'problem') renderProblem(container, view, words);
  else renderPanel(container, view, words);
}

function renderPanel(container: ContainerBuilder, panel: SettingsPanel, words: SettingsWords): void {
  addText(container, [`### ${words.title}`, ...changesOf(panel, words).map((line) => escapeMarkdown(line))]);
  for (const names of GROUPS) {
    container.addSeparatorComponents(new SeparatorBuilder());
    for (const name of names) {
      const text = new TextDisplayBuilder().setContent(settingLines(name, panel, words).join('\n'));
      const section = new SectionBuilder().addTextDisplayComponents(text);
      container.addSectionComponents(section.setButtonAccessory(changeButton(name, panel, words)));
    }
  }
  const changed = SETTING_NAMES.filter((name) => !isDefault(name, panel, words));
  if (changed.length > 0) container.addActionRowComponents(resetMenu(changed, words));
}

function changesOf({ changed, leftOut }: SettingsPanel, words: SettingsWords): string[] {
  if (changed === undefined) return [];
  if (changed === 'everything') return [words.wasReset];
  return [words.changed(words.names[changed]), ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : [])];
}

function settingLines(name: SettingName, panel: SettingsPanel, words: SettingsWords): string[] {
  const value = settingValue(name, panel.settings, { panel, words });
  const usual = settingValue(name, panel.defaults, { panel, words });
  const { maxArticles: articles, maxChars: characters } = panel.bounds;
  const about =
    name === 'library' ? `${words.about[name]} ${words.atMost({ articles, characters })}` : words.about[name];
  const isSame = value === usual;
  const note = isSame ? escapeMarkdown(about) : `${words.default(usual)} · ${escapeMarkdown(about)}`;
  return [`**${words.names[name]}:** ${isSame ? `${value} (${words.isDefault})` : value}`, `-# ${note}`];
}

function isDefault(name: SettingName, panel: SettingsPanel, words: SettingsWords): boolean {
  const [value, usual] = [panel.settings, panel.defaults].map((each) => settingValue(name, each, { panel, words }));
  return value === usual;
}

/** What has two states changes at once; anything else opens its form. */
function changeButton(name: SettingName, { settings }: SettingsPanel, words: SettingsWords): ButtonBuilder {
  if (name === 'visibility') {
    const other = settings.visibility === 'public' ? 'private' : 'public';
    return button(words.turnTo[other], setting(name, ['who', other]));
  }
  if (name === 'built-in') {
    const isOn = settings.hasBuiltInCorpus;
    return button(words.turnTo[isOn ? 'off' : 'on'], setting(name, [name, String(!isOn)]));
  }
  return button(words.change, formOf(name));
}

function setting(name: SettingName, value: Option): Action {
  return { kind: 'rerun', page: 0, command: `settings ${name}`, options: [value] };
}

function formOf(name: SettingName, given: SettingsProblem['given'] = []): Action {
  return { kind: 'run', command: 'settings form', options: [['setting', name], ...given] };
}

/** A button whose action is known to fit, but for what people type. */
function button(label: string, action: Action, otherwise: Action = action): ButtonBuilder {
  const customId = encodeAction(action) ?? encodeAction(otherwise) ?? '';
  return new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
}

function resetMenu(names: readonly SettingName[], words: SettingsWords): ActionRowBuilder<StringSelectMenuBuilder> {
  const customId = encodeAction({ kind: 'rerun', page: 0, command: 'settings reset', options: [] });
  const menu = new StringSelectMenuBuilder().setCustomId(customId ?? '').setPlaceholder(words.reset);
  menu.addOptions(names.map((name) => ({ label: words.names[name], value: name })));
  if (names.length > 1) menu.addOptions({ label: words.everything, value: 'everything' });
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
}

function renderProblem(container: ContainerBuilder, problem: SettingsProblem, words: SettingsWords): void {
  const { fault, setting: name, given } = problem;
  addText(container, [escapeMarkdown(words.fault(fault))]);
  const again = button(words.editAgain, formOf(name, given), formOf(name));
  container.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(again));
}

function addText(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}
