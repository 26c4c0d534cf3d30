import type { ActorAnswer, ActorPassage, ActorsAnswer, PeopleAnswer } from '#src/answers/actor-answer.ts';
import { actorFacts, bar, formatPlace } from '#src/words/actor-facts.ts';
import type { Words } from '#src/words/words.ts';
import type { Paint } from './paint.ts';

interface ActorView {
  readonly words: Words;
  readonly paint: Paint;
  /** From 0. */
  readonly page: number;
}

/** Name, kind and names of the actor; on the first page, after the passages, what is known of it. */
export function actorHead(answer: ActorAnswer, { words, paint }: ActorView): string {
  const about = words.actor.about({ kind: answer.actorKind, role: answer.role, isHistorical: answer.isHistorical });
  const named = words.actorNamed(answer.names, answer.passages.length);
  return `${paint.bold(answer.actor)}${about === '' ? '' : ` · ${about}`}\n${paint.dim(named)}`;
}

export function actorFactBlock(answer: ActorAnswer, { words, paint, page }: ActorView): string[] {
  if (page > 0) return [];
  return [
    actorFacts(answer, words)
      .map(({ label, text }) => `${paint.bold(label)}: ${text}`)
      .join('\n'),
  ];
}

/** How a passage names the actor, where it isn't by name. */
export function mentionNote({ mention }: ActorPassage, words: Words): string {
  return words.actor.mention(mention);
}

/** Longer names push their counts aside. */
const MAX_NAME_COLUMNS = 30;

/** One line an actor: a bar, how often, where first. */
export function actorLines({ actors }: ActorsAnswer, { words, paint }: ActorView): string {
  const most = Math.max(...actors.map(({ mentions }) => mentions));
  const width = Math.min(MAX_NAME_COLUMNS, Math.max(...actors.map(({ name }) => name.length)));
  const lines = actors.map((actor) => {
    const note = actor.isHistorical ? ` · ${words.actor.about({ ...actor, role: undefined })}` : '';
    return `${paint.dim(bar(actor.mentions, most))} ${paint.bold(actor.name.padEnd(width))} ${words.actor.counts(actor)}${note}`;
  });
  return lines.join('\n');
}

/** One line a person: name, role, state or body, and where the text says so. */
export function peopleLines({ people }: PeopleAnswer, { paint }: ActorView): string {
  const lines = people.map(({ name, role, of, first }) => {
    const known = [role, of].filter((part) => part !== undefined).join(', ');
    const place = `${first.passage.article.slug} ${formatPlace(first)}`;
    return `${paint.bold(name)}${known === '' ? '' : ` — ${known}`} ${paint.dim(place)}`;
  });
  return lines.join('\n');
}
