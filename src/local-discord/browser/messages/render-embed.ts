import type { APIEmbed } from 'discord-api-types/v10';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import { parseInline } from '../markdown/parse-inline.ts';
import type { MarkdownView } from '../markdown/render-markdown.ts';
import { renderInline, renderLink, renderMarkdown } from '../markdown/render-markdown.ts';
import { messageTime } from '../time.ts';
import { safeUrl } from './render-button.ts';
import { toCssColour } from './render-component.ts';
import { renderPicture } from './render-media.ts';

export function renderEmbed(embed: APIEmbed, view: MarkdownView): HTMLElement {
  const { words } = view;
  const image =
    embed.image &&
    element('div', { class: 'embed-image' }, renderPicture({ url: embed.image.url, alt: undefined }, words));
  const box = element(
    'article',
    { class: 'embed' },
    element('div', { class: 'embed-grid' }, ...textsOf(embed, view), thumbnailOf(embed, view)),
    image,
    footerOf(embed, view),
  );
  if (embed.color !== undefined) box.style.setProperty('--accent', toCssColour(embed.color));
  return box;
}

function textsOf(embed: APIEmbed, view: MarkdownView): readonly Child[] {
  const { author, title, description, fields = [] } = embed;
  const texts: readonly Child[] = [
    author && element('p', { class: 'embed-author' }, linked([author.name], author.url)),
    title === undefined ? undefined : element('p', { class: 'embed-title' }, ...titleOf(title, embed, view)),
    description === undefined
      ? undefined
      : element('div', { class: 'embed-description' }, renderMarkdown(description, view)),
    fields.length === 0
      ? undefined
      : element('div', { class: 'embed-fields' }, ...fields.map((field) => fieldOf(field, view))),
  ];
  return [element('div', { class: 'embed-text' }, ...texts)];
}

function titleOf(title: string, { url }: APIEmbed, view: MarkdownView): readonly Child[] {
  const content = renderInline(parseInline(title), view);
  const address = safeUrl(url);
  return address === undefined ? content : [renderLink(address, content)];
}

function linked(content: readonly Child[], url: unknown): Child {
  const address = safeUrl(url);
  return address === undefined ? element('span', {}, ...content) : renderLink(address, content);
}

function fieldOf(
  { name, value, inline }: { name: string; value: string; inline?: boolean },
  view: MarkdownView,
): Child {
  const head = element('p', { class: 'embed-field-name' }, ...renderInline(parseInline(name), view));
  return element(
    'div',
    { class: `embed-field${inline === true ? ' is-inline' : ''}` },
    head,
    renderMarkdown(value, view),
  );
}

function thumbnailOf({ thumbnail }: APIEmbed, { words }: MarkdownView): Child {
  return (
    thumbnail && element('div', { class: 'thumbnail' }, renderPicture({ url: thumbnail.url, alt: undefined }, words))
  );
}

function footerOf({ footer, timestamp }: APIEmbed, view: MarkdownView): Child {
  const time = timestamp === undefined ? undefined : messageTime(Date.parse(timestamp), view);
  const parts = [footer?.text, time].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : element('p', { class: 'embed-footer' }, parts.join(' • '));
}
