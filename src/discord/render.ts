import type { FoundPassage, NothingFound, PassagesAnswer, Problem } from '#src/answers/answer.ts';
import type { ShownAnswer } from '#src/answers/server-answer.ts';
import { isTrouble } from '#src/answers/server-answer.ts';
import { isListed } from '#src/answers/listed-answer.ts';
import { ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { renderDaily } from './daily/render-daily.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { ANSWER_EXCERPT_CHARS, renderFitting } from './fit-text.ts';
import { renderLibraryView } from './library/render-library-view.ts';
import { type MessageBody, type MessageFile, toMessageBody } from './message-body.ts';
import { renderActor, renderActors, renderPeople, renderTies } from './render-actor.ts';
import { navigation } from './render-navigation.ts';
import { addPassages, renderAnchor } from './render-passage.ts';
import { renderListing } from './render-listing.ts';
import { renderArticle, renderArticleList, renderCitation, renderHelp } from './render-library.ts';
import { renderVerification } from './render-verification.ts';
import { addNotes } from './render-notes.ts';
import { renderOverview } from './render-overview.ts';
import { notebookFiles, renderNotebook } from './notebook/render-notebook.ts';
import { privacyFiles, renderPrivacy } from './privacy/render-privacy.ts';
import { renderSettings } from './settings/render-settings.ts';
import { ACCENT_COLOUR, PASSAGES_A_PAGE, type View } from './view.ts';

/** Renders an answer as a Discord message of components. */
export function renderAnswer(answer: ShownAnswer, view: Omit<View, 'maxExcerptChars'>): MessageBody {
  const container = renderFitting(ANSWER_EXCERPT_CHARS, view.quotes, (maxExcerptChars) => {
    const builder = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
    fill(builder, answer, { ...view, maxExcerptChars });
    addNotes(builder, view);
    return builder;
  });
  const isPrivate = view.isPrivate || isTrouble(answer) || answer.kind === 'daily';
  return toMessageBody([container], { isPrivate, files: filesOf(answer) });
}

function filesOf(answer: ShownAnswer): readonly MessageFile[] {
  if (answer.kind === 'notebook') return notebookFiles(answer);
  return answer.kind === 'privacy' ? privacyFiles(answer) : [];
}

/** A message of one sentence. */
export function renderNotice(text: string): MessageBody {
  const container = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  return toMessageBody([container.toJSON()], { isPrivate: true });
}

function fill(container: ContainerBuilder, answer: ShownAnswer, view: View): void {
  const { words } = view;
  if (answer.kind === 'library') return renderLibraryView(container, answer.view, view);
  if (isListed(answer)) return renderListing(container, answer, view);
  switch (answer.kind) {
    case 'passages':
      // What nothing covers is said first: whoever reads on knows that the passages don't tell that.
      addText(container, [heading(answer.question), ...uncoveredNote(answer, words)]);
      addPassages(container, pageOf(answer.passages, view), view);
      return navigation(container, { marks: 'words', passages: answer.passages, view });
    case 'nothing-found': {
      const title = answer.article && escapeMarkdown(answer.article.bibliography.title);
      addText(container, [heading(answer.question), `${words.notSaid(title)} ${reasonOf(answer, words)}`.trim()]);
      if (answer.closest.length > 0) addText(container, [`-# ${words.closest}`]);
      return addPassages(container, answer.closest.slice(0, 1), view);
    }
    case 'quotation':
      if (answer.anchor) container.addTextDisplayComponents(renderAnchor(answer.anchor, words));
      addPassages(container, pageOf(answer.passages, view), view);
      return navigation(container, { marks: 'words', passages: answer.passages, view });
    case 'actor':
      return renderActor(container, answer, view);
    case 'ties':
      return renderTies(container, answer, view);
    case 'actors':
      return renderActors(container, answer, view);
    case 'people':
      return renderPeople(container, answer, view);
    case 'citation':
      return renderCitation(container, answer, view);
    case 'articles':
      return renderArticleList(container, answer, view);
    case 'article':
      return renderArticle(container, answer, view);
    case 'analysis':
      return renderOverview(container, answer, view);
    case 'verification':
      return renderVerification(container, answer, view);
    case 'settings':
      return renderSettings(container, answer, words.settings);
    case 'help':
      return renderHelp(container, words);
    case 'notebook':
      return renderNotebook(container, answer, view);
    case 'privacy':
      return renderPrivacy(container, answer, view);
    case 'daily':
      return renderDaily(container, answer.view, view);
    case 'problem':
      return addText(container, [escapeMarkdown(words.problem(answer.problem)), ...placesOf(answer.problem)]);
  }
}

function uncoveredNote({ article, uncovered }: PassagesAnswer, words: View['words']): string[] {
  return uncovered.length > 0 ? [words.notCovered(uncovered, bold, article !== undefined)] : [];
}

/** Where, or as whom, it can be done; Discord shows their names, and pings nobody. */
function placesOf(problem: Problem): string[] {
  if (problem.kind === 'elsewhere') return [problem.channelIds.map((id) => `<#${id}>`).join(' ')];
  if (problem.kind === 'curators-only' && problem.roleId !== undefined) return [`<@&${problem.roleId}>`];
  return [];
}

/** Why nothing was found, where it is known; the person's own words in bold. */
function reasonOf({ article, uncovered, absent = [], apart, lacks }: NothingFound, words: View['words']): string {
  const { actor, notCovered } = words;
  if (apart) return escapeMarkdown(actor.apart(...apart));
  if (absent.length > 0) return escapeMarkdown(actor.absent(absent, article !== undefined));
  if (uncovered.length > 0) return notCovered(uncovered, bold, article !== undefined);
  return lacks ? words.lacksFact(lacks) : '';
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
