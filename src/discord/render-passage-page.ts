import type { FoundPassage } from '#src/answers/answer.ts';
import {
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { ALL_ARTICLES } from './apply-defaults.ts';
import { decodeAction } from './custom-id.ts';
import { ANSWER_EXCERPT_CHARS, renderFitting } from './fit-text.ts';
import { type MessageBody, toMessageBody } from './message-body.ts';
import { navigation } from './render-navigation.ts';
import { addPassages } from './render-passage.ts';
import { addNotes } from './render-notes.ts';
import { ACCENT_COLOUR, PASSAGES_A_PAGE, type View } from './view.ts';

interface PassagePage {
  readonly message: { readonly components: readonly APIMessageTopLevelComponent[] };
  readonly found: readonly FoundPassage[];
  /** A page from 0, or the passage to begin with. */
  readonly position: { readonly page: number } | { readonly start: number };
  readonly view: Omit<View, 'maxExcerptChars' | 'page' | 'command' | 'options'>;
}

/** Another page of a message that lists passages: its heading stays as it is, word for word. */
export function renderPassagePage({ message, found, position, view: base }: PassagePage): MessageBody {
  const start = 'page' in position ? position.page * PASSAGES_A_PAGE : Math.max(0, position.start);
  const page = Math.floor(start / PASSAGES_A_PAGE);
  const { quotes, isPrivate } = base;
  const heading = headingOf(message.components);
  const container = renderFitting(ANSWER_EXCERPT_CHARS, quotes, (maxExcerptChars) => {
    const view: View = { ...base, page, command: '', options: [], maxExcerptChars };
    const builder = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
    if (heading) builder.addTextDisplayComponents(new TextDisplayBuilder().setContent(heading));
    addPassages(builder, found.slice(start, start + PASSAGES_A_PAGE), view);
    navigation(builder, { marks: 'words', passages: found, view });
    builder.addSectionComponents(onlyInOf(message.components));
    addNotes(builder, view);
    return builder;
  });
  return toMessageBody([container], { isPrivate });
}

/** What says that only one article was asked, and asks all. */
function onlyInOf(components: readonly APIMessageTopLevelComponent[]): APISectionComponent[] {
  const [container] = components;
  const children = container?.type === ComponentType.Container ? container.components : [];
  return children.filter((child): child is APISectionComponent => {
    if (child.type !== ComponentType.Section || !('custom_id' in child.accessory)) return false;
    const action = decodeAction(child.accessory.custom_id);
    return action?.kind === 'rerun' && action.options.some(([, value]) => value === ALL_ARTICLES);
  });
}

/** The first text of the message, unless it is a passage already. */
function headingOf(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  const [container] = components;
  const children = container?.type === ComponentType.Container ? container.components : [];
  const first = children.find((child): child is APITextDisplayComponent => child.type === ComponentType.TextDisplay);
  return first?.content.startsWith('>') ? undefined : first?.content;
}
