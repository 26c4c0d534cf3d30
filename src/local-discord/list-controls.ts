import type {
  APIButtonComponentWithCustomId,
  APIMessageTopLevelComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** Something in a message that can be used and is then told to the bot. */
export type Control = APIButtonComponentWithCustomId | APISelectMenuComponent;

type AnyComponent = APIMessageTopLevelComponent | APIMessageTopLevelComponentPart;
type APIMessageTopLevelComponentPart = Extract<
  APIMessageTopLevelComponent,
  { components: unknown }
>['components'][number];

/** Buttons (those with a custom id) and menus, in reading order. */
export function listControls(components: readonly AnyComponent[] | undefined): readonly Control[] {
  return (components ?? []).flatMap((component): readonly Control[] => {
    switch (component.type) {
      case ComponentType.Button:
        return component.style === ButtonStyle.Link || component.style === ButtonStyle.Premium ? [] : [component];
      case ComponentType.StringSelect:
      case ComponentType.UserSelect:
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
        return [component];
      case ComponentType.Section:
        return component.accessory.type === ComponentType.Button ? listControls([component.accessory]) : [];
      case ComponentType.ActionRow:
      case ComponentType.Container:
        return listControls(component.components);
      case ComponentType.TextDisplay:
      case ComponentType.MediaGallery:
      case ComponentType.File:
      case ComponentType.Separator:
      default:
        return [];
    }
  });
}
