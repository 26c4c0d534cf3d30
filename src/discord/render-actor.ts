import type { ActorAnswer, ActorsAnswer, PeopleAnswer, TiesAnswer } from '#src/answers/actor-answer.ts';
import { actorFacts, bar, formatPlace } from '#src/words/actor-facts.ts';
import { type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import { addPager, navigation } from './render-navigation.ts';
import { addPassages } from './render-passage.ts';
import { PASSAGES_A_PAGE, type View } from './view.ts';

/** Actors or people of a list on one page; lines are short, so twenty stay below Discord's 4,000 characters. */
const LINES_A_PAGE = 20;
/** A name or role in a list. */
const MAX_NAME_CHARS = 80;

/** The actor: on the first page what is known of it below the most telling passages, then every other passage. */
export function renderActor(container: ContainerBuilder, answer: ActorAnswer, view: View): void {
  const { words, page } = view;
  const about = words.actor.about({ kind: answer.actorKind, role: answer.role, isHistorical: answer.isHistorical });
  addText(container, [
    `### ${escapeMarkdown(answer.actor)}`,
    `-# ${escapeMarkdown(`${about === '' ? '' : `${about} · `}${words.actorNamed(answer.names, answer.passages.length)}`)}`,
  ]);
  const shown = answer.passages.slice(page * PASSAGES_A_PAGE, (page + 1) * PASSAGES_A_PAGE);
  addPassages(container, shown, view);
  if (page === 0) {
    container.addSeparatorComponents(new SeparatorBuilder());
    addText(
      container,
      actorFacts(answer, words).map(({ label, text }) => `**${label}** ${escapeMarkdown(cut(text, MAX_FACT_CHARS))}`),
    );
  }
  navigation(container, { marks: 'rerun', passages: answer.passages, view });
}

/** A line of facts; six of them and three excerpts fit into a message. */
const MAX_FACT_CHARS = 300;

/** What ties two actors. */
export function renderTies(container: ContainerBuilder, { actors, passages }: TiesAnswer, view: View): void {
  const { words, page } = view;
  addText(container, [`### ${escapeMarkdown(words.actor.ties(...actors))}`]);
  addPassages(container, passages.slice(page * PASSAGES_A_PAGE, (page + 1) * PASSAGES_A_PAGE), view);
  navigation(container, { marks: 'rerun', passages, view });
}

/** All actors with how often they are named. */
export function renderActors(container: ContainerBuilder, { actors }: ActorsAnswer, view: View): void {
  const { words, page } = view;
  const most = Math.max(...actors.map(({ mentions }) => mentions));
  const shown = actors.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE);
  const lines = shown.map((actor) => {
    const name = escapeMarkdown(cut(actor.name, MAX_NAME_CHARS));
    const note = actor.isHistorical ? ` · ${words.actor.about({ ...actor, role: undefined })}` : '';
    return `\`${bar(actor.mentions, most)}\` **${name}** ${words.actor.counts(actor)}${note}`;
  });
  addText(container, [`### ${words.actors}`, ...lines]);
  addLinePager(container, actors.length, view);
}

/** People with their roles, each with the place that introduces them. */
export function renderPeople(container: ContainerBuilder, { people }: PeopleAnswer, view: View): void {
  const { words, page } = view;
  const shown = people.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE);
  const lines = shown.map(({ name, role, of, first }) => {
    const known = [role, of]
      .filter((part) => part !== undefined)
      .map((part) => escapeMarkdown(cut(part, MAX_NAME_CHARS)));
    const place = `${first.passage.article.slug} ${formatPlace(first)}`;
    return `**${escapeMarkdown(cut(name, MAX_NAME_CHARS))}**${known.length > 0 ? ` — ${known.join(', ')}` : ''} · ${place}`;
  });
  addText(container, [`### ${words.actor.whoIsWho}`, ...lines]);
  addLinePager(container, people.length, view);
}

function addLinePager(container: ContainerBuilder, items: number, view: View): void {
  const { command, options } = view;
  const pages = Math.ceil(items / LINES_A_PAGE);
  addPager(container, { pages, view, toAction: (page) => ({ kind: 'rerun', page, command, options }) });
}

function addText(container: ContainerBuilder, lines: readonly string[]): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(lines.join('\n')));
}

function cut(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars).toWellFormed()} […]`;
}
