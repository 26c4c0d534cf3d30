import type { FoundPassage } from '#src/answers/answer.ts';
import type { Words } from '#src/words/words.ts';
import { type APITextDisplayComponent, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { type MessageBody, toMessageBody } from './message-body.ts';
import { navigation } from './render-navigation.ts';
import { addPassages } from './render-passage.ts';
import { ACCENT_COLOUR, PASSAGES_A_PAGE } from './view.ts';

interface PassagePage {
  readonly message: { readonly components: readonly APIMessageTopLevelComponent[] };
  readonly found: readonly FoundPassage[];
  /** A page from 0, or the passage to begin with. */
  readonly position: { readonly page: number } | { readonly start: number };
  readonly words: Words;
  readonly isPrivate: boolean;
}

/** Another page of a message that lists passages: its heading stays as it is, word for word. */
export function renderPassagePage({ message, found, position, words, isPrivate }: PassagePage): MessageBody {
  const start = 'page' in position ? position.page * PASSAGES_A_PAGE : Math.max(0, position.start);
  const page = Math.floor(start / PASSAGES_A_PAGE);
  const view = { words, page, isPrivate, canShare: isPrivate, command: '', options: [] };
  const container = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
  const heading = headingOf(message.components);
  if (heading) container.addTextDisplayComponents(new TextDisplayBuilder().setContent(heading));
  addPassages(container, found.slice(start, start + PASSAGES_A_PAGE), words);
  navigation(container, { marks: 'words', passages: found, view });
  return toMessageBody([container.toJSON()], { isPrivate });
}

/** The first text of the message, unless it is a passage already. */
function headingOf(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  const [container] = components;
  const children = container?.type === ComponentType.Container ? container.components : [];
  const first = children.find((child): child is APITextDisplayComponent => child.type === ComponentType.TextDisplay);
  return first?.content.startsWith('>') ? undefined : first?.content;
}
