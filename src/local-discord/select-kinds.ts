import { ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import type { ReferenceKind } from './resolve-references.ts';

const OF_COMPONENT: ReadonlyMap<ComponentType, ReferenceKind> = new Map([
  [ComponentType.UserSelect, 'user'],
  [ComponentType.RoleSelect, 'role'],
  [ComponentType.MentionableSelect, 'mentionable'],
  [ComponentType.ChannelSelect, 'channel'],
]);

const OF_OPTION: ReadonlyMap<ApplicationCommandOptionType, ReferenceKind> = new Map([
  [ApplicationCommandOptionType.User, 'user'],
  [ApplicationCommandOptionType.Role, 'role'],
  [ApplicationCommandOptionType.Mentionable, 'mentionable'],
  [ApplicationCommandOptionType.Channel, 'channel'],
]);

/** What the values of that menu name; undefined where they name nothing. */
export function referenceKindOf(type: ComponentType): ReferenceKind | undefined {
  return OF_COMPONENT.get(type);
}

export function referenceKindOfOption(type: ApplicationCommandOptionType): ReferenceKind | undefined {
  return OF_OPTION.get(type);
}
