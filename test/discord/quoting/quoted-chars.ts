import type { Article } from '#src/articles/article.ts';
import { listControls } from '#src/local-discord/list-controls.ts';
import type { APIMessage } from 'discord-api-types/v10';
import { textOf } from '../../support/read-message.ts';

/** Shorter matches are names and roles, which lists of actors and people tell, and words that any text may have. */
const WINDOW = 32;

/** Characters of each paragraph that anybody reads in a message, found without knowing how the message was made. */
export function quotedChars(message: APIMessage, article: Article): number[] {
  const menus = listControls(message.components).flatMap((control) => ('options' in control ? control.options : []));
  const texts = [textOf(message), ...menus.flatMap(({ label, description }) => [label, description ?? ''])];
  const shown = texts.join('\n').replace(/\\(?=[^\w\s])|\*\*/g, '');
  return article.paragraphs.map(({ text }) => {
    const seen = new Set<number>();
    for (let at = 0; at + WINDOW <= text.length; at++) {
      if (!shown.includes(text.slice(at, at + WINDOW))) continue;
      for (let i = at; i < at + WINDOW; i++) seen.add(i);
    }
    return seen.size;
  });
}

/** Quotations in a message: what stands behind a bar, and beginnings of paragraphs. */
export function countQuotations(message: APIMessage): number {
  return textOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> ') || /^\*\*¶\d+\*\* (?!\[…\]$)/.test(line)).length;
}
