/** Components of messages, of both kinds: rows below a text, and Components V2. */
import type { APIMessage } from 'discord-api-types/v10';
import { isSelect } from '../controls/component-choices.ts';
import { COMPONENT, SPACING } from '../discord-numbers.ts';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import type { Json } from '../json.ts';
import { numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { View } from '../view.ts';
import { markdownView } from '../view.ts';
import { renderButton } from './render-button.ts';
import { pictureOfMedia, renderFile, renderGallery, renderPicture } from './render-media.ts';
import { renderSelect } from './render-select.ts';

export interface ComponentContext {
  readonly message: APIMessage;
  readonly view: View;
}

export function renderComponents(components: readonly Json[], context: ComponentContext): readonly Child[] {
  return components.map((component) => renderComponent(component, context));
}

function renderComponent(component: Json, context: ComponentContext): Child {
  const { message, view } = context;
  if (isSelect(component)) return renderSelect(component, message, view);
  switch (component['type']) {
    case COMPONENT.ActionRow:
      return element('div', { class: 'action-row' }, ...childrenOf(component, context));
    case COMPONENT.Button:
      return renderButton(component, message, view);
    case COMPONENT.Section:
      return renderSection(component, context);
    case COMPONENT.TextDisplay:
      return renderMarkdown(textOf(component['content']) ?? '', markdownView(view));
    case COMPONENT.Thumbnail:
      return element('div', { class: 'thumbnail' }, renderPicture(pictureOfMedia(component), view.session.words));
    case COMPONENT.MediaGallery:
      return renderGallery(objectsOf(component['items']).map(pictureOfMedia), view.session.words);
    case COMPONENT.File:
      return renderFileComponent(component, context);
    case COMPONENT.Separator:
      return renderSeparator(component);
    case COMPONENT.Container:
      return renderContainer(component, context);
    default:
      return undefined;
  }
}

function childrenOf(component: Json, context: ComponentContext): readonly Child[] {
  return renderComponents(objectsOf(component['components']), context);
}

function renderSection(section: Json, context: ComponentContext): HTMLElement {
  const accessory = renderComponent(objectOf(section['accessory']), context);
  const texts = element('div', { class: 'section-text' }, ...childrenOf(section, context));
  return element('div', { class: 'section' }, texts, element('div', { class: 'section-accessory' }, accessory));
}

function renderSeparator(separator: Json): HTMLElement {
  const size = separator['spacing'] === SPACING.Large ? 'large' : 'small';
  return element('div', { class: `separator separator-${size}`, 'data-line': separator['divider'] !== false });
}

function renderContainer(container: Json, context: ComponentContext): HTMLElement {
  const box = element('div', { class: 'container' }, ...childrenOf(container, context));
  const colour = numberOf(container['accent_color']);
  if (colour !== undefined) {
    box.classList.add('has-accent');
    box.style.setProperty('--accent', toCssColour(colour));
  }
  return container['spoiler'] === true ? coverContainer(box, context) : box;
}

function coverContainer(box: HTMLElement, { view }: ComponentContext): HTMLElement {
  const { words } = view.session;
  const covered = element('div', { class: 'container-cover' }, box);
  const reveal = element(
    'button',
    { type: 'button', class: 'picture-cover', 'aria-label': words.reveal },
    words.spoiler,
  );
  box.inert = true;
  reveal.addEventListener('click', () => {
    box.inert = false;
    covered.classList.add('is-revealed');
    reveal.remove();
  });
  covered.append(reveal);
  return covered;
}

/** What the component shows is one of the message's attachments, if the bot uploaded it. */
function renderFileComponent(component: Json, { message }: ComponentContext): HTMLElement {
  const url = textOf(objectOf(component['file'])['url']) ?? '';
  const attachment = message.attachments.find((candidate) => candidate.url === url);
  const name = attachment?.filename ?? textOf(component['name']) ?? decodeURIComponent(url.split('/').at(-1) ?? '');
  const size = attachment?.size ?? numberOf(component['size']);
  return renderFile({ name, url, sizeBytes: size });
}

export function toCssColour(colour: number): string {
  return `#${Math.trunc(colour).toString(16).padStart(6, '0')}`;
}
