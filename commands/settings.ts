import { SETTING_NAMES, type SettingName } from '#src/answers/server/settings-answer.ts';
import type { KeepingCommand, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { type Invocation, textOption } from '#src/discord/invocation.ts';
import { changeSetting, openForm, resetSettings, showSettings } from '#src/guilds/settings/change-settings.ts';
import { SUBCOMMANDS } from '#src/discord/settings/setting-options.ts';
import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';

/** `/settings`: what a server has set, for curators. */
export default {
  data: {
    name: 'settings',
    description: 'What this server has set (for curators)',
    description_localizations: { ko: '이 서버의 설정 (큐레이터용)' },
    options: [...SUBCOMMANDS],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  keeps: true,
  isPrivate: true,
  isForCurators: () => true,
  run: (invocation, place) => {
    const { subcommand } = invocation;
    const name = isSetting(subcommand) ? subcommand : undefined;
    if (name) return changeSetting(name, givenIn(invocation), place);
    const chosen = textOption(invocation, 'setting') ?? textOption(invocation, 'chosen');
    if (subcommand === 'reset' && (isSetting(chosen) || chosen === 'everything')) return resetSettings(chosen, place);
    if (subcommand === 'form' && isSetting(chosen)) return openForm(chosen, givenIn(invocation), place);
    return showSettings(place);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies KeepingCommand<SlashCommandData>;

function isSetting(name: string | undefined): name is SettingName {
  return SETTING_NAMES.some((each) => each === name);
}

/** What is said of the setting; the others say which it is, and who sees the panel. */
const NOT_GIVEN: ReadonlySet<string> = new Set(['setting', 'visibility']);

function givenIn({ options }: Invocation): ReadonlyMap<string, string> {
  return new Map([...options].flatMap(([name, value]) => (NOT_GIVEN.has(name) ? [] : [[name, String(value).trim()]])));
}
