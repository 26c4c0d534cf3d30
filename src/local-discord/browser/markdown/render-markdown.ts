/** Discord's Markdown as elements. Nothing of a text becomes HTML. */
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { fullTime, stampTime } from '../time.ts';
import type { Words } from '../words.ts';
import type { Block, Inline, List } from './nodes.ts';
import { parseMarkdown } from './parse-blocks.ts';

/** What mentions and times need to know. */
export interface MarkdownView {
  readonly words: Words;
  readonly locale: string;
  readonly nowMs: number;
  /** Undefined for an id that nobody and nothing has. */
  readonly nameOf: (kind: 'user' | 'role' | 'channel', id: string) => string | undefined;
  readonly openChannel: (id: string) => void;
  readonly beginCommand: (name: string) => void;
}

export function renderMarkdown(text: string, view: MarkdownView): HTMLDivElement {
  return element('div', { class: 'markdown' }, ...renderBlocks(parseMarkdown(text), view));
}

/** Text in one line, where blocks have no place: labels, titles of embeds. */
export function renderInline(nodes: readonly Inline[], view: MarkdownView): readonly Child[] {
  return nodes.map((node) => renderNode(node, view));
}

function renderBlocks(blocks: readonly Block[], view: MarkdownView): readonly Child[] {
  return blocks.map((block) => renderBlock(block, view));
}

function renderBlock(block: Block, view: MarkdownView): Child {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...renderInline(block.children, view));
    case 'subtext':
      return element('p', { class: 'subtext' }, ...renderInline(block.children, view));
    case 'heading':
      // The page's own headings are the first two levels.
      return element('h3', { class: `heading-${block.level}` }, ...renderInline(block.children, view));
    case 'quote':
      return element('blockquote', {}, ...renderBlocks(block.blocks, view));
    case 'code-block':
      return element('pre', { tabindex: 0 }, element('code', { 'data-language': block.language }, block.text));
    case 'list':
    default:
      return renderList(block, view);
  }
}

function renderList({ start, items }: List, view: MarkdownView): HTMLElement {
  const children = items.map((item) =>
    element('li', {}, ...renderInline(item.children, view), ...item.lists.map((list) => renderList(list, view))),
  );
  return start === undefined ? element('ul', {}, ...children) : element('ol', { start }, ...children);
}

const MARKS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const;

function renderNode(node: Inline, view: MarkdownView): Child {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return element('code', {}, node.text);
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
      return element(MARKS[node.kind], {}, ...renderInline(node.children, view));
    case 'spoiler':
      return renderSpoiler(node.children, view);
    case 'link':
      return renderLink(node.url, renderInline(node.children, view), node.title);
    case 'user':
    case 'role':
      return renderMention(`@${view.nameOf(node.kind, node.id) ?? 'unknown-user'}`);
    case 'channel':
      return renderChannelMention(node.id, view);
    case 'command':
      return renderPill([`/${node.name}`], () => view.beginCommand(node.name));
    case 'emoji':
      return element('span', { class: 'emoji-name' }, `:${node.name}:`);
    case 'everyone':
      return renderMention(node.text);
    case 'time':
    default:
      return renderTime(node.seconds, node.style, view);
  }
}

/** The parser lets only http(s) through. The page that opens doesn't learn where it was opened. */
export function renderLink(url: string, children: readonly Child[], title?: string): HTMLAnchorElement {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', title }, ...children);
}

function renderMention(text: string): HTMLElement {
  return element('span', { class: 'mention' }, text);
}

function renderChannelMention(id: string, view: MarkdownView): HTMLElement {
  const name = view.nameOf('channel', id);
  if (name === undefined) return renderMention('# unknown');
  return renderPill([icon('hash'), name], () => view.openChannel(id));
}

function renderPill(children: readonly Child[], onPress: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'mention', on: { click: onPress } }, ...children);
}

function renderTime(seconds: number, style: string, { locale, nowMs }: MarkdownView): HTMLElement {
  const date = new Date(seconds * 1000);
  const isReal = Number.isFinite(date.getTime());
  const text = stampTime(seconds, style, { locale, nowMs });
  if (!isReal) return element('span', { class: 'timestamp' }, text);
  const attributes = { datetime: date.toISOString(), title: fullTime(date.getTime(), locale) };
  return element('time', { class: 'timestamp', 'data-style': style, ...attributes }, text);
}

function renderSpoiler(children: readonly Inline[], view: MarkdownView): HTMLElement {
  const content = element('span', { class: 'spoiler-content', 'aria-hidden': true }, ...renderInline(children, view));
  const spoiler = element('span', { class: 'spoiler' }, content);
  const reveal = element('button', { type: 'button', class: 'spoiler-cover', 'aria-label': view.words.reveal });
  reveal.addEventListener('click', () => {
    content.removeAttribute('aria-hidden');
    spoiler.classList.add('is-revealed');
    reveal.remove();
  });
  content.inert = true;
  reveal.addEventListener('click', () => {
    content.inert = false;
  });
  spoiler.append(reveal);
  return spoiler;
}
