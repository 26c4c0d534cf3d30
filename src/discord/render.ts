import type { Answer, FoundPassage } from '#src/answers/answer.ts';
import { ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import { ANSWER_EXCERPT_CHARS, renderFitting } from './fit-text.ts';
import { type MessageBody, toMessageBody } from './message-body.ts';
import { navigation } from './render-navigation.ts';
import { addPassages } from './render-passage.ts';
import { renderArticle, renderArticleList, renderCitation, renderHelp } from './render-library.ts';
import { renderOverview } from './render-overview.ts';
import { ACCENT_COLOUR, PASSAGES_A_PAGE, type View } from './view.ts';

/** Renders an answer as a Discord message of components. */
export function renderAnswer(answer: Answer, view: Omit<View, 'maxExcerptChars'>): MessageBody {
  const container = renderFitting(ANSWER_EXCERPT_CHARS, (maxExcerptChars) => {
    const builder = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
    fill(builder, answer, { ...view, maxExcerptChars });
    return builder;
  });
  const isPrivate = view.isPrivate || answer.kind === 'problem';
  return toMessageBody([container], { isPrivate });
}

/** A message of one sentence. */
export function renderNotice(text: string): MessageBody {
  const container = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  return toMessageBody([container.toJSON()], { isPrivate: true });
}

function fill(container: ContainerBuilder, answer: Answer, view: View): void {
  const { words } = view;
  switch (answer.kind) {
    case 'passages':
      addText(container, [heading(answer.question)]);
      addPassages(container, pageOf(answer.passages, view), view);
      if (answer.uncovered.length > 0) addText(container, [`-# ${words.notCovered(answer.uncovered, bold)}`]);
      return navigation(container, { marks: 'words', passages: answer.passages, view });
    case 'nothing-found': {
      const reason = answer.uncovered.length > 0 ? ` ${words.notCovered(answer.uncovered, bold)}` : '';
      addText(container, [heading(answer.question), `${words.notSaid}${reason}`]);
      if (answer.closest.length > 0) addText(container, [`-# ${words.closest}`]);
      return addPassages(container, answer.closest.slice(0, 1), view);
    }
    case 'quotation':
      addPassages(container, pageOf(answer.passages, view), view);
      return navigation(container, { marks: 'words', passages: answer.passages, view });
    case 'actor':
      addText(container, [
        heading(answer.actor),
        `-# ${escapeMarkdown(words.actorNamed(answer.names, answer.passages.length))}`,
      ]);
      addPassages(container, pageOf(answer.passages, view), view);
      return navigation(container, { marks: 'rerun', passages: answer.passages, view });
    case 'recommendations':
      addText(container, [`### ${words.recommendations}`]);
      addPassages(container, pageOf(answer.passages, view), view);
      return navigation(container, { marks: 'rerun', passages: answer.passages, view });
    case 'citation':
      return renderCitation(container, answer, view);
    case 'articles':
      return renderArticleList(container, answer, view);
    case 'article':
      return renderArticle(container, answer, view);
    case 'analysis':
      return renderOverview(container, answer, view);
    case 'help':
      return renderHelp(container, words);
    case 'problem':
      return addText(container, [escapeMarkdown(words.problem(answer.problem))]);
  }
}

function addText(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}

function pageOf(passages: readonly FoundPassage[], { page }: View): readonly FoundPassage[] {
  return passages.slice(page * PASSAGES_A_PAGE, (page + 1) * PASSAGES_A_PAGE);
}

/** Questions are up to 300 characters; escaping may double that. */
function heading(text: string): string {
  return `### ${escapeMarkdown(text.replace(/\s+/g, ' '))}`;
}

function bold(word: string): string {
  return `**${escapeMarkdown(word)}**`;
}
