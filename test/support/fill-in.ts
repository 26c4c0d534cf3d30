import type { APIApplicationCommandBasicOption, APISelectMenuComponent } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as T, ChannelType, ComponentType } from 'discord-api-types/v10';
import type { UploadedFile } from '#src/local-discord/files.ts';
import type { OptionValue } from '#src/local-discord/find-option-fault.ts';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Modal, ModalField, ModalValue, ModalValues } from '#src/local-discord/modal.ts';

/** What can be filled in without knowing what it is for. */
type Place = Pick<LocalDiscord, 'channelIds' | 'curatorRoleId' | 'userIds'>;

/** A file that can be read as an article. */
const ARTICLE_FILE: UploadedFile = {
  filename: 'the-lighthouse.md',
  contentType: 'text/markdown',
  bytes: new TextEncoder().encode(
    [
      '# The Lighthouse Is Not a Museum',
      'By Nora Fell',
      'The town wants to sell tickets to its lighthouse. Eleven fishing boats still steer by it every night.',
      'The council should leave the lamp burning and charge for the view from the hill instead.',
    ].join('\n\n'),
  ),
};

/** The first choice, or something of the option's type. */
export function fillOption(option: APIApplicationCommandBasicOption, place: Place): OptionValue {
  if ('choices' in option && option.choices?.[0] !== undefined) return option.choices[0].value;
  switch (option.type) {
    case T.Boolean:
      return true;
    case T.Integer:
    case T.Number:
      return option.min_value ?? 1;
    case T.Attachment:
      return ARTICLE_FILE;
    case T.User:
    case T.Mentionable:
      return place.userIds.curator;
    case T.Role:
      return place.curatorRoleId;
    case T.Channel:
      return channelFor(option.channel_types, place);
    case T.String:
      return 'ferry';
  }
}

/** Something in each field that has nothing in it yet; `isSparse`: only where something is required. */
export function fillForm({ fields }: Modal, { isSparse, place }: { isSparse: boolean; place: Place }): ModalValues {
  const filled = fields.filter(({ value, chosen, isRequired }) => {
    return (value ?? chosen) === undefined && (isRequired || !isSparse);
  });
  return Object.fromEntries(filled.map((field) => [field.customId, fillField(field, place)]));
}

function fillField({ type, options, minChars = 0, maxChars, channelTypes }: ModalField, place: Place): ModalValue {
  switch (type) {
    case ComponentType.FileUpload:
      return [ARTICLE_FILE];
    case ComponentType.Checkbox:
      return true;
    case ComponentType.RoleSelect:
      return [place.curatorRoleId];
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect:
      return [place.userIds.curator];
    case ComponentType.ChannelSelect:
      return [channelFor(channelTypes, place)];
    default:
      if (options !== undefined) return options.slice(0, 1).map(({ value }) => value);
      return 'The ferry sails at nine.'.padEnd(minChars, ' So it does.').slice(0, maxChars);
  }
}

/** One value that the menu offers. */
export function fillMenu(menu: APISelectMenuComponent, place: Place): readonly string[] {
  switch (menu.type) {
    case ComponentType.StringSelect:
      return menu.options.slice(0, Math.max(menu.min_values ?? 1, 1)).map(({ value }) => value);
    case ComponentType.RoleSelect:
      return [place.curatorRoleId];
    case ComponentType.ChannelSelect:
      return [channelFor(menu.channel_types, place)];
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect:
      return [place.userIds.curator];
  }
}

function channelFor(types: readonly ChannelType[] | undefined, { channelIds }: Place): string {
  const isThread = types !== undefined && !types.includes(ChannelType.GuildText);
  return isThread ? channelIds.thread : channelIds.general;
}
