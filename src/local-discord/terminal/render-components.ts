/** Components V2, and the rows of older messages, as lines. */
import type { APIMediaGalleryItem, APIMessageTopLevelComponent, APISectionComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { ControlCanvas } from './render-controls.ts';
import { renderButton, renderRow } from './render-controls.ts';
import { renderText } from './render-text.ts';
import { narrow } from './style.ts';
import { words } from './words.ts';

const CONTAINER_BAR = '│ ';
/** A divider longer than this only draws the eye. */
const DIVIDER_COLUMNS = 40;

type Shown =
  | APIMessageTopLevelComponent
  | Extract<APIMessageTopLevelComponent, { components: unknown }>['components'][number];

export function renderComponents(components: readonly Shown[], canvas: ControlCanvas): readonly string[] {
  return components.flatMap((component, index) => {
    const lines = renderComponent(component, canvas);
    const isSetOff = component.type === ComponentType.ActionRow && index > 0;
    const follows = components[index - 1]?.type;
    const hasSpace = follows === ComponentType.ActionRow || follows === ComponentType.Separator;
    return isSetOff && !hasSpace ? ['', ...lines] : lines;
  });
}

function renderComponent(component: Shown, canvas: ControlCanvas): readonly string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return renderText(component.content, canvas);
    case ComponentType.Container:
      return renderContainer(component.components, canvas);
    case ComponentType.Section:
      return renderSection(component, canvas);
    case ComponentType.Separator:
      return [
        component.divider === false ? '' : canvas.paint('─'.repeat(Math.min(canvas.width, DIVIDER_COLUMNS)), 'dim'),
      ];
    case ComponentType.MediaGallery:
      return component.items.flatMap((item) => renderPicture(item, canvas));
    case ComponentType.File:
      return [words.file(component.file.url)];
    case ComponentType.ActionRow:
      return renderRow(component.components, canvas);
    case ComponentType.Button:
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    default:
      return renderRow([component], canvas);
  }
}

function renderContainer(components: readonly Shown[], canvas: ControlCanvas): readonly string[] {
  const inner = { ...canvas, ...narrow(canvas, CONTAINER_BAR.length) };
  return renderComponents(components, inner).map((line) => `${canvas.paint(CONTAINER_BAR, 'dim')}${line}`.trimEnd());
}

function renderSection({ components, accessory }: APISectionComponent, canvas: ControlCanvas): readonly string[] {
  const texts = renderComponents(components, canvas);
  if (accessory.type === ComponentType.Button) return [...texts, renderButton(accessory, canvas).shown];
  return [...texts, ...renderPicture(accessory, canvas)];
}

function renderPicture(
  { media, description }: Pick<APIMediaGalleryItem, 'media'> & { readonly description?: string | null },
  { paint }: ControlCanvas,
): readonly string[] {
  return [words.picture(description ?? ''), paint(`  ${media.url}`, 'dim')];
}
